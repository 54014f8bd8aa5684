"""The figures as tables, and in a sentence; each of them has a chart of the same name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from core.charts import Chart
from core.figures import (
    MINIMUM,
    SUBJECTS,
    Artist,
    Board,
    Part,
    Share,
    Times,
    Told,
    month,
    sentence,
    spell,
)
from feed.site import Reader

NOTHING = "–"
CHARTS = (*SUBJECTS, "answer-departments", "done-departments")  # of all that may be drawn
HEADS = {
    "answer": ("cases", "half", "most"),
    "done": ("cases", "half", "most"),
    "promises": ("kept", "broken", "running"),
    "fixed": ("asked", "yes"),
    "thanks": ("thanks",),
    "word": ("kept-of", "yes", "thanks"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what it is of, and its figures in words."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One subject: `key` names it and its chart, `what` is meant, and `said` what it comes to."""

    key: str
    title: str
    what: str
    said: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    chart: Chart | None


def by_month(reader: Reader, figures: Board, who: str) -> Iterator[Section]:
    """How it went, month by month."""
    say = partial(reader.texts.say, reader.language)
    artist = Artist(say, reader.language, who)
    months = [(month(one.month, reader.language, "yMMM"), one) for one in figures.months]
    for subject in SUBJECTS:
        yield Section(
            key=subject,
            title=reader.say(f"figures-title-{subject}"),
            what=reader.say(f"feed-stats-{subject}"),
            said=sentence(say, reader.language, subject, figures.whole),
            heads=heads(reader, "month", subject),
            rows=rows(reader, subject, months),
            chart=artist.by_month(subject, figures),
        )


def by_department(
    reader: Reader, parts: Sequence[Part], figures: Board, who: str
) -> Iterator[Section]:
    """The departments side by side."""
    artist = Artist(partial(reader.texts.say, reader.language), reader.language, who)
    named = [(part.department.name.in_(reader.language), part.told) for part in parts]
    for subject in ("answer", "done", "word"):
        yield Section(
            key=f"{subject}-departments",
            title=reader.say(f"feed-stats-{subject}-departments"),
            what="",
            said="",
            heads=heads(reader, "department", subject),
            rows=rows(reader, subject, named),
            chart=None if subject == "word" else artist.by_department(subject, parts, figures),
        )


def heads(reader: Reader, first: str, subject: str) -> tuple[str, ...]:
    return tuple(reader.say(f"feed-stats-head-{one}") for one in (first, *HEADS[subject]))


def rows(reader: Reader, subject: str, lines: Sequence[tuple[str, Told]]) -> tuple[Row, ...]:
    return tuple(Row(name, cells(reader, subject, told)) for name, told in lines)


def cells(reader: Reader, subject: str, told: Told) -> tuple[str, ...]:
    """What the table says of one month or department."""
    match subject:
        case "answer":
            return of_times(reader, told.answer)
        case "done":
            return of_times(reader, told.done)
        case "promises":
            return str(told.kept), str(told.broken), str(told.running)
        case "fixed":
            return of_share(reader, told.fixed)
        case "word":
            return kept_of(reader, told), of_share(reader, told.fixed)[1], str(told.thanks)
    return (str(told.thanks),)


def of_times(reader: Reader, times: Times) -> tuple[str, ...]:
    return counted(reader, times.count), lasted(reader, times.half), lasted(reader, times.most)


def of_share(reader: Reader, share: Share) -> tuple[str, ...]:
    percent = share.percent
    said = NOTHING if percent is None else reader.say("feed-stats-percent", percent=percent)
    return counted(reader, share.count), said


def kept_of(reader: Reader, told: Told) -> str:
    kept = reader.say("feed-stats-of", part=told.kept, all=told.promises)
    return kept if told.promises else NOTHING


def counted(reader: Reader, count: int | None) -> str:
    return reader.say("feed-stats-fewer", minimum=MINIMUM) if count is None else str(count)


def lasted(reader: Reader, duration: timedelta | None) -> str:
    return NOTHING if duration is None else spell(duration, reader.language, short=True)
