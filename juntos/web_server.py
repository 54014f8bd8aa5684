"""The sockets on which the web pages are served.

A request that nobody can read is answered like any other, with strict headers. Nothing that
somebody sent is written down, and nobody's address: the library would log both.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus
from socket import socket
from typing import Any

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from feed.courtesy import STRICT
from juntos.mistakes import plainly

LONGEST_LINE = 64 * 1024  # bytes; whatever is longer than an address may be gets 414 from the pages
PATIENCE = 2.0  # seconds in which those who are being served are, when the house closes
UNREADABLE = (HttpProcessingError, web.RequestPayloadError)

log = logging.getLogger(__name__)


class Listener(web.RequestHandler):
    """Takes requests apart, on one connection."""

    __slots__ = ()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,  # noqa: ARG002 - it repeats what somebody sent
    ) -> web.StreamResponse:
        """The answer where no page can give one; the connection is closed after it."""
        self.log_exception("a request could not be answered", exc_info=exc)
        if request.writer.output_size > 0:
            raise ConnectionError("a part of another answer was sent already")
        body = f"{status}: {HTTPStatus(status).phrase}\n"
        response = web.Response(status=status, text=body, headers=STRICT)
        response.force_close()
        return response

    def log_exception(self, *said: Any, **more: Any) -> None:  # noqa: ARG002 - see above
        """A mistake of ours; what somebody else did wrong is no matter for a log."""
        problem = more.get("exc_info")
        if not isinstance(problem, UNREADABLE):
            log.error("a request could not be answered", exc_info=problem)


@asynccontextmanager
async def served(app: web.Application, host: str, port: int) -> AsyncIterator[Sequence[str]]:
    """The web pages, on this host and port; the addresses at which they can be seen.

    No access log is written: people's addresses stand in it. Raises Mistakes, if it cannot be.
    """
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=PATIENCE)
    await runner.setup()
    try:
        with plainly(f"JUNTOS_LISTEN: {host}:{port}"):
            listening = await listen(runner, host, port)
        try:
            yield [address_of(one) for one in listening.sockets]
        finally:
            listening.close()
    finally:
        await runner.cleanup()


def address_of(listening: socket) -> str:
    host, port, *_ = listening.getsockname()
    return f"http://{host}:{port}"


async def listen(runner: web.AppRunner, host: str, port: int) -> asyncio.Server:
    loop, server = asyncio.get_running_loop(), runner.server
    assert server

    def listener() -> Listener:
        quiet: Any = None
        return Listener(server, loop=loop, access_log=quiet, max_line_size=LONGEST_LINE)

    return await loop.create_server(listener, host, port)
