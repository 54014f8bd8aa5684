"""The clock of the town, which goes faster than ours."""

import asyncio
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

MIDNIGHT = datetime(2026, 11, 19, 23, tzinfo=UTC)  # in Jun, where a Friday begins
HOUR = 3600  # seconds


@dataclass(frozen=True)
class FastClock:
    """It showed midnight when ours showed `began` (seconds since 1970); from there it runs."""

    began: float
    speed: float

    def __call__(self) -> datetime:
        return MIDNIGHT + timedelta(seconds=self.seconds())

    def seconds(self) -> float:
        """How much of the day is over."""
        return (time.time() - self.began) * self.speed

    async def sleep(self, seconds: float) -> None:
        """So many seconds of the town."""
        await asyncio.sleep(seconds / self.speed)

    async def until(self, seconds: float) -> None:
        """Until so much of the day is over."""
        await self.sleep(max(0.0, seconds - self.seconds()))


def told(seconds: float) -> str:
    """A time of the day as a clock shows it."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}"
