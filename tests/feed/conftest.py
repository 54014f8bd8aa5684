"""A window on a town, on the database that a small town has."""

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.chromium import chromium
from tests.feed.window import Window, opened

__all__ = ["chromium"]


@pytest.fixture
async def one_database(sqlite_url) -> AsyncIterator[Database]:
    async with Database(sqlite_url) as database:
        yield database


@pytest.fixture
async def window(one_database, tmp_path) -> AsyncIterator[Window]:
    async with opened(one_database, tmp_path) as window:
        yield window
