from datetime import UTC, datetime, timedelta

import pytest

from storage.outbox import DeliveryState, Lane
from storage.posts import Post, PostKind
from storage.subscriptions import Recipient, Rhythm

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def people(store):
    """Three residents, each with a chat of their own."""
    return [store.residents.meet(f"paper:{name}", "es", NOON) for name in ("ana", "bob", "eva")]


def subscribe(store, person, topic="all", rhythm=Rhythm.AT_ONCE, **values):
    store.subscriptions.reads_at(person.resident_id, person.address)
    return store.subscriptions.subscribe(person.resident_id, topic, rhythm, NOON, **values)


def names(recipients):
    return [one.address.partition(":")[2] for one in recipients]


def readers(store, *topics, after=0, most=10):
    return names(store.subscriptions.readers(topics or ("all",), after, most, NOON, NOON))


def test_readers_of_several_topics_are_found_once_and_in_their_order(store, people):
    for person in reversed(people):
        subscribe(store, person)
        subscribe(store, person, "department:works")
    assert readers(store, "all", "department:works") == ["ana", "bob", "eva"]
    assert readers(store, after=people[0].resident_id, most=1) == ["bob"]
    assert readers(store, "department:police") == []


def test_a_reader_is_known_with_language_and_quiet_hours(store, people):
    ana = people[0]
    store.subscriptions.reads_at(ana.resident_id, ana.address, quiet_from=1320, quiet_until=480)
    subscribe(store, ana)
    [found] = store.subscriptions.readers(["all"], 0, 10, NOON, NOON)
    assert found == Recipient(ana.resident_id, "paper:ana", "es", 1320, 480)


def test_whoever_cannot_be_reached_or_may_not_write_is_passed_over(store, people):
    ana, bob, eva = people
    for person in people:
        subscribe(store, person)
    store.residents.reachable(ana.address, reachable=False)
    store.residents.change(bob.resident_id, muted_until=NOON + timedelta(hours=1))
    store.residents.change(eva.resident_id, muted_until=NOON - timedelta(hours=1))
    assert readers(store) == ["eva"]


def test_what_came_before_somebody_subscribed_is_not_for_them(store, people):
    subscribe(store, people[0])
    before = NOON - timedelta(seconds=1)
    assert store.subscriptions.readers(["all"], 0, 10, NOON, before) == []


def test_another_rhythm_takes_the_place_of_the_one_before(store, people):
    ana = people[0]
    subscribe(store, ana)
    subscribe(store, ana, rhythm=Rhythm.DAILY, next_at=NOON)
    assert [one.rhythm for one in store.subscriptions.of(ana.resident_id)] == [Rhythm.DAILY]
    assert readers(store) == []
    assert names(store.subscriptions.due(NOON, 10)) == ["ana"]
    assert store.subscriptions.due(NOON - timedelta(seconds=1), 10) == []


def test_what_is_ended_is_told_and_gone(store, people):
    ana = people[0]
    subscribe(store, ana)
    assert store.subscriptions.unsubscribe(ana.resident_id, ["all", "street:x"]) == ["all"]
    assert store.subscriptions.unsubscribe(ana.resident_id, ["all"]) == []
    assert readers(store) == []


def test_everybody_is_warned_once_where_they_read_but_for_those_who_want_no_alerts(store, people):
    ana, bob, eva = people
    store.subscriptions.reads_at(ana.resident_id, ana.address)
    store.subscriptions.reads_at(bob.resident_id, bob.address).no_alerts = True
    store.residents.session.flush()
    assert names(store.subscriptions.everybody(0, 10)) == ["ana", "eva"]
    assert names(store.subscriptions.everybody(ana.resident_id, 10)) == ["eva"]
    assert names(store.subscriptions.everybody(0, 10, only_readers=True)) == ["ana"]
    store.residents.reachable(eva.address, reachable=False)
    assert names(store.subscriptions.everybody(0, 10)) == ["ana"]


def test_of_a_small_danger_those_are_warned_who_want_news_of_the_place(store, people):
    ana, bob, eva = people
    for one, topic in ((ana, "district:upper"), (bob, "all"), (eva, "street:100%")):
        store.subscriptions.reads_at(one.resident_id, one.address)
        store.subscriptions.subscribe(one.resident_id, topic, Rhythm.WEEKLY, NOON)
    store.subscriptions.subscribe(ana.resident_id, "all", Rhythm.AT_ONCE, NOON)
    near = {"topics": ("all", "district:upper")}
    assert names(store.subscriptions.everybody(0, 10, **near)) == ["ana", "bob"]
    assert names(store.subscriptions.everybody(ana.resident_id, 10, **near)) == ["bob"]
    assert store.subscriptions.count_everybody(**near) == 2
    assert store.subscriptions.count_everybody() == 3
    assert store.subscriptions.topics("street:") == ["street:100%"]


def delivery(store, mailing, to, state=DeliveryState.READY):
    return store.outbox.write(
        {
            "platform": "paper",
            "address": f"paper:{to}",
            "lane": int(Lane.BROADCAST),
            "act": "send",
            "message": "{}",
            "state": state,
            "attempts": 0,
            "written_at": NOON,
            "mailing_id": mailing.id,
        }
    )


def published(store):
    post = Post(kind=PostKind.NEWS, department="works", published_at=NOON)
    return store.posts.publish(post)


def test_a_change_follows_only_what_has_gone_out(store):
    post = published(store)
    store.mailings.follow(post.id, "edit", NOON)
    assert store.mailings.next() is None
    first = store.mailings.begin(NOON, post_id=post.id)
    store.mailings.follow(post.id, "edit", NOON)
    assert store.mailings.next() is first
    first.done_at = NOON
    store.mailings.session.flush()
    assert store.mailings.next().act == "edit"


def test_alerts_are_carried_apart_from_news_and_the_watchman_is_called(store):
    news = store.mailings.begin(NOON, post_id=published(store).id)
    alert = store.mailings.begin(NOON, alert_id=1)
    assert (store.mailings.next(), store.mailings.next(alerts=True)) == (news, alert)
    assert "rounds" in store.page.calls


def test_the_copies_of_a_post_are_found_some_at_a_time_and_counted_by_their_state(store):
    post = published(store)
    mailing = store.mailings.begin(NOON, post_id=post.id)
    ids = [delivery(store, mailing, name) for name in ("ana", "bob", "eva")]
    delivery(store, mailing, "dan", DeliveryState.DEAD)
    assert [one.id for one in store.mailings.copies(post.id, 0, 2)] == ids[:2]
    assert [one.id for one in store.mailings.copies(post.id, ids[1], 2)] == ids[2:]
    states = store.mailings.states(mailing.id)
    assert (states[DeliveryState.READY], states[DeliveryState.DEAD]) == (3, 1)


def test_what_waits_can_be_reworded_or_dropped_and_what_went_out_cannot(store):
    mailing = store.mailings.begin(NOON, post_id=published(store).id)
    waits, sent = delivery(store, mailing, "ana"), delivery(store, mailing, "bob")
    store.outbox.settle(sent, DeliveryState.SENT, NOON, sent_as="m1")
    assert store.outbox.reword(waits, "new")
    assert not store.outbox.reword(sent, "new")
    assert not store.outbox.drop(sent, NOON)
    assert store.outbox.drop(waits, NOON)
    assert not store.outbox.drop(waits, NOON)
    store.outbox.session.expire_all()
    assert store.outbox.get(waits).state is DeliveryState.DROPPED
