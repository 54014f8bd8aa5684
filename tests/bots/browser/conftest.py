"""A browser door that is open, with a town behind it that repeats what it hears."""

from collections.abc import AsyncIterator

import pytest

from tests.bots.browser.house import House, Visitor, opened
from tests.chromium import chromium

__all__ = ["chromium"]


@pytest.fixture
async def house(sqlite_url, tmp_path) -> AsyncIterator[House]:
    async with opened(sqlite_url, tmp_path) as house:
        yield house


@pytest.fixture
async def client(house) -> AsyncIterator[Visitor]:
    """Somebody's browser, who has opened the chat."""
    async with house.visitor() as client:
        yield client
