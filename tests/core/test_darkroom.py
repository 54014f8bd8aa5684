"""The darkroom and its children, which come and go, and may do whatever they like."""

import asyncio
import os
import signal
import sys

import pytest

from core.photos import Bounds, Darkroom
from tests import pictures

# What a child may do in these tests instead of cleaning, once it has read what it was sent.
READ = "import os, signal, sys; r = sys.stdin.buffer.read; raw = r(int.from_bytes(r(4), 'big'));"
SAY = "say = lambda *ps: [sys.stdout.buffer.write(len(p).to_bytes(4, 'big') + p) for p in ps];"


def child(*lines):
    return (sys.executable, "-c", READ + SAY + ";".join(lines))


@pytest.fixture
async def darkroom():
    async with Darkroom() as darkroom:
        yield darkroom


async def test_no_child_is_there_before_the_first_photo(darkroom):
    assert [worker.process for worker in darkroom.workers] == [None]
    await darkroom.clean(pictures.jpeg())
    assert darkroom.workers[0].process


async def test_one_child_cleans_many_photos(darkroom):
    await darkroom.clean(pictures.jpeg())
    process = darkroom.workers[0].process
    await darkroom.clean(pictures.jpeg())
    assert darkroom.workers[0].process is process


async def test_after_some_photos_a_fresh_child_takes_over():
    async with Darkroom(Bounds(photos=2)) as darkroom:
        processes = []
        for _ in range(4):
            await darkroom.clean(pictures.jpeg(8, 8))
            processes.append(darkroom.workers[0].process)
        assert [process is None for process in processes] == [False, True, False, True]


async def test_a_child_with_nothing_to_do_goes_and_comes_back():
    async with Darkroom(Bounds(idle=0.05)) as darkroom:
        await darkroom.clean(pictures.jpeg())
        process = darkroom.workers[0].process
        assert await asyncio.wait_for(process.wait(), 30) == -signal.SIGKILL
        assert await darkroom.clean(pictures.jpeg())


async def test_a_child_that_was_killed_between_two_photos_is_replaced(darkroom):
    await darkroom.clean(pictures.jpeg())
    process = darkroom.workers[0].process
    process.kill()
    await process.wait()
    assert await darkroom.clean(pictures.jpeg())


async def test_when_the_darkroom_closes_its_child_is_gone():
    async with Darkroom() as darkroom:
        await darkroom.clean(pictures.jpeg())
        process = darkroom.workers[0].process
    assert process.returncode == -signal.SIGKILL


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["os.abort()"], "broken"),
        (["os._exit(0)"], "broken"),
        (["os.kill(os.getpid(), 9)"], "broken"),
        (["os.kill(os.getpid(), 24)"], "too-large"),  # SIGXCPU
        (
            ["sys.stdout.buffer.write(b'\\xff' * 4)", "sys.stdout.flush()", "signal.pause()"],
            "broken",
        ),
        (["say(b'')"], "broken"),
        (["say(b'gibberish', b'')"], "broken"),
    ],
)
async def test_whatever_a_child_does_we_only_say_that_the_photo_is_unusable(lines, why):
    async with Darkroom(command=child(*lines, "sys.stdout.flush()")) as darkroom:
        for _ in range(2):
            assert await pictures.reason(darkroom, pictures.jpeg()) == why


async def test_a_child_that_takes_nothing_in_holds_up_nobody():
    waits = (sys.executable, "-c", "import signal; signal.pause()")
    async with Darkroom(Bounds(seconds=0.5), command=waits) as darkroom:
        assert await pictures.reason(darkroom, bytes(10_000_000)) == "too-large"


async def test_a_child_that_cannot_be_started_is_no_end():
    async with Darkroom(command=("/no/such/program",)) as darkroom:
        assert await pictures.reason(darkroom, pictures.jpeg()) == "broken"


async def test_a_child_learns_none_of_our_secrets():
    async with Darkroom(command=child("say(b'', repr(os.environ).encode())")) as darkroom:
        known = await darkroom.clean(b"?")
    assert b"PYTHONPATH" in known
    ours = set(os.environ) - {"PYTHONPATH", "LC_CTYPE"}  # Python sets the second by itself
    assert not [name for name in ours if f"'{name}'".encode() in known]


async def test_who_gives_up_waiting_does_not_get_the_photo_of_the_next(darkroom):
    task = asyncio.create_task(darkroom.clean(pictures.jpeg(4000, 3000)))
    while not darkroom.workers[0].process:
        await asyncio.wait([task], timeout=0.01)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()
    assert pictures.opened(await darkroom.clean(pictures.jpeg(320, 240))).size == (320, 240)


async def test_many_photos_at_once_each_come_back_to_their_owner(darkroom):
    sizes = [(width, 40) for width in range(40, 80)]
    photos = await asyncio.gather(*(darkroom.clean(pictures.jpeg(*size)) for size in sizes))
    assert [pictures.opened(photo).size for photo in photos] == sizes


async def test_two_workers_clean_two_photos_at_a_time():
    async with Darkroom(workers=2) as darkroom:
        await asyncio.gather(*(darkroom.clean(pictures.jpeg()) for _ in range(2)))
        assert len({worker.process.pid for worker in darkroom.workers}) == 2
