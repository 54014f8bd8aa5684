"""Waiting for something to happen, instead of for time to pass."""

import asyncio
from collections.abc import Callable


class Signal:
    """Wakes everybody who waits, each time something has happened."""

    def __init__(self) -> None:
        self.event = asyncio.Event()

    def give(self) -> None:
        happened, self.event = self.event, asyncio.Event()
        happened.set()

    async def until(self, condition: Callable[[], bool], seconds: float) -> bool:
        """Whether the condition came true in time. It is looked at when something happens."""
        try:
            async with asyncio.timeout(seconds):
                while not condition():
                    await self.event.wait()
        except TimeoutError:
            return condition()
        return True
