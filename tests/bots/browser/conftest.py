"""A browser door that is open, with a town behind it that repeats what it hears."""

from collections.abc import AsyncIterator

import pytest

from tests.bots.browser.house import House, Visitor, over
from tests.chromium import chromium

__all__ = ["chromium"]


@pytest.fixture
async def house(shelf, tmp_path) -> AsyncIterator[House]:
    database = await shelf.take()
    async with over(database, tmp_path) as house:
        yield house
    await shelf.put_back(database)


@pytest.fixture
async def client(house) -> AsyncIterator[Visitor]:
    """Somebody's browser, who has opened the chat."""
    async with house.visitor() as client:
        yield client
