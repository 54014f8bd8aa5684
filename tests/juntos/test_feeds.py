"""`juntos feed verify`, beside a house that is at work."""

from datetime import date

import pytest
from typer.testing import CliRunner

from juntos import feeds
from juntos.work import beside
from storage.database import Database
from tests.handlers.reporting import reports
from tests.journeys.jun import JUN
from tests.paper import Clock
from tests.paper_town import example_town, paper_town
from tests.people import PaperDarkroom, Person


@pytest.fixture
async def house(told, tmp_path):
    told(TOWN=JUN / "town.toml", DATA=tmp_path)
    async with Database(f"sqlite:///{tmp_path}/juntos.db") as database:
        town = paper_town(database, tmp_path, Clock(), PaperDarkroom(), town=example_town())
        yield town
        await town.closes()


async def verified():
    return await beside(feeds.looked_through)


async def test_an_empty_feed_is_in_order(house):
    assert await verified() == ([], "Nothing is in the chain yet.")


async def test_a_feed_that_nobody_has_touched_is_in_order(house):
    await reports(Person(house, "ana", "en"))
    await house.walks()
    wrong, standing = await verified()
    assert wrong == []
    assert standing.startswith("1 links, all in order. The last: ")


async def test_a_promise_that_was_changed_in_secret_is_named(house):
    await reports(Person(house, "ana", "en"))
    await house.walks()

    def tamper(store):
        store.cases.get(1).expected = date(2026, 12, 24)

    await house.finds(tamper)
    wrong, _ = await verified()
    assert wrong == ["post 1: it says something else than was written down"]


def test_without_a_town_it_says_so(told, tmp_path):
    told(DATA=tmp_path)
    found = CliRunner().invoke(feeds.app, ["verify"])
    assert found.exit_code == 1
