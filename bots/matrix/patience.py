"""How to wait when the homeserver does not do what we ask: longer each time, never in step."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from core.transport import Throttled, TransportError

log = logging.getLogger(__name__)

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

SHORTEST, LONGEST = 1.0, 60.0  # seconds


@dataclass
class Patience:
    """Tries again until it works: after about 1, 2, 4 seconds and so on up to 60.

    When the server says how long to wait, it is that long. `sleep` waits for some seconds;
    `jitter` gives the part of a pause that is added, so that many do not come at once.
    """

    sleep: Sleep = asyncio.sleep
    jitter: Callable[[], float] = random.random

    async def until_done(self, attempt: Callable[[], Awaitable[T]], tries: int | None = None) -> T:
        """What the attempt gives in the end; after so many `tries` its TransportError."""
        pause, tried = SHORTEST, 0
        while True:
            try:
                return await attempt()
            except TransportError as error:
                tried += 1
                if tried == tries:
                    raise
                wait = self.after(error, pause)
                log.warning("Matrix: %s (%r; again in %.0f s)", error, error, wait)
            await self.sleep(wait)
            pause = min(2 * pause, LONGEST)

    def after(self, error: TransportError, pause: float) -> float:
        """Seconds to wait, never fewer than the server wants and never more than a minute else."""
        wanted = error.after.total_seconds() if isinstance(error, Throttled) else 0.0
        return max(wanted, min(pause * (1 + self.jitter() / 2), LONGEST))
