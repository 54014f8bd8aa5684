from contextlib import AsyncExitStack

import pytest

from tests.homeserver import person
from tests.journeys.eyes import looking
from tests.journeys.jun import CHANNEL, settle_in
from tests.synapse import synapse
from tests.telegram import ana, fake

__all__ = ["ana", "fake", "synapse"]


@pytest.fixture
def channel(fake):
    """The Telegram channel of the works."""
    return fake.channel(CHANNEL)


@pytest.fixture
async def newcomer(synapse):
    """Opens a Matrix client for somebody new: `await newcomer("ana")`."""
    async with AsyncExitStack() as stack:

        async def come(name, **more):
            return await stack.enter_async_context(looking(synapse, name, **more))

        yield come


@pytest.fixture
async def staff(synapse, newcomer):
    """The rooms of the works on a real homeserver, the town's account, and Elena in the room."""
    async with person(synapse, "jun") as bot:
        yield await settle_in(bot, await newcomer("elena", display="Elena"))
