"""Who has used every service once is told all of it, and when she goes nothing of her is left."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from sqlalchemy import select

from storage.kept import is_number, notes, owned
from tests.handlers.whole_life import CV, HERS, PHOTO, WEB, life_in, town_for_a_life
from tests.paper_town import VAULT, paper_town
from tests.people import PaperDarkroom, Press

KINDS = {"absences", "allergies", "appointments", "cases", "chats", "helpers", "jobs", "lessons",
         "menu", "news", "outbox", "talks", "thanks", "votes"}  # fmt: skip
ROOMS = ("works-staff", "townhall-staff", "works", "townhall", "eva")


@pytest.fixture
async def life(long_lived_database, tmp_path, clock):
    """On either database."""
    town = paper_town(long_lived_database, tmp_path, clock, PaperDarkroom(), town=town_for_a_life())
    life = await life_in(town)
    await life.lives()
    yield life
    await town.closes()


def tables(town):
    """All that stands in the database, by table."""

    def work(store):
        found = {one.name: store.page.connection.execute(select(one)) for one, _ in notes()}
        return {name: [dict(row) for row in rows.mappings()] for name, rows in found.items()}

    return town.finds(work)


def telling(rows, words):
    """The tables in which these words stand, in whatever case, and also what is sealed there."""
    return {name for name, some in rows.items() if words in clear(some)}


def clear(rows):
    values = [value for row in rows for value in row.values()]
    opened = [VAULT.open(one) for one in values if isinstance(one, str)]
    return str([*map(str, values), *filter(None, opened)]).lower()


def owners(rows):
    """Whose rows there are: residents by their ids, and chats by their addresses."""
    return {row[column.name] for table, column, _ in owned() for row in rows[table.name]}


def files(town):
    return [one.read_bytes() for one in town.files.folder.rglob("*") if one.is_file()]


def by_helper(said):
    """Whether it stands in the chat of a helper, who has written it herself."""
    return said.message.heading.startswith("🤝")


async def test_whoever_deletes_all_is_in_no_table_no_file_and_no_room_any_more(life):
    before = await tables(life.town)
    mine = {row["resident_id"] for row in before["chat"] if row["address"] == "paper:ana"}
    kept = {"case", "entry", "delivery", "absence", "job_wish", "thanks", "conversation"}
    assert telling(before, HERS) >= kept
    assert {PHOTO, b"another quokka"} <= set(files(life.town))
    await life.does("/delete", Press("go-on"), Press("erase"))
    await life.town.walks()
    after = await tables(life.town)
    assert telling(after, HERS) == set()
    assert files(life.town) == []
    [last] = [row for row in after["delivery"] if "paper:ana" in clear([row])]
    assert life.ana.text("delete-done") in last["message"]
    assert telling(after, "paper:ana") == {"delivery"}
    assert telling(after, WEB) == {"line"}  # emptied, for a page that is open hears of it
    assert [row["body"] for row in after["line"]] == [{}, {}]
    assert not (mine | {"paper:ana-at-home"}) & owners(after)
    assert not [row for row in after["audit"] if row["details"].get("resident") in mine]
    for room in ROOMS:
        shown = [one for one in life.town.on_table(room) if not by_helper(one)]
        assert not [one for one in shown if HERS in one.text.lower()], room
        assert not [one for one in shown if one.message.document or one.message.photo], room
    for table in ("case", "entry", "thanks", "appointment"):  # what counts
        assert len(after[table]) >= len(before[table])
    assert [row["counts"] for row in after["poll"]] == [row["counts"] for row in before["poll"]]


@pytest.mark.parametrize("long_lived_url", ["sqlite"], indirect=True)
async def test_whoever_asks_is_told_all_there_is_and_can_read_it(life):
    rows = await tables(life.town)
    [mine] = {row["resident_id"] for row in rows["chat"] if row["address"] == "paper:ana"}
    await life.does("/mydata")
    [*_, ref] = [one.message.document.ref for one in life.ana.read() if one.message.document]
    with ZipFile(BytesIO(life.town.files.read(ref))) as archive:
        told, page = json.loads(archive.read("data.json")), archive.read("my-data.html").decode()
        photos = [archive.read(one) for one in archive.namelist() if one.startswith("photos/")]
    assert set(photos) == {PHOTO, b"another quokka"}
    for table, column, _ in owned():
        hers = [row for row in rows[table.name] if row[column.name] == mine]
        if is_number(column):
            assert len(told.get(table.name, [])) == len(hers), table.name
    assert [kind for kind in KINDS if life.ana.text(f"mydata-kind.{kind}") not in page] == []
    for words in ("quokka lamp", "quokka bin", f"{HERS}, 2B, no {HERS}", "quokka pool",
                  "Thank you, quokka!", "quokka benches", "quokka square", "600 quokka", "Milk",
                  "📎 quokka.pdf", "We come tomorrow", "Half a quokka report", "quokka of a hole",
                  "quokka sits in that tree", "A quokka on the page"):  # fmt: skip
        assert words.lower() in page.lower(), words
    assert "@elena" not in json.dumps(told)
    assert [one["name"] for one in told["helper"]] == ["Eva"]
    assert [one["called"] for one in told["helps"]] == ["Eva"]
    assert [one["service"] for one in told["waiting"]] == ["padron"]
    assert "No water at Eva's" not in page  # that is hers for whom it was written
    assert "sold in the park" not in page  # a tip is nobody's
    assert CV not in photos
