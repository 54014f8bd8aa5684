"""A handler is one thing that people can ask of the town."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from core.dialogue import Answer, Dialogue, Line, Start
from core.turn import Turn
from storage.store import Store

T = TypeVar("T")

Keep = Callable[[Store], str]  # lays something down, and gives the name that it has from then on


class Seal(Protocol):
    """Makes what is said in confidence illegible, before anything of it is kept."""

    def start(self, turn: Turn, start: Start) -> Start:
        """How a talk began, as it may be kept."""
        ...

    def answer(self, turn: Turn, answer: Answer) -> Answer:
        """An answer as it may be kept. Without its id, so that no edit can put clear words in."""
        ...

    def photo(self, turn: Turn, log: Sequence[Line]) -> Callable[[bytes, bytes], Keep]:
        """What to do with a photo, given as it came and cleaned, at this point of a talk."""
        ...


@dataclass(frozen=True)
class Handler(Generic[T]):
    """`script` asks for what we must know; `act` then does what was asked.

    `name` is its command. `rank` is its place in the menu that everybody sees, from 1 on; a
    handler with rank 0 is not in that menu. The words that lead to it are the text `NAME-words`.
    One may be done `aside` when it has nothing to ask: a talk that is open then goes on after it.
    With a `seal`, what is said to it is kept only sealed, and what it says is not kept at all.
    `right` is what a helper must have been allowed to do this for somebody; without one everybody
    does it only for themselves. `ANYBODY` is for what tells the same to all, and `ONESELF` for
    that with which a helper speaks for themselves again. Where answers are `fleeting`, each is
    taken out of the chat as soon as we have it.
    """

    name: str
    script: Callable[[Start], Dialogue[T]]
    act: Callable[[Turn, T], None]
    rank: int = 0
    aside: bool = False
    seal: Seal | None = None
    right: str = ""
    fleeting: bool = False


class AskAgain(Exception):
    """An act found an answer out of date: ask again from the line `key` on."""

    def __init__(self, key: str, because: str) -> None:
        super().__init__(key)
        self.key = key
        self.because = because


def no_questions(start: Start) -> Dialogue[Start]:
    """The script of a handler that needs to know nothing but how it was called."""
    yield from ()
    return start
