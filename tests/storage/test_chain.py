from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import delete

from storage.chain import (
    NOTHING,
    Content,
    DaySeal,
    LinkAct,
    canonical,
    digest,
    hash_of,
)
from storage.posts import Post, PostKind

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
LAMP = Content({"state": "received"}, {"text": "It is dark."})


def note(store, post=1, content=LAMP, act=LinkAct.PUBLISHED, hours=0):
    store.chain.note(post, act, content, NOON + timedelta(hours=hours))


def test_links_are_bound_in_the_order_in_which_they_were_written_down(store):
    note(store, 1)
    note(store, 2)
    assert (store.chain.last(), store.chain.bind()) == (None, 2)
    note(store, 3)
    assert store.chain.bind() == 1
    first, second, third = store.chain.all()
    assert [one.position for one in (first, second, third)] == [1, 2, 3]
    assert [one.previous for one in (first, second, third)] == [NOTHING, first.hash, second.hash]
    assert all(one.hash == hash_of(one) for one in (first, second, third))


def test_a_few_are_bound_at_a_time(store):
    for post in range(1, 6):
        note(store, post)
    assert [store.chain.bind(2) for _ in range(4)] == [2, 2, 1, 0]
    assert [one.post_id for one in store.chain.all()] == [1, 2, 3, 4, 5]


def test_posts_and_seals_that_were_taken_out_of_the_books_are_missed(store):
    news = store.posts.publish(Post(kind=PostKind.NEWS, department="works", text="News."))
    seal = store.posts.publish(Post(kind=PostKind.SEAL, department="works", text="The seal."))
    for post in (news, seal):
        note(store, post.id)
        note(store, post.id, act=LinkAct.WITHDRAWN)
    store.chain.seal(DaySeal(day=NOON.date(), position=1, hash="x", post_id=seal.id))
    assert (store.chain.missing(), store.chain.unsealed()) == ([], [])
    store.chain.session.exec(delete(DaySeal))
    assert store.chain.unsealed() == [seal.id]
    store.chain.session.exec(delete(Post))
    assert store.chain.missing() == [news.id, seal.id]


def test_what_a_post_said_already_is_not_written_down_again(store):
    note(store)
    note(store, act=LinkAct.CHANGED)
    assert store.chain.bind() == 1
    moved = replace(LAMP, facts={"state": "done"})
    note(store, content=moved, act=LinkAct.CHANGED)
    assert store.chain.bind() == 1
    assert [one.facts for one in store.chain.all()] == ['{"state":"received"}', '{"state":"done"}']


def test_words_can_be_proved_as_long_as_they_stand_and_not_after(store):
    note(store)
    note(store, 2)
    [link] = list(store.chain.of_posts([1]).values())
    assert link.words_hash == digest(link.words_salt, canonical(LAMP.words))
    note(store, content=Content(LAMP.facts, {}), act=LinkAct.WITHDRAWN, hours=1)
    store.chain.session.expire_all()
    store.chain.bind()
    old, other, new = store.chain.all()
    assert (old.words_salt, len(other.words_salt), len(new.words_salt)) == ("", 32, 32)
    assert old.words_hash == link.words_hash


def test_the_same_words_never_come_to_the_same_hash(store):
    note(store, 1)
    note(store, 2)
    one, two = store.chain.of_posts([1, 2]).values()
    assert one.words_hash != two.words_hash
    assert one.facts_hash != two.facts_hash


def test_the_last_link_before_a_moment_is_found_and_whether_all_before_it_is_bound(store):
    note(store, 1)
    note(store, 2, hours=5)
    later = NOON + timedelta(hours=1)
    assert not store.chain.is_bound_until(later)
    assert store.chain.is_bound_until(NOON)
    store.chain.bind()
    assert store.chain.is_bound_until(later)
    assert store.chain.last(later).post_id == 1
    assert store.chain.last().post_id == 2


def test_a_day_is_sealed_once(store):
    store.chain.seal(DaySeal(day=date(2026, 11, 19), position=1, hash="a"))
    store.chain.seal(DaySeal(day=date(2026, 11, 20), position=7, hash="b"))
    assert [one.position for one in store.chain.seals()] == [7, 1]
    assert [one.position for one in store.chain.seals(1)] == [7]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ({"b": 1, "a": "ñ"}, '{"a":"ñ","b":1}'),
        ({"z": {"y": [], "x": None}}, '{"z":{"x":null,"y":[]}}'),
    ],
)
def test_json_is_always_written_the_same_way(content, text):
    assert canonical(content) == text
