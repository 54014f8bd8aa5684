"""The town dies at each point between two commits or calls in turn, and lives again (drill D1).

What people see then is compared with the ledgers of a life without any death: nothing may be lost
and nothing be out of order. A double may only stand where Telegram had shown a message that was
not marked as sent yet; on Matrix never. A post in a Telegram channel is never sent twice: where
nobody knows whether it arrived, it is left for staff to look at.
"""

import asyncio
from collections import Counter
from itertools import count

import pytest

from tests.drills.world import world

EVERY = 25  # of the points are tried on every change
AT_ONCE = 3
PUBLIC = "telegram:@jun_works"
DONE, SENT = {"done"}, {"sent", "dropped"}


@pytest.fixture
def died_at(sqlite_databases, tmp_path):
    """What came of a life that was to end at a point, in a fresh world."""

    async def died(point):
        folder = tmp_path / str(point)
        folder.mkdir()
        async with world(folder, sqlite_databases.fresh(folder), point) as around:
            await around.goes_by()
            return Seen(around)

    return died


class Seen:
    """What stands everywhere after a story."""

    def __init__(self, world):
        self.died, self.in_hand = world.died, world.in_hand
        self.conversations = world.conversations()
        self.arrivals, self.deliveries = world.states("arrival"), world.states("delivery")
        self.is_sound = world.is_sound
        self.end = world.plan.end.read_text()
        self.diary = world.plan.diary.read_text()

    def uncertain(self, chat):
        """What was on its way to a chat when the town died."""
        return Counter(text for to, text in self.in_hand if to == chat)


def compare(seen, calm):
    """Hold one story against that of a calm life."""
    assert seen.is_sound, seen.died
    assert set(seen.arrivals) == DONE, (seen.died, seen.arrivals, seen.diary)
    allowed = SENT | ({"unknown"} if seen.uncertain(PUBLIC) else set())
    assert set(seen.deliveries) <= allowed, (seen.died, seen.deliveries, seen.diary)
    for chat, said in seen.conversations.items():
        expected = calm.conversations[chat]
        lost, doubled = Counter(expected) - Counter(said), Counter(said) - Counter(expected)
        assert lost <= (seen.uncertain(chat) if chat == PUBLIC else Counter()), (seen.died, lost)
        may = seen.uncertain(chat) if chat.startswith("telegram:") and chat != PUBLIC else Counter()
        assert doubled <= may, (seen.died, chat, doubled)
        assert doubled.total() <= 1
        order = [text for text in expected if text not in lost]
        assert list(dict.fromkeys(said)) == list(dict.fromkeys(order)), (seen.died, chat)


async def test_a_town_that_dies_loses_nothing_and_doubles_next_to_nothing(died_at):
    calm = await died_at(0)
    points = int(calm.end)
    compare(calm, calm)
    for point in range(1, points, EVERY):
        compare(await died_at(point), calm)


@pytest.mark.slow
async def test_a_town_may_die_at_any_point(died_at):
    calm = await died_at(0)
    places, survived = Counter(), asyncio.Event()
    points = count(1)

    async def die_on():
        while not survived.is_set():
            seen = await died_at(next(points))
            compare(seen, calm)
            places[seen.died] += 1
            if not seen.died:
                survived.set()

    await asyncio.gather(*(die_on() for _ in range(AT_ONCE)))
    assert places["after telegram: send"] > 10
    assert places["after matrix: send"] > 10
