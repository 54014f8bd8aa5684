"""Writing an offer: staff are asked for one part after the other, and can change each."""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any

from core import jobs
from core.dates import day_in_words
from core.dialogue import Answer, Ask, Dialogue
from core.messages import Choice
from core.questions import SKIP, choose, look
from core.turn import Turn
from storage.jobs import Job, JobHours, Trade

LINE, TEXT = 120, 1200  # signs
LONGEST_TIME = timedelta(days=366)
HOURS = tuple(Choice(str(one)) for one in JobHours)
TRADES = tuple(Choice(str(one)) for one in Trade)
HERE, ELSEWHERE = Choice("here"), Choice("elsewhere")
PUBLISH, CHANGE = Choice("publish"), Choice("change")


@dataclass(frozen=True)
class Draft:
    """An offer as far as it is written, as plain values; `until` is a day like 2026-12-24."""

    title: str = ""
    employer: str = ""
    text: str = ""
    place: str = ""
    hours: str = ""
    trade: str = ""
    pay: str = ""
    until: str = ""
    by_chat: bool = False
    apply: str = ""

    def values(self) -> dict[str, Any]:
        """The same as an offer holds it."""
        typed = {"hours": JobHours(self.hours), "trade": Trade(self.trade)}
        return {**asdict(self), **typed, "until": date.fromisoformat(self.until)}

    def offer(self, department: str) -> Job:
        """A new offer that says this."""
        return Job(department=department, **self.values())

    def reword(self, job: Job) -> None:
        """Let an offer say this from now on."""
        for name, value in self.values().items():
            setattr(job, name, value)


def draft_of(job: Job) -> dict[str, Any]:
    """An offer as plain values."""
    return {name: getattr(job, name) for name in Draft.__dataclass_fields__} | {
        "hours": str(job.hours),
        "trade": str(job.trade),
        "until": job.until.isoformat(),
    }


# The questions, one for each part.


def line(key: str, most: int = LINE, *, skip: bool = False) -> Dialogue[str]:
    """Ask for a few words that fit."""
    choices = (SKIP,) if skip else ()
    answer: Answer = yield Ask(key, choices=choices)
    while not answer.choice and (problem := wrong_with(answer.text, most)):
        answer = yield Ask(key, choices=choices, problem=problem)
    return "" if answer.choice else answer.text.strip()


def wrong_with(words: str, most: int) -> str | None:
    if not words.strip():
        return "please-write"
    return "job-too-long" if len(words) > most else None


def ask_title(draft: Draft) -> Dialogue[Draft]:
    title = yield from line("job-ask-title")
    return replace(draft, title=" ".join(title.split()))


def ask_text(draft: Draft) -> Dialogue[Draft]:
    return replace(draft, text=(yield from line("job-ask-text", TEXT, skip=True)))


def ask_employer(draft: Draft) -> Dialogue[Draft]:
    employer = yield from line("job-ask-employer")
    return replace(draft, employer=" ".join(employer.split()))


def ask_place(draft: Draft) -> Dialogue[Draft]:
    place = yield from line("job-ask-place")
    return replace(draft, place=" ".join(place.split()))


def ask_hours(draft: Draft) -> Dialogue[Draft]:
    return replace(draft, hours=(yield from choose("job-ask-hours", HOURS)))


def ask_trade(draft: Draft) -> Dialogue[Draft]:
    return replace(draft, trade=(yield from choose("job-ask-trade", TRADES)))


def ask_pay(draft: Draft) -> Dialogue[Draft]:
    return replace(draft, pay=(yield from line("job-ask-pay", skip=True)))


def ask_until(draft: Draft) -> Dialogue[Draft]:
    answer: Answer = yield Ask("job-ask-until")
    while not (day := (yield from look("job-until-day", day_to_come, answer.text))):
        answer = yield Ask("job-ask-until", problem="job-no-such-day")
    return replace(draft, until=day)


def ask_apply(draft: Draft) -> Dialogue[Draft]:
    """How to apply; in the chat only where the department takes applications."""
    if (yield from look("job-takes-applications", room_takes_applications)):
        where = yield from choose("job-ask-where", (HERE, ELSEWHERE))
        if where == HERE.key:
            return replace(draft, by_chat=True, apply="")
    apply = yield from line("job-ask-apply", TEXT)
    return replace(draft, by_chat=False, apply=apply)


def day_to_come(turn: Turn, words: str) -> str:
    """The day that is meant, if it is today or within a year from now."""
    today = jobs.today(turn)
    day = day_in_words(words, today, turn.texts.languages)
    return day.isoformat() if day and today <= day <= today + LONGEST_TIME else ""


def room_takes_applications(turn: Turn) -> bool:
    """Whether one can apply to the department of this room in the chat."""
    department = turn.town.department_in(turn.incoming.sender)
    return department is not None and jobs.takes_applications(turn, department)


PARTS: dict[str, Callable[[Draft], Dialogue[Draft]]] = {
    "title": ask_title,
    "text": ask_text,
    "employer": ask_employer,
    "place": ask_place,
    "hours": ask_hours,
    "trade": ask_trade,
    "pay": ask_pay,
    "until": ask_until,
    "apply": ask_apply,
}
TOGETHER = {"title": ("title", "text")}  # what is changed together, for there are eight buttons
CHANGES = tuple(Choice(f"job-{name}") for name in PARTS if name != "text")


def ask_all(draft: Draft) -> Dialogue[Draft]:
    """Ask for all parts that are not there yet."""
    for name, ask in PARTS.items():
        if not getattr(draft, name):
            draft = yield from ask(draft)
    return draft


def check(draft: Draft) -> Dialogue[Draft]:
    """Show the offer as all will read it, and let each part of it be changed."""
    while True:
        shown = yield from look("job-shown", show, asdict(draft))
        picked = yield from choose("job-check", (PUBLISH, CHANGE), title=draft.title, offer=shown)
        if picked == PUBLISH.key:
            return draft
        part = (yield from choose("job-change", CHANGES)).removeprefix("job-")
        for name in TOGETHER.get(part, (part,)):
            draft = yield from PARTS[name](draft)


def show(turn: Turn, draft: dict[str, Any]) -> str:
    """An offer in words, before it is in the books."""
    return jobs.body(turn, turn.language, Draft(**draft).offer(""))
