"""The town's window: the open feed over a scratch database, looked at by whoever likes."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from aiohttp.test_utils import TestClient, TestServer

from core.handlers import all_tables
from core.messages import Address
from core.texts import Texts
from core.town import Town, read_town
from feed.app import feed_app
from storage.database import Database
from storage.files import Files
from tests.feed.life import MORNING, Life
from tests.paper import Clock
from tests.pictures import jpeg

JUN = Path(__file__).parents[2] / "towns" / "jun" / "town.toml"
HOME = "https://jun.example"


@dataclass(frozen=True)
class Seen:
    """A page as it came."""

    status: int
    text: str
    headers: Any


@dataclass
class Window:
    """What goes on in the town, and what can be seen of it from outside."""

    client: TestClient
    database: Database
    town: Town
    texts: Texts
    files: Files
    clock: Clock
    life: Life | None = None

    async def happens(self, what: Callable[[Life], Any]) -> Any:
        """Let something happen, and keep it; time goes on from where it was."""

        def work(store: Any) -> tuple[Any, Any]:
            life = Life(store, self.town, self.texts)
            if self.life:
                life.now = self.life.now
            return what(life), life

        result, self.life = await self.database.run(work)
        return result

    async def sees(self, path: str, **headers: str) -> Seen:
        """Look at a page; names of headers are written with `_`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with self.client.get(path, headers=named, allow_redirects=False) as answer:
            return Seen(answer.status, (await answer.read()).decode(), answer.headers)

    async def reads(self, path: str, **headers: str) -> str:
        """The text of a page that is there."""
        seen = await self.sees(path, **headers)
        assert seen.status == 200, seen.text
        return seen.text

    async def status(self, path: str) -> int:
        async with self.client.get(path, allow_redirects=False) as answer:
            return answer.status

    def photo(self, width: int = 64) -> str:
        """A photo in our files; no two of different width are alike."""
        return self.files.keep(jpeg(width, 48))


@cache
def jun() -> Town:
    """The example town, with channels in chats that anyone can join."""
    town = read_town(JUN, all_tables())
    departments = tuple(
        each.model_copy(
            update={
                "channels": (
                    Address("telegram", f"@jun_{each.key}"),
                    Address("matrix", f"!{each.key}-public:jun.example"),
                    Address("browser", each.key),
                )
            }
        )
        for each in town.departments
    )
    return town.model_copy(update={"departments": departments})


@cache
def texts_in(languages: tuple[str, ...]) -> Texts:
    return Texts(languages)


@asynccontextmanager
async def opened(
    database: Database, folder: Path, town: Town | None = None, **options: Any
) -> AsyncIterator[Window]:
    """The window of a town. Options are those of `feed_app`."""
    town = town or jun()
    texts, files, clock = texts_in(town.languages), Files(folder / "files"), Clock(MORNING)
    options = {"public_url": HOME, "clock": clock, **options}
    app = feed_app(database, town, texts, files, **options)
    async with TestClient(TestServer(app)) as client:
        yield Window(client, database, town, texts, files, clock)
