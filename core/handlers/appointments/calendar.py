"""An appointment as a calendar file (RFC 5545 and 5546): discreet, and the same one all its life.

The UID of an appointment never changes, and its SEQUENCE is raised by each change, so that a
calendar moves or removes what it has. Nothing in it says what the appointment is for.
"""

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from core.hall import Hall
from core.messages import Document
from core.turn import plain
from storage.appointments import Appointment, Standing

KIND = "text/calendar"
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
ALARMS = (timedelta(days=-1), timedelta(hours=-2))


def attached(hall: Hall, one: Appointment, language: str) -> Document | None:
    """The file that goes along with what is said of an appointment; none, where it has no room."""
    if hall.files is None:
        return None
    with suppress(OSError):  # the disk is full: the appointment stands all the same
        return hall.document(f"{one.number}.ics", KIND, calendar_file(hall, one, language))
    return None


def calendar_file(hall: Hall, one: Appointment, language: str) -> bytes:
    """The file: METHOD:PUBLISH while it is booked, and CANCEL when it no longer is."""
    from icalendar import Calendar  # noqa: PLC0415 - it is large, and seldom needed

    calendar = Calendar()
    booked = one.standing is Standing.BOOKED
    for name, value in {
        "version": "2.0",
        "prodid": "-//Juntos//Appointments//EN",
        "method": "PUBLISH" if booked else "CANCEL",
    }.items():
        calendar.add(name, value)
    calendar.add_component(time_zone(hall.town.timezone, one.starts_at.year))
    calendar.add_component(event(hall, one, language))
    content: bytes = calendar.to_ical()
    return content


def time_zone(zone: ZoneInfo, year: int) -> Any:
    """How the clock goes there around a year: each change, by what the clock shows before it."""
    from icalendar import Timezone  # noqa: PLC0415 - see above

    found = Timezone()
    found.add("tzid", zone.key)
    for at in changes_around(zone, year) or (datetime(year, 1, 1, tzinfo=UTC),):
        found.add_component(change(zone, at))
    return found


@lru_cache(maxsize=16)
def changes_around(zone: ZoneInfo, year: int) -> tuple[datetime, ...]:
    """The changes of the clock in a year, the one before and the one after."""
    since, until = (datetime(one, 1, 1, tzinfo=UTC) for one in (year - 1, year + 2))
    return tuple(changes_of(zone, since, until))


def changes_of(zone: ZoneInfo, since: datetime, until: datetime) -> Iterator[datetime]:
    """When the clock is changed, to the minute, in UTC."""
    while since < until:
        if offset(zone, since) != offset(zone, since + DAY):
            yield first_after(zone, since, since + DAY)
        since += DAY


def first_after(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The minute between two moments in which the clock is changed."""
    while after - before > MINUTE:
        middle = before + (after - before) // MINUTE // 2 * MINUTE
        same = offset(zone, middle) == offset(zone, before)
        before, after = (middle, after) if same else (before, middle)
    return after


def offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def change(zone: ZoneInfo, at: datetime) -> Any:
    """One change of the clock, as calendars want it."""
    from icalendar import TimezoneDaylight, TimezoneStandard  # noqa: PLC0415 - see above

    local, was = at.astimezone(zone), offset(zone, at - MINUTE)
    found = TimezoneDaylight() if local.dst() else TimezoneStandard()
    found.add("dtstart", (at + was).replace(tzinfo=None))
    found.add("tzoffsetfrom", was)
    found.add("tzoffsetto", offset(zone, at))
    found.add("tzname", local.tzname() or zone.key)
    return found


def event(hall: Hall, one: Appointment, language: str) -> Any:
    """The appointment itself; it is private, and says no more than its time and number."""
    from icalendar import Event, vCalAddress  # noqa: PLC0415 - see above

    start, end = hall.town.local(one.starts_at), hall.town.local(one.ends_at)
    booked = one.standing is Standing.BOOKED
    found = Event()
    for name, value in {
        "uid": uid(hall, one),
        "dtstamp": hall.now,
        "dtstart": start,
        "dtend": end,
        "summary": hall.say(language, "appointment-calendar-summary", time=f"{start:%H:%M}"),
        "description": hall.say(language, "appointment-calendar-number", number=one.number),
        "sequence": one.sequence,
        "status": "CONFIRMED" if booked else "CANCELLED",
        "class": "PRIVATE",
        "organizer": vCalAddress(hall.public_url or f"urn:juntos:{host(hall)}"),
    }.items():
        found.add(name, value)
    for before in ALARMS if booked else ():
        found.add_component(alarm(hall, language, before))
    return found


def alarm(hall: Hall, language: str, before: timedelta) -> Any:
    from icalendar import Alarm  # noqa: PLC0415 - see above

    found = Alarm()
    found.add("action", "DISPLAY")
    found.add("trigger", before)
    found.add("description", hall.say(language, "appointment-calendar-alarm"))
    return found


def uid(hall: Hall, one: Appointment) -> str:
    """What this appointment is called in all calendars of the world, for its whole life."""
    return f"{one.number}-{int(one.made_at.timestamp())}@{host(hall)}"


def host(hall: Hall) -> str:
    return f"{plain(hall.town.name).replace(' ', '-')}.juntos"
