"""All calendars of the town on one page, to subscribe to."""

from collections.abc import Iterator
from dataclasses import dataclass

from aiohttp import web

from core.handlers.menu.schools import schools_of
from feed.answers import Answer
from feed.calendars import courses, hours, menu, sessions
from feed.pages import page
from feed.site import Reading


@dataclass(frozen=True, slots=True)
class Listed:
    """One calendar, and where it lies."""

    name: str
    path: str


def calendars_page(reading: Reading, _: web.Request) -> Answer:
    return page(reading, "calendars.html", None, calendars=list(calendars(reading)))


def calendars(reading: Reading) -> Iterator[Listed]:
    for school in schools_of(reading.town):
        yield Listed(menu.name(reading, school), f"/menu/{school.key}.ics")
    yield Listed(sessions.name(reading), "/sessions.ics")
    if any(courses.courses(reading)):
        yield Listed(courses.name(reading), "/courses.ics")
    for department in reading.town.departments:
        if department.hours:
            path = f"/department/{department.key}/hours.ics"
            yield Listed(hours.name(reading, department), path)
