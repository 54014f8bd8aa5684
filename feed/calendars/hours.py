"""When a department is open, holidays and all."""

from collections.abc import Iterator
from datetime import timedelta

from aiohttp import web

from core.town import Department
from feed.answers import Answer
from feed.calendars.calendar import Happening, answer
from feed.pages import department_of
from feed.site import Reading

AHEAD = 92  # days


def hours_calendar(reading: Reading, request: web.Request) -> Answer:
    """Who is always there has no hours, and no calendar of them."""
    department = department_of(reading, request)
    if department.hours is None:
        raise web.HTTPNotFound
    return answer(reading, name(reading, department), hours(reading, department))


def name(reading: Reading, department: Department) -> str:
    return reading.say("feed-calendar-hours", department=department.name.in_(reading.language))


def hours(reading: Reading, department: Department) -> Iterator[Happening]:
    today = reading.town.local(reading.hall.now).date()
    for ahead in range(AHEAD):
        for begin, end in reading.town.spans(department, today + timedelta(days=ahead)):
            yield Happening(
                uid=f"hours-{department.key}-{reading.town.local(begin):%Y%m%dT%H%M}",
                title=name(reading, department),
                begin=begin,
                end=end,
                link=reading.visit.absolute(f"/department/{department.key}"),
            )
