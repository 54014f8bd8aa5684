"""How long to wait when something fails, and fails again."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from core.transport import Throttled, TransportError

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]
Chance = Callable[[], float]

LONGEST = timedelta(seconds=60)

log = logging.getLogger(__name__)


def delay(
    failures: int, error: Exception | None = None, *, chance: Chance = random.random
) -> timedelta:
    """About 2, 4, 8 … 60 seconds after so many failures in a row, or what the platform says.

    Half of it is left to chance (a number from 0 to 1), so that not all come back at once.
    """
    if isinstance(error, Throttled):
        return error.after
    span = min(timedelta(seconds=2 ** min(failures, 10)), LONGEST)
    return span * (1 + chance()) / 2


async def retry(attempt: Callable[[], Awaitable[T]], sleep: Sleep = asyncio.sleep) -> T:
    """Try until it works, and wait longer after every failure in a row."""
    failures = 0
    while True:
        try:
            return await attempt()
        except TransportError as error:
            failures += 1
            wait = delay(failures, error)
            log.warning("failed %s times, next attempt in %s: %s", failures, wait, error)
        await sleep(wait.total_seconds())
