"""The town dies at each point between two commits or calls in turn, and lives again (drill D1).

What people see then is compared with the ledgers of a life without any death: nothing may be lost
and nothing be out of order. A double may only stand where Telegram had shown a message that was
not marked as sent yet; on Matrix never. A post in a Telegram channel is never sent twice: where
nobody knows whether it arrived, it is left for staff to look at.
"""

import asyncio
from collections import Counter
from itertools import count, takewhile

import pytest

from tests.drills.books import are_sound
from tests.drills.ledger_homeserver import STAFF
from tests.drills.world import SPANISH, world
from tests.journeys.jun import CHANNEL

EVERY = 40  # points lie between those that are tried on every change
AT_ONCE = 3
PRIVATE, PUBLIC, ROOM = "telegram:4711", f"telegram:{CHANNEL}", f"matrix:{STAFF}"
DONE, SENT = {"done"}, {"sent", "dropped"}


@pytest.fixture
def died_at(sqlite_databases, tmp_path):
    """What came of a life that was to end at a point, in a fresh world."""

    async def died(point):
        folder = tmp_path / str(point)
        folder.mkdir()
        return await lived(folder, sqlite_databases.fresh(folder), point)

    return died


@pytest.fixture
def died_on_postgresql_at(postgresql_databases, tmp_path):
    """The same, with books that several write at a time."""

    async def died(point):
        folder = tmp_path / str(point)
        folder.mkdir()
        with postgresql_databases.fresh() as url:
            return await lived(folder, url, point)

    return died


async def lived(folder, url, point):
    async with world(folder, url, point) as around:
        await around.goes_by()
        return Seen(around)


class Seen:
    """What stands everywhere after a story."""

    def __init__(self, world):
        self.died, self.in_hand = world.died, world.in_hand
        self.conversations = world.conversations()
        self.arrivals, self.deliveries = world.states("arrival"), world.states("delivery")
        self.is_sound = are_sound(world.url)
        self.end = world.plan.end.read_text()
        self.diary = world.plan.diary.read_text()

    def uncertain(self, chat):
        """What was on its way to a chat when the town died."""
        return Counter(text for to, text in self.in_hand if to == chat)


def compare(seen, calm):
    """Hold one story against that of a calm life."""
    public, where = seen.uncertain(PUBLIC), (seen.died, seen.diary)
    assert seen.is_sound, where
    assert set(seen.arrivals) == DONE, (where, seen.arrivals)
    assert set(seen.deliveries) <= SENT | ({"unknown"} if public else set()), where
    told = [text for text in seen.conversations[ROOM] if text.startswith("⚠️")]
    assert Counter(told) == Counter(map(warning, public.elements())), where
    for chat, shown in seen.conversations.items():
        said = [text for text in shown if text not in told]
        lost, doubled = differences(said, calm.conversations[chat])
        assert lost <= (public if chat == PUBLIC else Counter()), (where, chat, lost)
        may_be_doubled = seen.uncertain(chat) if chat == PRIVATE else Counter()
        assert doubled <= may_be_doubled, (where, chat, doubled)
        assert doubled.total() <= 1, (where, chat)
        order = [text for text in calm.conversations[chat] if text not in lost]
        assert list(dict.fromkeys(said)) == list(dict.fromkeys(order)), (where, chat)


def differences(said, expected):
    """What was said too seldom, and what too often."""
    return Counter(expected) - Counter(said), Counter(said) - Counter(expected)


def warning(text):
    """What staff read of a post of which nobody knows whether it arrived."""
    first = text.partition("\n")[0] or "📷"
    return SPANISH.say("es", "mark-copy-uncertain", channel=CHANNEL, what=first)


async def in_parallel(tell, points):
    """Tell several stories at once, each of a death at the next point, until there are no more."""

    async def tell_on():
        while (point := next(points, None)) is not None:
            await tell(point)

    await asyncio.gather(*(tell_on() for _ in range(AT_ONCE)))


@pytest.mark.slow
async def test_a_town_that_dies_loses_nothing_and_doubles_next_to_nothing(died_at):
    calm = await died_at(0)
    compare(calm, calm)

    async def tell(point):
        compare(await died_at(point), calm)

    await in_parallel(tell, iter(range(EVERY // 2, int(calm.end), EVERY)))


@pytest.mark.slow
async def test_a_town_whose_books_are_on_postgresql_may_die_too(died_on_postgresql_at):
    calm = await died_on_postgresql_at(0)

    async def tell(point):
        compare(await died_on_postgresql_at(point), calm)

    await in_parallel(tell, iter(range(1, int(calm.end), EVERY // 4)))


@pytest.mark.slow
async def test_a_town_may_die_at_any_point(died_at):
    calm, places, survived = await died_at(0), Counter(), asyncio.Event()

    async def tell(point):
        seen = await died_at(point)
        compare(seen, calm)
        places[seen.died] += 1
        if not seen.died:
            survived.set()

    await in_parallel(tell, takewhile(lambda _: not survived.is_set(), count(1)))
    assert places["after telegram: send"] > 5
    assert places["after matrix: send"] > 5
