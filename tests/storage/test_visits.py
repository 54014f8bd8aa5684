"""A look at one moment sees nothing of what others write meanwhile, and nobody waits for it."""

import asyncio
import threading
from datetime import UTC, datetime

import pytest

from storage.database import Database
from storage.visits import at_one_moment
from storage.writer import Unavailable

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def meet(chat):
    return lambda store: store.residents.meet(chat, "es", NOW)


def known(store):
    return [store.residents.at(chat) is not None for chat in ("paper:1", "paper:2")]


async def test_what_is_written_meanwhile_is_not_seen(database_url):
    async with Database(database_url) as database:
        await database.run(meet("paper:1"))
        first, written = asyncio.Event(), threading.Event()
        loop = asyncio.get_running_loop()

        def work(store):
            before = known(store)
            loop.call_soon_threadsafe(first.set)
            assert written.wait(10)
            store.page.session.expire_all()
            return before, known(store)

        looking = asyncio.create_task(asyncio.to_thread(at_one_moment, database_url, work))
        await first.wait()
        await database.run(meet("paper:2"))
        written.set()
        assert await looking == ([True, False], [True, False])
        assert await asyncio.to_thread(at_one_moment, database_url, known) == [True, True]


def test_it_looks_into_a_database_that_nobody_serves(database_url):
    assert at_one_moment(database_url, known) == [False, False]


def test_nothing_can_be_written_in_it(database_url):
    with pytest.raises(Unavailable, match=r"(?i)read.?only"):
        at_one_moment(database_url, meet("paper:1"))


def test_a_database_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Unavailable, match="juntos migrate"):
        at_one_moment(f"sqlite:///{tmp_path}/none.db", known)
