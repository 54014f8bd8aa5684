"""What came of a day: counts and latencies as tables, and everything that is not as it must be."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from bench.day.clock import told
from bench.day.dues import Dues
from bench.day.ears import Ears
from bench.day.plan import DOORS
from bench.day.staff import Staff
from bench.figures import MILLISECONDS, part

AIM = 200  # times faster than real time
COLUMNS = ("what for", *DOORS, "answered once", "p50 ms", "p95 ms", "p99 ms")
PUSHED = ("what the town says by itself", "messages", "first at", "last at")
WALKED = ("work", "times", "p50 ms", "p99 ms", "longest ms", "all s")
MOST = 8  # works that are shown
SHARES = (0.5, 0.95, 0.99)


@dataclass(frozen=True)
class Rounds:
    """How often the watchman went `round`; how long his works took, each time, in seconds."""

    number: int
    works: dict[str, list[float]]


@dataclass
class Outcome:
    """`seconds` of ours, in which so many of the town have `passed`."""

    seconds: float
    passed: float
    visits: int
    rounds: Rounds
    ears: Ears
    dues: Dues
    staff: Staff
    violations: list[str] = field(default_factory=list)

    @property
    def speed(self) -> float:
        return self.passed / self.seconds


def problems(outcome: Outcome, data: Path) -> Iterator[str]:
    """Everything that is not as it must be; nothing, if all is well."""
    ears = outcome.ears
    yield from (f"not answered: {one}" for one in ears.lost)
    yield from (f"failed: {one}" for one in ears.failed)
    yield from (f"answered twice: {one}" for one in ears.twice)
    yield from (f"nobody waited for this: {one}" for one in ears.strange)
    yield from (f"no correct bot does this: {one}" for one in outcome.violations)
    yield from outcome.dues.problems(ears)
    yield from outcome.staff.problems()
    with sqlite3.connect(f"file:{data}/juntos.db?mode=ro", uri=True) as books:
        yield from in_books(books)


def in_books(books: sqlite3.Connection) -> Iterator[str]:
    """All that came in is done; nothing is waiting, or in doubt."""
    for state, number in books.execute("SELECT state, count(*) FROM arrival GROUP BY 1"):
        if state != "done":
            yield f"{number} arrivals are {state}"
    for state, number in books.execute("SELECT state, count(*) FROM delivery GROUP BY 1"):
        if state in {"sending", "unknown"}:
            yield f"{number} deliveries are {state}"


def rows(ears: Ears) -> Iterator[tuple[str, ...]]:
    """What was said for what, and then by which door."""
    for service in sorted({service for service, _ in ears.said}):
        yield row(service, [one for one in ears.said if one[0] == service], ears)
    for door in DOORS:
        of_residents = [one for one in ears.said if one[1] == door and not by_staff(one)]
        yield row(f"all by {door}", of_residents, ears)
    yield row("all by staff", [one for one in ears.said if by_staff(one)], ears)


def by_staff(what: tuple[str, str]) -> bool:
    return what[0].startswith("staff")


def row(name: str, what: list[tuple[str, str]], ears: Ears) -> tuple[str, ...]:
    """`what` are the services and doors that are told together."""
    took = sorted(chain.from_iterable(ears.took[one] for one in what))
    at = (sum(ears.said[one] for one in what if one[1] == door) for door in DOORS)
    figures = (f"{MILLISECONDS * part(took, share):.0f}" for share in SHARES)
    said = sum(ears.said[one] for one in what)
    return (name, *map(str, at), f"{len(took)} of {said}", *figures)


def pushed(ears: Ears) -> Iterator[tuple[str, ...]]:
    for what, by_whom in sorted(ears.pushed.items(), key=lambda one: one[0].name):
        moments = list(chain.from_iterable(by_whom.values()))
        yield (what.name, str(len(moments)), told(min(moments)), told(max(moments)))


def walked(rounds: Rounds) -> Iterator[tuple[str, ...]]:
    """Those of his works that took the longest, with all of them as the last."""
    every = {name: sorted(took) for name, took in rounds.works.items()}
    every["all of them"] = sorted(chain.from_iterable(every.values()))
    for name, took in sorted(every.items(), key=lambda one: sum(one[1]))[-MOST:]:
        figures = (part(took, 0.5), part(took, 0.99), took[-1])
        times = (f"{MILLISECONDS * one:.1f}" for one in figures)
        yield (name, str(len(took)), *times, f"{sum(took):.1f}")


def note(outcome: Outcome) -> str:
    staff, ears = outcome.staff, outcome.ears
    first = part(sorted(staff.answered), 0.5) / 60 if staff.answered else float("nan")
    return (
        f"{outcome.visits} residents came; they and staff said {sum(ears.said.values())} things,"
        f" and {sum(ears.messages.values())} messages arrived. Staff answered"
        f" {len(staff.answered)} cases (half of them within {first:.0f} minutes of the town),"
        f" closed {staff.closed} and left {staff.left} lying; the watchman"
        f" went round {outcome.rounds.number} times.\n"
        f"{told(outcome.passed)} of the town in {outcome.seconds:.0f} s: {outcome.speed:.0f} times"
        f" faster than real time (the aim is {AIM})."
    )
