"""What the town says of its own accord, and by which of its texts that is known."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from bench.day.sayings import sayings

SPANISH, GERMAN = sayings("es"), sayings("de")
NEWS = "El lunes se vacuna contra la gripe"
NUMBER = re.compile(r"J-\d{5}")
ANSWERED = re.compile(r"J-\d{5} · ")  # that text has no words of its own


class Per(Enum):
    """For what a thing is said only once: for a chat, a case, the same words; or as it comes."""

    CHAT = auto()
    CASE = auto()
    TEXT = auto()
    ANY = auto()


@dataclass(frozen=True)
class Push:
    """One kind of thing that people are told."""

    name: str
    keys: tuple[str, ...]
    per: Per = Per.CHAT

    def of(self, address: str, text: str) -> str:
        """Of which chat, case or words this one is; of a room, if it tells of no case."""
        found = NUMBER.search(text)
        if found and self.per is Per.TEXT:
            return f"{address}: {text}"
        return of_case(found[0], address) if found and self.per is Per.CASE else address


def of_case(number: str, address: str) -> str:
    """A case, and the chat to which it belongs."""
    return f"{number} in {address}"


KEPT = Push("what is kept of you", ("notice",))
TONGUES = Push("the other languages", ())
CAN_DO = Push("what one can do here", ("menu",))
OTHER_TIMES = Push("other times for an appointment", ("appointment-day",))
MENU = Push("the menu of the day", ("menu-day",))
DIGEST = Push("the digest of the news", ("digest",))
AT_ONCE = Push("news at once", ())
EXERCISE = Push("the exercise of an alert", ("alert-exercise",))
RESULT = Push("the result of the poll", ("poll-ended",))
REMINDER = Push("an appointment is near", ("appointment-reminder", "appointment-remember"))
CALLED_OFF = Push(
    "an appointment is off", ("appointment-called-off", "appointment-called-off-full")
)
KNOWN = Push("one is known at the town hall", ("verified",))
TAKEN = Push("a case is taken", ("case-taken",), Per.CASE)
ENOUGH = Push("a proposal has enough supports", ("proposal-reached",), Per.CASE)
DONE = Push("a case is done", ("case-done",), Per.CASE)
FOLLOWED = Push(
    "news of what one supports", ("follow-reached", "follow-answered", "follow-state"), Per.ANY
)
ANSWER = Push("an answer of staff", (), Per.CASE)
PUSHES = (
    *(KEPT, CAN_DO, OTHER_TIMES, MENU, DIGEST, EXERCISE, RESULT, REMINDER, CALLED_OFF, KNOWN),
    *(TAKEN, ENOUGH, DONE, FOLLOWED),
)

IN_ROOMS = (
    *("thread-", "round-", "card-title", "tip-room-", "thanks-told", "alert-", "menu-list"),
    *("desk-today", "poll-ended"),
)
ROOM = Push(
    "in staff rooms", tuple(key for key in SPANISH.sources if key.startswith(IN_ROOMS)), Per.TEXT
)
FAILED = Push("words that could not be delivered", ("mark-failed",), Per.ANY)
CHANNEL = Push("in channels", (), Per.ANY)


def push(address: str, text: str) -> Push | None:
    """Which kind of thing this is; None, if it is none that we know."""
    if "-staff:" in address:
        return next((one for one in (FAILED, ROOM) if SPANISH.meant(text, one.keys)), None)
    if NEWS in text:
        return AT_ONCE
    if GERMAN.means(text, "language-hint"):
        return TONGUES
    if ANSWERED.match(text):
        return ANSWER
    return next((one for one in PUSHES if SPANISH.meant(text, one.keys)), None)
