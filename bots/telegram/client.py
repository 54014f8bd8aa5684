"""Telegram's Bot API: every method by its own name, with a plain answer or one of our errors."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientError
from telegram import Bot, InputFile
from telegram.request import RequestData

# What RequestData is made of; the library has no public name for it. Its own way to it, through
# Bot.send_message and back to a Message, costs two to three times as much as all of the call.
from telegram.request._requestparameter import RequestParameter

from bots.telegram.errors import translating_errors
from bots.telegram.redaction import hush
from bots.telegram.request import AioRequest
from bots.telegram.settings import TelegramSettings
from core.transport import Health, NotSent, Refused, TooLarge

ANSWER = 20.0  # seconds in which Telegram has to answer
UPLOAD = 60.0  # and in which a file has to arrive
CHUNK = 64 * 2**10


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that is sent along; `field` is what the method calls it."""

    field: str
    name: str
    content: bytes


class Client:
    """One bot. Answers stay as Telegram gives them: to build its types costs more than to send.

    `bot` is the library's, for the seldom calls where its types are worth that.
    """

    def __init__(self, bot: Bot, request: AioRequest) -> None:
        self.bot = bot
        self.request = request
        self.health = Health()

    async def call(
        self,
        method: str,
        parameters: dict[str, Any],
        upload: Upload | None = None,
        wait: float = ANSWER,
    ) -> Any:
        """What the method gives; `wait` is in seconds. Raises TransportError."""
        url = f"{self.bot.base_url}/{method}"
        with self.health.watched(), translating_errors():
            if upload is None:
                return await self.request.ask(url, parameters, wait)
            return await self.request.post(url, form(parameters, upload), read_timeout=UPLOAD)

    async def our_name(self) -> str:
        """The bot's name, as it stands behind an @."""
        me = await self.call("getMe", {})
        return str(me["username"])

    async def download(self, handle: str, limit: int) -> bytes:
        """A file of at most `limit` bytes. Raises TooLarge, Refused if it is gone, or NotSent."""
        file = await self.call("getFile", {"file_id": handle})
        if file.get("file_size", 0) > limit:
            raise TooLarge(f"{file['file_size']} bytes")
        if "file_path" not in file:
            raise Refused("Telegram does not hand out this file")
        try:
            return await self.stream(f"{self.bot.base_file_url}/{file['file_path']}", limit)
        except (ClientError, TimeoutError) as error:
            raise NotSent(f"the file did not arrive: {type(error).__name__}") from None

    async def stream(self, url: str, limit: int) -> bytes:
        """Read on until it is all there, or too much. The address must not get into any error."""
        content = bytearray()
        async with self.request.asking("GET", url, UPLOAD) as answer:
            if answer.status >= 500:  # noqa: PLR2004 - the server's trouble, as HTTP counts
                raise NotSent(f"the file did not come: {answer.status}")
            if not answer.ok:
                raise Refused(f"the file did not come: {answer.status}")
            async for chunk in answer.content.iter_chunked(CHUNK):
                content += chunk
                if len(content) > limit:
                    raise TooLarge(f"more than {limit} bytes")
        return bytes(content)


def form(parameters: dict[str, Any], upload: Upload) -> RequestData:
    """Parameters, and a file that is sent along."""
    fields = [RequestParameter(name, value, None) for name, value in parameters.items()]
    file = InputFile(upload.content, upload.name)
    return RequestData([*fields, RequestParameter(upload.field, None, [file])])


@asynccontextmanager
async def connected(settings: TelegramSettings) -> AsyncIterator[Client]:
    """A bot that is ready to speak. Telegram is asked nothing yet, so it may be down."""
    hush()
    async with AioRequest() as request:
        bot = Bot(
            settings.token.get_secret_value(),
            base_url=f"{settings.api_url}/bot",
            base_file_url=f"{settings.api_url}/file/bot",
            request=request,
            get_updates_request=request,
        )
        yield Client(bot, request)
