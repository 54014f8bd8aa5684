"""Waiting for what nobody tells a test of: it looks again and again, but not for ever."""

import asyncio
from collections.abc import Awaitable, Callable
from inspect import isawaitable

SECONDS = 30.0  # until a test gives up; nothing takes so long, but a machine may be busy
STEP = 0.005


async def until(
    condition: Callable[[], object | Awaitable[object]], seconds: float = SECONDS
) -> None:
    """Wait until a condition, which may be a coroutine, has come true."""
    async with asyncio.timeout(seconds):
        while not await value_of(condition):  # noqa: ASYNC110 - no event tells of it
            await asyncio.sleep(STEP)


async def value_of(condition: Callable[[], object | Awaitable[object]]) -> object:
    value = condition()
    return await value if isawaitable(value) else value
