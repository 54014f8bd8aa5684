import asyncio
from datetime import timedelta

import pytest
import time_machine

from core.lease import Lease
from storage.columns import utc_now
from storage.database import Database
from tests.faltering import Faltering
from tests.waiting import until

SHORT = timedelta(seconds=0.4)
LONGER = timedelta(seconds=1.5)  # renewed after a third of it; a busy machine is in time for that
LONG = 3 * LONGER
SOON = 15.0  # seconds, in which one of 30 seconds does not run out by itself


@pytest.fixture
async def processes(postgresql_url):
    """Two processes that work with one database."""
    async with Database(postgresql_url) as one, Database(postgresql_url) as other:
        yield one, other


async def ends(task):
    async with asyncio.timeout(SOON):
        return await task


async def test_only_one_process_has_it(processes):
    first, second = (Lease(database, "read") for database in processes)
    assert sorted([await first.take(), await second.take()]) == [False, True]
    assert sorted([first.held, second.held]) == [False, True]


async def test_a_clock_that_is_ahead_does_not_end_the_lease_of_another(processes):
    first, second = (Lease(database, "read") for database in processes)
    assert await first.take()
    with time_machine.travel(utc_now() + timedelta(hours=1)):
        assert not await second.take()


async def test_of_many_that_ask_at_once_one_gets_it(processes):
    leases = [Lease(database, "read") for database in processes * 8]
    assert sum(await asyncio.gather(*(lease.take() for lease in leases))) == 1


async def test_who_waits_gets_it_as_soon_as_it_is_given_back(processes):
    first, second = (Lease(database, "read") for database in processes)
    assert await first.gained()
    waiting = asyncio.create_task(second.gained())
    await first.give_back()
    assert await ends(waiting)
    assert second.held
    assert not first.held
    await second.give_back()


class Late:
    """A database in which what is asked for next is done when the gate is open, come what may."""

    def __init__(self, database):
        self.database, self.embedded, self.wake = database, database.embedded, database.wake
        self.gate, self.waiting = None, None

    async def run(self, work):
        if self.gate is None or self.waiting:
            return await self.database.run(work)
        self.waiting = asyncio.create_task(self.done(work))
        return await asyncio.shield(self.waiting)

    async def done(self, work):
        await self.gate.wait()
        return await self.database.run(work)


async def test_who_had_just_asked_for_it_again_gives_it_back_all_the_same(processes):
    database = Late(processes[0])
    first, second = Lease(database, "read"), Lease(processes[1], "read")
    assert await first.gained()
    database.gate = asyncio.Event()
    asking = asyncio.create_task(first.take())
    await until(lambda: database.waiting is not None)
    asking.cancel()
    giving = asyncio.create_task(first.give_back())
    await asyncio.wait([giving], timeout=SHORT.total_seconds())
    database.gate.set()
    await asyncio.gather(giving, database.waiting)
    assert await second.take()


async def test_it_runs_out_when_its_holder_is_gone(processes):
    first, second = (Lease(database, "read", lasts=SHORT) for database in processes)
    assert await first.take()
    assert await ends(asyncio.create_task(second.gained()))
    assert not first.held
    await second.give_back()


async def test_it_is_renewed_while_it_is_wanted(processes):
    first, second = (Lease(database, "read", lasts=LONG) for database in processes)
    assert await first.gained()
    before, waiting = first.until, asyncio.create_task(second.gained())
    await until(lambda: first.until > before)
    assert first.held
    assert not waiting.done()
    await first.give_back()
    assert await ends(waiting)
    await second.give_back()


async def test_without_the_database_its_holder_stops_before_another_may_begin(processes):
    lost = asyncio.Event()
    faltering = Faltering(processes[0])
    first = Lease(faltering, "read", lasts=SHORT, lost=lost.set)
    assert await first.gained()
    faltering.away = True
    await ends(asyncio.create_task(lost.wait()))
    assert not first.held


async def test_who_waits_can_give_up(processes):
    first, second = (Lease(database, "read") for database in processes)
    assert await first.gained()
    waiting = asyncio.create_task(second.gained())
    second.give_up()
    assert await ends(waiting) is False
    await first.give_back()


async def test_work_goes_on_as_long_as_it_is_held_and_begins_anew_with_the_next(processes):
    faltering, begun, ended = Faltering(processes[0]), [], []

    async def work():
        begun.append("begun")
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("ended")

    doing = asyncio.create_task(Lease(faltering, "read", lasts=LONGER).during(work))
    await until(lambda: begun, SOON)
    faltering.away = True
    await until(lambda: ended, SOON)
    faltering.away = False
    await until(lambda: len(begun) == 2, SOON)
    doing.cancel()
    await asyncio.wait([doing])
    assert len(ended) == 2
    assert await Lease(processes[1], "read").take()  # it was given back


async def test_work_that_ends_by_itself_ends_the_lease(processes):
    lease = Lease(processes[0], "read")

    async def work():
        assert lease.held

    await lease.during(work)
    assert await Lease(processes[1], "read").take()


async def test_the_trouble_of_the_work_is_not_kept_quiet(database):
    async def work():
        raise KeyError("chat")

    with pytest.raises(KeyError):
        await Lease(database, "read").during(work)


async def test_an_embedded_database_has_nobody_to_share_with(sqlite_url):
    async with Database(sqlite_url) as database:
        lease = Lease(database, "read")
        assert await lease.gained()
        assert lease.held
        await lease.give_back()
        assert not lease.held
