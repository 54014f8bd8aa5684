"""A window on a town, on the database that a small town has."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.chromium import chromium
from tests.feed.window import Window, opened

__all__ = ["chromium"]


@pytest.fixture
async def one_database(shelf) -> AsyncIterator[Database]:
    database = await shelf.take()
    yield database
    await shelf.put_back(database)


@pytest.fixture
async def window(one_database, tmp_path) -> AsyncIterator[Window]:
    async with opened(one_database, tmp_path) as window:
        yield window


@pytest.fixture(scope="module")
async def long_window(shelf, tmp_path_factory) -> AsyncIterator[Window]:
    """A window for all tests of a file: what happens in the town stays."""
    database = await shelf.take()
    async with opened(database, tmp_path_factory.mktemp("window")) as window:
        yield window
    await shelf.put_back(database)
