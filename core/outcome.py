"""What came of an attempt to send, and what becomes of the delivery then."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from core.messages import Act
from core.transport import NotSent, Throttled, TransportError, Unknown
from storage.outbox import DeliveryState, Due, Lane

PATIENCE = timedelta(hours=24)
PATIENCE_WITH_ALERTS = timedelta(hours=2)
KEYS_ARE_KNOWN = timedelta(hours=23)  # a platform that knows our keys forgets them after a day
MOST_COPIES = 3
MOST_CRASHES = 10  # after so many it may be the message itself that brings us down


@dataclass(frozen=True, slots=True)
class Sent:
    """It is there, and this is its id, if it has one."""

    id: str | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """Nothing was to be sent, for this reason."""

    state: DeliveryState
    problem: str


class Interrupted(Unknown):
    """We stopped when it was to be sent. Mostly it had not even left."""


Outcome = Sent | Settled | TransportError


class Repeat(Enum):
    """Whether something may be sent again that may have arrived."""

    FREELY = "nobody can see a second copy"
    RARELY = "better two than none"
    NEVER = "better none than two: staff will look"


def repeat(due: Due, *, idempotent: bool, public: bool) -> Repeat:
    """Whether a delivery may be repeated. To change or mark a message twice is to do it once."""
    if idempotent or due.act != Act.SEND:
        return Repeat.FREELY
    if due.lane == Lane.BROADCAST or (public and due.post_id is not None):
        return Repeat.NEVER
    return Repeat.RARELY


def verdict(due: Due, error: TransportError, age: timedelta, again: Repeat) -> DeliveryState:
    """What becomes of a delivery that did not arrive, so long after it was to go out.

    `attempts` of a delivery are those before this one that may have arrived.
    """
    match error:
        case NotSent() | Throttled():
            return DeliveryState.DEAD if too_late(due, age) else DeliveryState.READY
        case Unknown():
            most = MOST_CRASHES if isinstance(error, Interrupted) else MOST_COPIES
            once_more = may_repeat(due, age, again, most) and not too_late(due, age)
            return DeliveryState.READY if once_more else DeliveryState.UNKNOWN
    return DeliveryState.DEAD


def too_late(due: Due, age: timedelta) -> bool:
    return age >= (PATIENCE_WITH_ALERTS if due.lane == Lane.ALERT else PATIENCE)


def may_repeat(due: Due, age: timedelta, again: Repeat, most: int = MOST_COPIES) -> bool:
    match again:
        case Repeat.FREELY:
            return age < KEYS_ARE_KNOWN
        case Repeat.RARELY:
            return due.attempts + 1 < most
    return False


def expired(due: Due, age: timedelta) -> bool:
    """Whether a message would do harm by now. An old reply does not, but an old alarm does."""
    return due.lane == Lane.ALERT and due.act == Act.SEND and too_late(due, age)
