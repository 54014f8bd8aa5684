"""Questions to the mayor: which wait, which may be read, and how long answers took."""

from datetime import UTC, date, datetime, timedelta

import pytest

from storage.cases import Case, Entry, EntryKind, Matter, State
from storage.posts import Post, PostKind
from storage.stand_ins import StandIn

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def asked(store, at=NOON, **about):
    values = {"matter": Matter.MAYOR, "department": "townhall", "opened_at": at, "changed_at": at}
    return store.cases.open(Case(**values | about), "J")


def happens(store, case, kind=EntryKind.ANSWER, at=NOON + HOUR, **about):
    return store.cases.note(Entry(case_id=case.id, kind=kind, author="marta", at=at, **about))


@pytest.mark.parametrize(
    ("kind", "about", "answers"),
    [
        (EntryKind.ANSWER, {}, True),
        (EntryKind.PROMISE, {}, True),
        (EntryKind.STATE, {"state": State.DECLINED}, True),
        (EntryKind.STATE, {"state": State.IN_WORK}, False),
        (EntryKind.STATE, {"state": State.WITHDRAWN}, False),
        (EntryKind.NOTE, {}, False),
        (EntryKind.MOVED, {}, False),
        (EntryKind.ANSWER, {"deleted": True}, False),
    ],
)
def test_words_a_promise_and_an_end_are_answers_and_nothing_else(store, kind, about, answers):
    case = asked(store)
    happens(store, case, kind, **about)
    assert store.questions.answered_at(case.id) == (NOON + HOUR if answers else None)
    assert store.questions.unanswered() == ([] if answers else [case])
    assert store.questions.times(NOON) == ([(NOON, NOON + HOUR)] if answers else [])
    assert store.questions.answered() == ([case] if answers else [])


def test_the_first_answer_counts_and_the_last_is_told(store):
    case = asked(store)
    happens(store, case, text="We are looking into it.")
    happens(store, case, at=NOON + 2 * HOUR, text="In June.")
    assert store.questions.answered_at(case.id) == NOON + HOUR
    assert store.questions.answer(case.id).text == "In June."


def test_what_is_private_waits_but_is_not_counted_in_public(store):
    case = asked(store, private=True)
    assert store.questions.unanswered() == [case]
    assert store.questions.unanswered(public=True) == []
    happens(store, case)
    assert store.questions.times(NOON) == []
    assert store.questions.answered() == []


def test_only_what_staff_have_shown_can_be_read(store):
    shown, hidden = asked(store), asked(store)
    for case, approved in ((shown, True), (hidden, False)):
        about = {"department": "townhall", "case_id": case.id, "published_at": NOON}
        store.posts.publish(Post(kind=PostKind.REPORT, approved=approved, **about))
    assert store.questions.readable(NOON) == [shown]
    assert store.questions.readable(NOON + HOUR) == []


def test_what_was_promised_is_not_settled_by_silence(store):
    promised, answered = asked(store, expected=date(2026, 12, 1)), asked(store)
    happens(store, promised)
    happens(store, answered)
    assert store.questions.settled("townhall", NOON + HOUR) == [answered]
    assert store.questions.settled("townhall", NOON) == []


def test_somebody_stands_in_until_the_end_of_a_day(store):
    today = NOON.date()
    store.stand_ins.name(StandIn(department="townhall", user="@a", name="A", until=today))
    assert store.stand_ins.of("townhall", today).name == "A"
    assert store.stand_ins.of("townhall", today + timedelta(days=1)) is None
    store.stand_ins.name(StandIn(department="townhall", user="@b", name="B"))
    assert store.stand_ins.of("townhall", today + timedelta(days=1)).name == "B"
    assert store.stand_ins.end("townhall")
    assert not store.stand_ins.end("townhall")
