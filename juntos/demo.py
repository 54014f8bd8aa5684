"""`juntos demo`: the example town on this machine alone, as three panes side by side."""

import asyncio
import secrets
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from functools import partial
from importlib.resources import files
from pathlib import Path

from aiohttp import web
from pydantic import SecretStr

from bots.browser.demo import demo_page
from bots.browser.seats import StaffRoom
from bots.browser.settings import BrowserSettings
from core.texts import Texts
from core.town import Department, Town, read_town
from juntos.doors import Keys, open_doors, title
from juntos.house import House, house, served
from juntos.logs import set_up_logs
from juntos.settings import Settings

EXAMPLE = Path(str(files("towns"))) / "jun" / "town.toml"
FEED = "/?pane=1"
STAFF = ("Elena", "Paco", "Marta", "Luis", "Carmen", "Andrés", "Rosa", "Juan")


async def show(port: int, data: Path | None, *, matrix: bool = False) -> None:
    """Show the example town until somebody says that it is enough."""
    set_up_logs("WARNING")
    enough = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, enough.set)
    with folder(data) as place:
        async with shown(place, port) as address:
            print(f"\n  Juntos shows the example town of Jun: {address}\n  Ctrl+C ends it.\n")  # noqa: T201
            await enough.wait()


@contextmanager
def folder(data: Path | None) -> Iterator[Path]:
    """The folder that was named, or one that is gone afterwards."""
    if data:
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="juntos-demo-") as scratch:
        yield Path(scratch)


@asynccontextmanager
async def shown(data: Path, port: int) -> AsyncIterator[str]:
    """The demonstration at work; the address of its page."""
    town = read_town(EXAMPLE)
    settings = Settings(
        data=data, listen=f"127.0.0.1:{port}", town=EXAMPLE, database_url="", public_url=None
    )
    async with AsyncExitStack() as stack:
        built = await stack.enter_async_context(house(settings, town))
        keys = demo_keys(data, town)
        app = await open_doors(built, keys, stack)
        app.middlewares.insert(0, first_page(built, keys))
        await stack.enter_async_context(built.at_work())
        addresses = await stack.enter_async_context(served(app, *settings.address))
        yield addresses[0]


def demo_keys(data: Path, town: Town) -> Keys:
    """A secret for the cookies, kept with the data, and a key to each staff room."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    secret = data / "secret-key"
    if not secret.exists():
        secret.touch(mode=0o600)
        secret.write_text(secrets.token_hex(32))
    browser = BrowserSettings(secret_key=SecretStr(secret.read_text()), public_url=None, data=data)
    staff = zip(town.departments, STAFF, strict=False)
    return Keys(browser, staff_rooms=[staff_room(department, name) for department, name in staff])


def staff_room(department: Department, name: str) -> StaffRoom:
    """A staff room that can be entered from the page of the demonstration."""
    member = f"{department.key}-clerk"
    return StaffRoom(
        department.room.chat, partial(title, department), secrets.token_urlsafe(16), member, name
    )


def first_page(built: House, keys: Keys) -> Callable[..., Awaitable[web.StreamResponse]]:
    """At `/` the three panes are shown; the feed itself, with `?pane=1`, is one of them."""
    page = demo_page(Texts(built.town.languages), built.town.name, keys.staff_rooms, FEED)

    @web.middleware
    async def middleware(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if request.path == "/" and "pane" not in request.query:
            return await page(request)
        return await handler(request)

    return middleware
