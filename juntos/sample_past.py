"""The year before the story of the example town: what was reported, and how long each thing took.

Of such old cases nobody is known any more, as after the town's own time for that: they count only.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log
from random import Random
from typing import Any

from storage.cases import Case, Entry, EntryKind, Matter, State
from storage.store import Store

REPORTED = {  # by department: what, how often in a year, and how slow they are beside the others
    "works": (("light", "road", "waste", "water", "green"), 110, 1.0),
    "police": (("lost",), 36, 0.5),
    "townhall": (("other",), 54, 1.6),
}
YEAR, LAST = 365.0, 13.0  # days ago, when the first and the last of them came
ANSWERED, DONE, SPREAD = 0.7, 30.0, 1.1  # hours until half were answered, and done after that
PROMISED, KEPT, GLAD, NOT_FIXED = 0.4, 0.8, 0.55, 0.07  # how many of them
NO_NAME, RESIDENT = "town", "resident"
HOUR = timedelta(hours=1)


@dataclass
class Past:
    """A year by chance, but the same each time."""

    store: Store
    now: datetime
    chance: Random

    def live(self) -> None:
        for case in sorted(self.reported(), key=lambda one: one.opened_at):
            self.store.cases.open(case, "J")
            for entry in self.story(case):
                self.store.cases.note(entry)

    def reported(self) -> Iterator[Case]:
        for department, (categories, times, slow) in REPORTED.items():
            for _ in range(times):
                yield self.case(department, self.chance.choice(categories), slow)

    def case(self, department: str, category: str, slow: float) -> Case:
        """One case, reported on some day and done some time after."""
        opened = self.now - timedelta(days=self.chance.uniform(LAST, YEAR))
        answered = opened + slow * self.lasting(ANSWERED)
        closed = min(answered + slow * self.lasting(DONE), self.now - HOUR)
        return Case(
            matter=Matter.REPORT,
            category=category,
            department=department,
            state=State.DONE,
            opened_at=opened,
            answered_at=min(answered, closed),
            closed_at=closed,
            changed_at=closed,
        )

    def lasting(self, hours: float) -> timedelta:
        return self.chance.lognormvariate(log(hours), SPREAD) * HOUR

    def story(self, case: Case) -> Iterator[Entry]:
        """What was promised, and what was said at the end; nothing else counts any more."""
        assert case.closed_at
        assert case.answered_at
        if self.chance.random() < PROMISED:
            in_time = self.chance.random() < KEPT
            days = timedelta(days=1 if in_time else -1)
            day = max((case.closed_at + days).date(), case.answered_at.date())
            yield self.entry(case, EntryKind.PROMISE, case.answered_at, day=day)
        if self.chance.random() < NOT_FIXED:
            before = case.closed_at - HOUR
            yield self.entry(case, EntryKind.STATE, before, RESIDENT, state=State.IN_WORK)
        if self.chance.random() < GLAD:
            yield self.entry(case, EntryKind.THANKS, case.closed_at, RESIDENT)

    def entry(
        self, case: Case, kind: EntryKind, at: datetime, author: str = NO_NAME, **about: Any
    ) -> Entry:
        return Entry(case_id=case.id or 0, kind=kind, at=at, author=author, **about)


def live_a_year(store: Store, now: datetime) -> None:
    """Put the year into the books."""
    Past(store, now, Random(2026)).live()  # noqa: S311 - no secret is made of it
