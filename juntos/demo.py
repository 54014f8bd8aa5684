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
from pydantic import HttpUrl, SecretStr

from bots.browser.demo import demo_page
from bots.browser.seats import StaffRoom
from bots.browser.settings import BrowserSettings
from core.handlers import all_handlers, all_tables
from core.town import Department, Town, read_town
from juntos.doors import Keys, open_doors, title
from juntos.house import House, house
from juntos.logs import set_up_logs
from juntos.memory import settle
from juntos.open_data.nightly import nightly
from juntos.sample import CLERKS, STICKER, play
from juntos.settings import Settings
from juntos.web_server import served

EXAMPLE = Path(str(files("towns"))) / "jun" / "town.toml"
FEED, ALONE = "/?pane=1", "/?pane=0"
ASIDE = ("report", "cases", "language", "help", "stats")  # in the story, the chat or the feed


async def show(port: int, data: Path | None, *, matrix: bool = False) -> None:
    """Show the example town until somebody says that it is enough."""
    set_up_logs("WARNING")
    enough = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, enough.set)
    with folder(data) as place:
        async with shown(place, port, matrix=matrix) as told:
            print(told)  # noqa: T201 - this is for whoever sits at the terminal
            settle()
            await enough.wait()


@contextmanager
def folder(data: Path | None) -> Iterator[Path]:
    """The folder that was named, or one that is gone afterwards."""
    if data:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="juntos-demo-") as scratch:
        yield Path(scratch)


@asynccontextmanager
async def shown(data: Path, port: int, *, matrix: bool = False) -> AsyncIterator[str]:
    """The demonstration at work, at any port for 0; what there is to say of it."""
    settings = settings_for(data, port)
    async with AsyncExitStack() as stack:
        keys, town, words = await prepared(data, stack, matrix=matrix, anywhere=port == 0)
        built = await stack.enter_async_context(house(settings, town))
        app = await open_doors(built, keys, stack)
        app.middlewares.insert(0, first_page(built, keys))
        if not matrix:
            await play(built)
            built.database.engine.clear_compiled_cache()  # most of it is said only in a sample
        await stack.enter_async_context(built.at_work())
        addresses = await stack.enter_async_context(served(app, *settings.address))
        await stack.enter_async_context(nightly(built))
        yield WELCOME.format(address=addresses[0], more=words)


def settings_for(data: Path, port: int) -> Settings:
    """Those of the demonstration. Where its pages are is known only if the port is."""
    where = f"127.0.0.1:{port}"
    url, secret = HttpUrl(f"http://{where}") if port else None, SecretStr(secret_of(data))
    return Settings(
        data=data, listen=where, town=EXAMPLE, database_url="", public_url=url, secret_key=secret
    )


WELCOME = """
  Juntos shows the example town of Jun: {address}
{more}
  Ctrl+C ends it.
"""


async def prepared(
    data: Path, stack: AsyncExitStack, *, matrix: bool, anywhere: bool
) -> tuple[Keys, Town, str]:
    """The keys of the doors, the town, and what there is to say of them."""
    town, secret = read_town(EXAMPLE, tables=all_tables()), secret_of(data)
    browser = BrowserSettings(secret_key=SecretStr(secret), public_url=None, data=data)
    if matrix:
        from juntos.demo_matrix import matrix_town  # noqa: PLC0415 - large, where not needed

        made = await stack.enter_async_context(matrix_town(town, data, secret, anywhere=anywhere))
        return Keys(browser, matrix=made.settings), made.town, made.words
    staff = zip(town.departments, CLERKS.values(), strict=False)
    rooms = [staff_room(department, name) for department, name in staff]
    return Keys(browser, staff_rooms=rooms), town, ""


def secret_of(data: Path) -> str:
    """What signs the cookies; kept with the data."""
    file = data / "secret-key"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_hex(32))
    return file.read_text()


def staff_room(department: Department, name: str) -> StaffRoom:
    """A staff room that can be entered from the page of the demonstration."""
    member = f"{department.key}-clerk"
    return StaffRoom(
        department.room.chat, partial(title, department), secrets.token_urlsafe(16), member, name
    )


def first_page(built: House, keys: Keys) -> Callable[..., Awaitable[web.StreamResponse]]:
    """At `/` the three panes are shown; the feed itself, with `?pane=`, is one of them."""
    services = [one.name for one in all_handlers() if one.rank and one.name not in ASIDE]
    name, rooms = built.town.name, keys.staff_rooms
    page = demo_page(
        built.texts, name, rooms, FEED, alone=ALONE, services=services, sticker=STICKER
    )

    @web.middleware
    async def middleware(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if request.path == "/" and "pane" not in request.query:
            return await page(request)
        return await handler(request)

    return middleware
