"""Job offers from a table: read as a whole, or told line by line why not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from core import jobs
from core.dates import day_in_words
from core.hall import Hall
from core.job_search import HOURS, TRADES, named
from core.table_file import Unlike, table, text_of
from core.town import Department
from core.turn import plain
from storage.jobs import Job, JobHours, Trade

COLUMNS = {
    "title": {"title", "job", "puesto", "titulo", "oferta", "titel", "stelle"},
    "employer": {"employer", "company", "empresa", "arbeitgeber", "firma"},
    "text": {"text", "description", "descripcion", "beschreibung", "aufgaben"},
    "place": {"place", "lugar", "ort"},
    "hours": {"hours", "jornada", "arbeitszeit"},
    "trade": {"trade", "sector", "branche"},
    "pay": {"pay", "salary", "sueldo", "salario", "lohn", "gehalt", "bezahlung"},
    "until": {"until", "hasta", "bis"},
    "apply": {"apply", "how to apply", "solicitud", "contacto", "bewerbung", "kontakt"},
}
NEEDED = ("title", "employer", "place", "hours", "until")
LONGEST = {"text": 1200, "apply": 1200}  # signs
LONGEST_LINE = 120
LONGEST_TIME = timedelta(days=366)
SHOWN = 40  # signs of what is wrong


class Misfit(ValueError):
    """What is wrong with a row: `key` is the text that says it."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        self.key = f"job-file-{key}"
        self.values = values


@dataclass(frozen=True)
class Problem:
    """What is wrong in a line of a file; 1 is its first."""

    line: int
    misfit: Misfit

    def said(self, hall: Hall, language: str) -> str:
        what = hall.say(language, self.misfit.key, **self.misfit.values)
        return hall.say(language, "job-file-line", line=str(self.line), what=what)


@dataclass
class Offers:
    """What a file holds: offers that are new, how many stand already, and what is wrong."""

    new: list[Job] = field(default_factory=list)
    known: int = 0
    problems: list[Problem] = field(default_factory=list)


def read_offers(hall: Hall, content: bytes, whose: Department) -> Offers:
    """The offers of a table; nothing is published. One that stands already is not new."""
    found = Offers()
    standing = {likeness(job) for job in hall.store.jobs.standing(jobs.today(hall))}
    for one in rows(hall, content, whose):
        if isinstance(one, Problem):
            found.problems.append(one)
        elif likeness(one) in standing:
            found.known += 1
        else:
            standing.add(likeness(one))
            found.new.append(one)
    if not (found.new or found.known or found.problems):
        found.problems.append(Problem(1, Misfit("empty")))
    return found


def likeness(job: Job) -> tuple[str, str, str]:
    """What makes two offers the same."""
    return plain(job.title), plain(job.employer), plain(job.place)


def rows(hall: Hall, content: bytes, whose: Department) -> Iterator[Job | Problem]:
    """The offer of each row, or what is wrong with it."""
    try:
        names, lines = table(text_of(content), column_of)
    except Unlike:
        yield Problem(1, Misfit("not-text"))
        return
    if lacking := [name for name in NEEDED if name not in names]:
        missing, columns = ", ".join(lacking), ",".join(COLUMNS)
        yield Problem(1, Misfit("lacking", missing=missing, columns=columns))
        return
    for number, given in lines:
        cells = {name: given.get(name, "") for name in COLUMNS}
        if any(cells.values()):
            yield offer_or_problem(hall, number, cells, whose)


def offer_or_problem(
    hall: Hall, number: int, cells: Mapping[str, str], whose: Department
) -> Job | Problem:
    try:
        return offer(hall, cells, whose)
    except Misfit as misfit:
        return Problem(number, misfit)


def column_of(name: str) -> str:
    """The column that is meant by its heading."""
    return next((key for key, words in COLUMNS.items() if plain(name) in words), "")


def offer(hall: Hall, cells: Mapping[str, str], whose: Department) -> Job:
    """What one row says. Raises Misfit."""
    check_cells(cells)
    by_chat = not cells["apply"]
    if by_chat and not jobs.takes_applications(hall, whose):
        raise Misfit("no-apply", department=whose.key)
    return Job(
        title=cells["title"],
        employer=cells["employer"],
        text=cells["text"],
        place=cells["place"],
        pay=cells["pay"],
        apply=cells["apply"],
        hours=hours_of(hall, cells["hours"]),
        trade=trade_of(hall, cells["trade"]),
        until=day_of(hall, cells["until"]),
        by_chat=by_chat,
        department=whose.key,
    )


def check_cells(cells: Mapping[str, str]) -> None:
    """What must be there is there, and nothing is too long."""
    for name, text in cells.items():
        if name in NEEDED and not text:
            raise Misfit("no-cell", column=name)
        if len(text) > LONGEST.get(name, LONGEST_LINE):
            raise Misfit("long", column=name, most=LONGEST.get(name, LONGEST_LINE))


def hours_of(hall: Hall, text: str) -> JobHours:
    found, _ = named(hall, HOURS, text)
    if not found:
        raise Misfit("no-hours", value=text[:SHOWN])
    return JobHours(found)


def trade_of(hall: Hall, text: str) -> Trade:
    """The kind of work; without one it is another."""
    found, _ = named(hall, TRADES, text)
    if text and not found:
        raise Misfit("no-trade", value=text[:SHOWN], trades=", ".join(TRADES))
    return Trade(found) if found else Trade.OTHER


def day_of(hall: Hall, text: str) -> date:
    """The last day: `2026-12-31`, `31.12.2026`, and not past."""
    today = jobs.today(hall)
    day = day_in_words(text, today, hall.texts.languages)
    if day is None or not today <= day <= today + LONGEST_TIME:
        raise Misfit("no-day", value=text[:SHOWN])
    return day
