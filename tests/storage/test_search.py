"""What is in the index is found by its words; what was taken out of it, by none."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import column, select, table, text

from storage.cases import Case, State
from storage.database import Database
from storage.open_feed import OpenFeed
from storage.posts import Post, PostKind
from storage.search import ERASES_AT_ONCE, NAME, SOON
from storage.wanted import Wanted


@pytest.fixture
def search(store):
    return store.search


def found(search, *words, marks=()):
    return sorted(row[0] for row in search.rows(search.finding(words, marks)))


def test_a_thread_is_found_by_the_beginning_of_each_of_its_words(search):
    search.put(7, ["farola", "calle", "mayor"], ["streetabc"])
    search.put(-3, ["farolas", "jardin"], [])
    assert found(search, "farol") == [-3, 7]
    assert found(search, "farol", "mayor") == [7]
    assert found(search, "arola") == []


def test_marks_are_found_as_a_whole_and_never_as_words(search):
    search.put(7, ["farola"], ["streetabc"])
    assert found(search, marks=["streetabc"]) == [7]
    assert found(search, "farola", marks=["streetabc"]) == [7]
    assert found(search, marks=["street"]) == []
    assert found(search, "streetabc") == []


def test_what_a_thread_says_no_more_is_not_found_and_stands_nowhere(search):
    search.put(7, ["secreto", "farola"], [])
    search.put(7, ["farola"], [])
    assert found(search, "secreto") == []
    assert found(search, "farola") == [7]
    search.drop(7)
    assert found(search, "farola") == []
    assert search.rows(select(column("words")).select_from(table(NAME))) == []


NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
older_sqlite = pytest.mark.skipif(ERASES_AT_ONCE, reason="this SQLite erases at once")


def in_file(store, word):
    """Whether the tables in which FTS5 keeps all that it knows hold a word that is like no other.

    How a word begins stands there only once, for all that begin so.
    """
    blocks = store.search.rows(text(f"SELECT block FROM {NAME}_data"))  # noqa: S608 - our own name
    contents = store.search.rows(text(f"SELECT c0, c1 FROM {NAME}_content"))  # noqa: S608 - see above
    kept = [bytes(block) for [block] in blocks] + [str(row).encode() for row in contents]
    return any(word[2:].encode() in one for one in kept)


def has(database, word):
    return database.run(lambda store: in_file(store, word))


async def thrown_out(database, now):
    """In how many parts what was lost is thrown out."""
    parts = 1
    while await database.run(lambda store: store.search.tidy(now)):
        parts += 1
    return parts


def fill(store):
    for thread in range(1, 3000):
        store.search.put(thread, [f"{word}{thread}" for word in ("farola", "otra", "mas")], [])
    store.search.put(7, ["zarzamora"], [])
    store.search.put(8, ["frambuesa", "otra"], [])


def drop(thread):
    return lambda store: store.search.drop(thread)


async def test_lost_words_are_soon_in_no_file(sqlite_url):
    async with Database(sqlite_url) as database:
        await database.run(fill)
        assert await has(database, "zarzamora")
        await database.run(drop(7))
        await database.run(lambda store: store.search.put(8, ["otra"], []))
        await thrown_out(database, NOON)
        assert not await has(database, "zarzamora")
        assert not await has(database, "frambuesa")
        assert await database.read(lambda store: found(store.search, "otra")) != []


@older_sqlite
async def test_a_large_index_is_written_anew_in_small_parts_and_not_all_the_time(sqlite_url):
    async with Database(sqlite_url) as database:
        await database.run(fill)
        await database.run(drop(7))
        assert await thrown_out(database, NOON) > 1
        await database.run(drop(8))
        assert await thrown_out(database, NOON + SOON / 2) == 1
        assert await has(database, "frambuesa")
        assert await thrown_out(database, NOON + SOON) > 1
        assert not await has(database, "frambuesa")


@older_sqlite
async def test_to_throw_out_what_was_lost_changes_no_page(sqlite_url):
    async with Database(sqlite_url) as database:
        await database.run(lambda store: store.search.put(7, ["zarzamora"], []))
        await database.run(drop(7))
        before = await database.latest.edition()
        await thrown_out(database, NOON)
        assert await database.latest.edition() == before
        assert not await has(database, "zarzamora")


def test_where_nothing_is_lost_or_the_database_sees_to_it_there_is_nothing_to_do(search):
    search.put(7, ["farola"], [])
    search.put(7, ["farola", "rota"], [])
    assert not search.tidy(NOON)


def test_words_that_a_query_is_made_of_are_words_like_others(search):
    search.put(7, ["and", "or", "not", "near", "words"], [])
    assert found(search, "and", "or", "not", "near", "words") == [7]


@pytest.mark.parametrize("gathered", [2000, 0])
def test_the_feed_is_looked_through_by_all_that_is_wanted(store, gathered):
    feed = OpenFeed(store.page, secret=["abuse"])
    feed.finder.most = feed.finder.most_of_past = gathered
    lamp = store.cases.open(Case(department="works", category="light"), "J")
    abuse = store.cases.open(Case(department="works", category="abuse"), "J")
    report = store.posts.publish(Post(kind=PostKind.REPORT, department="works", case_id=lamp.id))
    answer = store.posts.publish(Post(kind=PostKind.ANSWER, department="works", case_id=lamp.id))
    store.posts.publish(Post(kind=PostKind.REPORT, department="works", case_id=abuse.id))
    news = store.posts.publish(Post(kind=PostKind.NEWS, department="police"))
    for thread in (-(lamp.id or 0), -(abuse.id or 0), news.id or 0):
        store.search.put(thread, ["farola"], ["m1"])
    for wanted, expected in (
        (Wanted(words=["farola"]), [news, answer]),
        (Wanted(words=["farola"], department="police"), [news]),
        (Wanted(marks=["m1"], category="light"), [answer]),
        (Wanted(category="abuse"), []),
        (Wanted(states=[State.DONE]), []),
        (Wanted(states=[State.RECEIVED]), [answer]),
        (Wanted(kind=PostKind.REPORT), [answer]),
        (Wanted(kind=PostKind.NEWS), [news]),
        (Wanted(kind=PostKind.RESULT), []),
        (Wanted(since=report.published_at), [news, answer]),
        (Wanted(until=report.published_at), []),
        (Wanted(located=True), []),
    ):
        assert feed.wanted(wanted) == expected, wanted
    assert feed.wanted(Wanted(words=["farola"]), 30, news.id) == [answer]
    assert feed.wanted(Wanted(kind=PostKind.REPORT), 30, answer.id) == []
    answer.withdrawn_at = answer.published_at
    store.posts.changed(answer)
    assert feed.wanted(Wanted(kind=PostKind.REPORT)) == [report]
    assert feed.wanted(Wanted(kind=PostKind.ANSWER)) == []
