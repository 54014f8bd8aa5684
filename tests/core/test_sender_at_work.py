"""The sender as it runs: woken, stopped, without a database, and beside a second one."""

import asyncio
import time
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from itertools import chain, repeat

import pytest

from core.sender import LOOK_EVERY, Sender
from core.transport import Limits, NotSent, Throttled
from storage.database import Database
from storage.outbox import DeliveryState, Lane
from storage.writer import Unavailable
from tests.faltering import Faltering
from tests.letters import WRITTEN, deliveries, letter, states, write
from tests.paper import Paper
from tests.waiting import until
from tests.writers import busy, commits

SENT, READY, SENDING = DeliveryState.SENT, DeliveryState.READY, DeliveryState.SENDING
SHORT = timedelta(seconds=0.5)


@pytest.fixture
def paper():
    return Paper()


@asynccontextmanager
async def at_work(database, paper, **parts):
    """A sender that runs, and is stopped in the end."""
    sender = Sender(
        database, paper, clock=lambda: WRITTEN, sleep=lambda _: asyncio.sleep(0), **parts
    )
    running = asyncio.create_task(sender.run())
    try:
        yield sender
    finally:
        await sender.stop()
        with suppress(asyncio.CancelledError):  # it may have been stopped while it looked
            await running


def all_are(database, state):
    async def told():
        return set(await states(database)) == {state}

    return told


def patiently(work):
    """The same, but it is not done yet while connections are found to be broken."""

    async def done():
        with suppress(Unavailable):
            return await work()

    return done


async def test_a_reply_leaves_as_soon_as_it_is_written(database, paper):
    async with at_work(database, paper):
        await write(database, "ana", "first, while all is being set up")
        await paper.until(lambda: len(paper.table) == 1)
        waits = []
        for number in range(2, 12):
            await write(database, "ana", "hello")
            began = time.perf_counter()
            await paper.until(lambda count=number: len(paper.table) == count)
            waits.append(time.perf_counter() - began)
    *_, longest = sorted(waits)[:3]  # of the ten: a busy machine may hold up the others
    assert longest < LOOK_EVERY / 10


async def test_a_look_goes_along_with_what_was_asked_for_by_the_same_commit(sqlite_url, paper):
    async with Database(sqlite_url) as database, at_work(database, paper) as sender:
        await until(lambda: sender.resting)
        made = commits(database)
        database.ask(lambda store: store.outbox.write(letter("ana", "hello")))
        sender.look_along()
        await until(all_are(database, SENT))
        assert len(made) == 2  # it is written and taken up; it has arrived


async def test_when_nothing_waits_nobody_looks(database, paper):
    faltering = Faltering(database)
    async with at_work(faltering, paper) as sender:
        await write(database, "ana", "hello")
        await until(all_are(database, SENT))
        await until(lambda: not sender.tasks)
        asked = faltering.asked
        done, _ = await asyncio.wait([sender.main], timeout=0.3)
        assert not done
        assert faltering.asked == asked


async def test_what_has_to_wait_again_is_looked_for_though_nothing_else_waits(database, paper):
    paper.failures = [NotSent("no line")]
    async with at_work(database, paper):
        await write(database, "ana", "hello")
        await paper.until(lambda: paper.texts == ["hello"], LOOK_EVERY - 1)


async def test_what_waits_goes_when_its_pause_is_over(database, paper):
    paper.failures = [Throttled(timedelta(seconds=1))]
    async with at_work(database, paper):
        began = time.perf_counter()
        await write(database, "ana", "hello")
        await paper.until(lambda: paper.table)
        assert 1 <= time.perf_counter() - began < LOOK_EVERY


async def test_a_token_that_comes_back_while_we_look_is_not_overlooked(database, paper):
    paper.limits = Limits(overall=(1.0, 1))
    await write(database, "ana", "hello")
    clock = chain([0.999], repeat(1.001))
    sender = Sender(database, paper, monotonic=lambda: next(clock))
    sender.pace.overall.take(1, 0.0)
    began = time.perf_counter()
    await sender.step()
    assert time.perf_counter() - began < LOOK_EVERY / 2
    await sender.stop()


async def test_a_reply_is_not_held_up_by_a_chat_that_gives_no_answer(database, paper):
    paper.gates["slow"].clear()
    async with at_work(database, paper):
        await write(database, "slow", "one")
        await paper.until(lambda: paper.keys)
        await write(database, "ana", "two")
        await paper.until(lambda: paper.texts == ["two"])
        paper.gates["slow"].set()
        await paper.until(lambda: paper.texts == ["two", "one"])


async def test_a_long_queue_for_a_chat_that_gives_no_answer_hides_nobody(database, paper):
    paper.limits = Limits(overall=(1000.0, 9), chat=(0.1, 3))
    paper.gates["slow"].clear()

    def queue(store):
        for chat in ["slow"] * 30 + ["ana"]:
            store.outbox.write(letter(chat, chat, Lane.STATUS))

    async with at_work(database, paper) as sender:
        await until(lambda: sender.recovered and not sender.astray)  # it has looked, and waits
        await database.run(queue)
        await paper.until(lambda: paper.texts == ["ana"], LOOK_EVERY / 2)
        paper.gates["slow"].set()


async def test_many_messages_to_many_people_arrive_in_order(database, paper):
    async def write_to(chat):
        for number in range(30):
            await write(database, chat, str(number))

    chats = [f"chat {number}" for number in range(10)]
    async with at_work(database, paper):
        await asyncio.gather(*map(write_to, chats))
        await until(all_are(database, SENT))
    for chat in chats:
        heard = [one.text for one in paper.table if one.to.chat == chat]
        assert heard == [str(number) for number in range(30)]


async def test_when_stopped_it_ends_what_it_has_begun_and_begins_nothing_more(database, paper):
    paper.gates["ana"].clear()
    for text in ("one", "two"):
        await write(database, "ana", text)
    async with at_work(database, paper) as sender:
        await paper.until(lambda: paper.keys)
        stopping = asyncio.create_task(sender.stop())
        await write(database, "bea", "three")
        paper.gates["ana"].set()
        await stopping
    assert await states(database) == [SENT, READY, READY]
    assert paper.texts == ["one"]


async def test_what_does_not_end_in_time_is_seen_to_at_the_next_start(database, paper):
    paper.gates["ana"].clear()
    for text in ("one", "two"):
        await write(database, "ana", text)
    async with at_work(database, paper) as sender:
        await paper.until(lambda: paper.keys)
        await sender.stop(within=timedelta(seconds=0.01))
    assert await states(database) == [SENDING, SENDING]
    paper.gates.clear()
    async with at_work(database, paper):
        await until(all_are(database, SENT))
    assert paper.texts == ["one", "two"]


async def test_a_look_that_was_called_off_is_in_hand_until_it_is_over(database, paper):
    sender = Sender(database, paper)
    await sender.send_due()
    await write(database, "ana", "hello")
    async with busy(database):
        sending = asyncio.create_task(sender.send_due())
        await until(lambda: sender.looks)
        sending.cancel()
        idle = asyncio.create_task(sender.idle())
        done, _ = await asyncio.wait([idle], timeout=0.1)
        assert not done
    await idle
    assert await states(database) == [SENDING]


async def test_a_sender_that_was_stopped_takes_nothing_up_again(database, paper):
    async with at_work(database, paper) as sender:
        await sender.stop()
        await write(database, "ana", "hello")
    assert await states(database) == [READY]


async def test_what_was_sent_is_written_down_however_long_the_database_is_away(database, paper):
    faltering = Faltering(database)
    paper.gates["ana"].clear()
    await write(database, "ana", "hello")
    async with at_work(faltering, paper):
        await paper.until(lambda: paper.keys)
        faltering.away = True
        paper.gates["ana"].set()
        asked = faltering.asked
        await until(lambda: faltering.asked > asked + 20)
        assert await states(database) == [SENDING]
        faltering.away = False
        await until(all_are(database, SENT))
    assert paper.texts == ["hello"]


async def test_when_the_database_is_back_the_sender_goes_on(database, paper):
    faltering = Faltering(database, away=True)
    async with at_work(faltering, paper, lease_lasts=SHORT):
        await until(lambda: faltering.asked)
        faltering.away = False
        await write(database, "ana", "hello")
        await paper.until(lambda: paper.texts == ["hello"])


async def test_what_was_taken_up_unheard_is_sent_all_the_same_and_once(database, paper):
    faltering = Faltering(database)
    async with at_work(faltering, paper) as sender:
        await until(lambda: sender.recovered)
        faltering.unheard = 1
        await write(database, "ana", "to all", Lane.BROADCAST)
        await until(all_are(database, SENT))
    assert paper.texts == ["to all"]


async def test_what_is_in_hand_is_not_taken_for_what_was_taken_up_unheard(database, paper):
    faltering = Faltering(database)
    paper.gates["slow"].clear()
    async with at_work(faltering, paper):
        await write(database, "slow", "one")
        await paper.until(lambda: paper.keys)
        faltering.unheard = 1
        await write(database, "ana", "two")
        await paper.until(lambda: paper.texts == ["two"])
        paper.gates["slow"].set()
        await until(all_are(database, SENT))
    assert paper.texts == ["two", "one"]
    assert [delivery.attempts for delivery in await deliveries(database)] == [1, 1]


async def test_a_result_that_was_kept_unheard_is_noted_once(database, paper):
    seen = []
    faltering = Faltering(database)
    paper.gates["ana"].clear()
    await write(database, "ana", "hello")
    async with at_work(faltering, paper, on_settled=lambda *_: seen.append("told")):
        await paper.until(lambda: paper.keys)
        faltering.unheard = 1
        paper.gates["ana"].set()
        await until(lambda: not faltering.unheard)
    assert seen == ["told"]
    assert await states(database) == [SENT]


async def test_an_outage_of_postgresql_is_survived(postgresql_databases, postgresql_url, paper):
    async with Database(postgresql_url) as database:
        paper.gates["ana"].clear()
        await write(database, "ana", "before")
        async with at_work(database, paper) as sender:
            await paper.until(lambda: paper.keys)
            postgresql_databases.shuts_out(postgresql_url)
            paper.gates["ana"].set()
            sender.wake()
            await until(lambda: sender.failures > 0)
            postgresql_databases.lets_in(postgresql_url)
            await until(patiently(all_are(database, SENT)))
            await until(patiently(lambda: write(database, "ana", "after")))
            await until(patiently(all_are(database, SENT)))
    assert paper.texts == ["before", "after"]


async def test_of_two_processes_one_sends_and_the_other_takes_its_place(postgresql_url):
    here, there = Paper(), Paper()
    async with (
        Database(postgresql_url) as one,
        Database(postgresql_url) as other,
        at_work(one, here) as first,
    ):
        await until(lambda: first.lease.held)
        async with at_work(other, there):
            for number in range(20):
                await write(other, f"chat {number}", str(number))
            await here.until(lambda: len(here.table) == 20)
            await first.stop()
            await write(one, "ana", "hello")
            await there.until(lambda: there.texts == ["hello"])


async def test_who_has_lost_the_lease_begins_with_nothing_more(postgresql_url, paper):
    async with Database(postgresql_url) as database:
        faltering = Faltering(database)
        paper.gates["ana"].clear()
        for text in ("one", "two"):
            await write(database, "ana", text)
        async with at_work(faltering, paper, lease_lasts=SHORT) as sender:
            await paper.until(lambda: paper.keys)
            faltering.away = True
            await until(lambda: not sender.on_duty)
            paper.gates["ana"].set()
            await paper.until(lambda: paper.texts == ["one"])
            faltering.away = False
            await until(all_are(database, SENT))
    assert paper.texts == ["one", "two"]
