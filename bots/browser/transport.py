"""The browser as a platform: the town itself keeps the talk, and its pages show it."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Collection, Sequence
from functools import partial

from bots.browser import hearing, showing
from bots.browser.spool import Spool
from bots.browser.translate import PLATFORM, incoming
from core.messages import Attachment, Incoming, Outgoing
from core.transport import (
    Busy,
    Limits,
    NotSent,
    Raw,
    Receive,
    Refused,
    TooLarge,
    TransportError,
)
from storage.columns import utc_now
from storage.database import Database
from storage.lines import Line
from storage.writer import Unavailable

log = logging.getLogger(__name__)

TYPES_FOR = 6.0  # seconds for which a page shows that we are writing
EVERY = 60.0  # seconds between two looks at what was left behind
MANY = 1000


class NotOpen(TransportError):
    """Nobody takes in what is said at the moment."""


class Browser:
    """The door for a browser. `groups` are the chats that are staff rooms or channels."""

    platform = PLATFORM
    idempotent = True
    limits = Limits()
    problem = ""

    def __init__(
        self,
        database: Database,
        spool: Spool,
        groups: Collection[str] = (),
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.database = database
        self.spool = spool
        self.groups = frozenset(groups)
        self.pause = pause
        self.receive: Receive | None = None
        self.typing: dict[str, float] = {}

    async def listen(self, receive: Receive, _cursor: str | None) -> None:
        """From now on, take in what the pages say. What was left behind is taken in first."""
        self.receive = receive
        try:
            while True:
                await self.look_after()
                await self.pause(EVERY)
        finally:
            self.receive = None

    async def look_after(self) -> None:
        """Hand over what was said when we fell, and remove uploads that nobody wanted."""
        try:
            for line, raw in await self.database.read(hearing.unheard):
                await self.hand_over([raw])
                await self.heard(line)
            await asyncio.to_thread(self.spool.sweep)
        except (Busy, Unavailable, OSError) as trouble:
            log.warning("what was said before cannot be looked at now: %s", trouble)

    async def hand_over(self, raws: Sequence[Raw]) -> None:
        """Have something taken in; raise NotOpen, Busy or Unavailable if it cannot be now."""
        if self.receive is None:
            raise NotOpen("the door is not open")
        await self.receive(raws)

    async def heard(self, line: Line) -> None:
        work = partial(hearing.heard, chat=line.chat, key=line.key, now=utc_now())
        await self.database.run(work)

    def decode(self, payload: bytes) -> Incoming:
        return incoming(payload)

    async def fetch(self, attachment: Attachment, limit: int) -> bytes:
        try:
            size = await asyncio.to_thread(self.spool.size, attachment.handle)
            if size > limit:
                raise TooLarge(f"{size} bytes")
            return await asyncio.to_thread(self.spool.read, attachment.handle)
        except FileNotFoundError as error:
            raise Refused("it lies here no more") from error

    async def send(self, message: Outgoing, key: str) -> str:
        work = partial(showing.perform, message=message, key=key, now=utc_now())
        self.typing.pop(message.to.chat, None)
        try:
            return await self.database.run(work)
        except Unavailable as error:
            raise NotSent(str(error)) from error

    def is_group(self, chat: str) -> bool:
        return chat in self.groups

    async def notice(self, said: Incoming) -> None:
        """Show that we are at it; and what came along, when it is there already."""
        chat = said.sender.chat
        if not self.is_group(chat):
            self.types_in(chat)
        if said.is_fetched:
            try:
                await self.database.run(partial(hearing.develop, said=said, now=utc_now()))
            except Unavailable as trouble:
                log.warning("the photos of a message cannot be shown: %s", trouble)

    def types_in(self, chat: str) -> None:
        now = time.monotonic()
        if len(self.typing) > MANY:
            self.typing = {one: until for one, until in self.typing.items() if until > now}
        self.typing[chat] = now + TYPES_FOR
        self.database.called({f"chat:{chat}"})

    def is_typing(self, chat: str) -> bool:
        return self.typing.get(chat, 0) > time.monotonic()
