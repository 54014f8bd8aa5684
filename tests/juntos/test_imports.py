"""`juntos import` brings in what others have written down, or says line by line why not."""

from datetime import date

import pytest

from juntos.imports import bring_in_slots, bring_menus
from juntos.mistakes import Mistakes
from storage.database import Database
from tests.paper_town import JUN

CSV = "day;course;dish;free\n2026-11-23;first;Lentejas;rest\n"


@pytest.fixture(autouse=True)
def house(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JUNTOS_TOWN", str(JUN))
    monkeypatch.setenv("JUNTOS_DATA", str(tmp_path / "data"))


def written(tmp_path, text):
    file = tmp_path / "menu.csv"
    file.write_text(text, "utf-8")
    return file


async def meals(tmp_path):
    async with Database(f"sqlite:///{tmp_path}/data/juntos.db") as database:
        return await database.run(lambda store: store.menus.on("ceip", date(2026, 11, 23)))


async def test_the_menus_of_a_month_are_brought_in(tmp_path):
    told = await bring_menus(written(tmp_path, CSV), "ceip")
    assert told.startswith("✅ Read for Colegio La Vega: one day")
    assert [dish.name for dish in await meals(tmp_path)] == ["Lentejas"]


async def test_of_a_file_with_a_mistake_nothing_is_taken(tmp_path):
    file = written(tmp_path, f"{CSV}2026-11-24;cena;Sopa;\n")
    with pytest.raises(Mistakes) as wrong:
        await bring_menus(file, "ceip")
    first, second = wrong.value.lines
    assert first == "nothing was taken"
    assert second.startswith("• Line 3: “cena” is no course.")
    assert await meals(tmp_path) == []


async def test_a_school_or_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(Mistakes, match="there is no school of"):
        await bring_menus(written(tmp_path, CSV), "of")
    with pytest.raises(Mistakes, match="No such file"):
        await bring_menus(tmp_path / "none.csv", "ceip")


async def test_the_times_of_an_office_are_brought_in_or_nothing(tmp_path):
    row = "registry,2026-11-28,10:00,11:00\n"
    told = await bring_in_slots(written(tmp_path, f"office,day,from,to\n{row}"), "")
    assert told == ["registry: 1 times from 2026-11-28 to 2026-11-28; 0 earlier ones replaced"]
    wrong = row.replace("11:00", "09:00")
    file = written(tmp_path, f"office,day,from,to\n{row}{wrong}")
    with pytest.raises(Mistakes, match="line 3: it ends before it begins"):
        await bring_in_slots(file, "")
