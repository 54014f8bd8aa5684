"""The dates of the courses at the town hall: those that one can still come to."""

from collections.abc import Iterator

from aiohttp import web

from core.handlers.appointments.offices import Errand, errands
from core.handlers.appointments.times import DAY, Diary
from feed.answers import Answer
from feed.calendars.calendar import Happening, answer
from feed.site import Reading
from feed.templates import chat

COURSE = "course"  # the key of a service that is a course, as for `learn` in the chat


def courses_calendar(reading: Reading, _: web.Request) -> Answer:
    if not any(courses(reading)):
        raise web.HTTPNotFound
    return answer(reading, name(reading), dates(reading))


def name(reading: Reading) -> str:
    return reading.say("feed-calendar-courses", town=reading.town.name)


def courses(reading: Reading) -> Iterator[Errand]:
    return (one for one in errands(reading.hall) if one.service.key == COURSE)


def dates(reading: Reading) -> Iterator[Happening]:
    for one in courses(reading):
        yield from dates_of(reading, one)


def dates_of(reading: Reading, course: Errand) -> Iterator[Happening]:
    """All dates until the last that can be booked, but for days that were called off."""
    diary, local = Diary(reading.hall, course), reading.town.local
    day, last = local(diary.first).date(), local(diary.last).date()
    office = course.office
    while day <= last:
        spans = [] if day in diary.closed else diary.spans(day)
        for at in sorted({at for span in spans for at in diary.begins(*span)}):
            yield Happening(
                uid=f"course-{office.key}-{local(at):%Y%m%dT%H%M}",
                title=course.service.name.in_(reading.language),
                begin=at,
                end=at + course.length,
                text=reading.say("feed-calendar-course-book"),
                where=office.where.in_(reading.language) if office.where else "",
                link=reading.visit.origin + chat(reading.visit, "appointment"),
            )
        day += DAY
