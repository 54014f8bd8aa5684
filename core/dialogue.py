"""A dialogue is a script: a generator that asks, and in the end returns what it learned.

A script never acts. It yields what it wants to know, is sent the answer, and returns a value; to
act on that value is the handler's business. So all that need be kept is the log of answers: to go
on tomorrow, or after a restart, the script is played again from the top.
"""

from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from core.messages import Choices, Document, Incoming, Photo, Place

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the resident said to one question. `id` is that of their message."""

    text: str = ""
    choice: str | None = None
    photos: tuple[Photo, ...] = ()
    place: Place | None = None
    id: str = ""
    album: str | None = None
    documents: tuple[Document, ...] = ()

    @classmethod
    def of(cls, said: Incoming, choice: str | None = None) -> "Answer":
        text = "" if choice else said.text.strip()
        brought = (said.photos, said.place, said.id, said.album, said.documents)
        return cls(text, choice, *brought)

    def and_photos(self, late: "Answer") -> "Answer":
        """The same with late photos of its album, and with the words that came with those."""
        text = "\n".join(filter(None, (self.text, late.text)))
        return replace(self, photos=self.photos + late.photos, text=text)

    def corrected(self, text: str, photos: tuple[Photo, ...]) -> "Answer":
        """The same in other words. A photo takes the place of the one that the message had."""
        return replace(self, text=text, photos=in_place(photos, self.photos))


Said = tuple[Answer, ...]  # what was said about one thing, in one message or in several


@dataclass(frozen=True, slots=True)
class Start:
    """How a talk began: what the command or a link named, and what was said.

    `case_id` is the case with which a command of staff has to do, if it is about one.
    """

    argument: str = ""
    said: Answer = field(default_factory=Answer)
    case_id: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a look into the books has found: plain values only."""

    value: Any


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to the resident. `key` names its text, and its line in the log.

    `problem` is a text that says first why it is asked again. The answer that would not do is
    forgotten then, unless the script `keeps` what it brought. `place` says that a place would be
    welcome, so that a door can offer its own way to give one. `document` says the same of a file:
    only where one is asked for is it taken. What is `fleeting` is taken out of the chat once it is
    answered: it repeats what somebody has said, who may want it erased later.
    """

    key: str
    values: dict[str, Any] = field(default_factory=dict)
    choices: Choices = ()
    problem: str | None = None
    keeps: bool = False
    place: bool = False
    document: bool = False
    fleeting: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """A question to the town's own books. What it finds is logged like an answer."""

    key: str
    find: Callable[..., Any]
    args: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Finished(Generic[T]):
    """The script has come to its end, and this is what it learned."""

    value: T


Step = Ask | Look
Dialogue = Generator[Step, Any, T]
Line = tuple[str, Answer | Found]


def in_place(new: Sequence[T], old: Sequence[T]) -> tuple[T, ...]:
    """The old photos with the new ones in place of the first: late ones stand behind it."""
    return (*new, *old[len(new) :])


class OutOfStep(Exception):
    """The log was written by another version of this script."""


def play(script: Dialogue[T], log: Sequence[Line]) -> Step | Finished[T]:
    """Play a script through the answers given so far, and say what it wants next."""
    step = further(script, None)
    for key, answer in log:
        if isinstance(step, Finished):
            break
        if step.key != key:
            raise OutOfStep(f"the log answers {key!r}, the script asks {step.key!r}")
        step = further(script, answer)
    return step


def further(script: Dialogue[T], answer: Answer | Found | None) -> Step | Finished[T]:
    """Give a script what it waits for, or nothing to begin it, and say what it wants next."""
    try:
        return script.send(answer.value if isinstance(answer, Found) else answer)
    except StopIteration as end:
        return Finished(end.value)


def answers(log: Iterable[Line]) -> list[tuple[str, Answer]]:
    """The log without what was looked up."""
    return [(key, one) for key, one in log if isinstance(one, Answer)]


def back(log: Sequence[Line]) -> list[Line]:
    """The log without its last answer, and without what was looked up after it."""
    kept = list(log)
    while kept and not isinstance(kept.pop()[1], Answer):
        pass
    return kept


def refused(log: Sequence[Line], key: str) -> list[Line]:
    """The log without its last answer, if that was given to the question `key`."""
    given = answers(log)
    return back(log) if given and given[-1][0] == key else list(log)


def until(log: Sequence[Line], key: str) -> list[Line]:
    """The log up to, but without, the line `key`, and without what was looked up for it."""
    keys = [line[0] for line in log]
    kept = list(log[: keys.index(key)]) if key in keys else list(log)
    while kept and isinstance(kept[-1][1], Found):
        kept.pop()
    return kept


# A talk that has been begun, and a message that changes what was said in it.

Talked = tuple[Start, list[Line]]


def with_late_photos(start: Start, log: Sequence[Line], late: Answer) -> Talked | None:
    """The talk with late photos of an album beside its first; None if that is not in it."""
    return changed(start, log, lambda one: one.and_photos(late) if one.album == late.album else one)


def with_words(
    start: Start,
    log: Sequence[Line],
    message: str,
    text: str,
    photos: tuple[Photo, ...] = (),
) -> Talked | None:
    """The talk with a message in other words, or with another photo; None if nothing changes."""

    def reworded(one: Answer) -> Answer:
        mine = one.id == message and not one.choice
        return one.corrected(text, photos) if mine else one

    return changed(start, log, reworded)


def changed(start: Start, log: Sequence[Line], change: Callable[[Answer], Answer]) -> Talked | None:
    """The talk with each thing that was said as `change` makes it; None if all stays the same."""
    begun = replace(start, said=change(start.said))
    lines = [(key, change(one) if isinstance(one, Answer) else one) for key, one in log]
    return None if begun == start and lines == list(log) else (begun, lines)
