"""What an operator does for a person who asks: hand out, erase, and forget what is old."""

import json
from zipfile import ZipFile

import pytest

from core.vault import Vault
from juntos import residents
from juntos.mistakes import Mistakes
from storage.database import Database
from tests.handlers.reporting import reports
from tests.journeys.jun import JUN
from tests.juntos.conftest import SECRET
from tests.paper import Clock
from tests.paper_town import example_town, paper_town
from tests.people import PaperDarkroom, Person, Show


@pytest.fixture
async def ana(told, tmp_path):
    """Somebody with a case, in a house that is at work."""
    told(TOWN=JUN / "town.toml", DATA=tmp_path)
    async with Database(f"sqlite:///{tmp_path}/juntos.db") as database:
        town = paper_town(database, tmp_path, Clock(), PaperDarkroom(), town=example_town())
        ana = Person(town, "ana", "en")
        await reports(ana, photo=Show(b"a photo of a lamp"))
        yield ana
        await town.closes()


async def case(ana):
    return await ana.town.finds(lambda store: store.cases.get(1))


async def test_all_that_is_kept_of_a_person_is_written_into_a_file(ana, tmp_path):
    file = tmp_path / "ana.zip"
    file.touch(mode=0o644)  # one that all could read
    assert "bytes" in await residents.export("paper:ana", file)
    assert file.stat().st_mode & 0o077 == 0
    with ZipFile(file) as archive:
        told = json.loads(archive.read("data.json"))
        [photo] = [name for name in archive.namelist() if name.startswith("photos/")]
        assert archive.read(photo) == b"a photo of a lamp"
    assert told["cases"][0]["text"] == ana.words["dark"]


@pytest.mark.parametrize(("secret", "clear"), [(SECRET, ["milk"]), ("", None)])
async def test_what_is_sealed_is_handed_out_in_the_clear_or_it_is_said_that_it_is_not(
    ana, told, tmp_path, secret, clear
):
    def keep(store):
        mine = store.residents.at("paper:ana").resident_id
        store.allergies.keep(mine, Vault(SECRET).close('["milk"]'), ana.town.clock())

    await ana.town.finds(keep)
    if secret:
        told(SECRET_KEY=secret)
    said = await residents.export("paper:ana", tmp_path / "ana.zip")
    assert ("JUNTOS_SECRET_KEY" in said) is (clear is None)
    with ZipFile(tmp_path / "ana.zip") as archive:
        [profile] = json.loads(archive.read("data.json"))["allergy_profile"]
    assert profile["sealed"] == clear


async def test_a_person_is_erased_beside_an_open_house(ana):
    [photo] = (await case(ana)).photos
    assert "1 cases" in await residents.erase("paper:ana")
    assert (await case(ana)).resident_id is None
    assert not ana.town.files.exists(photo)
    with pytest.raises(Mistakes, match="nobody is known at paper:ana"):
        await residents.erase("paper:ana")


async def test_what_would_be_forgotten_is_told_and_kept(ana):
    def close(store):
        store.cases.get(1).closed_at = ana.town.clock().replace(year=2020)
        store.cases.get(1).state = "done"

    await ana.town.finds(close)
    assert "     1 cases" in await residents.retention(dry_run=True)
    assert (await case(ana)).resident_id
    assert "     1 cases" in await residents.retention(dry_run=False)
    assert (await case(ana)).resident_id is None


async def test_where_there_is_no_database_yet_that_is_said(told, tmp_path):
    told(TOWN=JUN / "town.toml", DATA=tmp_path / "nothing")
    with pytest.raises(Mistakes, match="nothing in it yet"):
        await residents.retention(dry_run=True)
