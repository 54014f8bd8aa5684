"""Each night once: whatever is stopped, started or goes wrong meanwhile."""

import asyncio
import json
import signal
import sys
from asyncio.subprocess import PIPE
from datetime import UTC, datetime, timedelta

import pytest
from pydantic import HttpUrl

from core.background import ended
from core.handlers import all_tables
from core.open_data.package import NAME
from core.open_data.shelf import CURRENT, current
from core.town import read_town
from core.town.open_data import OpenDataTable
from juntos.demo import EXAMPLE
from juntos.house import house
from juntos.open_data.nightly import (
    AGAIN,
    FIRST_LOOK,
    SOON,
    Nightly,
    in_a_child,
    nightly,
    surroundings,
)
from juntos.settings import Settings
from storage.database import Database
from storage.posts import Post, PostKind
from tests.paper import Clock

EVENING = datetime(2026, 11, 20, 22, tzinfo=UTC)  # eleven in Jun; data are made from three on


class Maker:
    """Counts what it is asked for, and does it as long as it `works`."""

    def __init__(self):
        self.works, self.made = True, 0

    async def __call__(self):
        self.made += 1
        return self.works


@pytest.fixture
def town():
    return read_town(EXAMPLE, all_tables())


@pytest.fixture
def make():
    return Maker()


@pytest.fixture
def night(database, town, make, tmp_path):
    clock = Clock(EVENING)
    return Nightly(database, town, make, clock, tmp_path)


async def look(night, make, **passes):
    """What was made since the beginning, when so much time has passed and it was looked again."""
    night.now.passes(**passes)
    await night.look()
    return make.made


async def test_it_is_made_from_its_hour_on_and_once(night, make):
    await look(night, make)  # that of the day that ends
    assert make.made == 1
    assert await look(night, make, hours=3, minutes=59) == 1
    assert await look(night, make, minutes=1) == 2
    for _ in range(20):
        assert await look(night, make, hours=1) == 2


async def test_after_a_restart_it_is_not_made_again(night, make, database, town):
    assert await look(night, make, hours=5) == 1
    again = Nightly(database, town, make, night.now, night.shelf)
    assert await look(again, make, hours=2) == 1
    assert await look(again, make, days=1) == 2


async def test_what_was_missed_is_made_up_for(night, make):
    assert await look(night, make, days=3) == 1
    assert await look(night, make, minutes=1) == 1


async def test_what_went_wrong_is_tried_again_after_an_hour(night, make):
    make.works = False
    assert await look(night, make, hours=5) == 1
    assert await look(night, make, minutes=59) == 1
    make.works = True
    assert await look(night, make, minutes=1) == 2
    assert await look(night, make, hours=1) == 2


async def test_if_the_house_falls_in_the_middle_it_is_made_at_the_next_start(
    night, make, database, town
):
    async def falls():
        raise asyncio.CancelledError

    night.now.passes(hours=5)
    fallen = Nightly(database, town, falls, night.now, night.shelf)
    with pytest.raises(asyncio.CancelledError):
        await fallen.look()
    assert await look(night, make) == 1


async def test_a_town_can_want_none_or_at_another_hour(night, make, town):
    for rules, count in ((OpenDataTable(nightly=False), 0), (OpenDataTable(hour=23), 1)):
        extras = {**town.extras, "open_data": rules}
        night.town = town.model_copy(update={"extras": extras})
        assert await look(night, make) == count


async def test_on_the_day_on_which_the_clock_is_changed_it_is_made_once(night, make):
    """At three in the night it becomes two again."""
    night.now.time = datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
    counts = [await look(night, make, minutes=30) for _ in range(48)]
    assert counts[-1] == 1


# What is taken back.


class Shelved(Maker):
    """Puts what it makes on a shelf, as the child does."""

    def __init__(self, night):
        super().__init__()
        self.night = night
        night.make = self

    async def __call__(self):
        if self.works:
            (self.night.shelf / "new").mkdir(exist_ok=True)
            said = json.dumps({"created": f"{self.night.now():%Y-%m-%dT%H:%M:%SZ}"})
            (self.night.shelf / "new" / NAME).write_text(said, "utf-8")
            (self.night.shelf / CURRENT).write_text("new", "utf-8")
        return await super().__call__()


async def posts(night, case_id=7):
    post = Post(kind=PostKind.REPORT, department="works", published_at=night.now())
    post.case_id = case_id
    return await night.database.run(lambda store: store.posts.publish(post).id)


async def takes_back(night, post_id):
    def work(store):
        post = store.posts.get(post_id)
        post.withdrawn_at = night.now()
        store.posts.changed(post)

    await night.database.run(work)


async def test_soon_after_a_case_was_taken_back_nothing_of_it_is_handed_out(night):
    make, case = Shelved(night), await posts(night)
    assert await look(night, make, hours=5) == 1
    assert await look(night, make, hours=1) == 1
    await takes_back(night, case)
    assert await look(night, make, minutes=1) == 2
    assert await look(night, make, hours=1) == 2


async def test_while_much_is_taken_back_it_is_not_made_without_end(night):
    make = Shelved(night)
    cases = [await posts(night, number) for number in range(1, 4)]
    await look(night, make, hours=5)
    for number in cases:
        night.now.passes(minutes=1)
        await takes_back(night, number)
        await night.look()
    assert make.made == 2
    assert await look(night, make, minutes=SOON.seconds / 60) == 3
    assert await look(night, make, hours=1) == 3


async def test_if_that_goes_wrong_it_is_tried_again(night):
    make, case = Shelved(night), await posts(night)
    await look(night, make, hours=5)
    await takes_back(night, case)
    make.works = False
    assert await look(night, make, minutes=1) == 2
    assert await look(night, make, minutes=59) == 2
    make.works = True
    assert await look(night, make, hours=AGAIN.seconds / 3600) == 3
    assert await look(night, make, hours=1) == 3


async def test_what_never_stood_in_it_or_is_about_no_case_gives_it_no_work(night):
    make, news = Shelved(night), await posts(night, None)
    await look(night, make, hours=5)
    night.now.passes(minutes=1)
    later = await posts(night)
    night.now.passes(minutes=1)
    for post in (news, later):
        await takes_back(night, post)
    assert await look(night, make, minutes=1) == 1


async def test_an_export_that_somebody_has_made_by_hand_is_made_anew_too(night, town):
    extras = {**town.extras, "open_data": OpenDataTable(nightly=False)}
    night.town = town.model_copy(update={"extras": extras})
    make, case = Shelved(night), await posts(night)
    assert await look(night, make, days=1) == 0
    await make()
    night.now.passes(minutes=1)
    await takes_back(night, case)
    assert await look(night, make) == 2


# The child.


@pytest.fixture
async def settings(sqlite_databases, tmp_path):
    url = sqlite_databases.fresh(tmp_path)
    about = {"data": tmp_path, "town": EXAMPLE, "database_url": url}
    return Settings(_env_file=None, public_url=HttpUrl("https://jun.example"), **about)


async def test_the_house_has_it_made_by_a_child_and_goes_on(settings):
    async with Database(settings.database):
        assert await in_a_child(settings)
    folder = current(settings.data / "open-data")
    said = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert said["homepage"] == "https://jun.example/open-data"
    assert datetime.now(UTC) - datetime.fromisoformat(said["created"]) < timedelta(minutes=5)


async def test_what_a_child_could_not_do_stands_in_the_log(settings, tmp_path, caplog):
    (tmp_path / "open-data").write_text("in the way")
    assert not await in_a_child(settings)
    assert "the open data were not made: " in caplog.text
    assert "File exists" in caplog.text


async def test_a_child_that_still_runs_when_the_house_closes_is_ended():
    waiting = await asyncio.create_subprocess_exec(sys.executable, "-c", "input()", stdin=PIPE)
    await ended(waiting)
    assert waiting.returncode == -signal.SIGKILL


async def test_the_house_closes_at_once_whatever_the_night_has_to_do(settings, town):
    async with house(settings, town) as built:
        begun = asyncio.get_running_loop().time()
        async with nightly(built):
            pass
        assert asyncio.get_running_loop().time() - begun < FIRST_LOOK / 10


def test_a_child_gets_none_of_the_keys_of_the_house(settings, monkeypatch):
    monkeypatch.setenv("JUNTOS_SECRET_KEY", "secret")
    monkeypatch.setenv("JUNTOS_TELEGRAM_TOKEN", "secret")
    assert "secret" not in surroundings(settings).values()
