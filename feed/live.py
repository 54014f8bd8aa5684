"""Tells open pages that the feed has changed, so that they fetch themselves anew.

Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html. Pages do not
depend on it: without a script, or when too many look on, they stay as they were loaded.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from aiohttp import web

from feed.site import SITE

MOST_READERS = 500
PULSE = 25.0  # seconds; so that nobody on the way takes the line for dead
CHANGED = b"event: feed\ndata: changed\n\n"


class Readers:
    """Those who look on. `close` sends them all away."""

    def __init__(self) -> None:
        self.bells: set[asyncio.Event] = set()
        self.closed = False

    def ring(self) -> None:
        for bell in self.bells:
            bell.set()

    def close(self) -> None:
        self.closed = True
        self.ring()


READERS = web.AppKey("readers", Readers)


async def keep_told(app: web.Application) -> None:
    """From now on, each change of the feed rings at those who look on."""
    app[SITE].database.wake("feed", app[READERS].ring)


async def send_away(app: web.Application) -> None:
    app[READERS].close()


async def events(request: web.Request) -> web.StreamResponse:
    readers = request.app[READERS]
    if readers.closed or len(readers.bells) >= MOST_READERS:
        return web.Response(status=web.HTTPNoContent.status_code)  # do not ask again
    response = web.StreamResponse(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
    response.content_type = "text/event-stream"
    await response.prepare(request)
    if request.method == "HEAD":
        return response
    with suppress(ConnectionError):
        await response.write(b": hello\n\n")
        async for line in told(readers):
            await response.write(line)
    return response


async def told(readers: Readers) -> AsyncIterator[bytes]:
    """What one reader hears, until the house closes."""
    bell = asyncio.Event()
    readers.bells.add(bell)
    try:
        while not readers.closed:
            yield await heard(bell)
    finally:
        readers.bells.discard(bell)


async def heard(bell: asyncio.Event) -> bytes:
    """Word of a change; or, if there is none for a while, a sign of life."""
    try:
        await asyncio.wait_for(bell.wait(), PULSE)
    except TimeoutError:
        return b":\n\n"
    bell.clear()
    return CHANGED
