"""The books of the town, open in a transaction that is undone at the end of a test."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from storage.engine import make_engine, plain_url
from storage.store import Store
from tests.storage.open_books import open_books


@pytest.fixture(scope="session")
def sqlite_engine(sqlite_databases, tmp_path_factory) -> Iterator[Engine]:
    """The way into a database in which only the tables are."""
    engine = make_engine(plain_url(sqlite_databases.fresh(tmp_path_factory.mktemp("books"))))
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql_engine(postgresql_databases) -> Iterator[Engine]:
    with postgresql_databases.fresh() as url:
        engine = make_engine(plain_url(url))
        yield engine
        engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request) -> Engine:
    return request.getfixturevalue(f"{request.param}_engine")


@pytest.fixture
def store(engine) -> Iterator[Store]:
    with open_books(engine) as store:
        yield store
