import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from storage.engine import make_engine, plain_url
from storage.lines import Line
from tests.storage.open_books import open_books
from tests.waiting import until

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
BLOCKED = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


def put(store, key, chat="ana", at=NOON, **values):
    return store.lines.put(Line(chat=chat, key=key, at=at, **values), at)


def keys(lines):
    return [line.key for line in lines]


def test_a_line_is_found_in_its_chat_by_its_key(store):
    line = put(store, "k1", body={"text": "Hello"})
    assert store.lines.get("ana", "k1") is store.lines.take("ana", "k1") is line
    assert store.lines.get("eva", "k1") is None
    assert store.lines.get("ana", "k2") is None


def test_whoever_looks_at_a_chat_is_woken(store):
    put(store, "k1")
    assert store.page.calls == {"chat:ana"}


def test_a_page_asks_for_what_is_new_to_it(store):
    first, _ = put(store, "k1"), put(store, "k2")
    put(store, "k3", "eva")
    known = store.lines.version("ana")
    assert keys(store.lines.since("ana")) == ["k1", "k2"]
    assert store.lines.since("ana", known) == []
    put(store, "k4")
    first.body = {"text": "changed"}
    store.lines.put(first, NOON)
    assert keys(store.lines.since("ana", known)) == ["k1", "k4"]


def test_of_too_many_lines_the_newest_are_given_in_their_order(store):
    for number in range(5):
        put(store, f"k{number}")
    assert keys(store.lines.since("ana", limit=2)) == ["k3", "k4"]


def test_what_stands_above_can_be_read_page_by_page(store):
    lines = [put(store, f"k{number}") for number in range(5)]
    put(store, "other", "eva")
    assert keys(store.lines.before("ana", lines[4].id, limit=2)) == ["k2", "k3"]
    assert keys(store.lines.before("ana", lines[0].id)) == []


def test_a_thread_is_given_with_the_line_that_began_it(store):
    root, inside = put(store, "root"), put(store, "k1", thread="root")
    other = put(store, "k2")
    assert store.lines.roots("ana", [inside, other]) == [root]
    assert store.lines.roots("ana", [root, inside]) == []
    assert store.lines.roots("ana", [other]) == []


def test_what_was_said_and_not_taken_in_is_found_again(store):
    first, second = put(store, "k1", heard=False), put(store, "k2", "eva", heard=False)
    put(store, "k3")
    assert store.lines.unheard() == [first, second]
    assert store.lines.unheard(limit=1) == [first]
    first.heard = True
    assert store.lines.unheard() == [second]


def test_a_photo_is_shown_to_the_chat_in_which_it_stands_and_to_no_other(store):
    ref = "a" * 64
    put(store, "k1", body={"photos": [ref]})
    put(store, "k2", "eva", body={"text": f"look at {ref}"})
    assert store.lines.shows("ana", ref)
    assert not store.lines.shows("eva", ref)
    assert not store.lines.shows("ana", "b" * 64)


def test_old_talk_is_forgotten_and_versions_go_on(store):
    old = put(store, "k1")
    put(store, "k2", at=NOON + timedelta(days=2))
    forget = store.personal.forget_before
    assert forget({"conversations": NOON + timedelta(days=1)})["line"] == 1
    assert keys(store.lines.since("ana")) == ["k2"]
    forget({"conversations": NOON + timedelta(days=3)})
    store.page.session.expunge_all()
    assert store.lines.version("ana") == 0
    assert put(store, "k3", at=NOON + timedelta(days=3)).version > old.version


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_every_change_gets_a_higher_version_whatever_the_clock_says(kind, request):
    engine = request.getfixturevalue(f"{kind}_engine")

    @settings(max_examples=25, deadline=None)
    @given(st.lists(st.integers(-5, 5), min_size=2, max_size=10))
    def holds(clock):
        with open_books(engine) as store:
            moments = [NOON + timedelta(milliseconds=one) for one in clock]
            versions = [put(store, f"k{n}", at=at).version for n, at in enumerate(moments)]
            assert versions == sorted(set(versions))

    holds()


async def test_what_has_the_lower_version_is_kept_before_the_higher(postgresql_url):
    engine = make_engine(plain_url(postgresql_url))
    with open_books(engine) as ours, open_books(engine) as theirs, open_books(engine) as watch:
        earlier = put(ours, "k1").version
        waiting = asyncio.create_task(asyncio.to_thread(put, theirs, "k2"))
        await until(lambda: watch.lines.execute(BLOCKED).scalar())
        assert not waiting.done()
        ours.page.connection.commit()
        assert (await waiting).version > earlier
    engine.dispose()
