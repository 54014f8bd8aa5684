"""`juntos import slots`: the times at which an office sees people, from a table or a calendar."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from core.hall import Hall
from core.handlers.appointments.offices import Office, offices
from core.table_file import Unlike, table, text_of
from core.town.speech import plain
from juntos.mistakes import Mistakes
from storage.openings import Opening
from storage.slots import PIECE

COLUMNS = {
    "office": {"office", "oficina", "stelle"},
    "day": {"day", "date", "dia", "fecha", "tag", "datum"},
    "from": {"from", "start", "desde", "von", "beginn"},
    "to": {"to", "end", "hasta", "bis", "ende"},
    "service": {"service", "servicio", "leistung"},
}
DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4})")
TIME = re.compile(r"(\d{1,2})[:.](\d{2})")


@dataclass(frozen=True)
class Row:
    """One time as it stands in a file: where it stands there, for what, from when to when (UTC)."""

    where: str
    errand: str
    start: datetime
    end: datetime


def bring_slots(hall: Hall, content: bytes, office: str = "") -> list[str]:
    """Put the times of a file into the books, in the place of those it brought before.

    What was done is told in a line for each office. Raises Mistakes, and then nothing is changed.
    `office` is the key of the office for all that does not name one.
    """
    rows, problems = read(hall, content, office)
    openings, more = understood(hall, rows)
    if problems or more or not openings:
        told = problems + more or ["there are no times in it"]
        raise Mistakes(["nothing was taken", *told])
    return [replaced(hall, key, found) for key, found in openings.items()]


def replaced(hall: Hall, key: str, found: Sequence[Opening]) -> str:
    """Let these be the imported times of an office, from their first day to their last."""
    days = sorted(hall.town.local(one.starts_at).date() for one in found)
    since, until = hall.town.midnight(days[0]), hall.town.midnight(days[-1] + timedelta(days=1))
    gone = hall.store.openings.replace(key, since, until, found)
    return f"{key}: {len(found)} times from {days[0]} to {days[-1]}; {gone} earlier ones replaced"


def understood(hall: Hall, rows: Sequence[Row]) -> tuple[Mapping[str, list[Opening]], list[str]]:
    """What the rows say, by office; and what is wrong with them."""
    known = {one.key: one for one in offices(hall)}
    found: defaultdict[str, list[Opening]] = defaultdict(list)
    problems = []
    for row in rows:
        try:
            one = opening(known, row)
            found[one.office].append(one)
        except Unlike as problem:
            problems.append(f"{row.where}: {problem}")
    return found, problems


def opening(known: Mapping[str, Office], row: Row) -> Opening:
    """What one row says, or raise Unlike."""
    key, _, service = row.errand.partition("/")
    office = known.get(key)
    if office is None:
        raise Unlike(f'there is no office "{key}"; there are: {", ".join(known) or "none"}')
    services = [one.key for one in office.services]
    if service and service not in services:
        raise Unlike(f'there is no service "{service}" there; there are: {", ".join(services)}')
    if row.end <= row.start:
        raise Unlike("it ends before it begins")
    if any((moment - midnight_utc(moment)) % PIECE for moment in (row.start, row.end)):
        raise Unlike("times must be multiples of five minutes, like 09:05")
    return Opening(office=key, service=service, starts_at=row.start, ends_at=row.end)


def midnight_utc(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def read(hall: Hall, content: bytes, office: str) -> tuple[list[Row], list[str]]:
    """The rows of a table or the events of a calendar; and what could not be read."""
    try:
        text = text_of(content)
    except Unlike as problem:
        return [], [str(problem)]
    if text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        return gathered(events(hall, content, office))
    return gathered(rows(hall, text, office))


def gathered(found: Iterator[Row | str]) -> tuple[list[Row], list[str]]:
    """Rows and problems, apart."""
    every = list(found)
    rows = [one for one in every if isinstance(one, Row)]
    return rows, [one for one in every if isinstance(one, str)]


def rows(hall: Hall, text: str, office: str) -> Iterator[Row | str]:
    """The rows of a CSV file: office, day, from, to, and perhaps service."""
    names, lines = table(text, column_of)
    lacking = [name for name in ("day", "from", "to") if name not in names]
    if lacking:
        yield f"line 1: the columns {', '.join(lacking)} are missing; write office,day,from,to"
        return
    for number, cells in lines:
        where = f"line {number}"
        try:
            yield row_of(hall, where, cells, office)
        except ValueError as problem:
            yield f"{where}: {problem}"


def column_of(name: str) -> str:
    """The column that is meant by its heading."""
    return next((key for key, words in COLUMNS.items() if plain(name).strip() in words), "")


def row_of(hall: Hall, where: str, cells: Mapping[str, str], office: str) -> Row:
    day = day_of(cells["day"])
    start, end = (moment_of(hall, day, cells[name]) for name in ("from", "to"))
    errand = "/".join(filter(None, (cells.get("office") or office, cells.get("service", ""))))
    return Row(where, errand, start, end)


def day_of(text: str) -> date:
    """`2026-12-01` or `1.12.2026`."""
    found = DAY.fullmatch(text)
    if found is None:
        raise Unlike(f'the day is "{text}", but must be like 2026-12-01')
    year, month, day = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise Unlike(f'there is no day "{text}"') from None


def moment_of(hall: Hall, day: date, text: str) -> datetime:
    """A time by the clock on the wall, as a moment in UTC."""
    found = TIME.fullmatch(text)
    try:
        clock = time(int(found[1]), int(found[2])) if found else None
    except ValueError:
        clock = None
    if clock is None:
        raise Unlike(f'the time is "{text}", but must be like 09:30')
    return datetime.combine(day, clock, hall.town.timezone).astimezone(UTC)


def events(hall: Hall, content: bytes, office: str) -> Iterator[Row | str]:
    """The events of a calendar. Their category names the office, as `registry/papers`."""
    from icalendar import Calendar  # noqa: PLC0415 - it is large, and seldom needed

    try:
        found = Calendar.from_ical(content)
    except ValueError as problem:
        yield f"this is no calendar file: {problem}"
        return
    for number, event in enumerate(found.walk("VEVENT"), 1):
        where = f"event {number}"
        begins, ends = (event.get(name) and event.decoded(name) for name in ("dtstart", "dtend"))
        if not (isinstance(begins, datetime) and isinstance(ends, datetime)):
            yield f"{where}: it must begin and end at a time of day"
        elif "rrule" in event:
            yield f"{where}: it repeats itself; export every event by itself"
        else:
            start, end = (in_utc(hall, moment) for moment in (begins, ends))
            yield Row(where, category_of(event) or office, start, end)


def category_of(event: Any) -> str:
    """The first category of an event, if it has one."""
    found = event.get("categories")
    first = found[0] if isinstance(found, list) else found
    return str(first.cats[0]) if first is not None else ""


def in_utc(hall: Hall, moment: datetime) -> datetime:
    """A moment of a calendar; without a zone it is that of the town."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=hall.town.timezone)
    return aware.astimezone(UTC)
