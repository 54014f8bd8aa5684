"""Telegram, as a fake, and somebody on it: `from tests.telegram import ana, fake`."""

from collections.abc import AsyncIterator

import pytest

from tests.fakes.botapi import FakeBotApi, Person


@pytest.fixture
async def fake() -> AsyncIterator[FakeBotApi]:
    """Telegram. Whoever talks to it must not do what no correct bot does."""
    async with FakeBotApi() as fake:
        yield fake
        assert fake.violations == []


@pytest.fixture
def ana(fake) -> Person:
    return fake.person("Ana", 4711, last_name="Ruiz")
