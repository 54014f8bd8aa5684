"""What many tests stand on: a scratch database, on both kinds of it."""

from collections.abc import AsyncIterator, Iterator

import pytest

from storage.database import Database
from tests.databases import PostgreSQL, SQLite, postgresql
from tests.paper import Clock


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


@pytest.fixture
async def database(database_url) -> AsyncIterator[Database]:
    """A fresh, open database, of either kind."""
    async with Database(database_url) as database:
        yield database


@pytest.fixture
def clock() -> Clock:
    return Clock()
