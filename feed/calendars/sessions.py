"""The sessions of the council: those that are planned, and those that were held."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from aiohttp import web

from core.convocations import agenda
from feed.answers import Answer
from feed.calendars.calendar import Happening, answer
from feed.site import Reading
from feed.templates import chat
from storage.convocations import Convocation
from storage.sessions import Sitting

SHOWN = timedelta(days=366)
USUAL = timedelta(hours=2)  # nobody knows when one that is planned will end


def sessions_calendar(reading: Reading, _: web.Request) -> Answer:
    return answer(reading, name(reading), sessions(reading))


def name(reading: Reading) -> str:
    return reading.say("feed-calendar-sessions", town=reading.town.name)


def sessions(reading: Reading) -> Iterator[Happening]:
    """One that was planned stays what it was in a calendar when it is held."""
    since, books = reading.hall.now - SHOWN, reading.hall.store
    held = {one.id: one for one in books.sittings.since(since)}
    for one in books.sittings.planned.since(since):
        yield planned(reading, one, held.pop(one.sitting_id, None))
    yield from (sitting(reading, one) for one in held.values())


def planned(reading: Reading, one: Convocation, held: Sitting | None) -> Happening:
    """One that is planned; once it was held, as long as it took."""
    ends_at: datetime | None = held.ended_at if held else one.starts_at + USUAL
    return Happening(
        uid=f"council-{one.id}",
        title=one.title,
        begin=min(held.begun_at, one.starts_at) if held else one.starts_at,
        end=ends_at,
        text="\n\n".join(filter(None, (agenda(one), reading.say("feed-calendar-session-ask")))),
        where=one.place,
        link=reading.visit.absolute(f"/council#session-{one.id}"),
        sequence=one.sequence + (2 if held and held.ended_at else 1 if held else 0),
        status="CANCELLED" if one.called_off_at else "CONFIRMED",
    )


def sitting(reading: Reading, one: Sitting) -> Happening:
    """What is being held has no end yet."""
    return Happening(
        uid=f"session-{one.id}",
        title=one.title,
        begin=one.begun_at,
        end=one.ended_at,
        text=reading.say("feed-calendar-session-ask"),
        link=reading.visit.origin + chat(reading.visit, "council"),
    )
