"""A transport made of paper: what is sent lies on the table, to be read by a test."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import msgspec

from core.messages import Attachment, Incoming, Outgoing
from core.transport import Limits, Raw, Receive, TooLarge, TransportError, Unknown

FAST = Limits()
ENCODER, DECODER = msgspec.json.Encoder(), msgspec.json.Decoder(Incoming)


class AnswerLost(Unknown):
    """It was sent, but nobody told us."""


@dataclass
class Paper:
    """A platform that does what it is told to.

    `tray` is what came in; it is handed over, and then there is no more to come until `posted`.
    `table` is what people see, in the order in which it arrived. The next sends fail with
    `failures`, and all do for which `trouble` gives a reason. To a chat in `gates` a message gets
    through once its gate is open.
    """

    platform: str = "paper"
    idempotent: bool = False
    limits: Limits = FAST
    groups: set[str] = field(default_factory=set)
    tray: list[Raw] = field(default_factory=list)
    attachments: dict[str, bytes] = field(default_factory=dict)
    table: list[Outgoing] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    noticed: list[Incoming] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    trouble: Callable[[Outgoing], Exception | None] = lambda _: None
    gates: defaultdict[str, asyncio.Event] = field(
        default_factory=lambda: defaultdict(asyncio.Event)
    )
    shown: dict[str, str] = field(default_factory=dict)
    posted: asyncio.Event = field(default_factory=asyncio.Event)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.table]

    async def listen(self, receive: Receive, cursor: str | None, /) -> None:
        """Hand over the tray, and what is laid into it later. The cursor counts."""
        read = int(cursor or 0)
        while True:
            self.posted.clear()
            raws = self.tray[read:]
            read += len(raws)
            await receive(raws, str(read))
            await self.posted.wait()

    def post(self, raw: Raw) -> None:
        self.tray.append(raw)
        self.posted.set()

    def decode(self, payload: bytes, /) -> Incoming | None:
        return DECODER.decode(payload)

    async def fetch(self, attachment: Attachment, limit: int, /) -> bytes:
        if attachment.handle not in self.attachments:
            raise TransportError(attachment.handle)
        content = self.attachments[attachment.handle]
        if len(content) > limit:
            raise TooLarge(f"{len(content)} bytes")
        return content

    async def send(self, message: Outgoing, key: str, /) -> str:
        self.keys.append(key)
        self.changed.set()
        if message.to.chat in self.gates:
            await self.gates[message.to.chat].wait()
        error = self.failures.pop(0) if self.failures else self.trouble(message)
        if error and not isinstance(error, AnswerLost):
            raise error
        shown_as = self.show(message, key)
        if error:
            raise error
        return shown_as

    def show(self, message: Outgoing, key: str) -> str:
        """Lay a message on the table; one whose key is known lies there already."""
        if not self.idempotent or key not in self.shown:
            self.table.append(message)
            self.shown[key] = f"m{len(self.table)}"
            self.changed.set()
        return self.shown[key]

    def is_group(self, chat: str, /) -> bool:
        return chat in self.groups

    async def notice(self, said: Incoming, /) -> None:
        self.noticed.append(said)

    async def until(self, condition: Callable[[], object], seconds: float = 30) -> None:
        """Wait until something is true that only a send can bring about."""
        async with asyncio.timeout(seconds):
            while not condition():
                self.changed.clear()
                await self.changed.wait()


@dataclass
class Clock:
    """Time that passes only when it is told to; as a moment in UTC, and as seconds."""

    time: datetime = datetime(2026, 11, 20, 10, tzinfo=UTC)
    start: datetime = datetime(2026, 11, 20, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def seconds(self) -> float:
        return (self.time - self.start).total_seconds()

    def passes(self, **time: float) -> None:
        """E.g. `seconds=1.5` or `hours=2`."""
        self.time += timedelta(**time)
