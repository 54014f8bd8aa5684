"""What a door hands over, kept as an inbox keeps it; and time that passes at once."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from core.transport import Raw
from tests.fakes.botapi.signals import Signal

DEADLINE = 30.0  # seconds


class Inbox:
    """Keeps every update once. While `broken`, nothing can be kept."""

    def __init__(self) -> None:
        self.kept: dict[str, Raw] = {}
        self.handed_over: list[str] = []
        self.broken: Exception | None = None
        self.news = Signal()
        self.gate = asyncio.Event()
        self.gate.set()

    async def receive(self, raws: Sequence[Raw], _cursor: str | None = None) -> None:
        self.handed_over += [raw.id for raw in raws]
        self.news.give()
        await self.gate.wait()
        if self.broken:
            raise self.broken
        for raw in raws:
            self.kept.setdefault(raw.id, raw)
        self.news.give()

    async def holds(self, number: int) -> list[Raw]:
        assert await self.news.until(lambda: len(self.kept) >= number, DEADLINE), self.kept
        return list(self.kept.values())

    async def was_offered(self, number: int) -> None:
        offered = self.handed_over
        assert await self.news.until(lambda: len(offered) >= number, DEADLINE), offered


class Pauses:
    """Notes how long somebody wants to wait, and lets the time pass at once."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self.news = Signal()

    async def sleep(self, seconds: float) -> None:
        self.seconds.append(seconds)
        self.news.give()
        await asyncio.sleep(0)

    async def are(self, number: int) -> None:
        assert await self.news.until(lambda: len(self.seconds) >= number, DEADLINE)

    def were_about(self, *seconds: float) -> bool:
        """Whether they were this long, or shorter by up to a half: that is left to chance."""
        pairs = zip(self.seconds, seconds, strict=False)
        return len(self.seconds) >= len(seconds) and all(
            longest / 2 <= waited <= longest for waited, longest in pairs
        )


@asynccontextmanager
async def listening(door, inbox: Inbox) -> AsyncIterator[asyncio.Task]:
    """A door that listens, until the test is done with it."""
    task = asyncio.create_task(door.listen(inbox.receive, None))
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await task


async def until(condition, signal: Signal) -> None:
    assert await signal.until(condition, DEADLINE)
