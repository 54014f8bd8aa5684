from datetime import UTC, datetime

import pytest

from storage.cases import Case, Entry, EntryKind
from storage.open_feed import OpenFeed
from storage.posts import Post, PostKind

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PHOTO, OTHER = "a" * 64, "b" * 64


@pytest.fixture
def feed(store):
    return OpenFeed(store.page, secret=["abuse"])


def case(store, **values):
    return store.cases.open(Case(**{"department": "works", "category": "light", **values}), "J")


def note(store, about, **values):
    entry = Entry(case_id=about.id, kind=EntryKind.ANSWER, author="town", **values)
    return store.cases.note(entry)


def post(store, about=None, kind=PostKind.NEWS, **values):
    values = {"kind": kind, "department": "works", **values}
    return store.posts.publish(Post(case_id=about.id if about else None, **values))


def test_the_newest_posts_come_first_and_page_by_page(store, feed):
    posts = [post(store) for _ in range(5)]
    assert feed.posts(limit=2) == [posts[4], posts[3]]
    assert feed.posts(limit=2, before=posts[3].id) == [posts[2], posts[1]]


def test_a_department_has_a_feed_of_its_own(store, feed):
    post(store, department="police")
    works = post(store)
    assert feed.posts("works") == [works]


def test_a_case_stands_in_the_feed_once_where_its_last_post_is(store, feed):
    lamp = case(store)
    post(store, lamp, PostKind.REPORT)
    news = post(store)
    answer = post(store, lamp, PostKind.ANSWER)
    gone = post(store, lamp, PostKind.ANSWER, withdrawn_at=NOON)
    assert feed.threads() == [answer, news]
    assert feed.posts() == [answer, news, feed.about([lamp.id])[0]]
    assert feed.about([lamp.id])[-1] is gone


@pytest.mark.parametrize("hidden", [{"private": True}, {"category": "abuse"}], ids=str)
def test_what_is_private_is_nowhere_in_the_feed(store, feed, hidden):
    secret = case(store, photos=[PHOTO], **hidden)
    report = post(store, secret, PostKind.REPORT, approved=True)
    assert feed.posts() == feed.threads() == []
    assert feed.post(report.id) is None
    assert feed.newest_about(secret.id) is None
    assert feed.showing(PHOTO) is None


def test_what_was_withdrawn_is_gone(store, feed):
    gone = post(store, photos=[PHOTO], withdrawn_at=NOON)
    assert feed.posts() == []
    assert feed.post(gone.id) is None
    assert feed.showing(PHOTO) is None


def test_a_page_is_gathered_with_a_handful_of_questions(store, feed):
    lamp, hole, other = case(store), case(store), case(store)
    posts = [post(store, one, PostKind.REPORT) for one in (lamp, hole, other)]
    entries = [note(store, one) for one in (lamp, hole, lamp, other)]
    note(store, lamp, deleted=True)
    wanted = [lamp.id, hole.id]
    assert feed.cases(wanted) == [lamp, hole]
    assert feed.entries(wanted) == entries[:3]
    assert feed.about(wanted) == posts[:2]
    assert feed.newest_about(hole.id) is posts[1]


def test_news_show_their_own_photos(store, feed):
    news = post(store, photos=[PHOTO])
    assert feed.showing(PHOTO) is news
    assert feed.showing(OTHER) is None


def test_the_photos_of_a_report_are_seen_when_staff_have_said_so(store, feed):
    report = post(store, case(store, photos=[PHOTO]), PostKind.REPORT)
    assert feed.showing(PHOTO) is None
    report.approved = True
    assert feed.showing(PHOTO) is report


def test_the_photos_of_an_answer_are_seen_with_it(store, feed):
    lamp = case(store, photos=[OTHER])
    entry = note(store, lamp, photos=[PHOTO])
    result = post(store, lamp, PostKind.RESULT, entry_id=entry.id, approved=True)
    assert feed.showing(PHOTO) is result
    assert feed.showing(OTHER) is None
    entry.deleted = True
    assert feed.showing(PHOTO) is None


@pytest.mark.parametrize("text", ["%", "_", "a%", ""])
def test_what_is_no_ref_shows_nothing_that_is_hidden(store, feed, text):
    post(store, case(store, photos=[PHOTO]), PostKind.REPORT)
    assert feed.showing(text) is None
