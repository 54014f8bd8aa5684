from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.backoff import LONGEST, delay, retry
from core.transport import NotSent, Throttled


@given(some.integers(1, 10_000), some.floats(0, 1))
def test_it_is_never_shorter_than_a_second_nor_longer_than_a_minute(failures, chance):
    assert timedelta(seconds=1) <= delay(failures, chance=lambda: chance) <= LONGEST


def test_it_doubles_up_to_a_minute():
    seconds = [delay(failures, chance=lambda: 1).total_seconds() for failures in range(1, 9)]
    assert seconds == [2, 4, 8, 16, 32, 60, 60, 60]


def test_half_of_it_is_left_to_chance():
    assert delay(3, chance=lambda: 0) == timedelta(seconds=4)
    assert delay(3, chance=lambda: 1) == timedelta(seconds=8)


def test_if_the_platform_says_how_long_it_is_so_long():
    assert delay(9, Throttled(timedelta(seconds=35))) == timedelta(seconds=35)


async def test_what_fails_is_tried_until_it_works_and_waited_for_longer_each_time():
    waits, trouble = [], [NotSent("no line"), Throttled(timedelta(minutes=5)), NotSent("no line")]

    async def sleep(seconds):
        waits.append(seconds)

    async def attempt():
        if trouble:
            raise trouble.pop(0)
        return "done"

    assert await retry(attempt, sleep) == "done"
    first, second, third = waits
    assert 1 <= first <= 2
    assert second == 300
    assert 4 <= third <= 8


async def test_a_fault_of_ours_is_not_tried_again():
    async def attempt():
        raise KeyError("chat")

    with pytest.raises(KeyError):
        await retry(attempt)
