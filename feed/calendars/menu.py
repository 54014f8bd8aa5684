"""What a school kitchen cooks, a whole day each, with what is in it."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import groupby

from aiohttp import web

from core.handlers.menu.plate import meal
from core.handlers.menu.schools import School, school_called
from feed.answers import Answer
from feed.calendars.calendar import Happening, answer
from feed.site import Reading

BEFORE, AHEAD, A_DAY = timedelta(days=7), timedelta(days=92), timedelta(days=1)


def menu_calendar(reading: Reading, request: web.Request) -> Answer:
    school = school_called(reading.town, request.match_info["school"])
    if school is None:
        raise web.HTTPNotFound
    return answer(reading, name(reading, school), meals(reading, school))


def name(reading: Reading, school: School) -> str:
    return reading.say("feed-calendar-menu", school=school.name.in_(reading.language))


def meals(reading: Reading, school: School) -> Iterator[Happening]:
    """The meals of a week ago until three months ahead, as far as the kitchen has told them."""
    today: date = reading.town.local(reading.hall.now).date()
    dishes = reading.hall.store.menus.between(school.key, today - BEFORE, today + AHEAD)
    for day, served in groupby(dishes, key=lambda one: one.day):
        plates = list(served)
        yield Happening(
            uid=f"menu-{school.key}-{day:%Y%m%d}",
            title=" · ".join(one.name for one in plates),
            begin=day,
            end=day + A_DAY,
            text=meal(reading.hall, reading.language, plates),
            where=school.name.in_(reading.language),
        )
