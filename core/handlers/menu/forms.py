"""The forms in which a kitchen hands in its menus: CSV, JSON, iCalendar. Nothing is checked yet."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from icalendar import Event

from core.handlers.menu.vocabulary import COLUMNS, NEEDED, PARTS, Vocabulary, compared

LARGEST = 1024 * 1024  # bytes; a month of three schools has a twentieth of it
DELIMITERS = ";\t,"


@dataclass(frozen=True)
class Mistake:
    """What is wrong on a line, as a text and its values."""

    line: int
    key: str
    values: dict[str, Any] = field(default_factory=dict)


class MenuMistakes(Exception):
    """A file that cannot be taken, with all that is wrong in it."""

    def __init__(self, *mistakes: Mistake) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes


@dataclass(frozen=True)
class Record:
    """One dish as it stands in a file: on which line, and what is in which column."""

    line: int
    columns: Mapping[str, str]


def records(content: bytes, vocabulary: Vocabulary) -> list[Record]:
    """All dishes of a file, in whichever of the three forms it is; MenuMistakes if in none."""
    if len(content) > LARGEST:
        raise MenuMistakes(Mistake(1, "menu-file-too-large", {"most": LARGEST // 1024}))
    text = as_text(content)
    begin = text.lstrip()[:15].upper()
    form = of_json if begin[:1] in ("[", "{") else of_csv
    form = of_calendar if begin == "BEGIN:VCALENDAR" else form
    found = list(form(text, vocabulary))
    if not found:
        raise MenuMistakes(Mistake(1, "menu-file-empty"))
    return found


def as_text(content: bytes) -> str:
    """A file as text: UTF-8, or what spreadsheets write on Windows."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


# A table, as spreadsheets write it.


def of_csv(text: str, vocabulary: Vocabulary) -> Iterator[Record]:
    """A line for each dish, below one that names the columns."""
    head = next(iter(text.strip().splitlines()), "")
    delimiter = max(DELIMITERS, key=head.count)
    columns: list[str] = []
    for line, row in rows_of(text, delimiter):
        if columns:
            yield Record(line, dict(zip(columns, cells(row, columns, line), strict=True)))
        else:
            columns = named(row, line, vocabulary)


def rows_of(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The rows in which anything stands, each with the line on which it begins."""
    rows, line = csv.reader(StringIO(text, newline=""), delimiter=delimiter), 1
    try:
        for row in rows:
            if any(cell.strip() for cell in row):
                yield line, row
            line = rows.line_num + 1
    except csv.Error as error:
        raise MenuMistakes(Mistake(line, "menu-file-no-table", {"problem": str(error)})) from error


def cells(row: list[str], columns: list[str], line: int) -> list[str]:
    """The cells of a line, filled up where the last ones are empty."""
    filled = [cell.strip() for cell in row]
    if any(filled[len(columns) :]):
        raise MenuMistakes(Mistake(line, "menu-file-too-many-cells", {"most": len(columns)}))
    return (filled + [""] * len(columns))[: len(columns)]


def named(row: list[str], line: int, vocabulary: Vocabulary) -> list[str]:
    """What the columns are; each must be one that we know."""
    columns = [column(cell, line, vocabulary) for cell in row if cell.strip()]
    if missing := [one for one in NEEDED if one not in columns]:
        raise MenuMistakes(Mistake(line, "menu-file-no-column", {"columns": missing}))
    if len(set(columns)) < len(columns):
        raise MenuMistakes(Mistake(line, "menu-file-column-twice"))
    return columns


def column(name: str, line: int, vocabulary: Vocabulary) -> str:
    found = vocabulary.columns.get(compared(name))
    if found is None:
        values = {"value": name.strip(), "columns": list(COLUMNS)}
        raise MenuMistakes(Mistake(line, "menu-file-unknown-column", values))
    return found


# JSON: a list with an object for each dish.


def of_json(text: str, vocabulary: Vocabulary) -> Iterator[Record]:
    try:
        json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        wrong = Mistake(line, "menu-file-no-json", {"problem": getattr(error, "msg", str(error))})
        raise MenuMistakes(wrong) from error
    if not text.lstrip().startswith("["):
        raise MenuMistakes(Mistake(1, "menu-file-no-list"))
    decoder, at = json.JSONDecoder(), text.index("[") + 1
    while (at := past(text, at)) < len(text) and text[at] != "]":
        found, end = decoder.raw_decode(text, at)
        yield from_object(found, text.count("\n", 0, at) + 1, vocabulary)
        at = end


def past(text: str, at: int) -> int:
    """Where the next object begins: beyond spaces and commas."""
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def from_object(found: Any, line: int, vocabulary: Vocabulary) -> Record:
    if not isinstance(found, dict):
        raise MenuMistakes(Mistake(line, "menu-file-no-object"))
    return Record(
        line, {column(key, line, vocabulary): cell(value, line) for key, value in found.items()}
    )


def cell(value: Any, line: int) -> str:
    """A text, or a list of texts as one text."""
    match value:
        case str():
            return value.strip()
        case None:
            return ""
        case list() if all(isinstance(one, str) for one in value):
            return ", ".join(value)
    values = {"value": json.dumps(value, ensure_ascii=False)[:60]}
    raise MenuMistakes(Mistake(line, "menu-file-no-text", values))


# A calendar: an event for each day or dish, a line for each dish.


def of_calendar(text: str, vocabulary: Vocabulary) -> Iterator[Record]:
    from icalendar import Calendar, Event  # noqa: PLC0415 - large, and few kitchens write these

    try:
        calendar = Calendar.from_ical(text)
    except ValueError as error:
        wrong = Mistake(1, "menu-file-no-calendar", {"problem": str(error)[:200]})
        raise MenuMistakes(wrong) from error
    lines = [at for at, line in enumerate(text.splitlines(), 1) if line.strip() == "BEGIN:VEVENT"]
    events = [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]
    for line, event in zip(lines, events, strict=False):
        yield from of_event(event, line, vocabulary)


def of_event(event: "Event", line: int, vocabulary: Vocabulary) -> Iterator[Record]:
    """The dishes of an event: the lines of its description, or its title if there is none."""
    day = day_of(event)
    words = str(event.get("DESCRIPTION") or event.get("SUMMARY") or "")
    for said in filter(None, map(str.strip, words.splitlines())):
        yield Record(line, {"day": day, **in_a_line(said, line, vocabulary)})


def day_of(event: "Event") -> str:
    """The day on which an event begins, as it is written elsewhere."""
    from icalendar import vDDDTypes  # noqa: PLC0415 - see above

    begin = event.get("DTSTART")
    moment = begin.dt if isinstance(begin, vDDDTypes) else None
    return moment.strftime("%Y-%m-%d") if isinstance(moment, date) else str(begin or "")


def in_a_line(said: str, line: int, vocabulary: Vocabulary) -> dict[str, str]:
    """A dish in one line: `first: Lentil soup | contains: celery | free: rest`."""
    dish, *parts = said.split("|")
    course, colon, name = dish.partition(":")
    if not colon:
        raise MenuMistakes(Mistake(line, "menu-file-no-dish-line", {"value": said[:60]}))
    found = {"course": course.strip(), "dish": name.strip()}
    for part in parts:
        key, _, allergens = part.partition(":")
        which = vocabulary.columns.get(compared(key))
        if which not in PARTS:
            raise MenuMistakes(Mistake(line, "menu-file-no-part", {"value": key.strip()[:60]}))
        found[which] = allergens.strip()
    return found
