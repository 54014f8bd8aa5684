"""What is in the index is found by its words; what was taken out of it, by none."""

import pytest
from sqlalchemy import column, select, table

from storage.cases import Case, State
from storage.open_feed import OpenFeed, Wanted
from storage.posts import Post, PostKind
from storage.search import NAME


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


def test_words_that_a_query_is_made_of_are_words_like_others(search):
    search.put(7, ["and", "or", "not", "near", "words"], [])
    assert found(search, "and", "or", "not", "near", "words") == [7]


def test_the_feed_is_looked_through_by_all_that_is_wanted(store):
    feed = OpenFeed(store.page, secret=["abuse"])
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
