import asyncio

import pytest

from core.background import Background

MOMENT = 30.0  # seconds; nothing here takes so long


@pytest.fixture
async def background():
    background = Background()
    yield background
    await background.close()


async def does_nothing():
    pass


async def fails():
    raise ArithmeticError("one and one is three")


async def test_nobody_waits_for_what_is_done_by_the_way(background):
    gate, done = asyncio.Event(), asyncio.Event()

    async def work():
        await gate.wait()
        done.set()

    background.start(work())
    assert not done.is_set()
    gate.set()
    async with asyncio.timeout(MOMENT):
        await done.wait()


async def test_what_goes_wrong_is_noted_and_stops_nobody(background, caplog):
    background.start(fails())
    background.start(does_nothing())
    await asyncio.wait(background.tasks)
    assert [type(one.exc_info[1]) for one in caplog.records] == [ArithmeticError]
    assert background.tasks == set()


async def test_what_still_runs_at_the_end_is_ended(background, caplog):
    background.start(asyncio.Event().wait())
    await background.close()
    assert background.tasks == set()
    assert caplog.records == []


async def test_at_the_end_there_may_be_a_moment_left(background):
    done = []

    async def work():
        for _ in range(10):
            await asyncio.sleep(0)
        done.append(True)

    background.start(work())
    await background.close(within=MOMENT)
    assert done == [True]


async def test_a_moment_is_not_for_ever(background):
    background.start(asyncio.Event().wait())
    await background.close(within=0.01)
    assert background.tasks == set()
