"""The book of thanks: given beside cases and with them, and counted by whom they are for."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.cases import Case, Entry, EntryKind, Matter
from storage.thanks import Thanks

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def give(store, department="works", name="", at=NOON, resident=1):
    about = {"resident_id": resident, "given_at": at}
    store.thanks.give(Thanks(department=department, name=name, **about))


def fixed(store, name="Elena", at=NOON):
    opened = Case(matter=Matter.REPORT, department="works", opened_at=at, changed_at=at)
    case = store.cases.open(opened, "J")
    store.cases.note(Entry(case_id=case.id, kind=EntryKind.THANKS, author="r", name=name, at=at))


def test_thanks_are_counted_by_name_also_those_that_end_a_case(store):
    give(store)
    give(store, name="Elena")
    fixed(store)
    give(store, department="police")
    counts = store.thanks.by_name("works", NOON - DAY, NOON + DAY)
    assert counts == {"": 1, "Elena": 2}
    assert store.thanks.count("works", NOON - DAY, NOON + DAY) == 3


@pytest.mark.parametrize(("days", "count"), [(-1, 0), (0, 1), (1, 0)])
def test_a_time_begins_with_its_first_moment_and_ends_before_its_last(store, days, count):
    give(store, at=NOON + days * DAY)
    fixed(store, at=NOON + days * DAY)
    assert store.thanks.count("works", NOON, NOON + DAY) == 2 * count


def test_the_same_people_are_known_to_have_been_thanked(store):
    give(store, name="Elena")
    assert store.thanks.given(1, "works", "Elena", NOON)
    assert not store.thanks.given(1, "works", "Elena", NOON + DAY)
    assert not store.thanks.given(1, "works", "", NOON)
    assert not store.thanks.given(1, "police", "Elena", NOON)
    assert not store.thanks.given(2, "works", "Elena", NOON)


def test_only_who_agreed_is_named_and_only_as_long_as_they_do(store):
    store.thanks.agrees("works", "@paco:jun", "Paco", NOON)
    store.thanks.agrees("works", "@elena:jun", "Elena", NOON + DAY)
    store.thanks.agrees("works", "@paco:jun", "Paco P.", NOON + DAY)
    assert [one.name for one in store.thanks.workers("works")] == ["Paco P.", "Elena"]
    assert store.thanks.workers("police") == []
    store.thanks.withdraws("works", "@paco:jun")
    store.thanks.withdraws("works", "@nobody:jun")
    assert [one.name for one in store.thanks.workers("works")] == ["Elena"]
