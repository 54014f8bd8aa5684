"""What of the figures is told: nothing that has been worked out from a few cases only."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.figures.work import EVERYWHERE, MONTHS, RECENT, first_day, work_out
from core.hall import Hall
from core.town import Department
from storage.figures import Figure

MINIMUM = 5  # cases, or answers, of which a figure is told; from fewer one might know who it was


@dataclass(frozen=True, slots=True)
class Times:
    """How long cases took: `half` of them at most so long, and nine of ten at most `most`.

    `count` is how many there were; None if they were a few, and then nothing is told of them.
    """

    count: int | None = 0
    half: timedelta | None = None
    most: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """How many of a hundred said yes, of so many that were asked; as in `Times`."""

    count: int | None = 0
    percent: int | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of one time. Promises and thanks are counted where all can read each of them."""

    period: str
    answer: Times = Times()
    done: Times = Times()
    kept: int = 0
    broken: int = 0
    running: int = 0
    fixed: Share = Share()
    thanks: int = 0

    @property
    def promises(self) -> int:
        """How many promises have come to their day."""
        return self.kept + self.broken

    @property
    def month(self) -> date:
        """The first day of the month that it is told of."""
        return date.fromisoformat(f"{self.period}-01")


@dataclass(frozen=True, slots=True)
class Part:
    """What one department has done in the same time as others."""

    department: Department
    told: Told


@dataclass(frozen=True, slots=True)
class Board:
    """All that is told of a department, or of the whole town, in a time.

    `months` are those of that time, the first one first; `years` are those of which there is
    anything. `at` is when the figures were worked out.
    """

    whole: Told
    months: tuple[Told, ...]
    years: tuple[str, ...]
    at: datetime


def board(hall: Hall, department: str = EVERYWHERE, year: str = "") -> Board:
    """The figures of a year, or of the last twelve months."""
    figures, at = known(hall, department)
    by_period = {one.period: told(one) for one in figures}
    today = hall.town.local(hall.now).date()
    years = tuple(one for one in by_period if one.isdecimal() and int(one) <= today.year)
    first = date(int(year), 1, 1) if year else first_day(today)
    names = [f"{month:%Y-%m}" for month in months_from(first) if month <= today]
    return Board(
        whole=by_period.get(year or RECENT, Told(year or RECENT)),
        months=tuple(by_period.get(name, Told(name)) for name in names),
        years=years,
        at=at,
    )


def parts(hall: Hall, year: str = "") -> list[Part]:
    """The departments side by side, in the order of the town file."""
    store = hall.store.figures
    figures = store.in_(year or RECENT) if store.worked_out() else work_out(hall)
    found = {one.department: told(one) for one in figures if one.period == (year or RECENT)}
    nothing = Told(year or RECENT)
    return [Part(one, found.get(one.key, nothing)) for one in hall.town.departments]


def known(hall: Hall, department: str) -> tuple[Sequence[Figure], datetime]:
    """What was worked out last, and when; where nothing was yet, it is done now."""
    worked_out = hall.store.figures.worked_out()
    if worked_out:
        return hall.store.figures.of(department), worked_out[0]
    return [one for one in work_out(hall) if one.department == department], hall.now


def months_from(first: date) -> Iterable[date]:
    """Twelve months, of each the first day."""
    begin = first.year * 12 + first.month - 1
    return [date(month // 12, month % 12 + 1, 1) for month in range(begin, begin + MONTHS)]


def told(figure: Figure) -> Told:
    """What may be told of a figure."""
    return Told(
        period=figure.period,
        answer=times(figure.answered, figure.answered_half, figure.answered_most),
        done=times(figure.done, figure.done_half, figure.done_most),
        kept=figure.kept,
        broken=figure.broken,
        running=figure.running,
        fixed=share(figure.fixed, figure.not_fixed),
        thanks=figure.thanks,
    )


def times(count: int, half: int, most: int) -> Times:
    if count < MINIMUM:
        return Times(None if count else 0)
    return Times(count, timedelta(seconds=half), timedelta(seconds=most))


def share(yes: int, no: int) -> Share:
    """How many said yes; of a few, not even that they were asked."""
    if yes + no < MINIMUM:
        return Share(None if yes + no else 0)
    return Share(yes + no, round(100 * yes / (yes + no)))
