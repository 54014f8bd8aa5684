"""`juntos import slots`: times from a table or a calendar, all of them or none."""

from datetime import UTC, datetime

import pytest

from core.hall import Hall
from juntos.mistakes import Mistakes
from juntos.slots import bring_slots
from tests.handlers.booking import at, free

SATURDAY = "2026-11-28"
TABLE = """office,day,from,to,service
registry,2026-11-28,10:00,11:00,padron
registry,28.11.2026,16:00,16:30,
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//
BEGIN:VEVENT
UID:1
DTSTART;TZID=Europe/Madrid:20261128T100000
DTEND;TZID=Europe/Madrid:20261128T104000
CATEGORIES:registry/padron
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20261128T150000Z
DTEND:20261128T153000Z
CATEGORIES:registry
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


async def bring(town, content, office=""):
    def work(store):
        hall = Hall(store, town.town, town.texts, town.clock.time)
        return bring_slots(
            hall, content if isinstance(content, bytes) else content.encode(), office
        )

    return await town.finds(work)


async def kept(town):
    since, until = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
    found = await town.finds(lambda store: store.openings.between("registry", since, until))
    return [one.starts_at for one in found]


async def test_a_table_is_brought_in_and_can_be_booked(jun):
    told = await bring(jun, TABLE)
    assert told == ["registry: 2 times from 2026-11-28 to 2026-11-28; 0 earlier ones replaced"]
    assert await free(jun, SATURDAY, "registry/padron") == ["10:00", "10:20", "10:40", "16:00"]
    assert await free(jun, SATURDAY, "registry/papers") == ["16:00", "16:15"]


async def test_a_calendar_is_brought_in_too(jun):
    await bring(jun, CALENDAR)
    assert await kept(jun) == [at(f"{SATURDAY} 10:00"), at(f"{SATURDAY} 16:00")]


@pytest.mark.parametrize("table", [
    "Tag;von;bis\n28.11.2026;10:00;11:00\n",
    "\ufeffdía,desde,hasta\r\n2026-11-28,10:00,11:00\r\n",
])  # fmt: skip
async def test_the_columns_have_names_in_each_language_and_the_office_may_be_named_once(jun, table):
    await bring(jun, table, "registry")
    assert await kept(jun) == [at(f"{SATURDAY} 10:00")]


async def test_what_is_brought_again_takes_the_place_of_what_was_there(jun):
    await bring(jun, TABLE)
    told = await bring(jun, TABLE.replace("10:00", "10:20"))
    assert told == ["registry: 2 times from 2026-11-28 to 2026-11-28; 2 earlier ones replaced"]
    assert len(await kept(jun)) == 2


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (TABLE.replace("registry,2026", "registri,2026"), 'line 2: there is no office "registri"'),
        (TABLE.replace("padron", "visa"), 'line 2: there is no service "visa"'),
        (TABLE.replace("28.11.2026", "31.11.2026"), 'line 3: there is no day "31.11.2026"'),
        (TABLE.replace("28.11.2026", "soon"), 'line 3: the day is "soon"'),
        (TABLE.replace("16:30", "16:00"), "line 3: it ends before it begins"),
        (TABLE.replace("16:30", "25:00"), 'line 3: the time is "25:00"'),
        (TABLE.replace("16:30", "16:33"), "line 3: times must be multiples of five minutes"),
        ("office,day\nregistry,2026-11-28\n", "line 1: the columns from, to are missing"),
        ("office,day,from,to\n", "there are no times in it"),
        ("", "line 1: the columns day, from, to are missing"),
        (b"\xff\xfe", "these letters are not UTF-8"),
        ("BEGIN:VCALENDAR\r\nnonsense", "this is no calendar file"),
        (
            CALENDAR.replace("TZID=Europe/Madrid:20261128T100000", "VALUE=DATE:20261128"),
            "event 1: it must begin and end at a time of day",
        ),
        (CALENDAR.replace("UID:1", "UID:1\r\nRRULE:FREQ=DAILY"), "event 1: it repeats itself"),
    ],
)
async def test_a_mistake_is_told_with_its_line_and_nothing_is_taken(jun, content, problem):
    with pytest.raises(Mistakes) as raised:
        await bring(jun, content)
    assert raised.value.lines[0] == "nothing was taken"
    assert any(problem in line for line in raised.value.lines)
    assert await kept(jun) == []
