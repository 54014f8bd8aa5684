"""Each commit of which a page may tell makes another edition, whoever has made it."""

import asyncio
from datetime import timedelta
from threading import Event

import pytest
from sqlalchemy import create_engine

from storage.changes import tells
from storage.columns import utc_now
from storage.database import Database
from storage.latest import OnServer
from storage.posts import Post, PostKind
from storage.visits import beside


def posted(store):
    return store.posts.publish(Post(kind=PostKind.NEWS, department="works", title="News"))


async def test_a_post_and_each_change_of_it_make_another_edition(database):
    seen = [await database.latest.edition()]

    def changed(store):
        post = store.posts.get(1)
        post.title = "Old"
        store.posts.changed(post)

    for work in (posted, changed):
        await database.run(work)
        seen.append(await database.latest.edition())
    assert len(set(seen)) == 3


async def test_what_comes_with_each_message_makes_none(database):
    await database.run(posted)
    before = await database.latest.edition()
    now = utc_now()
    await database.run(lambda store: store.cursors.move("paper", "s1", now))
    await database.run(lambda store: store.leases.take("send", "us", timedelta(minutes=1), now))
    await database.read(lambda store: store.posts.get(1))
    assert await database.latest.edition() == before


async def test_a_mark_of_which_pages_tell_makes_another(database):
    before = await database.latest.edition()
    await database.run(lambda store: store.cursors.make_known("open311", "new", utc_now()))
    assert await database.latest.edition() != before


async def test_what_is_undone_makes_none_and_nothing_of_it_is_counted_later(database):
    before = await database.latest.edition()

    def fails(store):
        posted(store)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await database.run(fails)
    await database.run(lambda store: store.cursors.move("paper", "s1", utc_now()))
    assert await database.latest.edition() == before


async def test_what_another_process_commits_is_known_to_whoever_asks_next(database):
    url = database.url.render_as_string(hide_password=False)
    for _ in range(3):
        before = await database.latest.edition()
        await asyncio.to_thread(beside, url, posted)
        assert await database.latest.edition() != before


async def test_of_many_writers_none_is_overlooked(postgresql_url):
    async with Database(postgresql_url) as ours, Database(postgresql_url) as theirs:
        before = await ours.latest.edition()
        works = [books.run(posted) for books in (ours, theirs) for _ in range(20)]
        await asyncio.gather(*works)
        assert await ours.latest.edition() == await theirs.latest.edition() > before


class Slow(OnServer):
    """Looks only when it is told to; how many looks were begun is its edition."""

    def __init__(self):
        super().__init__(create_engine("sqlite://"))
        self.begun, self.go_on, self.looks = Event(), Event(), 0

    def look(self):
        self.looks += 1
        self.begun.set()
        self.go_on.wait(10)
        return self.looks


async def test_many_who_ask_wait_for_one_look_and_never_for_one_that_was_begun_before():
    latest = Slow()
    first = asyncio.create_task(latest.edition())
    await asyncio.to_thread(latest.begun.wait, 10)
    others = [asyncio.create_task(latest.edition()) for _ in range(50)]
    await asyncio.sleep(0)
    latest.go_on.set()
    assert await first == 1
    assert await asyncio.gather(*others) == [2] * 50
    await latest.close()


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO post (kind) VALUES (?)",
        'UPDATE "case" SET state=? WHERE "case".id = ?',
        "DELETE FROM search_words WHERE rowid = ?",
        "\n  insert into support (case_id) select 1",
        "WITH some AS (SELECT 1) DELETE FROM thanks",
        "ALTER TABLE post ADD COLUMN more",
    ],
)
def test_whatever_may_change_a_page_is_noticed(statement):
    assert tells(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO arrival (body) VALUES (?)",
        "UPDATE delivery SET state=?",
        "DELETE FROM conversation WHERE key = ?",
        "BEGIN IMMEDIATE",
        "PRAGMA journal_mode = WAL",
        "SAVEPOINT one",
        "SELECT pg_notify('juntos', 'feed')",
    ],
)
def test_what_changes_no_page_is_not(statement):
    assert not tells(statement)
