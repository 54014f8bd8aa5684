"""How long a case took, and whether what was promised was kept."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.town import Town
from storage.cases import Case, State

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Answers:
    """The times of one case, as they stand at a moment. Times are whole minutes from the opening.

    What is `in_time` or `kept` is None as long as that may still come to be either way.
    """

    first: int | None
    first_due: int | None
    first_in_time: bool | None
    closed: int | None
    done: int | None
    done_due: int | None
    done_in_time: bool | None
    promised: date | None
    kept: bool | None


def answers(town: Town, case: Case, promises: int, now: datetime) -> Answers:
    """What is known of a case, of which so many promises stand in the feed."""
    done = case.closed_at if case.state is State.DONE else None
    promised = case.expected if promises else None
    return Answers(
        first=since(case, case.answered_at),
        first_due=since(case, case.first_answer_due),
        first_in_time=in_time(case.answered_at, case.first_answer_due, now),
        closed=since(case, case.closed_at),
        done=since(case, done),
        done_due=since(case, case.done_due),
        done_in_time=in_time(done, case.done_due, now) if waits_or_is_done(case) else None,
        promised=promised,
        kept=kept(town, case, promised, now) if waits_or_is_done(case) else None,
    )


def waits_or_is_done(case: Case) -> bool:
    """What is declined, passed on or withdrawn was not to be done in any time."""
    return case.state.open or case.state is State.DONE


def since(case: Case, moment: datetime | None) -> int | None:
    """Whole minutes from the opening of a case to a moment; never less than none."""
    return max(0, (moment - case.opened_at) // MINUTE) if moment else None


def in_time(came: datetime | None, due: datetime | None, now: datetime) -> bool | None:
    if due is None:
        return None
    if came is None:
        return False if due < now else None
    return came <= due


def kept(town: Town, case: Case, promised: date | None, now: datetime) -> bool | None:
    """Whether it was done on the promised day, or before it."""
    if promised is None:
        return None
    end = town.midnight(promised + timedelta(days=1))
    if case.closed_at is None:
        return False if end <= now else None
    return case.closed_at < end
