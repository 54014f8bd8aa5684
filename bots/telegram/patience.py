"""How to wait when Telegram does not do what we ask: longer each time, and never in step."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from bots.telegram.errors import advice
from core.transport import Throttled, TransportError

log = logging.getLogger(__name__)

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

SHORTEST, LONGEST = 1.0, 60.0  # seconds


@dataclass
class Patience:
    """Tries again until it works: after about 1, 2, 4 seconds and so on up to 60.

    When Telegram says how long to wait, it is that long. `sleep` waits for some seconds;
    `jitter` gives the part of a pause that is really waited, so that many do not come at once.
    """

    sleep: Sleep = asyncio.sleep
    jitter: Callable[[], float] = lambda: random.uniform(0.5, 1.0)  # noqa: S311 - no secret

    async def until_done(self, attempt: Callable[[], Awaitable[T]]) -> T:
        """What the attempt gives in the end. It is to raise nothing but TransportError."""
        pause = SHORTEST
        while True:
            try:
                return await attempt()
            except TransportError as error:
                wait = self.after(error, pause)
                log.warning("Telegram: %s (again in %.0f s)", advice(error), wait)
                await self.sleep(wait)
                pause = min(2 * pause, LONGEST)

    def after(self, error: TransportError, pause: float) -> float:
        if isinstance(error, Throttled):
            return error.after.total_seconds()
        return pause * self.jitter()
