"""The sessions of the council, from their begin to their end."""

from collections.abc import Iterator
from datetime import timedelta

from aiohttp import web

from feed.answers import Answer
from feed.calendars.calendar import Happening, answer
from feed.site import Reading
from feed.templates import chat

SHOWN = timedelta(days=366)


def sessions_calendar(reading: Reading, _: web.Request) -> Answer:
    return answer(reading, name(reading), sessions(reading))


def name(reading: Reading) -> str:
    return reading.say("feed-calendar-sessions", town=reading.town.name)


def sessions(reading: Reading) -> Iterator[Happening]:
    """What is being held has no end yet."""
    for one in reading.hall.store.sittings.since(reading.hall.now - SHOWN):
        yield Happening(
            uid=f"session-{one.id}",
            title=one.title,
            begin=one.begun_at,
            end=one.ended_at,
            text=reading.say("feed-calendar-session-ask"),
            link=reading.visit.origin + chat(reading.visit, "council"),
        )
