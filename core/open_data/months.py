"""What a month came to: by department, as the page of figures has it, and by door."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from core.figures.told import Times, told
from core.open_data.columns import Row
from core.open_data.tables import DOORS, OTHER
from storage.cases import Case
from storage.figures import Figure

MINUTE = timedelta(minutes=1)
Whose = tuple[date, str]  # a month, and a department


@dataclass
class Months:
    """Gathers what is told of each month; `running` is the one that is not over yet."""

    running: date
    least: int
    opened: Counter[Whose] = field(default_factory=Counter)
    doors: defaultdict[date, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, month: date, case: Case) -> None:
        self.opened[month, case.department] += 1
        self.doors[month][case.door if case.door in DOORS else OTHER] += 1

    def rows(self, figures: Iterable[Figure]) -> Iterator[Row]:
        """One row for each month and department of which there is anything."""
        known = by_month(figures)
        for month, department in sorted({*self.opened, *known}):
            if month <= self.running:
                figure = known.get((month, department), Figure(department=department, period=""))
                over, opened = month < self.running, self.opened[month, department]
                yield (month, department, over, opened, *figures_of(figure))

    def rows_of_doors(self) -> Iterator[Row]:
        """Of months that are over: before that, each night would tell who came on a day."""
        for month, counts in sorted(self.doors.items()):
            if month < self.running:
                kept = without_few(counts, self.least)
                yield from ((month, door, kept[door]) for door in DOORS if kept[door])


def by_month(figures: Iterable[Figure]) -> dict[Whose, Figure]:
    """Those of months, and of single departments."""
    months = (one for one in figures if one.department and "-" in one.period)
    return {(date.fromisoformat(f"{one.period}-01"), one.department): one for one in months}


def figures_of(figure: Figure) -> Row:
    """What is told of one month, with nothing that comes from a few cases only."""
    all_told = told(figure)
    return (
        *times(all_told.answer),
        *times(all_told.done),
        all_told.kept,
        all_told.broken,
        all_told.running,
        all_told.fixed.count,
        all_told.fixed.percent,
        all_told.thanks,
    )


def times(found: Times) -> Row:
    half, most = ((one // MINUTE if one is not None else None) for one in (found.half, found.most))
    return (found.count, half, most)


def without_few(counts: Counter[str], least: int) -> Counter[str]:
    """The same with what is rare put together, until that is not rare any more or all there is."""
    kept = Counter(counts)
    others = sorted((door for door in counts if door != OTHER), key=lambda door: counts[door])
    for door in others:
        if kept[door] < least or 0 < kept[OTHER] < least:
            kept[OTHER] += kept.pop(door)
    return kept
