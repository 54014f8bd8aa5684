"""What a town has switched off is not to be had, and nobody is shown it."""

import pytest

from core.handlers import all_handlers
from juntos.house import NEVER_OFF, offered
from storage.database import Database
from tests.paper import Clock
from tests.paper_town import example_town, paper_town
from tests.people import PaperDarkroom


def switched(**services):
    return example_town().model_copy(update={"services": services})


@pytest.fixture
async def town(sqlite_url, tmp_path):
    off = switched(report={"paper": False})
    async with Database(sqlite_url) as database:
        town = paper_town(database, tmp_path, Clock(), PaperDarkroom(), town=off)
        yield town
        await town.closes()


@pytest.mark.parametrize("said", ["/report", "report", "the street lamp is dark"])
async def test_a_service_that_is_off_cannot_be_had_in_any_way(town, said):
    *_, answer = await town.hears("ana", said)
    keys = {choice.key for choice in answer.message.choices}
    assert "report" not in keys
    assert "cases" in keys


async def test_a_person_is_within_reach_all_the_same(town):
    *_, answer = await town.hears("ana", "/person")
    assert answer.text == "Whom do you want to write to?"


def test_a_service_may_be_off_on_one_platform_and_on_elsewhere():
    town = switched(report={"telegram": False}, cases=False)
    on_telegram = {one.name for one in offered(town, "telegram")}
    on_matrix = {one.name for one in offered(town, "matrix")}
    assert on_matrix - on_telegram == {"report"}
    assert "cases" not in on_matrix


def test_what_everybody_must_have_cannot_be_switched_off():
    everything = {one.name: False for one in all_handlers()}
    assert {one.name for one in offered(switched(**everything), "matrix")} == NEVER_OFF
