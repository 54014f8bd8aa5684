"""Telegram comes to us. Nothing is confirmed to it before it is kept."""

import asyncio
import hmac
import logging
from hashlib import sha256
from typing import Any

from aiohttp import web

from bots.telegram.client import Client
from bots.telegram.polling import Keep
from bots.telegram.request import read_json
from bots.telegram.translate import WANTED, pressed_query
from core.backoff import Sleep, retry
from core.transport import Busy

HEADER = "X-Telegram-Bot-Api-Secret-Token"
CONNECTIONS = 40  # at once, which Telegram may open
MANY = 1000  # updates that wait at Telegram, where something must be wrong

# Telegram comes again after that. In the meantime it keeps what it has, each chat in its order.
COME_AGAIN = {"Retry-After": "2"}

log = logging.getLogger(__name__)


class Webhook:
    """One of the two ways in. The roof mounts `routes` on a server that Telegram can reach.

    `url` is the public address of that server. At most `most` updates are taken in at once, each
    of at most `largest` bytes, and it has to arrive within `slowest` seconds. Every `look_every`
    seconds we ask whether Telegram still knows where we are.
    """

    largest = 2**20
    slowest = 10.0
    most = 400
    look_every = 600.0

    def __init__(self, client: Client, sleep: Sleep, secret: str, url: str) -> None:
        self.client = client
        self.sleep = sleep
        self.secret = secret
        self.path = f"/telegram/{secret_path(client.bot.token)}"
        self.url = url.rstrip("/") + self.path
        self.keep: Keep | None = None
        self.inside = 0

    @property
    def routes(self) -> tuple[web.RouteDef, ...]:
        return (web.post("/telegram/{path}", self.handle),)

    async def listen(self, keep: Keep) -> None:
        """Open the door, and tell Telegram where it is; while we are not here it is closed."""
        self.keep = keep
        try:
            await retry(self.announce, self.sleep)
            while True:
                await asyncio.sleep(self.look_every)
                await retry(self.look, self.sleep)
        finally:
            self.keep = None

    async def announce(self) -> None:
        there = {"url": self.url, "secret_token": self.secret, "max_connections": CONNECTIONS}
        await self.client.call("setWebhook", there | {"allowed_updates": WANTED})

    async def look(self) -> None:
        """Where no updates come, nothing else would tell us that they go somewhere else, or lie."""
        told = await self.client.call("getWebhookInfo", {})
        waiting, failure = told.get("pending_update_count", 0), told.get("last_error_message", "")
        if waiting >= MANY:
            log.warning("%s updates wait at Telegram. Its last trouble: %s", waiting, failure)
        if told.get("url") != self.url:
            log.error("Telegram was told not to bring updates here: is Juntos running twice?")
            await self.announce()

    async def handle(self, request: web.Request) -> web.Response:
        """200 only if the update is safe."""
        self.check(request)
        if self.keep is None or self.inside >= self.most:
            raise web.HTTPServiceUnavailable(headers=COME_AGAIN)
        self.inside += 1
        try:
            update = await self.read(request)
            await self.take_in(update, self.keep)
        finally:
            self.inside -= 1
        return thanks(update)

    def check(self, request: web.Request) -> None:
        """Turn away whoever is not Telegram, and whatever is no update."""
        if not is_same(request.path, self.path):
            raise web.HTTPNotFound
        if not is_same(request.headers.get(HEADER, ""), self.secret):
            raise web.HTTPUnauthorized
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        if (request.content_length or 0) > self.largest:
            raise self.too_large()

    async def read(self, request: web.Request) -> Any:
        try:
            async with asyncio.timeout(self.slowest):
                body = await self.body(request)
        except TimeoutError:
            raise web.HTTPRequestTimeout(headers={"Connection": "close"}) from None
        try:
            return read_json(body)
        except (ValueError, RecursionError):
            raise web.HTTPBadRequest from None

    async def body(self, request: web.Request) -> bytes:
        """What is said of its length need not be true, so it is counted as it comes."""
        body = bytearray()
        async for chunk in request.content.iter_any():
            body += chunk
            if len(body) > self.largest:
                raise self.too_large()
        return bytes(body)

    def too_large(self) -> web.HTTPException:
        return web.HTTPRequestEntityTooLarge(self.largest, headers={"Connection": "close"})

    async def take_in(self, update: Any, keep: Keep) -> None:
        try:
            await keep([update])
        except Busy:
            raise web.HTTPServiceUnavailable(headers=COME_AGAIN) from None
        except Exception as error:
            log.exception("an update could not be kept; Telegram will bring it again")
            raise web.HTTPServiceUnavailable(headers=COME_AGAIN) from error


def thanks(update: Any) -> web.Response:
    """The answer to an update that is safe. In it Telegram may be asked for one call.

    We do not learn what becomes of that; to stop the clock on a button it will do.
    https://core.telegram.org/bots/api#making-requests-when-getting-updates
    """
    if query := pressed_query(update):
        call = {"method": "answerCallbackQuery", "callback_query_id": query}
        return web.json_response(call)
    return web.Response()


def secret_path(token: str) -> str:
    """A name that only we and Telegram know; it does not give away the token."""
    return hmac.new(token.encode(), b"where updates are brought to", sha256).hexdigest()


def is_same(given: str, right: str) -> bool:
    """Compare in a time that does not depend on how much of it is right."""
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), right.encode())
