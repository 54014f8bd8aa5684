"""`juntos import jobs`: offers from a table, all of them or none."""

import pytest

from core.hall import Hall
from juntos.jobs_file import bring_jobs
from juntos.mistakes import Mistakes
from tests.handlers.job_offers import town_with_jobs
from tests.people import Person

HEAD = "title,employer,text,place,hours,trade,pay,until,apply\n"
TABLE = HEAD + (
    "Waiter,Bar Pepe,Weekends,Calle Mayor 3,part,hostelería,900 € al mes,2026-12-31,958 000 000\n"
    'Cook,Bar Pepe,"Fish, mostly",Granada,jornada completa,,,31.12.2026,\n'
)
SPANISH = """puesto;empresa;lugar;jornada;hasta;contacto
Camarera;Bar Pepe;Calle Real;media jornada;31/12/2026;958 000 000
"""


@pytest.fixture
async def town(found_town):
    return await found_town(town=town_with_jobs("es", applications=("townhall",)))


async def bring(town, content, department=""):
    def work(store):
        hall = Hall(store, town.town, town.texts, town.clock(), "https://jun.example")
        return bring_jobs(hall, content.encode(), department)

    return await town.finds(work)


async def standing(town):
    today = town.town.local(town.clock()).date()
    return await town.finds(lambda store: store.jobs.standing(today))


async def test_the_offers_of_a_table_are_published_and_the_same_ones_not_again(town):
    assert await bring(town, TABLE) == ["2 offers are published, 0 were there already"]
    cook, waiter = await standing(town)
    assert (waiter.title, str(waiter.trade), waiter.by_chat) == (
        "Waiter",
        "trade-hospitality",
        False,
    )
    assert (cook.text, str(cook.hours), cook.by_chat) == ("Fish, mostly", "full", True)
    await town.answers()
    assert len(Person(town, "townhall").read()) == 2
    assert await bring(town, TABLE) == ["0 offers are published, 2 were there already"]


async def test_the_columns_have_names_in_each_language(town):
    await bring(town, SPANISH, "works")
    [job] = await standing(town)
    assert (job.title, str(job.hours), job.department) == ("Camarera", "part", "works")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("title,place\nA,B\n", "line 1: the columns employer, hours, until are missing"),
        (HEAD, "line 1: there are no offers in it"),
        (f"{TABLE}A,B,,C,never,,,2026-12-31,x\n", "line 4: hours are “never”"),
        (f"{TABLE}A,B,,C,part,magic,,2026-12-31,x\n", "line 4: trade is “magic”"),
        (f"{TABLE}A,B,,C,part,,,2025-12-31,x\n", "line 4: until is “2025-12-31”"),
        (f"{TABLE}A,,,C,part,,,2026-12-31,x\n", "line 4: employer is empty"),
        (f"{TABLE}{'A' * 200},B,,C,part,,,2026-12-31,x\n", "line 4: title is longer"),
    ],
)
async def test_a_mistake_is_told_with_its_line_and_nothing_is_taken(town, content, problem):
    with pytest.raises(Mistakes) as wrong:
        await bring(town, content)
    assert any(line.startswith(problem) for line in wrong.value.lines)
    assert await standing(town) == []


async def test_a_department_that_takes_no_applications_needs_to_be_told_how(town):
    with pytest.raises(Mistakes, match="works takes no applications"):
        await bring(town, TABLE, "works")
    with pytest.raises(Mistakes, match="name the department"):
        await bring(town, TABLE, "nobody")
