"""The disk is full: what is confirmed is kept, and all goes on when there is room (drill D6)."""

import pytest
from sqlalchemy import event, text

from tests.drills.load import answers
from tests.fakes.botapi import FakeBotApi
from tests.journeys.front import front
from tests.journeys.jun import Jun
from tests.waiting import until

LONG = "x" * 4000
MESSAGES = 40
LATER = 503
PAGES = text("PRAGMA page_count")


class Disk:
    """The disk under a database on SQLite, which has no room for more pages when it is `full`."""

    def __init__(self, database):
        self.database = database
        self.most = 2**30
        event.listen(database.engine, "connect", self.limit)

    def limit(self, connection, _record):
        connection.execute(f"PRAGMA max_page_count = {self.most}")

    async def is_full(self):
        self.most = await self.database.run(lambda store: store.inbox.execute(PAGES).scalar())
        await self.apply()

    async def has_room(self):
        self.most = 2**30
        await self.apply()

    async def apply(self):
        limit = text(f"PRAGMA max_page_count = {self.most}")
        await self.database.run(lambda store: store.inbox.execute(limit).scalar())


@pytest.fixture
async def fake():
    async with FakeBotApi() as fake:
        yield fake
        assert fake.violations == []


@pytest.fixture
async def town(tmp_path, fake):
    async with front() as gate:
        jun = Jun(tmp_path, fake, mode="webhook", public_url=gate.url)
        async with jun.open() as town:
            gate.houses.append(town.pages.address)
            yield town


async def test_on_a_full_disk_nothing_is_lost_that_was_confirmed(town, fake):
    ana, attempts = fake.person("Ana"), fake.world.delivery.attempts
    ana.starts()
    await ana.hears(town.say("welcome"))
    disk = Disk(town.house.database)
    await disk.is_full()
    for number in range(MESSAGES):
        ana.writes(f"/follow J-{number:05} {LONG}")
    await until(lambda: attempts[-1][1] == LATER)
    assert len(answers(ana)) < MESSAGES
    assert await town.pages.get("/livez") == "ok\n"
    await disk.has_room()
    await ana.waits_for(lambda: len(answers(ana)) == MESSAGES)
    assert answers(ana).total() == MESSAGES
    assert list(answers(ana)) == list(range(MESSAGES))
    assert {status for _, status in attempts} == {200, LATER}
