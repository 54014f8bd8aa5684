"""A browser door on a real socket, with a town behind it that repeats what it hears."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from http.cookies import SimpleCookie
from io import BytesIO
from secrets import token_hex
from typing import Any

from aiohttp import ClientSession, CookieJar, FormData, TCPConnector, web
from aiohttp.test_utils import TestServer
from yarl import URL

from bots.browser.app import app
from bots.browser.demo import demo_page
from bots.browser.guard import Paces
from bots.browser.limits import Pace
from bots.browser.seats import StaffRoom
from bots.browser.settings import BrowserSettings
from bots.browser.spool import Spool
from bots.browser.transport import Browser
from core.attachments import Attachments
from core.messages import Act, Address, Choice, Incoming, Kind, Outgoing
from core.photos import Darkroom
from core.texts import Texts
from core.transport import Raw
from storage.database import Database
from storage.files import Files

SECRET = "a secret that only these tests know of"
CHOICES = tuple(Choice(key, label) for key, label in (("lamp", "A lamp"), ("road", "The road")))
WORKS = StaffRoom("works-staff", lambda language: f"Works ({language})", "k3y", "elena", "Elena")
ZONE, SERVICES = "Europe/Madrid", ("menu", "vote")
CHANNELS = {"works": lambda language: f"News of the works ({language})"}

AT_EASE = Paces(**{pace: Pace(1e6, 1_000_000) for pace in Paces.__dataclass_fields__})


@dataclass
class Town:
    """Hears everything once, and answers: with a question, with a request, or with an echo."""

    browser: Browser
    attachments: Attachments
    known: set[str] = field(default_factory=set)
    heard: list[Incoming] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    trouble: Exception | None = None
    wants_documents: bool = False

    async def receive(self, raws: Sequence[Raw], _cursor: str | None = None) -> None:
        if self.trouble:
            raise self.trouble
        for raw in raws:
            if raw.id not in self.known:
                self.known.add(raw.id)
                self.lines.append(raw.conversation)
                self.do(self.work_on(raw))

    def do(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def work_on(self, raw: Raw) -> None:
        said = self.browser.decode(raw.payload)
        said = await self.attachments.fetched(self.browser, said, self.wants)
        self.heard.append(said)
        if answer := reply(said):
            await self.say(answer)
        self.changed.set()

    async def wants(self, _said: Incoming) -> bool:
        return self.wants_documents

    async def say(self, message: Outgoing) -> str:
        return await self.browser.send(message, f"juntos-{token_hex(8)}")

    async def tell(self, chat: str, text: str = "", **parts: Any) -> str:
        """Say something to somebody; its id."""
        return await self.say(Outgoing(Address("browser", chat), text, **parts))

    async def until(self, condition, seconds: float = 30) -> Any:
        """Wait until something is true of what was heard."""
        async with asyncio.timeout(seconds):
            while not (found := condition()):
                self.changed.clear()
                await self.changed.wait()
        return found

    async def hears(self, kind: Kind = Kind.MESSAGE, text: str | None = None) -> Incoming:
        """The first of this kind that is heard."""

        def fits(said: Incoming) -> bool:
            return said.kind is kind and text in (None, said.text)

        return await self.until(lambda: next((one for one in self.heard if fits(one)), None))


def reply(said: Incoming) -> Outgoing | None:
    """What the town says to something, if anything."""
    to = said.sender
    match said:
        case Incoming(kind=Kind.PRESS):
            return Outgoing(to, f"You chose {said.choice}.", token="", act=Act.SEND)
        case Incoming(kind=Kind.MESSAGE, text=text) if text.startswith("/start"):
            return Outgoing(to, "What is it about?", choices=CHOICES, token="tok3n")
        case Incoming(text="silence"):
            return None
        case Incoming(kind=Kind.MESSAGE, text="where"):
            return Outgoing(to, "Where is it?", ask_place=True)
        case Incoming(kind=Kind.MESSAGE):
            return Outgoing(to, echo(said), thread=said.thread)
    return None


def echo(said: Incoming) -> str:
    photos = f" ({len(said.photos)} photos)" if said.photos else ""
    place = f" at {said.place}" if said.place else ""
    return f"You said: {said.text}{photos}{place}"


@dataclass
class Visitor:
    """Somebody's browser: what it asks for, and the cookies that it keeps."""

    url: str
    session: ClientSession

    def get(self, path: str, **options: Any):
        return self.session.get(self.url + path, allow_redirects=False, **options)

    def post(self, path: str, **options: Any):
        return self.session.post(self.url + path, allow_redirects=False, **options)

    def live(self, query: str = "", **headers: str):
        """The lasting connection of a page."""
        headers = {"Origin": self.url, **headers}
        return self.session.ws_connect(f"{self.url}/chat/live{query}", headers=headers)

    @property
    def cookie(self) -> str:
        cookies: SimpleCookie = self.session.cookie_jar.filter_cookies(URL(self.url))
        return cookies["juntos-chat"].value

    @cookie.setter
    def cookie(self, value: str) -> None:
        self.session.cookie_jar.update_cookies({"juntos-chat": value})

    @property
    def chat(self) -> str:
        """Which chat is theirs: the id in the cookie."""
        return self.cookie.partition(".")[0]


@dataclass
class House:
    """All of it, while it is open."""

    database: Database
    browser: Browser
    town: Town
    files: Files
    server: TestServer

    @property
    def url(self) -> str:
        return str(self.server.make_url("")).rstrip("/")

    @asynccontextmanager
    async def visitor(self, *, begun: bool = True) -> AsyncIterator[Visitor]:
        """Somebody with a browser of their own, who has opened the chat if they have `begun`."""
        connector, jar = TCPConnector(limit=0), CookieJar(unsafe=True)
        async with ClientSession(connector=connector, cookie_jar=jar) as session:
            visitor = Visitor(self.url, session)
            if begun:
                response = await visitor.get("/chat")
                assert response.status == 200
            yield visitor


@asynccontextmanager
async def opened(url: str, folder, *, port: int = 0, paces: Paces = AT_EASE, **settings):
    """A house, open on a port that the system chooses, unless it was open before."""
    async with (
        Database(url) as database,
        over(database, folder, port=port, paces=paces, **settings) as house,
    ):
        yield house


@asynccontextmanager
async def over(database: Database, folder, *, port: int = 0, paces: Paces = AT_EASE, **settings):
    """The same over a database that is open already."""
    files = Files(folder / "files")
    settings = BrowserSettings(_env_file=None, secret_key=SECRET, data=folder, **settings)
    async with Darkroom() as darkroom:
        browser = Browser(database, Spool(settings.spool), {"works-staff", "works"})
        town = Town(browser, Attachments(files, darkroom))
        listening = asyncio.create_task(browser.listen(town.receive, None))
        web_app = site(browser, settings, files, paces)
        async with TestServer(web_app, port=port) as server:
            yield House(database, browser, town, files, server)
        listening.cancel()
        await asyncio.gather(listening, *town.tasks, return_exceptions=True)


@cache
def all_texts() -> Texts:
    """Read once: that takes longer than many a test."""
    return Texts(("es", "de", "en"))


def site(browser: Browser, settings: BrowserSettings, files: Files, paces: Paces):
    """What the roof would build: the demonstration, a page that stands for the feed, the chat."""
    texts = all_texts()
    parts = {"rooms": [WORKS], "channels": CHANNELS, "paces": paces, "zone": ZONE}
    web_app = web.Application()
    web_app.router.add_get("/", demo_page(texts, "Jun", [WORKS], "/feed-pane", services=SERVICES))
    web_app.router.add_get("/feed-pane", feed)
    web_app.add_subapp("/chat", app(browser, settings, files, texts, "Jun", **parts))
    return web_app


async def feed(_request: web.Request) -> web.Response:
    """A page that stands for the feed."""
    return web.Response(text="<p>The feed</p>", content_type="text/html")


# What a page does


def said(text: str = "hello", **parts: Any) -> dict[str, Any]:
    return {"id": token_hex(16), "text": text, "language": "en", **parts}


async def say(client: Visitor, what: dict[str, Any], query: str = "", **headers: str):
    """As the page says it: from our own origin, unless told otherwise."""
    headers = {"Origin": client.url, **headers}
    return await client.post(f"/chat/say{query}", json=what, headers=headers)


async def upload(client: Visitor, content: bytes, kind: str = "image/jpeg", query: str = ""):
    form = FormData()
    form.add_field("photo", BytesIO(content), filename="photo", content_type=kind)
    return await client.post(f"/chat/photo{query}", data=form, headers={"Origin": client.url})


async def lines(client: Visitor, query: str = "", **parts: int) -> dict[str, Any]:
    extra = "".join(f"&{name}={value}" for name, value in parts.items())
    response = await client.get(f"/chat/lines?{query.lstrip('?')}{extra}")
    assert response.status == 200, await response.text()
    return await response.json()


async def shown(client: Visitor, condition, query: str = "", seconds: float = 30):
    """The lines of a chat, as soon as something is true of them."""
    async with asyncio.timeout(seconds):
        while True:
            found = (await lines(client, query))["lines"]
            if condition(found):
                return found


def texts_of(found: list[dict[str, Any]]) -> list[str]:
    return [line.get("text", "") for line in found]
