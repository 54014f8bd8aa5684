"""A handler is one thing that people can ask of the town."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from core.dialogue import Dialogue, Start
from core.turn import Turn

T = TypeVar("T")


@dataclass(frozen=True)
class Handler(Generic[T]):
    """`script` asks for what we must know; `act` then does what was asked.

    `name` is its command. `rank` is its place in the menu that everybody sees, from 1 on; a
    handler with rank 0 is not in that menu. The words that lead to it are the text `NAME-words`.
    One may be done `aside` when it has nothing to ask: a talk that is open then goes on after it.
    """

    name: str
    script: Callable[[Start], Dialogue[T]]
    act: Callable[[Turn, T], None]
    rank: int = 0
    aside: bool = False


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
