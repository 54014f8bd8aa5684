"""What the bots of our peers have in common: their arguments, a web server, and their webhook."""

import argparse
import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import uvloop
from aiohttp import web

SECRET = "a-secret-of-the-bench"
PATH = "/telegram"
UPDATES = ["message", "callback_query"]


def parser() -> argparse.ArgumentParser:
    """What every bot is told: where Telegram is, and where it may keep things."""
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--url", required=True)
    arguments.add_argument("--token", required=True)
    arguments.add_argument("--data", type=Path, required=True)
    return arguments


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    """A web server; the address to which updates go."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
    finally:
        await runner.cleanup()


async def until_ended() -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()


def run(bot: Callable[[argparse.Namespace], Awaitable[None]], asked: argparse.Namespace) -> None:
    """On the quickest loop there is, like Juntos."""

    async def work() -> None:
        await bot(asked)

    uvloop.run(work())
