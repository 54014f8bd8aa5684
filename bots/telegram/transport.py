"""Telegram, through python-telegram-bot: its client and its errors, but a loop of our own."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any, Protocol

from aiohttp import web
from telegram.error import ChatMigrated

from bots.telegram.client import Client, Upload, connected
from bots.telegram.commands import Greeting
from bots.telegram.compose import Call, compose
from bots.telegram.errors import is_as_wanted
from bots.telegram.polling import Polling
from bots.telegram.request import read_json
from bots.telegram.settings import TelegramSettings
from bots.telegram.translate import PLATFORM, incoming, moved, pressed_query, raw
from bots.telegram.webhook import Webhook
from core.background import Background
from core.backoff import Sleep, retry
from core.messages import Act, Attachment, Incoming, Outgoing
from core.transport import Limits, NotSent, Receive, Refused, TooLarge, TransportError, Unknown
from storage.files import kind_of_picture

# Telegram lets through 30 messages a second, 1 in a chat, 20 a minute in a group, and more for a
# moment. How it counts nobody says, so a burst is a third of that at most.
LIMITS = Limits(overall=(27.0, 9), chat=(1.0, 3), group=(20 / 60, 3))

log = logging.getLogger(__name__)


class OurFiles(Protocol):
    """Where the photos and other files lie that go out."""

    def read(self, ref: str, /) -> bytes: ...


class Telegram:
    """The door to Telegram.

    Where the connection broke, nobody can say whether a message was sent: Telegram knows no key
    of ours. Where it brings its updates to us, the roof serves our `routes`.
    """

    platform = PLATFORM
    idempotent = False

    def __init__(
        self,
        client: Client,
        way_in: Polling | Webhook,
        files: OurFiles,
        *,
        groups: frozenset[int] = frozenset(),
        limits: Limits = LIMITS,
        greeting: Greeting | None = None,
    ) -> None:
        self.client = client
        self.way_in = way_in
        self.files = files
        self.groups = groups
        self.limits = limits
        self.greeting = greeting
        self.name: str | None = None
        self.settled = False
        self.background = Background()

    @property
    def problem(self) -> str:
        return self.client.health.problem

    @property
    def routes(self) -> Sequence[web.RouteDef]:
        return self.way_in.routes if isinstance(self.way_in, Webhook) else ()

    async def listen(self, receive: Receive, _cursor: str | None, /) -> None:
        if not self.settled:
            self.settled = True
            self.background.start(self.settle_in())
        await self.way_in.listen(partial(self.keep, receive))

    async def settle_in(self) -> None:
        """What can wait until Telegram is there: our name in commands, and how we are shown."""
        sleep = self.way_in.sleep
        if self.groups:
            self.name = await retry(self.client.our_name, sleep)
        if self.greeting:
            await retry(partial(self.greeting.say, self.client.bot), sleep)

    async def keep(self, receive: Receive, updates: Sequence[Any]) -> None:
        """Have them kept, and only then tell people that their button was heard.

        The webhook says so in its answer, which saves a call.
        """
        for ids in filter(None, map(moved, updates)):
            self.follow(*ids)
        raws = [found for update in updates if (found := raw(update))]
        if len(raws) < len(updates):
            log.error("Telegram brought something that is no update: it is passed over")
        if raws:
            await receive(raws)
        for query in map(pressed_query, updates) if isinstance(self.way_in, Polling) else ():
            if query:  # its clock stops now; if it is too late, no matter
                self.background.start(self.try_to("answerCallbackQuery", callback_query_id=query))

    def decode(self, payload: bytes, /) -> Incoming | None:
        return incoming(read_json(payload), self.groups, self.name)

    async def fetch(self, attachment: Attachment, limit: int, /) -> bytes:
        if attachment.size is not None and attachment.size > limit:
            raise TooLarge(f"{attachment.size} bytes")
        if not attachment.handle:
            raise Refused(f"a {attachment.kind} is nothing to fetch")
        return await self.client.download(attachment.handle, limit)

    async def send(self, message: Outgoing, _key: str, /) -> str:
        call = compose(message)
        upload = await self.upload(call)
        try:
            answer = await self.ask(call, upload)
        except Refused as error:
            if not is_as_wanted(error):
                raise
            answer = None
        return shown_as(message, answer)

    async def ask(self, call: Call, upload: Upload | None) -> Any:
        """Have a call done; if it goes to a group that has a new id, under that."""
        try:
            return await self.client.call(call.method, call.parameters, upload)
        except Refused as error:
            now = error.__cause__
            if not isinstance(now, ChatMigrated):
                raise
            log.warning("%s", error)
        self.follow(call.parameters["chat_id"], now.new_chat_id)
        there = call.parameters | {"chat_id": now.new_chat_id}
        return await self.client.call(call.method, there, upload)

    def follow(self, old: int, new: int) -> None:
        """Serve a group on that has become a supergroup; to remember it is for the settings."""
        if old in self.groups:
            log.error("put %s in the place of %s into JUNTOS_TELEGRAM_GROUPS", new, old)
            self.groups |= {new}

    async def upload(self, call: Call) -> Upload | None:
        """The picture or the file that goes along with a call, if there is one."""
        if call.photo:
            content = await self.content(call.photo.ref, "photo")
            return Upload("photo", call.photo.file_name(kind_of_picture(content)), content)
        if call.document:
            content = await self.content(call.document.ref, "document")
            return Upload("document", call.document.name, content)
        return None

    async def content(self, ref: str, what: str) -> bytes:
        try:
            return await asyncio.to_thread(self.files.read, ref)
        except FileNotFoundError:
            raise Refused(f"the {what} is not there any more") from None
        except OSError as error:
            raise NotSent(f"the {what} cannot be read: {error.strerror}") from error

    def is_group(self, chat: str, /) -> bool:
        return chat.startswith(("-", "@"))

    async def notice(self, said: Incoming, /) -> None:
        """Show that we are at it, where it takes a moment: with words we are quicker than that."""
        if said.attachments and not said.is_fetched:
            await self.try_to("sendChatAction", chat_id=said.sender.chat, action="typing")

    async def try_to(self, method: str, **parameters: Any) -> None:
        """A call that may fail, for nobody misses what it does."""
        with suppress(TransportError):
            await self.client.call(method, parameters)


def shown_as(message: Outgoing, answer: Any) -> str:
    """The id under which it stands in the chat now; a mark is known by what it was set on."""
    match message.act, answer:
        case Act.SEND, {"message_id": int(number)}:
            return str(number)
        case Act.SEND, _:
            raise Unknown("Telegram did not say what became of it")
    return message.target or ""


@asynccontextmanager
async def connect(
    settings: TelegramSettings,
    files: OurFiles,
    *,
    public_url: str = "",
    greeting: Greeting | None = None,
    limits: Limits = LIMITS,
    sleep: Sleep = asyncio.sleep,
) -> AsyncIterator[Telegram]:
    """A bot that is ready to speak. It asks Telegram nothing yet, so Telegram may be down.

    `public_url` is where Telegram can reach us, if it is to bring the updates.
    """
    async with connected(settings) as client:
        way_in = way_of(settings, client, public_url, sleep)
        telegram = Telegram(
            client,
            way_in,
            files,
            groups=settings.groups,
            limits=limits,
            greeting=greeting,
        )
        try:
            yield telegram
        finally:
            await telegram.background.close()


def way_of(
    settings: TelegramSettings, client: Client, public_url: str, sleep: Sleep
) -> Polling | Webhook:
    """How updates come in. Raises ValueError if Telegram is to come, but cannot know where to."""
    if settings.mode == "polling":
        return Polling(client, sleep)
    if not public_url:
        raise ValueError("JUNTOS_PUBLIC_URL is missing; Telegram has to know where to come")
    assert settings.webhook_secret
    return Webhook(client, sleep, settings.webhook_secret.get_secret_value(), public_url)
