"""What many tests stand on: a scratch database, on both kinds of it."""

import gc
import signal
import tempfile
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import settings
from xdist.scheduler import LoadFileScheduling

from storage.database import Database
from tests.databases import MEMORY, PostgreSQL, SQLite, postgresql
from tests.paper import Clock
from tests.paper_town import PaperTown, paper_town
from tests.people import PaperDarkroom, Person
from tests.shelf import LargeShelf, Shelf

# How long an example takes says nothing on a machine that does other things, too.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

# What takes long though it is not many tests. It goes first: where several processes share the
# files among them, none is left alone with a long one at the end.
LONG = (
    "tests/bench",
    "tests/bots/test_contract.py",
    "tests/drills",
    "tests/journeys",
    "tests/bots/browser/test_chromium_",
    "tests/test_a_day_of_the_town.py",
    "tests/handlers/test_golden_talks.py",
    "tests/handlers/test_whole_life.py",
    "tests/handlers/test_when_the_clock_is_changed.py",
    "tests/test_house.py",
    "tests/storage/test_migrations.py",
)


# These start a homeserver, which takes as long as a hundred tests: one of it is enough.
WITH_A_HOMESERVER = (
    "tests/bots/test_contract.py",
    "tests/journeys/test_lamp.py",
    "tests/journeys/test_webhook.py",
    "tests/juntos/test_check.py",
)


class ByFile(LoadFileScheduling):
    """The tests of a file are for one process, and so are those with a homeserver."""

    def _split_scope(self, nodeid: str) -> str:
        shared = nodeid.startswith(WITH_A_HOMESERVER)
        return WITH_A_HOMESERVER[0] if shared else super()._split_scope(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile | None:
    return ByFile(config, log) if config.getvalue("dist") == "loadfile" else None


def pytest_sessionstart() -> None:
    """What ends the run stays ours: asyncio would put its own there for each fixture and test, and
    ask for the `repr` of all that they give, which may be a whole town."""
    signal.signal(signal.SIGINT, interrupted)


def interrupted(signum: int, frame: FrameType | None) -> None:
    signal.default_int_handler(signum, frame)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Thousands of tests are made, and all of them stay: nothing of it is garbage."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.fixture(scope="session")
def sqlite_databases(tmp_path_factory) -> SQLite:
    return SQLite(tmp_path_factory.mktemp("sqlite"))


@pytest.fixture(scope="session")
def postgresql_databases() -> Iterator[PostgreSQL]:
    with postgresql() as server:
        yield server


@pytest.fixture
def sqlite_url(sqlite_databases, tmp_path) -> str:
    """The URL of a fresh database on SQLite."""
    return sqlite_databases.fresh(tmp_path)


@pytest.fixture
def postgresql_url(postgresql_databases) -> Iterator[str]:
    """The URL of a fresh database on PostgreSQL."""
    with postgresql_databases.fresh() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request) -> str:
    """The URL of a fresh database, of either kind."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def long_lived_url(request) -> str:
    """The same for what takes seconds on either kind: the drills try PostgreSQL, too."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
async def sqlite_database(sqlite_url) -> AsyncIterator[Database]:
    async with Database(sqlite_url) as database:
        yield database


@pytest.fixture
async def postgresql_database(large_shelf) -> AsyncIterator[Database]:
    database = await large_shelf.take()
    yield database
    await large_shelf.put_back(database)


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request) -> Database:
    """An empty, open database, of either kind; only the test has its hands on it."""
    return request.getfixturevalue(f"{request.param}_database")


@pytest.fixture
async def long_lived_database(long_lived_url) -> AsyncIterator[Database]:
    async with Database(long_lived_url) as database:
        yield database


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def shelf(sqlite_databases, tmp_path_factory) -> Iterator[Shelf]:
    """Open SQLite databases; where there is a disk made of memory, on that."""
    disk = MEMORY if MEMORY.is_dir() else tmp_path_factory.mktemp("shelf")
    with tempfile.TemporaryDirectory(prefix="juntos-", dir=disk) as folder:
        shelf = Shelf(sqlite_databases, Path(folder))
        yield shelf
        shelf.close()


@pytest.fixture(scope="session")
async def large_shelf(postgresql_databases) -> AsyncIterator[LargeShelf]:
    shelf = LargeShelf(postgresql_databases)
    yield shelf
    await shelf.close()


@pytest.fixture
async def found_town(shelf, tmp_path, clock) -> AsyncIterator[Callable[..., PaperTown]]:
    """Founds paper towns, each over a SQLite of its own; see `paper_town` for what it takes."""
    async with AsyncExitStack() as towns:

        async def found(**about: Any) -> PaperTown:
            database = await shelf.take()
            towns.push_async_callback(shelf.put_back, database)
            town = paper_town(database, tmp_path, clock, PaperDarkroom(), **about)
            towns.push_async_callback(town.closes)
            return town

        yield found


@pytest.fixture
async def jun(found_town) -> PaperTown:
    """The example town."""
    return await found_town()


@pytest.fixture(params=["es", "de", "en"])
def language(request) -> str:
    """Each language of the example town."""
    return request.param


@pytest.fixture
async def ana(jun, language) -> Person:
    """A resident who has been greeted already."""
    ana = Person(jun, "ana", language)
    await ana.says("/start")
    return ana
