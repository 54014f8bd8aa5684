"""The town is killed again and again while people write: nothing they said is lost (drill D2)."""

import asyncio
import random
from collections import Counter

import pytest

from tests.drills.books import are_sound, looked_up
from tests.drills.life import Life, Plan
from tests.drills.load import Crowd
from tests.fakes.botapi import FakeBotApi
from tests.journeys.jun import Jun
from tests.waiting import until

KILLS = 20
PEOPLE = 20
ANSWERS = (1, 30)  # that are given between two deaths, however long they take
MOMENTS = (0.0, 0.1)  # seconds that pass until it dies after the last of them
IN_HAND = """
    SELECT address, count(*) FROM delivery WHERE state = 'sending' AND act = 'send' GROUP BY 1
"""


@pytest.mark.slow
async def test_killed_at_any_moment_a_town_loses_nothing(tmp_path, sqlite_url):
    chance, in_hand = random.Random(2011), Counter()  # noqa: S311 - the same moments each time
    async with FakeBotApi() as fake:
        plan = Plan(tmp_path, Jun(tmp_path, fake, database_url=sqlite_url).environment)
        crowd = Crowd([fake.person(f"Ana {number}") for number in range(PEOPLE)])
        asking = asyncio.create_task(crowd.keeps_asking())
        for _ in range(KILLS):
            life = Life(plan)
            enough = crowd.answered + chance.randint(*ANSWERS)
            await until(lambda enough=enough: crowd.answered >= enough)
            await asyncio.wait([asking], timeout=chance.uniform(*MOMENTS))
            await life.is_killed()
            in_hand.update(dict(looked_up(sqlite_url, IN_HAND)))
        crowd.enough = True
        life = Life(plan)
        await asking
        assert await life.stops() == 0
        assert fake.violations == []
    assert crowd.asked > KILLS * PEOPLE / 2
    assert crowd.is_in_order
    assert crowd.doubles <= in_hand
    assert are_sound(sqlite_url)
