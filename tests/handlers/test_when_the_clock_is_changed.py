"""The weekends on which the clock is changed: all that the town does at an hour is done once.

Whatever is told, the clock on the town hall decides: the reminder at half past ten comes at half
past ten, though the day has 23 hours or 25. It does so as well after an outage, and where two
watchmen walk at the same moment.
"""

import asyncio
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from operator import itemgetter
from zoneinfo import ZoneInfo

import pytest

from core.messages import Act
from storage.database import Database
from storage.menus import Dish
from tests.handlers.booking import VISIT, books
from tests.handlers.reporting import reports
from tests.handlers.test_menu import cooks
from tests.paper_town import example_town, paper_town
from tests.people import Clerk, PaperDarkroom, Person, Press

SUNDAYS = (date(2026, 10, 25), date(2027, 3, 28))  # of 25 hours, and of 23

# How many days after the Sunday, at which time by the clock, somebody reads what.
EXPECTED = [
    (0, "02:30", "townhall", "Noche"),  # planned for an hour that comes twice, or not at all
    (0, "08:00", "bob", "Noche"),  # who is not to be woken
    (0, "08:30", "mia", "so that time goes to the next person"),  # offered in the night
    (0, "09:00", "townhall", "Corte"),
    (0, "10:30", "ana", "Are you coming?"),  # the day before an appointment
    (0, "18:00", "ana", "Corte"),  # the digest
    (0, "20:00", "ana", "The poll is over"),
    (0, "20:00", "eva", "Arroz"),  # the menu of Monday
    (0, "21:59", "police-staff", "debe estar hecho antes"),  # the deadline ends with the Sunday
    (0, "23:59", "police-staff", "debía estar hecho"),
    (1, "07:30", "ana", "Arroz"),
    (1, "08:30", "ana", "Are you coming?"),  # two hours before the appointment
    (1, "09:00", "works-staff", "sigue sin respuesta"),  # the works have been open for an hour
]
END = (1, "12:00")  # of the post about the water


def at(town, day, hour):
    """The moment at which the clock in the town shows this."""
    local = datetime.fromisoformat(f"{day} {hour}").replace(tzinfo=town.town.timezone)
    return local.astimezone(UTC)


async def looks_forward(town, sunday):
    """On Saturday at noon, everybody asks for what is to come; the noise was the day before."""
    ana, bob, eva, leo, mia = (Person(town, name) for name in ("ana", "bob", "eva", "leo", "mia"))
    town.clock.time = at(town, sunday - timedelta(days=2), "12:00")
    await reports(leo, "noise", where="Calle Mayor 3")
    town.clock.time = at(town, sunday - timedelta(days=1), "12:00")
    marta = Clerk(town, "townhall-staff", "es", "@marta:jun.example", "Marta")
    monday = sunday + timedelta(days=1)
    await cooks(town, Dish(school="ceip", day=monday, course="first", name="Arroz", allergens={}))
    await marta.joins()
    for said in ("!votación ¿Fiesta?", "Sí\nNo", Press("everybody"), Press("secretly")):
        await marta.does(said)
    for said in (Press("skip"), f"{sunday:%d.%m.%Y}", Press("send")):
        await marta.does(said)
    await marta.says(f"!programar {sunday:%d.%m.%Y} 2:30\nNoche de fiesta")
    water = f"Corte de agua\nHoy.\n[hasta] {monday:%d.%m.%Y} 12:00"
    await marta.says(f"!programar {sunday:%d.%m.%Y} 9:00\n{water}")
    for one in (ana, bob, eva):
        await one.says("/start")
    await wishes(ana, monday)
    await bob.says("/subscribe department:townhall")
    await bob.does(Press("at-once"))
    for said in ("/menu daily ceip", Press("evening")):
        await eva.does(said)
    await gives_up(leo, mia, f"{monday} 11:30")
    assert "become free" in mia.last.text


async def gives_up(leo, mia, time):
    """Leo has a time, for which Mia waits; late on Saturday he does not want it any more."""
    await books(leo, time)
    await mia.says(f"/appointment again-{VISIT}")
    await mia.does(Press("wait"))
    saturday = leo.town.clock.time.astimezone(leo.town.town.timezone).date()
    leo.town.clock.time = at(leo.town, saturday, "21:10")
    await leo.says("/appointment cannot-2")


async def wishes(ana, monday):
    """An appointment, a digest, a vote, the menu every morning; and she reports a lamp."""
    await ana.says(f"/appointment again-{VISIT}")
    for said in (Press("other-day"), f"{monday:%d.%m.%Y}", "10:30", Press("yes")):
        await ana.does(said)
    assert "✅" in ana.last.text
    for said in ("/subscribe all", Press("daily"), "/vote", "Sí"):
        await ana.does(said)
    for said in ("/menu daily ceip", Press("morning")):
        await ana.does(said)
    await reports(ana, where="Calle Mayor 3")


def counted(town):
    """How often each thing that is expected was read."""
    said = [one for one in town.read() if one.message.act is Act.SEND]
    return Counter(
        (chat, words)
        for chat, words in {each[2:] for each in EXPECTED}
        for one in said
        if one.chat == chat and words in one.text
    )


async def lives_through(town, sunday, walks, late=timedelta()):
    """From Saturday to Monday; what is due is looked for a minute before, and at its moment."""
    await looks_forward(town, sunday)
    read = counted(town)
    assert read == {}
    for (days, hour), due in groupby(EXPECTED, itemgetter(0, 1)):
        moment = at(town, sunday + timedelta(days=days), hour)
        if not late:
            await walks_at(town, moment - timedelta(minutes=1), walks)
            assert counted(town) == read, f"before {days} {hour}"
        read = read + Counter(each[2:] for each in due)
        await walks_at(town, moment + late, walks)
        assert counted(town) == read, f"at {days} {hour}"
        await walks_at(town, moment + late + timedelta(minutes=1), walks)
        assert counted(town) == read, f"after {days} {hour}"
    end = at(town, sunday + timedelta(days=END[0]), END[1])
    for moment, stands in ((end - timedelta(minutes=1), True), (end + late, False)):
        await walks_at(town, moment, walks)
        assert any("Corte" in one.text for one in town.on_table("townhall")) is stands
    assert counted(town) == read


async def walks_at(town, moment, walks):
    town.clock.time = moment
    await walks()


MADRID, BERLIN_LATE = ("Europe/Madrid", 0), ("Europe/Berlin", 25)


@pytest.mark.parametrize(
    ("sunday", "zone", "late"),
    [
        pytest.param(SUNDAYS[0], *MADRID, id="Madrid, autumn"),
        pytest.param(SUNDAYS[1], *BERLIN_LATE, id="Berlin, spring, late"),
        pytest.param(SUNDAYS[1], *MADRID, id="Madrid, spring", marks=pytest.mark.slow),
        pytest.param(SUNDAYS[0], *BERLIN_LATE, id="Berlin, autumn, late", marks=pytest.mark.slow),
    ],
)
async def test_all_that_has_an_hour_is_done_then_and_once(found_town, sunday, zone, late):
    town = await found_town(town=example_town().model_copy(update={"timezone": ZoneInfo(zone)}))
    await lives_through(town, sunday, town.walks, timedelta(minutes=late))


@pytest.mark.slow
async def test_two_watchmen_at_the_same_moment_do_nothing_twice(postgresql_url, tmp_path, clock):
    """Only one of them should walk; but one that has been asleep may not know that yet."""
    async with Database(postgresql_url) as mine, Database(postgresql_url) as others:
        town = paper_town(mine, tmp_path, clock, PaperDarkroom())

        async def both_walk():
            for work in town.rounds.works:
                more = [True]
                while any(more):
                    more = await asyncio.gather(mine.run(work), others.run(work))
            await town.answers()

        await lives_through(town, SUNDAYS[0], both_walk)
        await town.closes()
