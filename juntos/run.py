"""`juntos run`: every door that has settings, until somebody says that it is enough."""

import asyncio
import logging
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from core.town import Town
from juntos.doors import Keys, open_doors, unreachable
from juntos.house import House, house
from juntos.memory import settle
from juntos.open_data.nightly import nightly
from juntos.settings import Settings
from juntos.web_server import served
from juntos.websub import told

log = logging.getLogger(__name__)


async def run(settings: Settings, town: Town, keys: Keys) -> None:
    """Serve until SIGTERM or SIGINT; then let everything come to its end."""
    enough = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, enough.set)
    async with opened(settings, town, keys) as (built, address):
        for problem in unreachable(town, keys):
            log.warning("%s", problem)
        log.info("%s is open: %s; doors: %s", town.name, address, ", ".join(built.doors))
        settle()
        await enough.wait()
        log.info("closing")


@asynccontextmanager
async def opened(settings: Settings, town: Town, keys: Keys) -> AsyncIterator[tuple[House, str]]:
    """The whole house at work, and the address of its pages, as long as the block lasts.

    At its end nothing more is taken in first, then the turns finish, and then it is written down
    what was sent. What is left waits in the books for the next start. Raises Mistakes.
    """
    async with AsyncExitStack() as stack:
        built = await stack.enter_async_context(house(settings, town))
        app = await open_doors(built, keys, stack)
        await stack.enter_async_context(built.at_work())
        addresses = await stack.enter_async_context(served(app, *settings.address))
        await stack.enter_async_context(told(built, addresses[0]))
        await stack.enter_async_context(nightly(built))
        yield built, addresses[0]
