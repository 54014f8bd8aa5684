"""On PostgreSQL one process hears what another commits."""

import asyncio

import pytest

from storage.database import Database
from storage.engine import plain_url
from storage.listener import Listener
from tests.letters import letter
from tests.waiting import until

PATIENCE = 30  # seconds
A_MOMENT = 0.005  # seconds


@pytest.fixture
def news():
    return asyncio.Event()


async def until_heard(news, database):
    """Commit again and again until somebody hears it: nobody tells when they begin to listen."""

    async def heard():
        await database.run(lambda store: store.outbox.write(letter("ana")))
        return news.is_set()

    await until(heard)


async def test_what_one_process_writes_wakes_the_sender_of_another(postgresql_url, news):
    async with Database(postgresql_url) as ours, Database(postgresql_url) as theirs:
        theirs.wake("out:paper", news.set)
        await until_heard(news, ours)


async def test_only_what_was_kept_is_heard(postgresql_url, news):
    heard = []
    async with Database(postgresql_url) as ours, Database(postgresql_url) as theirs:
        theirs.wake("out:paper", news.set)
        await until_heard(news, ours)
        theirs.wake("in:paper", lambda: heard.append("in"))
        theirs.wake("feed", news.set)

        def fails(store):
            store.inbox.call("in:paper")
            raise ArithmeticError

        with pytest.raises(ArithmeticError):
            await ours.run(fails)
        news.clear()
        await ours.run(lambda store: store.posts.call("feed"))
        async with asyncio.timeout(PATIENCE):
            await news.wait()
        assert heard == []


async def test_whoever_was_cut_off_listens_again(
    postgresql_databases, postgresql_url, news, caplog
):
    listener = Listener(plain_url(postgresql_url), lambda _names: news.set(), again_after=A_MOMENT)
    listener.start()
    async with Database(postgresql_url) as database:
        await until_heard(news, database)
    postgresql_databases.shuts_out(postgresql_url)
    await until(lambda: len(caplog.records) > 1)  # it is cut off, and then finds the door shut
    postgresql_databases.lets_in(postgresql_url)
    news.clear()
    async with Database(postgresql_url) as database:
        await until_heard(news, database)
    await listener.stop()
