"""The book of lessons: what somebody has done once stays done."""

from datetime import UTC, datetime, timedelta

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def test_lessons_are_known_to_be_done_and_may_be_done_again(store):
    ana = store.residents.meet("paper:ana", "es", NOON).resident_id
    ben = store.residents.meet("paper:ben", "es", NOON).resident_id
    assert store.lessons.done(ana) == frozenset()
    store.lessons.finish(ana, "photo", NOON)
    store.lessons.finish(ana, "photo", NOON + timedelta(days=1))
    store.lessons.finish(ana, "place", NOON)
    assert store.lessons.done(ana) == {"photo", "place"}
    assert store.lessons.done(ben) == frozenset()
