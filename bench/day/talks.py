"""The talks of a day: what somebody says, and which texts of the town may answer that."""

import random
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from itertools import cycle

from bench.day.ears import Heard
from bench.dialogue import CATEGORIES, WHAT, places
from core.messages import Place

NOUNS = (
    *("piscina", "biblioteca", "farmacia", "fuente", "plaza", "escuela", "pista", "sala", "feria"),
    *("acequia", "ermita", "parada", "huerta", "banda", "verbena", "romería", "obra"),
)
VERBS = (
    *("abrir", "arreglar", "ampliar", "pintar", "limpiar", "cerrar", "celebrar", "iluminar"),
    *("vallar", "mover", "alquilar", "estrenar"),
)
WHEN = ("este verano", "en Navidad", "antes de la feria", "el mes que viene", "algún día")
THERE = "report-is-it-there"  # asked by the town where a place is named
JUST_TAKEN = "appointment-just-taken"
OFFERED = "Camarera de mañanas"  # the job of the day


@dataclass(frozen=True)
class Step:
    """One thing that somebody does, and the keys of the texts that may answer it.

    `words` are written; or the button with the `label` of a choice is pressed, or the one with
    this `number`; or a place is shown. `holds` are words that must stand in the answer.
    """

    keys: tuple[str, ...]
    words: str = ""
    label: tuple[str, str] = ("", "")
    number: int = 0
    place: Place | None = None
    holds: str = ""


Talk = Generator[Step, Heard, None]


def says(words: str, *keys: str) -> Step:
    return Step(keys, words)


def presses(question: str, choice: str, *keys: str) -> Step:
    return Step(keys, label=(question, choice))


def picks(number: int, *keys: str) -> Step:
    return Step(keys, number=number)


def turns(*talks: Callable[[], Talk]) -> Callable[[], Talk]:
    """One of these after the other."""
    every = cycle(talks)

    def begin() -> Talk:
        return next(every)()

    return begin


class Talks:
    """Every talk that people may have; no two reports lie in the same place."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.places: Iterator[Place] = places()
        self.categories = cycle(CATEGORIES)
        self.all: dict[str, Callable[[], Talk]] = {
            "mayor": self.mayor,
            "report": self.report,
            "question": self.question,
            "blocks": self.question,
            "appointment": self.appointment,
            "vote": self.vote,
            "thanks": self.thanks,
            "propose": self.propose,
            "support": self.support,
            "tip": self.tip,
            "learn": self.learn,
            "account": self.account,
            "identity": turns(self.verify, self.link, self.easy),
            "menu": turns(self.menu, self.menu, self.daily, self.absence),
            "news": turns(self.news, self.news, self.subscribe),
            "jobs": self.jobs,
            "help": self.help,
        }

    def sentence(self, begin: str) -> str:
        pick = self.chance.choice
        return f"{begin} {pick(VERBS)} la {pick(NOUNS)} o la {pick(NOUNS)} {pick(WHEN)}"

    # Writing to the town

    def mayor(self) -> Talk:
        """A question that all may read; somebody may have asked nearly the same."""
        yield says("/mayor", "mayor-what")
        heard = yield says(self.sentence("¿Se va a") + "?", "mayor-how", "mayor-is-it")
        if heard.key == "mayor-is-it":
            yield presses("mayor-is-it", "other-question", "mayor-how")
        yield presses("mayor-how", "openly", "mayor-asked-openly")

    def report(self) -> Talk:
        """Something is broken; and a look at how that stands."""
        yield says("/report", "report-category")
        yield presses("category", next(self.categories), "report-what")
        yield says(WHAT, "report-where")
        yield Step(("report-photo",), place=next(self.places))
        yield presses("report-photo", "skip", "report-check")
        yield presses("report-check", "send", "report-thanks")
        yield says("/cases", "cases-now")
        yield presses("cases-now", "leave-it", "cases-left")

    def question(self) -> Talk:
        department = self.chance.choice(("works", "police", "townhall", "school"))
        yield says(f"/person {department}", "person-matter")
        yield presses("person-matter", "question", "person-what")
        yield says(self.sentence("Quiero saber si van a"), "person-check")
        yield presses("person-check", "send", "person-thanks")

    def thanks(self) -> Talk:
        yield says("/thanks works", "thanks-what")
        yield presses("thanks-what", "skip", "thanks-given")

    def tip(self) -> Talk:
        """A tip for the police, where the town takes one; else it says where."""
        heard = yield says("/tip", "tip-warning-matrix", "tip-elsewhere")
        if heard.key == "tip-elsewhere":
            return
        yield presses("tip", "tip-go-on", "tip-category")
        yield presses("tip-category", "drugs", "tip-urgency")
        yield presses("tip-urgency", "soon", "tip-what")
        yield says("Venden algo raro en el parque", "tip-more")
        yield presses("tip-more", "enough", "tip-thanks")

    # Taking part

    def vote(self) -> Talk:
        heard = yield says("/vote", "vote-what", "vote-none")
        if heard.key == "vote-what":
            yield says(self.chance.choice(("Sí", "No")), "vote-counted")

    def propose(self) -> Talk:
        """Somebody may have proposed nearly the same."""
        yield says("/propose", "propose-what")
        heard = yield says(self.sentence("Propongo"), "report-where", "propose-is-it", THERE)
        if heard.key == "propose-is-it":
            heard = yield presses("propose-is-it", "other-proposal", "report-where", THERE)
        if heard.key == THERE:
            yield presses(THERE, "no", "report-where")
        yield presses("report-where", "skip", "propose-photo")
        yield presses("propose-photo", "skip", "propose-check")
        yield presses("propose-check", "send", "propose-thanks")

    def support(self) -> Talk:
        heard = yield says("/proposals", "proposals", "proposals-none")
        if heard.key == "proposals":
            yield picks(1, "support-given", "support-yours")

    # Asking the town

    def appointment(self) -> Talk:
        """The first free time at the registry; whoever comes too late for it gives up."""
        yield says("/appointment again-registry/padron", "appointment-day")
        heard = yield picks(1, "appointment-check", JUST_TAKEN)
        if heard.key == JUST_TAKEN:
            return
        yield presses("appointment-check", "yes", "appointment-booked", "appointment-gone")

    def menu(self) -> Talk:
        yield says("/menu ceip", "menu-day", "menu-not-known", "menu-nothing-known")

    def daily(self) -> Talk:
        yield says("/menu daily ceip", "menu-daily-when")
        yield presses("menu-daily-when", "morning", "menu-daily-set")

    def absence(self) -> Talk:
        """The child does not eat on the next day of school."""
        yield says("/menu absent ceip", "menu-absence-what")
        yield presses("menu-absence-what", "absent", "menu-absence-day")
        yield picks(1, "menu-absence-who")
        yield says("Lucía, 2.º B", "menu-absence-check")
        yield presses("menu-absence-check", "send", "menu-absence-told", "menu-absence-closed")

    def news(self) -> Talk:
        yield says("/news", "news-latest", "news-none")

    def subscribe(self) -> Talk:
        yield says("/subscribe", "subscribe-what")
        yield presses("subscribe-what", "department", "subscribe-department")
        yield picks(5, "subscribe-rhythm")
        yield presses("subscribe-rhythm", "at-once", "subscribe-done-at-once")

    def jobs(self) -> Talk:
        heard = yield says("/jobs", "jobs-none", "jobs-list")
        if heard.key == "jobs-list":
            yield Step(("jobs-one",), number=1, holds=OFFERED)

    def help(self) -> Talk:
        yield says("/help", "help-text")

    # Oneself

    def learn(self) -> Talk:
        """The first lesson, of which nothing reaches anybody."""
        yield says("/learn", "learn-which-first")
        yield picks(1, "learn-message")
        yield says("Buenos días", "learn-sentence")
        yield says("El banco de la plaza está roto", "learn-done-message")
        yield presses("learn", "enough-today", "learn-paused")

    def account(self) -> Talk:
        """What is kept, all of it as a file, and then nothing any more."""
        yield says("/privacy", "privacy-short")
        yield says("/mydata", "mydata-here")
        yield says("/delete", "delete-what")
        yield presses("delete-what", "go-on", "delete-sure")
        yield presses("delete-sure", "erase", "delete-done")

    def verify(self) -> Talk:
        """A code, which is shown at the town hall."""
        yield says("/verify", "verify-code")

    def link(self) -> Talk:
        yield says("/link", "link-what")
        yield presses("link-what", "new-code", "link-code")

    def easy(self) -> Talk:
        yield says("/easy", "easy-which")
        yield presses("easy-which", "off", "easy-off")
        yield says("/language", "language-which")
        yield says("Español", "language-set")
