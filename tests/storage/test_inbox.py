from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select

from storage.engine import make_engine, plain_url
from storage.inbox import Arrival, ArrivalState
from tests.storage.open_books import open_books

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=5)


def keep(store, *ids, line="ana", at=NOON, platform="paper"):
    """Keep arrivals of one line; what was new among them."""
    return store.inbox.keep(platform, [(one, line, one.encode()) for one in ids], at)


def waiting(store, **more):
    return [one.external_id for one in store.inbox.waiting("paper", **more)]


def arrivals(store):
    return {one.external_id: one for one in store.inbox.session.exec(select(Arrival))}


def test_what_came_in_waits_as_it_came(store):
    (kept,) = keep(store, "7")
    assert store.inbox.waiting("paper") == [kept]
    assert (kept.platform, kept.conversation, kept.payload) == ("paper", "ana", b"7")
    assert kept.received_at == NOON


def test_nothing_new_is_nothing_to_keep(store):
    assert keep(store) == []
    assert store.page.calls == set()


def test_whoever_waits_for_a_platform_is_woken(store):
    keep(store, "7")
    assert store.page.calls == {"in:paper"}


def test_arrivals_are_given_in_the_order_in_which_they_came(store):
    kept = keep(store, "3", "1", "2")
    assert [one.external_id for one in kept] == ["3", "1", "2"]
    assert waiting(store) == ["3", "1", "2"]


def test_what_comes_again_is_known_by_its_id(store):
    keep(store, "1", "2")
    assert [one.external_id for one in keep(store, "2", "3", "1", "3")] == ["3"]
    assert waiting(store) == ["1", "2", "3"]


def test_a_lower_number_than_the_last_is_as_new_as_any(store):
    keep(store, "900000000")
    assert [one.external_id for one in keep(store, "5")] == ["5"]


def test_two_platforms_may_give_the_same_id(store):
    keep(store, "1")
    assert len(keep(store, "1", platform="other")) == 1
    assert waiting(store) == ["1"]


def test_what_was_done_is_still_known(store):
    (kept,) = keep(store, "1")
    store.inbox.done(kept)
    assert keep(store, "1") == []


def test_the_inbox_is_read_page_by_page(store):
    kept = keep(store, "1", "2", "3", "4", "5")
    assert waiting(store, most=2) == ["1", "2"]
    assert waiting(store, most=2, after=kept[1].id) == ["3", "4"]


def test_what_is_done_is_wiped_and_waits_no_more(store):
    one, _ = keep(store, "1", "2")
    assert store.inbox.is_waiting(one)
    assert store.inbox.done(one)
    assert not store.inbox.is_waiting(one)
    assert waiting(store) == ["2"]
    assert arrivals(store)["1"].payload is None


def test_nothing_is_done_twice(store):
    (one,) = keep(store, "1")
    assert store.inbox.done(one)
    assert not store.inbox.done(one)
    assert not store.inbox.dead(one, "too late")
    assert arrivals(store)["1"].state is ArrivalState.DONE


def test_what_cannot_be_read_is_laid_aside_with_all_that_is_in_it(store):
    (one,) = keep(store, "1")
    assert store.inbox.dead(one, "x" * 600)
    laid_aside = arrivals(store)["1"]
    assert (laid_aside.state, laid_aside.payload) == (ArrivalState.DEAD, b"1")
    assert laid_aside.problem == "x" * 500
    assert not store.inbox.done(one)
    assert waiting(store) == []


def test_what_is_done_is_forgotten_in_the_end_but_nothing_else(store):
    done, dead, *_ = keep(store, "done", "dead", "waits")
    (young,) = keep(store, "young", at=LATER)
    store.inbox.done(done)
    store.inbox.dead(dead, "?")
    store.inbox.done(young)
    assert store.inbox.forget_before(LATER) == 1
    assert set(arrivals(store)) == {"dead", "waits", "young"}


def test_the_inbox_can_be_counted(store):
    one, _ = keep(store, "1", "2")
    keep(store, "3", at=LATER)
    store.inbox.done(one)
    assert store.inbox.count(ArrivalState.READY) == 2
    assert store.inbox.count(ArrivalState.DONE) == 1
    assert store.inbox.count(ArrivalState.DEAD) == 0


def test_the_oldest_is_the_one_that_waits_longest(store):
    assert store.inbox.oldest() is None
    (one,) = keep(store, "1")
    keep(store, "2", at=LATER)
    assert store.inbox.oldest() == NOON
    store.inbox.done(one)
    assert store.inbox.oldest() == LATER


def test_the_only_writer_need_not_ask_for_an_arrival(sqlite_engine):
    with open_books(sqlite_engine) as store:
        _, second = keep(store, "1", "2")
        assert store.inbox.claim(second)


@pytest.fixture
def shared(postgresql_url):
    """Two processes at the same books, in which two lines of arrivals wait."""
    engine = make_engine(plain_url(postgresql_url))
    with open_books(engine) as ours, open_books(engine) as theirs:
        lines = keep(ours, "1", "2"), keep(ours, "3", line="eva")
        ours.page.connection.commit()
        yield ours.inbox, theirs.inbox, lines
    engine.dispose()


def test_only_the_head_of_a_line_can_be_taken_in_hand(shared):
    ours, _, ((first, second), (of_eva,)) = shared
    assert not ours.claim(second)
    assert ours.claim(first)
    assert ours.claim(of_eva)
    ours.done(first)
    assert ours.claim(second)


def test_what_another_process_has_in_hand_is_not_ours(shared):
    ours, theirs, ((first, second), (of_eva,)) = shared
    assert theirs.claim(first)
    assert not ours.claim(first)
    assert not ours.claim(second)
    assert ours.claim(of_eva)
    theirs.done(first)
    theirs.connection.commit()
    assert ours.claim(second)
