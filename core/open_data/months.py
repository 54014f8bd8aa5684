"""What the cases of a month came to: by department, and by the door through which they came."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from math import ceil

from core.open_data.answers import Answers
from core.open_data.columns import Row
from core.open_data.tables import DOORS, OTHER
from storage.cases import Case

Thanks = Callable[[str, date], int]  # how often a department was thanked in a month
MEDIAN, NINE_OF_TEN = 0.5, 0.9


def minutes() -> "array[int]":
    return array("q")


@dataclass
class Cohort:
    """The cases of one department that were opened in one month, and what has become of them."""

    counts: Counter[str] = field(default_factory=Counter)
    first: "array[int]" = field(default_factory=minutes)
    done: "array[int]" = field(default_factory=minutes)

    def add(self, case: Case, found: Answers) -> None:
        self.counts.update(
            opened=1,
            closed=int(found.closed is not None),
            kept=int(found.kept is True),
            broken=int(found.kept is False),
            reopened=case.reopened,
            yes=int(case.confirmed is True),
            no=int(case.confirmed is False),
        )
        self.first.extend([] if found.first is None else [found.first])
        self.done.extend([] if found.done is None else [found.done])

    def fixed(self, least: int, *, over: bool) -> tuple[int | None, int | None]:
        """How many have said that it is fixed, and that it is not; nothing, if these are few."""
        yes, no = self.counts["yes"], self.counts["no"]
        return (yes, no) if over and yes + no >= least else (None, None)

    def row(self, month: date, department: str, least: int, thanks: int, *, over: bool) -> Row:
        counts = self.counts
        return (
            month,
            department,
            over,
            counts["opened"],
            counts["closed"],
            len(self.done),
            len(self.first),
            part(self.first, MEDIAN),
            part(self.first, NINE_OF_TEN),
            part(self.done, MEDIAN),
            part(self.done, NINE_OF_TEN),
            counts["kept"],
            counts["broken"],
            counts["reopened"],
            *self.fixed(least, over=over),
            thanks,
        )


def part(values: "array[int]", share: float) -> int | None:
    """The smallest value that is not exceeded by this share of them (nearest rank)."""
    return sorted(values)[ceil(share * len(values)) - 1] if values else None


@dataclass
class Months:
    """Gathers what is told of each month; `running` is the one that is not over yet."""

    running: date
    least: int
    cohorts: defaultdict[tuple[date, str], Cohort] = field(
        default_factory=lambda: defaultdict(Cohort)
    )
    doors: defaultdict[date, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, month: date, case: Case, found: Answers) -> None:
        self.cohorts[month, case.department].add(case, found)
        self.doors[month][case.door if case.door in DOORS else OTHER] += 1

    def rows(self, thanks: Thanks) -> Iterator[Row]:
        for (month, department), cohort in sorted(self.cohorts.items()):
            over, said = month < self.running, thanks(department, month)
            yield cohort.row(month, department, self.least, said, over=over)

    def rows_of_doors(self) -> Iterator[Row]:
        """Of months that are over: before that, each night would tell who came on a day."""
        for month, counts in sorted(self.doors.items()):
            if month < self.running:
                told = without_few(counts, self.least)
                yield from ((month, door, told[door]) for door in DOORS if told[door])


def without_few(counts: Counter[str], least: int) -> Counter[str]:
    """The same with what is rare put together, until that is not rare any more or all there is."""
    told = Counter(counts)
    others = sorted((door for door in counts if door != OTHER), key=lambda door: counts[door])
    for door in others:
        if told[door] < least or 0 < told[OTHER] < least:
            told[OTHER] += told.pop(door)
    return told
