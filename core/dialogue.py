"""A dialogue is a script: a generator that asks, and in the end returns what it learned.

A script never acts. It yields what it wants to know, is sent the answer, and returns a value; to
act on that value is the handler's business. So all that need be kept is the log of answers: to go
on tomorrow, or after a restart, the script is played again from the top.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar

from core.messages import Choices, Incoming, Photo, Place

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Start:
    """What was said before the first question: a photo, a place, words, or what a link named."""

    argument: str = ""
    text: str = ""
    photos: tuple[Photo, ...] = ()
    place: Place | None = None
    id: str = ""
    album: str | None = None

    @classmethod
    def of(cls, said: Incoming, argument: str = "", text: str = "") -> "Start":
        return cls(argument, text, said.photos, said.place, said.id, said.album)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the resident said to one question. `id` is that of their message."""

    text: str = ""
    choice: str | None = None
    photos: tuple[Photo, ...] = ()
    place: Place | None = None
    id: str = ""
    album: str | None = None
    broken: str | None = None

    @classmethod
    def of(cls, said: Incoming, choice: str | None) -> "Answer":
        text = "" if choice else said.text.strip()
        return cls(text, choice, said.photos, said.place, said.id, said.album, said.broken)


@dataclass(frozen=True, slots=True)
class Found:
    """What a look into the books has found: plain values only."""

    value: Any


@dataclass(frozen=True, slots=True)
class Ask:
    """A question to the resident. `key` names its text, and its line in the log.

    `problem` is a text that says first why it is asked again. `place` and `photo` say that one
    would be welcome, so that a door can offer its own way to give it.
    """

    key: str
    values: dict[str, Any] = field(default_factory=dict)
    choices: Choices = ()
    problem: str | None = None
    place: bool = False
    photo: bool = False


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


class OutOfStep(Exception):
    """The log was written by another version of this script."""


def play(script: Dialogue[T], log: Sequence[Line]) -> Step | Finished[T]:
    """Play a script through the answers given so far, and say what it wants next."""
    try:
        step = next(script)
        for key, answer in log:
            if step.key != key:
                raise OutOfStep(f"the log answers {key!r}, the script asks {step.key!r}")
            step = script.send(answer.value if isinstance(answer, Found) else answer)
    except StopIteration as end:
        return Finished(end.value)
    return step


def back(log: Sequence[Line]) -> list[Line]:
    """The log without its last answer, and without what was looked up after it."""
    kept = list(log)
    while kept and not isinstance(kept.pop()[1], Answer):
        pass
    return kept


def until(log: Sequence[Line], key: str) -> list[Line]:
    """The log up to, but without, the line `key`, and without what was looked up for it."""
    keys = [line[0] for line in log]
    kept = list(log[: keys.index(key)]) if key in keys else list(log)
    while kept and isinstance(kept[-1][1], Found):
        kept.pop()
    return kept


def with_photos(log: Sequence[Line], album: str, photos: tuple[Photo, ...]) -> list[Line] | None:
    """The log with late photos of an album beside the first; None if it has no such album."""
    for number, (key, answer) in enumerate(log):
        if isinstance(answer, Answer) and answer.album == album:
            more = replace(answer, photos=answer.photos + photos)
            return [*log[:number], (key, more), *log[number + 1 :]]
    return None


def with_words(log: Sequence[Line], message: str, text: str) -> list[Line] | None:
    """The answers, one of them in other words; None if that message is not among them."""
    answers = [(key, one) for key, one in log if isinstance(one, Answer)]
    for number, (key, answer) in enumerate(answers):
        if answer.id == message and answer.text:
            answers[number] = (key, replace(answer, text=text))
            return list(answers)
    return None
