"""The talks of a day: what somebody says, and which texts of the town may answer that."""

import random
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from itertools import cycle

from bench.dialogue import CATEGORIES, WHAT, places
from core.messages import Place

NOUNS = (
    *("piscina", "biblioteca", "farmacia", "fuente", "plaza", "escuela", "pista", "sala", "feria"),
    *("acequia", "ermita", "parada", "calle", "huerta", "banda", "verbena", "romería", "obra"),
)
VERBS = (
    *("abrir", "arreglar", "ampliar", "pintar", "limpiar", "cerrar", "celebrar", "iluminar"),
    *("vallar", "mover", "alquilar", "estrenar"),
)
WHEN = ("este verano", "en Navidad", "antes de la feria", "el mes que viene", "algún día")


@dataclass(frozen=True)
class Step:
    """One thing that somebody does, and the keys of the texts that may answer it.

    `words` are written; or the button with the `label` of a choice is pressed, or the one with
    this `number`; or a place is shown.
    """

    keys: tuple[str, ...]
    words: str = ""
    label: tuple[str, str] = ("", "")
    number: int = 0
    place: Place | None = None


Talk = Generator[Step, str, None]


def says(words: str, *keys: str) -> Step:
    return Step(keys, words)


def presses(question: str, choice: str, *keys: str) -> Step:
    return Step(keys, label=(question, choice))


class Talks:
    """Every talk that people may have; no two reports lie in the same place."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.places: Iterator[Place] = places()
        self.categories = cycle(CATEGORIES)
        self.voters = 0
        self.all: dict[str, Callable[[], Talk]] = {
            "mayor": self.mayor,
            "report": self.report,
            "question": self.question,
            "appointment": self.appointment,
            "vote": self.vote,
            "thanks": self.thanks,
            "menu": lambda: self.asks("/menu ceip", "menu-day"),
            "news": lambda: self.asks("/news", "news-latest"),
            "jobs": lambda: self.asks("/jobs", "jobs-none", "jobs-list"),
            "help": lambda: self.asks("/help", "help-text"),
        }

    def asks(self, words: str, *keys: str) -> Talk:
        yield says(words, *keys)

    def mayor(self) -> Talk:
        """A question that all may read; somebody may have asked nearly the same."""
        yield says("/mayor", "mayor-what")
        key = yield says(self.sentence(), "mayor-how", "mayor-is-it")
        if key == "mayor-is-it":
            yield presses("mayor-is-it", "other-question", "mayor-how")
        yield presses("mayor-how", "openly", "mayor-asked-openly")

    def sentence(self) -> str:
        pick = self.chance.choice
        return f"¿Se va a {pick(VERBS)} la {pick(NOUNS)} o la {pick(NOUNS)} {pick(WHEN)}?"

    def report(self) -> Talk:
        yield says("/report", "report-category")
        yield presses("category", next(self.categories), "report-what")
        yield says(WHAT, "report-where")
        yield Step(("report-photo",), place=next(self.places))
        yield presses("report-photo", "skip", "report-check")
        yield presses("report-check", "send", "report-thanks")

    def question(self) -> Talk:
        department = self.chance.choice(("works", "police", "townhall", "school"))
        yield says(f"/person {department}", "person-matter")
        yield presses("person-matter", "question", "person-what")
        yield says(self.sentence(), "person-check")
        yield presses("person-check", "send", "person-thanks")

    def appointment(self) -> Talk:
        """The first free time at the registry."""
        yield says("/appointment again-registry/padron", "appointment-day")
        yield Step(("appointment-check",), number=1)
        yield presses("appointment-check", "yes", "appointment-booked")

    def vote(self) -> Talk:
        yield says("/vote", "vote-what")
        yield says(self.chance.choice(("Sí", "No")), "vote-counted")

    def thanks(self) -> Talk:
        yield says("/thanks works", "thanks-what")
        yield presses("thanks-what", "skip", "thanks-given")
