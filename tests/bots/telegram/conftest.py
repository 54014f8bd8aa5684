"""A fake Telegram, and the real door to it down to the socket."""

import asyncio
from contextlib import AsyncExitStack

import pytest

from bots.telegram.settings import TelegramSettings
from bots.telegram.transport import connect
from storage.files import Files
from tests.bots.telegram.hearing import Pauses
from tests.telegram import ana, fake

__all__ = ["ana", "fake"]


@pytest.fixture
def files(tmp_path) -> Files:
    return Files(tmp_path / "photos")


@pytest.fixture
def settings(fake) -> TelegramSettings:
    return TelegramSettings(_env_file=None, token=fake.token, api_url=fake.url)


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture
async def door(fake, files, pauses):
    """Opens the door with other settings, as often as a test wants."""
    async with AsyncExitStack() as doors:

        async def opened(**more):
            settings = {"token": fake.token, "api_url": fake.url, **more.pop("settings", {})}
            more.setdefault("sleep", pauses.sleep)
            chosen = TelegramSettings(_env_file=None, **settings)
            return await doors.enter_async_context(connect(chosen, files, **more))

        yield opened
        await asyncio.sleep(0)


@pytest.fixture
async def telegram(door):
    return await door()
