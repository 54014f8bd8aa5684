from datetime import UTC, datetime, timedelta

import pytest

from storage.cases import OPEN, Case, Entry, EntryKind, State

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ANA, EVA = "paper:ana", "paper:eva"


def hours(number):
    return NOON + timedelta(hours=number)


def bring(store, **values):
    case = Case(**{"department": "works", "category": "light", "opened_at": NOON, **values})
    return store.cases.open(case, "J")


def note(store, case, kind=EntryKind.WORDS, **values):
    return store.cases.note(Entry(case_id=case.id, kind=kind, author="resident", **values))


# Numbers


def test_a_case_gets_the_next_number(store):
    first, second = bring(store), bring(store)
    assert first.number == f"J-{first.id:05}"
    assert second.id == first.id + 1


def test_a_case_is_kept_as_it_was_brought(store):
    case = bring(
        store,
        text="It is dark.",
        answers={"since": "monday"},
        photos=["ref"],
        latitude=37.2,
        longitude=-3.6,
        expected=NOON.date(),
        first_answer_due=hours(1),
    )
    store.cases.session.expire_all()
    again = store.cases.get(case.id)
    assert (again.text, again.answers) == ("It is dark.", {"since": "monday"})
    assert again.photos == ["ref"]
    assert (again.latitude, again.longitude, again.expected) == (37.2, -3.6, NOON.date())
    assert (again.opened_at, again.first_answer_due) == (NOON, hours(1))
    assert again.state is State.RECEIVED


@pytest.mark.parametrize("form", ["J-{:05}", "j-{}", "J{}", "{}", "#{}", "0{}", " {} "])
def test_a_case_is_found_however_its_number_is_written(store, form):
    case = bring(store)
    assert store.cases.numbered(form.format(case.id)) is case


@pytest.mark.parametrize("text", ["", "J-", "none", "0", "J-" + "9" * 13, "9" * 12, "-", "²"])
def test_what_is_no_number_of_a_case_finds_none(store, text):
    bring(store)
    assert store.cases.numbered(text) is None


# Whose they are


def test_someone_sees_their_own_cases_open_ones_first_and_then_the_newest(store):
    done, old, new = (bring(store, resident_id=1) for _ in range(3))
    bring(store, resident_id=2)
    done.state = State.DONE
    assert store.cases.of(1) == [new, old, done]
    assert store.cases.of(1, limit=2) == [new, old]


def test_whoever_follows_a_case_sees_it_among_the_others(store):
    first, second, _ = (bring(store) for _ in range(3))
    assert store.cases.follow(first.id, EVA, NOON)
    assert store.cases.follow(second.id, EVA, NOON)
    assert store.cases.follow(second.id, ANA, NOON)
    assert store.cases.followed(EVA) == [second, first]
    assert store.cases.followers(second.id) == [ANA, EVA]


def test_nobody_follows_a_case_twice(store):
    case = bring(store)
    assert store.cases.follow(case.id, EVA, NOON)
    assert not store.cases.follow(case.id, EVA, hours(1))
    assert store.cases.followers(case.id) == [EVA]


def test_whoever_has_heard_enough_follows_no_more(store):
    case = bring(store)
    store.cases.follow(case.id, EVA, NOON)
    store.cases.unfollow(case.id, EVA)
    store.cases.unfollow(case.id, EVA)
    assert store.cases.followers(case.id) == []
    assert store.cases.follow(case.id, EVA, NOON)


# What is to be done


def test_the_queue_has_what_is_urgent_first_and_then_what_is_due_first(store):
    late = bring(store, done_due=hours(9))
    soon = bring(store, done_due=hours(2))
    without = bring(store, opened_at=hours(5))
    urgent = bring(store, done_due=hours(20), urgent=True)
    bring(store, department="police", done_due=hours(1))
    bring(store, done_due=hours(1), state=State.DONE)
    assert store.cases.queue("works") == [urgent, soon, without, late]
    assert store.cases.queue("works", limit=2) == [urgent, soon]


@pytest.mark.parametrize("state", State)
def test_the_queue_holds_all_open_cases_and_no_others(store, state):
    bring(store, state=state)
    assert bool(store.cases.queue("works")) is state.open is (state in OPEN)


def test_a_case_is_due_by_its_first_answer_until_there_is_one(store):
    waits = bring(store, first_answer_due=hours(1), done_due=hours(9))
    bring(store, first_answer_due=hours(1), done_due=hours(9), answered_at=NOON)
    assert store.cases.due_before(hours(1) - timedelta(seconds=1)) == []
    assert store.cases.due_before(hours(1)) == [waits]


def test_a_case_is_due_when_it_should_be_done(store):
    case = bring(store, done_due=hours(2), answered_at=NOON)
    bring(store, done_due=hours(2), state=State.DONE)
    bring(store)
    assert store.cases.due_before(hours(1)) == []
    assert store.cases.due_before(hours(2)) == [case]


BOX = ("light", 37.0, -3.7, 37.4, -3.5)
INSIDE = {"latitude": 37.2, "longitude": -3.6}


def test_open_cases_in_a_box_are_found_the_newest_first(store):
    old, new = bring(store, **INSIDE), bring(store, latitude=37.0, longitude=-3.7)
    assert store.cases.in_box(*BOX) == [new, old]


@pytest.mark.parametrize(
    "other",
    [
        {"latitude": 37.41},
        {"latitude": 36.99},
        {"longitude": -3.49},
        {"longitude": -3.71},
        {"latitude": None, "longitude": None},
        {"category": "road"},
        {"private": True},
        {"state": State.DONE},
    ],
    ids=str,
)
def test_what_is_elsewhere_or_private_or_over_is_not_in_the_box(store, other):
    bring(store, **{**INSIDE, **other})
    assert store.cases.in_box(*BOX) == []


# Their story


def test_a_case_has_its_story_in_order_but_for_what_was_deleted(store):
    case, other = bring(store), bring(store)
    first, deleted, last = note(store, case), note(store, case), note(store, case)
    note(store, other)
    deleted.deleted = True
    assert store.cases.entries(case.id) == [first, last]
    assert store.cases.entry(deleted.id) is deleted
    assert store.cases.entry(last.id + 100) is None


def test_an_entry_is_found_by_the_message_that_it_came_from(store):
    case = bring(store)
    from_ana = note(store, case, source_address=ANA, source_id="m1")
    from_eva = note(store, case, source_address=EVA, source_id="m1")
    assert store.cases.entry_from(ANA, "m1") is from_ana
    assert store.cases.entry_from(EVA, "m1") is from_eva
    assert store.cases.entry_from(ANA, "m2") is None


def test_of_two_entries_from_one_message_the_later_counts(store):
    case = bring(store)
    note(store, case, source_address=ANA, source_id="m1")
    later = note(store, case, EntryKind.STATE, source_address=ANA, source_id="m1")
    assert store.cases.entry_from(ANA, "m1") is later


def test_late_photos_find_the_entry_of_their_album(store):
    case = bring(store)
    entry = note(store, case, source_address=ANA, album="a1")
    assert store.cases.entry_of_album(ANA, "a1") is entry
    assert store.cases.entry_of_album(EVA, "a1") is None
    assert store.cases.entry_of_album(ANA, "a2") is None
