"""A web server on a port that the system chooses, as long as it is wanted."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web


@asynccontextmanager
async def served(app: web.Application) -> AsyncIterator[str]:
    """The address at which an application can be reached from this machine."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)  # seconds
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
