"""How long a case took, and what became of the days that were promised for it."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from operator import attrgetter

from core.figures.work import Ledger, outcome, times_of, without_slips
from core.hall import Hall
from storage.cases import Case, State

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Answers:
    """The times of one case, as they stand at a moment. Times are whole minutes from the opening.

    What is `in_time` is None as long as that may still come to be either way.
    """

    first: int | None
    first_due: int | None
    first_in_time: bool | None
    closed: int | None
    done_due: int | None
    done_in_time: bool | None


@dataclass(frozen=True, slots=True)
class Word:
    """The days that were promised for a case, and how many of them were kept and broken."""

    named: int = 0
    kept: int = 0
    broken: int = 0
    last: date | None = None


def answers(case: Case, now: datetime) -> Answers:
    done = case.closed_at if case.state is State.DONE else None
    counts = case.state.open or case.state is State.DONE  # what is declined has no time to keep
    return Answers(
        first=since(case, case.answered_at),
        first_due=since(case, case.first_answer_due),
        first_in_time=in_time(case.answered_at, case.first_answer_due, now),
        closed=since(case, case.closed_at),
        done_due=since(case, case.done_due),
        done_in_time=in_time(done, case.done_due, now) if counts else None,
    )


def since(case: Case, moment: datetime | None) -> int | None:
    """Whole minutes from the opening of a case to a moment; never less than none."""
    return max(0, (moment - case.opened_at) // MINUTE) if moment else None


def in_time(came: datetime | None, due: datetime | None, now: datetime) -> bool | None:
    if due is None:
        return None
    if came is None:
        return False if due < now else None
    return came <= due


def words_given(hall: Hall) -> dict[int, Word]:
    """What was promised for each case, and what became of it; as the page of figures counts it."""
    ledger = Ledger(hall.town, hall.town.local(hall.now).date())
    found = {}
    for case_id, promised in groupby(times_of(hall).promised(), attrgetter("case_id")):
        named = without_slips(ledger, promised)
        became = Counter(outcome(ledger, one) for one in named)
        last = max(named, key=attrgetter("said_at")).day
        found[case_id] = Word(len(named), became["kept"], became["broken"], last)
    return found
