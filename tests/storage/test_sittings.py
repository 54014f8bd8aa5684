"""The book of sessions, and the queue of what people ask."""

from datetime import UTC, datetime, timedelta

from storage.cases import Case, Matter
from storage.posts import Post, PostKind
from storage.sessions import Sitting

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def asked(store, **about):
    values = {"matter": Matter.SESSION, "department": "townhall", "opened_at": NOON}
    return store.cases.open(Case(changed_at=NOON, **values | about), "J")


def test_the_most_supported_question_that_waits_comes_first(store):
    sitting = store.sittings.begin(Sitting(department="townhall", title="S", begun_at=NOON))
    first, second = asked(store), asked(store)
    asked(store, answered_at=NOON)
    asked(store, opened_at=NOON - timedelta(days=1))
    asked(store, matter=Matter.PROPOSAL)
    who = store.residents.meet("paper:ana", "es", NOON).resident_id
    store.supports.give(second.id, who, NOON)
    assert store.sittings.queue(sitting) == [(second, 1), (first, 0)]
    assert store.sittings.queue(sitting, shown=True) == []
    about = {"department": "townhall", "case_id": first.id, "published_at": NOON}
    store.posts.publish(Post(kind=PostKind.REPORT, approved=True, **about))
    assert store.sittings.queue(sitting, shown=True) == [(first, 0)]
    assert store.sittings.counts(sitting) == (3, 1)


def test_a_session_is_held_until_it_ends(store):
    assert store.sittings.now() is None
    sitting = store.sittings.begin(Sitting(department="townhall", title="S", begun_at=NOON))
    assert store.sittings.now() == sitting
    store.sittings.end(sitting, NOON)
    assert store.sittings.now() is None
