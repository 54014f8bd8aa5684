"""What a platform must be able to do for us. That is all we ask of it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from core.messages import Attachment, Incoming, Outgoing


class TransportError(Exception):
    """The platform did not do what we asked. Which of these five it is says what to do next."""


class NotSent(TransportError):
    """Surely not sent: it can be tried again."""


class Throttled(TransportError):
    """Surely not sent, for we were too quick: wait, with this chat or with everyone."""

    def __init__(self, after: timedelta, *, everyone: bool = False) -> None:
        super().__init__(f"wait {after}")
        self.after = after
        self.everyone = everyone


class Unknown(TransportError):
    """It may have been sent: the answer was lost."""


class Gone(TransportError):
    """The recipient has blocked us, or left."""


class Refused(TransportError):
    """The platform will not take this message, now or ever."""


class TooLarge(TransportError):
    """A file is larger than we take in."""


class Busy(Exception):
    """So much waits to be worked on that nothing more is taken in: it is to come again later."""


class Health:
    """Whether a platform answers. `problem` is why it does not, in its own words."""

    def __init__(self) -> None:
        self.problem = ""

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Learn from a call what it says of the platform: a refusal is an answer, too."""
        try:
            yield
        except (NotSent, Unknown) as error:
            self.problem = str(error)
            raise
        except TransportError:
            self.problem = ""
            raise
        self.problem = ""


@dataclass(frozen=True, slots=True)
class Raw:
    """One update as the platform wrote it. No one has read it yet, so it may be nonsense.

    `id` is unique on its platform. `conversation` is the line in which it must stand: updates of
    one conversation are worked on one at a time, in the order in which they were kept.
    """

    id: str
    conversation: str
    payload: bytes


class Receive(Protocol):
    """Takes in raw updates. Once it has returned they are safe, and may be confirmed.

    Raises Busy where too much waits already: then nothing was kept.
    """

    async def __call__(self, raws: Sequence[Raw], cursor: str | None = None) -> None: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """How fast a platform lets us speak: messages a second, and how many at once."""

    overall: tuple[float, int] = (1000.0, 1000)
    chat: tuple[float, int] = (1000.0, 1000)
    group: tuple[float, int] = (1000.0, 1000)


class Transport(Protocol):
    """The door to one chat platform.

    An `idempotent` one knows a message by its key, and shows it once however often it is sent.
    """

    platform: str
    idempotent: bool
    limits: Limits

    @property
    def problem(self) -> str:
        """What is wrong with the platform now, in a few words; nothing, if it answers."""
        ...

    async def listen(self, receive: Receive, cursor: str | None, /) -> None:
        """Hand over all that comes in after `cursor`, until cancelled.

        Waits out any trouble of the platform. What `receive` raises it raises, too: then nothing
        is confirmed, and it is begun anew.
        """

    def decode(self, payload: bytes, /) -> Incoming | None:
        """What a raw update says to us, if it says anything. Waits for nothing; may raise."""

    async def fetch(self, attachment: Attachment, limit: int, /) -> bytes:
        """A file that came along, of at most `limit` bytes, or raise TransportError."""
        ...

    async def send(self, message: Outgoing, key: str, /) -> str:
        """Deliver one message, and return the platform's id of it, or raise TransportError.

        Every library error becomes one of the five. An edit that changes nothing, and a
        deletion of what is gone, are successes; what they return is not used.
        """
        ...

    def is_group(self, chat: str, /) -> bool:
        """Whether a chat is a group or channel, for which slower limits may hold."""
        ...

    async def notice(self, said: Incoming, /) -> None:
        """Show that we have read it and are at it (read mark, typing), if the platform can.

        Told again when its photos are there: the clean ones may then be shown, too.
        """
