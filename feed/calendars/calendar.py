"""A calendar of what happens in the town; UIDs stay, so that calendars know each event again."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from core.almanac import KIND, host, organizer, time_zone
from feed.answers import Answer
from feed.prose import legible
from feed.site import Reading

TYPE = f"{KIND}; method=PUBLISH"
AGAIN = timedelta(hours=6)  # after which a calendar should look again


@dataclass(frozen=True, slots=True)
class Happening:
    """Something with a time: moments, or whole days, of which the end is no part.

    `sequence` counts how often it was changed, and `status` is a word of RFC 5545.
    """

    uid: str
    title: str
    begin: datetime | date
    end: datetime | date | None
    text: str = ""
    where: str = ""
    link: str = ""
    sequence: int = 0
    status: str = ""


def answer(reading: Reading, name: str, happenings: Iterable[Happening]) -> Answer:
    """A calendar; `name` is what calendars call it."""
    from icalendar import Calendar  # noqa: PLC0415 - it is large, and seldom needed

    every = list(happenings)
    found = Calendar()
    for key, value in {
        "version": "2.0",
        "prodid": "-//Juntos//Calendars//EN",
        "method": "PUBLISH",
        "name": legible(name),
        "x-wr-calname": legible(name),
    }.items():
        found.add(key, value)
    found.add("refresh-interval", AGAIN, {"VALUE": "DURATION"})
    years = [one.begin.year for one in every if isinstance(one.begin, datetime)]
    if years:
        found.add_component(time_zone(reading.town.timezone, min(years), max(years)))
    for one in every:
        found.add_component(event(reading, one))
    return Answer(found.to_ical().decode(), TYPE)


def event(reading: Reading, one: Happening) -> Any:
    """DTSTAMP is that of this hour, so that the same calendar is the same file for a while."""
    from icalendar import Event  # noqa: PLC0415 - see above

    found = Event()
    for key, value in {
        "uid": f"{one.uid}@{host(reading.hall)}",
        "dtstamp": reading.hall.now.replace(minute=0, second=0, microsecond=0),
        "dtstart": on_the_wall(reading, one.begin),
        "dtend": on_the_wall(reading, one.end),
        "summary": legible(one.title),
        "description": legible(one.text),
        "location": legible(one.where),
        "url": one.link,
        "status": one.status,
        "organizer": organizer(reading.hall),
        "transp": "TRANSPARENT",
        "class": "PUBLIC",
    }.items():
        if value:
            found.add(key, value)
    if one.status:
        found.add("sequence", one.sequence)
    return found


def on_the_wall(reading: Reading, at: datetime | date | None) -> datetime | date | None:
    return reading.town.local(at) if isinstance(at, datetime) else at
