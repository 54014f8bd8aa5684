"""A database does pieces of work, and keeps them together."""

import asyncio
import subprocess
import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from storage.database import Busy, Database
from storage.outbox import DeliveryState
from storage.writer import MOST_AT_ONCE, Unavailable
from tests.letters import letter
from tests.writers import busy, commits

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PATIENCE = 30  # seconds


class Trouble(Exception):
    """A piece of work that goes wrong."""


def move(mark, platform="paper"):
    """A piece of work that changes something."""
    return lambda store: store.cursors.move(platform, mark, NOON)


def mark(store, platform="paper"):
    return store.cursors.at(platform)


def fails(store):
    store.cursors.move("failing", "mark", NOON)
    raise Trouble


async def asked_for(database, *works):
    """Works that somebody waits for, but that are not done yet."""
    asked = [asyncio.ensure_future(database.run(work)) for work in works]
    await asyncio.sleep(0)
    return asked


async def together(database, *works):
    """Do works that have all been asked for before the first of them is begun; their results."""
    async with busy(database) as gates:
        asked = await asked_for(database, *works)
        gates[0].set()
        return await asyncio.gather(*asked, return_exceptions=True)


# What is done is kept, or not


async def test_what_work_gives_is_given_to_whoever_asked(database):
    assert await database.run(lambda _: 41) == 41


async def test_work_that_is_done_is_kept(database):
    await database.run(move("s1"))
    assert await database.read(mark) == "s1"
    assert await database.run(mark) == "s1"


async def test_of_work_that_fails_nothing_is_kept(database):
    with pytest.raises(Trouble):
        await database.run(fails)
    assert await database.read(lambda store: mark(store, "failing")) is None
    await database.run(move("s1"))
    assert await database.read(mark) == "s1"


async def test_work_that_the_database_refuses_fails_alone(database):
    def refused(store):
        store.audit.note(NOON, None, "room", "take")

    found = await together(database, move("s1"), refused, move("s2", "other"))
    assert isinstance(found[1], DBAPIError)
    assert [found[0], found[2]] == [None, None]
    assert await database.read(mark) == "s1"
    assert await database.read(lambda store: mark(store, "other")) == "s2"


async def test_what_is_kept_survives_a_restart(database_url):
    async with Database(database_url) as database:
        await database.run(move("s1"))
    async with Database(database_url) as database:
        assert await database.read(mark) == "s1"


async def test_what_was_asked_for_is_done_before_the_house_closes(database_url):
    async with Database(database_url) as database, busy(database):
        asked = await asked_for(database, *[move(f"s{n}", f"p{n}") for n in range(5)])
    await asyncio.gather(*asked)
    async with Database(database_url) as database:
        assert await database.read(lambda store: mark(store, "p4")) == "s4"


async def test_whoever_goes_away_leaves_nobody_hanging(database):
    async with busy(database):
        (asked,) = await asked_for(database, move("s1"))
        asked.cancel()
    await database.run(move("s2", "other"))
    assert await database.read(lambda store: mark(store, "other")) == "s2"


# Many pieces of work, one commit


async def test_all_that_waits_is_kept_by_one_commit(database):
    made = commits(database)
    found = await together(database, *[move(f"s{n}", f"p{n}") for n in range(40)])
    assert found == [None] * 40
    assert len(made) == len(database.writers) + 1


async def test_a_commit_is_for_a_hundred_pieces_of_work_at_most(database):
    made = commits(database)
    await together(database, *[lambda _: None] * (2 * MOST_AT_ONCE))
    assert len(made) == len(database.writers) + 2


async def test_work_that_fails_does_not_undo_the_others(database):
    works = [move("s0", "p0"), fails, move("s1", "p1"), fails, move("s2", "p2")]
    found = await together(database, *works)
    assert [type(one) for one in found] == [type(None), Trouble, type(None), Trouble, type(None)]
    for number in range(3):
        where = f"p{number}"
        assert await database.read(lambda store, where=where: mark(store, where)) == f"s{number}"
    assert await database.read(lambda store: mark(store, "failing")) is None


async def test_each_piece_of_work_sees_what_those_before_it_have_done(database):
    def write(store):
        store.outbox.write(letter("ana"))

    def give_up(store):
        return store.outbox.give_up("paper:ana", "blocked")

    def due(store):
        return store.outbox.due("paper", NOON, 10)

    _, given_up, found = await together(database, write, give_up, due)
    assert [one.state for one in given_up] == [DeliveryState.DEAD]
    assert found == []


async def test_nothing_is_read_from_memory_that_was_changed_since(database):
    number = await database.run(lambda store: store.outbox.write(letter("ana")))

    def get(store):
        return store.outbox.get(number)

    def settle(store):
        store.outbox.settle(number, DeliveryState.SENT, NOON, sent_as="m1")

    before, _, after = await together(database, get, settle, get)
    assert (before.sent_as, after.sent_as) == (None, "m1")


# Who waits for whom


async def test_whoever_reads_waits_for_no_writer(database):
    await database.run(move("s1"))
    written, go_on = Event(), Event()

    def slowly(store):
        store.cursors.move("paper", "s2", NOON)
        written.set()
        assert go_on.wait(PATIENCE)

    writing = asyncio.ensure_future(database.run(slowly))
    assert await asyncio.to_thread(written.wait, PATIENCE)
    assert await database.read(mark) == "s1"
    assert not writing.done()
    go_on.set()
    await writing
    assert await database.read(mark) == "s2"


async def test_whoever_only_looks_changes_nothing(database):
    def look(store):
        store.cursors.execute(text("INSERT INTO cursor VALUES ('paper', 's1', '2026-11-20')"))

    if database.embedded:
        with pytest.raises(Unavailable, match="readonly"):
            await database.read(look)
    else:
        await database.read(look)
    assert await database.read(mark) is None


async def test_those_who_wait_are_woken_after_the_commit(database):
    called, seen = asyncio.Event(), []
    database.wake("out:paper", called.set)
    await database.run(lambda store: seen.append(store.outbox.write(letter("ana"))))
    async with asyncio.timeout(PATIENCE):
        await called.wait()
    assert await database.read(lambda store: store.outbox.get(seen[-1]))


async def test_nobody_is_woken_for_what_was_not_kept(database):
    calls = []
    database.wake("out:paper", lambda: calls.append("paper"))

    def work(store):
        store.outbox.write(letter("ana"))
        raise Trouble

    with pytest.raises(Trouble):
        await database.run(work)
    await database.run(move("s1"))
    assert calls == []


async def test_whoever_has_enough_is_woken_no_more(database):
    calls = []
    let_sleep = database.wake("out:paper", lambda: calls.append("first"))
    database.wake("out:paper", lambda: calls.append("second"))
    let_sleep()
    await database.run(lambda store: store.outbox.write(letter("ana")))
    assert set(calls) == {"second"}


# When the database is in trouble


def keep_much(store, pages):
    """Keep more than there is room for in so few pages."""
    store.inbox.execute(text(f"PRAGMA max_page_count = {pages}"))
    return store.inbox.keep("paper", [("1", "ana", b"x" * 100_000)], NOON)


on_a_full_disk = partial(keep_much, pages=1)
where_there_is_room = partial(keep_much, pages=10_000)


async def test_a_full_disk_is_nobodys_fault_and_passes(sqlite_url):
    async with Database(sqlite_url) as database:
        with pytest.raises(Unavailable, match="full"):
            await database.run(on_a_full_disk)
        assert await database.read(lambda store: store.inbox.waiting("paper")) == []
        assert len(await database.run(where_there_is_room)) == 1


async def test_on_a_full_disk_all_that_waits_is_told_so(sqlite_url):
    async with Database(sqlite_url) as database:
        found = await together(database, move("s1"), on_a_full_disk, move("s2"))
        assert [type(one) for one in found] == [Unavailable] * 3


async def test_a_server_that_shuts_us_out_is_unavailable_until_it_lets_us_in(
    postgresql_databases, postgresql_url
):
    async with Database(postgresql_url) as database:
        await database.run(move("s1"))
        await database.read(mark)
        postgresql_databases.shuts_out(postgresql_url)
        with pytest.raises(Unavailable):
            await database.run(move("s2"))
        with pytest.raises(Unavailable):
            await database.read(mark)
        postgresql_databases.lets_in(postgresql_url)
        await database.run(move("s3"))
        assert await database.read(mark) == "s3"


async def test_no_writer_stumbles_over_its_old_connection_once_the_server_lets_us_in(
    postgresql_databases, postgresql_url
):
    async with Database(postgresql_url) as database:
        async with busy(database):
            pass
        postgresql_databases.shuts_out(postgresql_url)
        with pytest.raises(Unavailable):
            await database.run(move("s1"))
        postgresql_databases.lets_in(postgresql_url)
        async with busy(database, reading=mark):
            pass


async def test_a_database_file_that_is_gone_is_unavailable(sqlite_url):
    async with Database(sqlite_url) as database:
        Path(database.url.database).unlink()  # noqa: ASYNC240 - this file is small
        with pytest.raises(Unavailable):
            await database.read(mark)


# SQLite


async def test_sqlite_keeps_what_it_has_confirmed(sqlite_url):
    def settings(store):
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema")
        ask = store.cursors.execute
        return {name: ask(text(f"PRAGMA {name}")).scalar() for name in names}

    async with Database(sqlite_url) as database:
        assert await database.run(settings) == {
            "journal_mode": "wal",
            "synchronous": 2,  # FULL
            "foreign_keys": 1,
            "secure_delete": 1,
            "trusted_schema": 0,
        }


OPEN_IT = """
import asyncio, sys
from storage.database import Busy, Database

async def main():
    try:
        async with Database(sys.argv[1]):
            print("open")
    except Busy as busy:
        print("busy:", busy)

asyncio.run(main())
"""


async def another_process(url):
    """What another process says that opens the database."""
    command = [sys.executable, "-c", OPEN_IT, url]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True)
    assert not done.stderr
    return done.stdout


async def test_a_second_process_at_one_file_is_sent_away(sqlite_url):
    async with Database(sqlite_url):
        assert "town.db is in use by another process" in await another_process(sqlite_url)
    assert await another_process(sqlite_url) == "open\n"


async def test_two_at_one_file_are_too_many_in_one_process_too(sqlite_url):
    async with Database(sqlite_url) as database:
        with pytest.raises(Busy):
            await Database(sqlite_url).__aenter__()
        await database.run(move("s1"))


@pytest.mark.parametrize("name", ["half 50%41", "C#"])
async def test_the_folder_of_a_database_may_have_any_name(tmp_path, name):
    async with Database(f"sqlite:///{tmp_path}/{name}/town.db") as database:
        await database.run(lambda store: store.cursors.make_known("paper", "1", NOON))
        assert await database.read(lambda store: store.cursors.at("paper")) == "1"
        assert await database.latest.edition() > 0
