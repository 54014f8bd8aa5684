"""Working the figures out: everything is read through once, and put down by month and year.

A case counts in the month in which it was answered, or done: so a month that is over hardly
changes any more, and who has waited for long makes that month a bad one in which it ended.
Times go by the clock on the wall, nights and holidays included, for so people wait.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from math import ceil
from operator import attrgetter
from typing import Self

from core.hall import Hall
from core.town import Town
from storage.answer_times import AnswerTimes, Promised, Took
from storage.cases import State
from storage.figures import Figure

RECENT, MONTHS = "recent", 12  # of late: this month and the eleven before it
EVERYWHERE = ""  # the department that is the whole town
EVERY = timedelta(hours=1)  # more often they are not worked out


COUNTS = ("kept", "broken", "running", "fixed", "not_fixed", "thanks")


@dataclass(slots=True)
class Heap:
    """All that is counted for one department and one time. Times are in seconds."""

    answered: "array[int]" = field(default_factory=lambda: array("q"))
    done: "array[int]" = field(default_factory=lambda: array("q"))
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, other: Self) -> None:
        """Lay another heap on this one."""
        self.answered.extend(other.answered)
        self.done.extend(other.done)
        self.counts.update(other.counts)

    def figure(self, department: str, period: str) -> Figure:
        answered, done = sorted(self.answered), sorted(self.done)
        return Figure(
            department=department,
            period=period,
            answered=len(answered),
            answered_half=within(answered, 50),
            answered_most=within(answered, 90),
            done=len(done),
            done_half=within(done, 50),
            done_most=within(done, 90),
            **{name: self.counts[name] for name in COUNTS},
        )


def within(seconds: list[int], percent: int) -> int:
    """The time within which so many of a hundred were there: one that really occurred."""
    return seconds[ceil(len(seconds) * percent / 100) - 1] if seconds else 0


@dataclass
class Ledger:
    """The heaps, by department and month."""

    town: Town
    today: date
    heaps: defaultdict[tuple[str, str], Heap] = field(default_factory=lambda: defaultdict(Heap))

    def day(self, moment: int) -> date:
        """The day of the town on which a moment is."""
        return datetime.fromtimestamp(moment, self.town.timezone).date()

    def on(self, department: str, day: date) -> Heap:
        return self.heaps[department, f"{day.year}-{day.month:02}"]

    def count(self, what: str, department: str, day: date) -> None:
        self.on(department, day).counts[what] += 1

    def summed(self) -> dict[tuple[str, str], Heap]:
        """The heaps of months and years and of late, of each department and of the whole town."""
        found: defaultdict[tuple[str, str], Heap] = defaultdict(Heap)
        for (department, month), heap in self.heaps.items():
            for whose in (EVERYWHERE, department):
                for period in self.periods(month):
                    found[whose, period].add(heap)
                if month > f"{self.today:%Y-%m}":  # a promise that runs still is of late, too
                    found[whose, RECENT].counts["running"] += heap.counts["running"]
        return found

    def periods(self, month: str) -> list[str]:
        """The times that a month belongs to: itself, its year, and perhaps the last months."""
        late = f"{first_day(self.today):%Y-%m}" <= month <= f"{self.today:%Y-%m}"
        return [month, month[:4], *([RECENT] if late else [])]


def first_day(today: date) -> date:
    """The first day of what is told as of late."""
    months = today.year * 12 + today.month - MONTHS
    return date(months // 12, months % 12 + 1, 1)


def mark_of(hall: Hall) -> str:
    """What is another as soon as the figures are: promises are broken at midnight."""
    return f"{times_of(hall).mark()}/{hall.town.local(hall.now).date()}"


def times_of(hall: Hall) -> AnswerTimes:
    only_shown = hall.town.publication.reports == "after-approval"
    return AnswerTimes(hall.store.page, hall.town.private_categories, only_shown=only_shown)


def is_old(hall: Hall) -> bool:
    """Whether it is time to work them out again: something has happened, and an hour is over."""
    known = hall.store.figures.worked_out()
    if known is None:
        return True
    at, mark = known
    return not at <= hall.now < at + EVERY and mark != mark_of(hall)


def work_out(hall: Hall) -> list[Figure]:
    """All figures, of everything that all may know of. It takes a while, and changes nothing."""
    ledger, times = Ledger(hall.town, hall.town.local(hall.now).date()), times_of(hall)
    for took in times.took():
        measure(ledger, took)
    for _, promised in groupby(times.promised(), attrgetter("case_id")):
        judge(ledger, list(promised))
    for verdict in times.verdicts():
        what = "fixed" if verdict.fixed else "not_fixed"
        ledger.count(what, verdict.department, ledger.day(verdict.at))
    for department, moment in times.thanks():
        ledger.count("thanks", department, ledger.day(moment))
    return [heap.figure(*key) for key, heap in sorted(ledger.summed().items())]


def measure(ledger: Ledger, took: Took) -> None:
    """How long one case took, in seconds."""
    if took.answered_at:
        heap = ledger.on(took.department, ledger.day(took.answered_at))
        heap.answered.append(max(took.answered_at - took.opened_at, 0))
    if took.done_at:
        heap = ledger.on(took.department, ledger.day(took.done_at))
        heap.done.append(max(took.done_at - took.opened_at, 0))


def judge(ledger: Ledger, promised: list[Promised]) -> None:
    """What became of the days that were promised for one case."""
    last = promised[-1].day
    for one in without_slips(ledger, promised):
        became = outcome(ledger, one)
        if became and (became != "running" or one.day == last):
            ledger.count(became, one.department, one.day)


def without_slips(ledger: Ledger, promised: Iterable[Promised]) -> list[Promised]:
    """Every day once; one that was put right on the very day on which it was said was a slip."""
    meant = {ledger.day(one.said_at): one for one in promised}
    return list({one.day: one for one in meant.values()}.values())


def outcome(ledger: Ledger, one: Promised) -> str:
    """Whether a promise was kept or broken, or is still running; "" if it came to nothing.

    It is kept by what was done by the end of its day. What ended otherwise by then, e.g. as the
    same as another, needed no keeping. A later day does not undo the first.
    """
    ended = ledger.day(one.closed_at) if one.closed_at and not one.state.open else None
    if (ended or ledger.today) > one.day:
        return "broken"
    if ended is None:
        return "running"
    return "kept" if one.state is State.DONE else ""
