"""A history of a town, made by hand: what was reported when, and how long each thing took."""

from datetime import UTC, datetime, timedelta

from core.hall import Hall
from storage.cases import Case, Entry, EntryKind, Matter, State
from storage.thanks import Thanks

HOUR = timedelta(hours=1)
AT = datetime(2026, 11, 2, 9, tzinfo=UTC)  # a Monday morning of that month
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def case(store, opened=AT, answered=None, done=None, **about):
    """A case that was answered and done after so many hours; each of them may not have been yet."""
    values = {
        "matter": Matter.REPORT,
        "category": "light",
        "department": "works",
        "opened_at": opened,
        "changed_at": opened,
        "answered_at": None if answered is None else opened + answered * HOUR,
    }
    if done is not None:
        values |= {"state": State.DONE, "closed_at": opened + done * HOUR}
    return store.cases.open(Case(**{**values, **about}), "J")


def cases(store, answered, done=(), **about):
    """Several cases, each with its hours."""
    for hours in answered:
        case(store, answered=hours, **about)
    for hours in done:
        case(store, done=hours, **about)


def note(store, one, kind, at=AT, **about):
    entry = Entry(case_id=one.id, kind=kind, author=about.pop("author", "town"), at=at, **about)
    return store.cases.note(entry)


def promise(store, day, said=AT, one=None, **about):
    """A day that was promised; of a case that is done after so many hours, if it is at all."""
    one = one or case(store, **about)
    note(store, one, EntryKind.PROMISE, at=said, day=day)
    return one


def verdicts(store, yes=0, no=0, at=AT, **about):
    """What people have said when something was held for done."""
    for _ in range(yes):
        note(store, case(store, **about), EntryKind.THANKS, at=at)
    for _ in range(no):
        again = {"state": State.IN_WORK, "author": "resident"}
        note(store, case(store, **about), EntryKind.STATE, at=at, **again)


def thank(store, department="works", at=AT, times=1):
    for _ in range(times):
        store.thanks.give(Thanks(department=department, resident_id=1, given_at=at))


def hall(store, town, texts, now=NOW):
    return Hall(store, town, texts, now)
