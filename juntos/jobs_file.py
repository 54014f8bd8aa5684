"""`juntos import jobs`: job offers from a table, all of them or none."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from core import jobs
from core.dates import day_in_words
from core.hall import Hall
from core.job_search import HOURS, TRADES, named
from core.town import Department
from core.turn import plain
from juntos.mistakes import Mistakes
from juntos.table_file import Unlike, table, text_of
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


def bring_jobs(hall: Hall, content: bytes, department: str = "") -> list[str]:
    """Publish the offers of a file; what was done, in lines. An offer that stands is passed over.

    `department` is the key of the one whose offers they are. Raises Mistakes, and then nothing is
    changed.
    """
    whose = department_called(hall, department)
    offers, problems = read(hall, content, whose)
    if problems or not offers:
        raise Mistakes(["nothing was taken", *(problems or ["there are no offers in it"])])
    known = {likeness(job) for job in hall.store.jobs.standing(jobs.today(hall))}
    new = list({likeness(job): job for job in offers if likeness(job) not in known}.values())
    for job in new:
        jobs.publish(hall, job)
    return [f"{len(new)} offers are published, {len(offers) - len(new)} were there already"]


def department_called(hall: Hall, key: str) -> Department:
    """Whose offers they are: named, or the one whose channel has all offers."""
    key = key or jobs.table(hall).department or ""
    if found := hall.town.department(key):
        return found
    known = ", ".join(one.key for one in hall.town.departments)
    raise Mistakes([f'name the department with --department; "{key}" is none of: {known}'])


def likeness(job: Job) -> tuple[str, str, str]:
    """What makes two offers the same."""
    return plain(job.title), plain(job.employer), plain(job.place)


def read(hall: Hall, content: bytes, whose: Department) -> tuple[list[Job], list[str]]:
    """The offers of a table; and what is wrong with it, line by line."""
    try:
        text = text_of(content)
    except Unlike as problem:
        return [], [str(problem)]
    found = list(rows(hall, text, whose))
    offers = [one for one in found if isinstance(one, Job)]
    return offers, [one for one in found if isinstance(one, str)]


def rows(hall: Hall, text: str, whose: Department) -> Iterator[Job | str]:
    """The offer of each row, or what is wrong with it."""
    names, lines = table(text, column_of)
    if lacking := [name for name in NEEDED if name not in names]:
        yield f"line 1: the columns {', '.join(lacking)} are missing; write {','.join(COLUMNS)}"
        return
    for number, given in lines:
        cells = {name: given.get(name, "") for name in COLUMNS}
        if not any(cells.values()):
            continue
        try:
            yield offer(hall, cells, whose)
        except Unlike as problem:
            yield f"line {number}: {problem}"


def column_of(name: str) -> str:
    """The column that is meant by its heading."""
    return next((key for key, words in COLUMNS.items() if plain(name) in words), "")


def offer(hall: Hall, cells: Mapping[str, str], whose: Department) -> Job:
    """What one row says, or raise Unlike."""
    for name, text in cells.items():
        if name in NEEDED and not text:
            raise Unlike(f"{name} is empty")
        if len(text) > LONGEST.get(name, LONGEST_LINE):
            raise Unlike(f"{name} is longer than {LONGEST.get(name, LONGEST_LINE)} signs")
    by_chat = not cells["apply"]
    if by_chat and not jobs.takes_applications(hall, whose):
        raise Unlike(f"apply is empty, and {whose.key} takes no applications in the chat")
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


def hours_of(hall: Hall, text: str) -> JobHours:
    found, _ = named(hall, HOURS, text)
    if not found:
        raise Unlike(f'hours are "{text}", but must be full or part')
    return JobHours(found)


def trade_of(hall: Hall, text: str) -> Trade:
    """The kind of work; without one it is another."""
    found, _ = named(hall, TRADES, text)
    if text and not found:
        raise Unlike(f'trade is "{text}", but must be one of: {", ".join(TRADES)}')
    return Trade(found) if found else Trade.OTHER


def day_of(hall: Hall, text: str) -> date:
    """The last day: `2026-12-31`, `31.12.2026`, and not past."""
    today = jobs.today(hall)
    day = day_in_words(text, today, hall.texts.languages)
    if day is None or not today <= day <= today + LONGEST_TIME:
        raise Unlike(f'until is "{text}", but must be a day within a year, like 2026-12-31')
    return day
