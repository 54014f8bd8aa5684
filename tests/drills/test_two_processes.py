"""Two processes serve one town on PostgreSQL; one of them is killed (drill D24).

Both take what the webhook brings, and each talk stays in its order. One alone sends; when it is
killed the other takes over.
"""

import asyncio
import re
import time
from collections import Counter
from contextlib import AsyncExitStack
from datetime import timedelta

import pytest

from tests.drills.books import looked_up
from tests.drills.life import Life, Plan
from tests.drills.load import Crowd
from tests.fakes.botapi import FakeBotApi
from tests.journeys.front import front
from tests.journeys.jun import Jun
from tests.waiting import until

PEOPLE = 10
LEASE = timedelta(seconds=3)
TAKE_OVER = 20.0  # seconds: the lease runs out, and what lay in the dead one's hands is swept up
IN_HAND = """
    SELECT address, count(*) FROM delivery WHERE state = 'sending' AND act = 'send' GROUP BY 1
"""
SENT = re.compile(r'^juntos_sent_total\{platform="telegram"\} (\S+)$', re.MULTILINE)


@pytest.fixture
async def town(tmp_path, postgresql_url):
    """Two processes, and a crowd that writes to them."""
    async with AsyncExitStack() as stack:
        fake = await stack.enter_async_context(FakeBotApi())
        gate = await stack.enter_async_context(front())
        jun = Jun(tmp_path, fake, None, postgresql_url, "webhook", gate.url)
        plan = Plan(tmp_path, jun.environment, lease_lasts=LEASE)
        lives = [Life(plan), Life(plan)]
        stack.callback(lambda: [life.process.kill() for life in lives])
        gate.houses += [await life.address() for life in lives]
        yield fake, gate, dict(zip(gate.houses, lives, strict=True))
        assert fake.violations == []


async def sent_by(gate):
    """How many messages each process has sent."""
    figures = {}
    for house in gate.houses:
        async with gate.session.get(f"{house}/metrics") as answer:
            figures[house] = float(SENT.search(await answer.text())[1])
    return figures


@pytest.mark.slow
async def test_two_processes_share_the_work_and_one_may_be_killed(town, postgresql_url):
    fake, gate, lives = town
    crowd = Crowd([fake.person(f"Ana {number}") for number in range(PEOPLE)])
    asking = asyncio.create_task(crowd.keeps_asking())
    await until(lambda: crowd.answered > 20 * PEOPLE, 60)
    assert crowd.doubles.total() == 0
    assert crowd.is_in_order
    assert min(gate.taken.values()) > PEOPLE

    figures = await sent_by(gate)
    leader = max(figures, key=figures.get)
    assert sum(figures.values()) == figures[leader]
    await lives.pop(leader).is_killed()
    uncertain = Counter(dict(looked_up(postgresql_url, IN_HAND)))
    before, began = crowd.answered, time.monotonic()
    await until(lambda: crowd.answered > before + 5 * PEOPLE, TAKE_OVER)
    crowd.enough = True
    await asking
    assert time.monotonic() - began < TAKE_OVER
    assert crowd.is_in_order
    assert crowd.doubles <= uncertain
    (follower,) = lives.values()
    assert await follower.stops() == 0
