"""The export: strangers' tools read it, and it tells what all may read and nothing else."""

import json
from collections import Counter
from datetime import UTC, datetime, timedelta

import pyarrow.parquet as pq
from frictionless import Package, validate

from core.erasure import erase
from core.open_data.columns import Type
from core.open_data.tables import ALL
from core.town.open_data import OpenDataTable
from juntos.open_data.csv_file import as_text
from storage.cases import State
from storage.database import Database
from tests.feed.life import MORNING, question
from tests.feed.test_privacy import CANARIES, fill
from tests.open_data.columns import PAGE, made
from tests.open_data.conftest import Exporting, read
from tests.open_data.happenings import (
    OCTOBER,
    a_whole_month,
    all_done,
    everywhere,
    reported,
    seven_lamps,
)

LAMP = "J-00001"


def problems(folder):
    """What a stranger's tool finds wrong with an export."""
    return validate(folder / "datapackage.json").flatten(["type", "note", "fieldName", "rowNumber"])


async def test_a_stranger_finds_no_error_in_an_export(small):
    await small.happens(a_whole_month, OCTOBER)
    folder = small.exported()
    assert problems(folder) == []
    package = Package(folder / "datapackage.json")
    assert package.resource_names == [table.name for table in ALL]
    empty = [one.name for one in package.resources if not one.read_rows()]
    assert empty == []


async def test_a_stranger_finds_no_error_in_an_export_of_nothing(small):
    folder = small.exported(site="")
    assert problems(folder) == []
    assert read(folder, "cases") == []
    assert "temporal" not in json.loads((folder / "datapackage.json").read_text())


async def test_a_stranger_would_find_an_error(small):
    """Otherwise the tests before this one would prove nothing."""
    await small.happens(a_whole_month, OCTOBER)
    folder = small.exported()
    file = folder / "cases.csv"
    file.write_text(file.read_text("utf-8").replace(",works,", ",nobody,"), "utf-8")
    found = {one[0] for one in problems(folder)}
    assert {"hash-count", "foreign-key"} <= found


async def test_parquet_says_the_same_as_csv(small):
    await small.happens(a_whole_month, OCTOBER)
    folder = small.exported(parquet=True)
    assert problems(folder) == []
    said = json.loads((folder / "datapackage.json").read_text("utf-8"))
    for table, resource in zip(ALL, said["resources"], strict=True):
        assert resource["parquet"]["bytes"] == (folder / f"{table.name}.parquet").stat().st_size
        found = pq.read_table(folder / f"{table.name}.parquet").to_pylist()
        told = [{name: str(as_text(value)) for name, value in row.items()} for row in found]
        assert told == read(folder, table.name)
        assert len(told) == resource["rows"] > 0


async def test_a_case_is_told_with_its_days_and_its_times(small):
    await small.happens(a_whole_month, OCTOBER)
    folder = small.exported()
    lamp, declined = read(folder, "cases")[:2]
    assert lamp["url"] == f"https://jun.example/case/{LAMP}"
    assert (lamp["category"], lamp["department"], lamp["state"]) == ("light", "works", "done")
    assert (lamp["opened_on"], lamp["closed_on"]) == ("2026-10-05", "2026-10-05")
    times, others, *_ = read(folder, "answer-times")
    assert (times["number"], times["first_answer_minutes"]) == (LAMP, "120")
    assert (times["closed_minutes"], times["promises"]) == ("135", "1")
    assert (times["promised_on"], times["promises_kept"]) == ("2026-10-07", "1")
    assert (declined["state"], others["done_in_time"]) == ("declined", "")


async def test_a_post_is_told_with_its_languages_and_without_its_words(small):
    await small.happens(a_whole_month, OCTOBER)
    folder = small.exported()
    posts = read(folder, "posts")
    first = posts[0]
    assert first["url"] == f"https://jun.example/case/{LAMP}#post-1"
    assert (first["number"], first["languages"], first["shown"]) == (LAMP, "es de en", "false")
    news = next(one for one in posts if not one["number"])
    assert (news["kind"], news["languages"], news["shown"]) == ("news", "es en", "true")
    assert "market" not in (folder / "posts.csv").read_text("utf-8").casefold()


async def test_what_is_nobodys_business_stands_in_no_file(small):
    await small.happens(fill, OCTOBER)
    folder = small.exported(parquet=True)
    numbers = [one["number"] for one in read(folder, "cases")]
    assert numbers == [LAMP]  # a question, a private category and a private case are not told
    for file in folder.iterdir():
        content = file.read_bytes()
        assert [name for name, one in CANARIES.items() if one.encode() in content] == []


async def test_a_case_that_becomes_private_or_loses_its_post_is_not_told(small):
    await small.happens(seven_lamps, OCTOBER)

    def hide(life):
        life.store.cases.get(2).private = True
        life.withdraws(life.store.posts.get(3))
        question(life, "Between us.")

    await small.happens(hide)
    folder = small.exported()
    told = {f"J-0000{number}" for number in (1, 4, 5, 6, 7)}
    assert {one["number"] for one in read(folder, "cases")} == told
    assert {one["number"] for one in read(folder, "answer-times")} == told
    assert sum(int(one["opened"]) for one in read(folder, "months")) == len(told)


async def test_private_categories_are_not_even_named(small):
    assert {one["key"] for one in small.rows("categories")} == {
        one.key for one in small.town.categories if not one.private
    }


async def test_of_somebody_erased_the_next_export_holds_nothing(small):
    cases = await small.happens(seven_lamps, OCTOBER)
    assert LAMP in (small.exported() / "cases.csv").read_text("utf-8")
    await small.happens(lambda life: erase(life.hall(), cases[0].resident_id))
    folder = small.exported()
    for file in folder.iterdir():
        assert LAMP not in file.read_text("utf-8")
    assert len(read(folder, "cases")) == 6


async def test_of_what_the_town_has_forgotten_no_place_is_told(small):
    await small.happens(seven_lamps, OCTOBER)
    await small.happens(lambda life: life.store.case_memory.make_nobodys(range(1, 8)))
    assert {one["area"] for one in small.rows("cases")} == {"town"}


async def test_an_export_is_the_same_from_every_kind_of_database(small, postgresql_url, tmp_path):
    """So what is said of one here holds of the other."""

    def taken_back(life):
        life.store.cases.get(2).private = True
        life.withdraws(life.store.posts.get(3))
        erase(life.hall(), life.store.cases.get(4).resident_id)
        life.store.case_memory.make_nobodys([5])
        question(life, "Between us.")

    async with Database(postgresql_url) as database:
        large = Exporting(postgresql_url, database, tmp_path / "large")
        large.folder.mkdir()
        found = []
        for town in (small, large):
            await town.happens(a_whole_month, OCTOBER)
            await town.happens(taken_back)
            found.append({one.name: one.read_bytes() for one in town.exported().iterdir()})
    assert found[0] == found[1]
    assert all(len(content.splitlines()) > 1 for content in found[0].values())


# Places.


def groups(folder):
    """How many cases are told of each area that is not the town, by category and month."""
    cases = [one for one in read(folder, "cases") if one["area"] != "town"]
    return Counter(
        (one["area"], one["matter"], one["category"], one["opened_on"][:7]) for one in cases
    )


async def test_no_place_is_told_of_fewer_than_five(small):
    await small.happens(everywhere, OCTOBER)
    found = groups(small.exported())
    assert len(found) > 2
    assert min(found.values()) >= 5


async def test_the_running_month_is_told_of_the_town_alone(small):
    await small.happens(seven_lamps, MORNING - timedelta(days=2))
    assert {one["area"] for one in small.rows("cases")} == {"town"}
    small.now = MORNING + timedelta(days=20)
    assert {one["area"] for one in small.rows("cases")} != {"town"}


async def test_many_cases_of_one_person_tell_no_place(small):
    await small.happens(lambda life: [reported(life, 1) for _ in range(9)], OCTOBER)
    assert {one["area"] for one in small.rows("cases")} == {"town"}


async def test_a_town_can_want_more_people_in_each_place(small):
    await small.happens(seven_lamps, OCTOBER)
    rules = {**small.town.extras, "open_data": OpenDataTable(least=8)}
    small.town = small.town.model_copy(update={"extras": rules})
    assert {one["area"] for one in small.rows("cases")} == {"town"}


async def test_an_area_is_a_tile_of_web_maps_in_which_the_street_lies(small):
    await small.happens(seven_lamps, OCTOBER)
    town, square = small.rows("areas")
    assert town["key"] == "town"
    assert (square["key"], square["edge_metres"]) == ("17-64227-50916", "243")
    assert float(square["south"]) < 37.2213 < float(square["north"])
    assert float(square["west"]) < -3.5941 < float(square["east"])


# Months.


async def test_a_month_is_told_by_department_and_by_door(small):
    await small.happens(a_whole_month, OCTOBER)
    folder = small.exported()
    townhall, works = read(folder, "months")
    assert (works["month"], works["department"], works["over"]) == ("2026-10", "works", "true")
    assert (works["opened"], works["promises_kept"], works["thanks"]) == ("8", "1", "1")
    assert (works["answered"], works["done"], works["asked"]) == ("", "", "")  # these are few
    assert townhall["opened"] == "1"
    doors = [(one["door"], one["cases"]) for one in read(folder, "doors")]
    assert doors == [("other", "9")]  # one alone has phoned: so nothing is told of the others


async def test_times_are_told_where_there_are_enough_of_them(small):
    await small.happens(all_done, OCTOBER)
    (month,) = small.rows("months")
    assert (month["answered"], month["done"], month["asked"]) == ("7", "7", "7")
    assert (month["first_answer_median_minutes"], month["first_answer_p90_minutes"]) == ("40", "70")
    assert month["fixed_percent"] == "71"


async def test_by_which_door_cases_came_is_told_when_the_month_is_over(small):
    await small.happens(seven_lamps, OCTOBER)
    assert [(one["door"], one["cases"]) for one in small.rows("doors")] == [("telegram", "7")]
    small.now = datetime(2026, 10, 31, tzinfo=UTC)
    (month,) = small.rows("months")
    assert (month["over"], small.rows("doors")) == ("false", [])


async def test_a_month_ends_when_it_ends_in_the_town(small):
    """In Jun, November begins an hour earlier than by UTC."""
    late = datetime(2026, 10, 31, 22, 50, tzinfo=UTC)
    await small.happens(lambda life: reported(life, 1), late)
    (month,) = small.rows("months")
    assert month["month"] == "2026-11"


# What the files say of themselves.


async def test_every_column_is_described_in_every_language(small):
    said = json.loads((small.exported() / "datapackage.json").read_text("utf-8"))
    assert said["licenses"][0]["name"] == "CC-BY-4.0"
    assert said["homepage"] == "https://jun.example/open-data"
    for one in [said, *said["resources"]]:
        assert set(one["descriptions"]) == {"es", "de", "en"}
        assert one["description"] == one["descriptions"]["en"]
    for resource in said["resources"]:
        for field in resource["schema"]["fields"]:
            assert all(field["descriptions"].values())


async def test_times_are_given_with_their_unit(small):
    columns = [column for table in ALL for column in table.columns]
    counted = [one for one in columns if one.name.endswith("_minutes")]
    assert {(one.type, one.unit) for one in counted} == {(Type.INTEGER, "minutes")}


def test_a_state_that_is_told_is_one_that_there_is():
    (states,) = (column.values for column in next(iter(ALL)).columns if column.name == "state")
    assert set(states) == {str(one) for one in State}


def test_the_documents_tell_of_every_column_as_it_is():
    """`python -m tests.open_data.columns` makes that part anew."""
    assert PAGE.read_text("utf-8") == made()
