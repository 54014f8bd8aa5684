"""An appointment as a calendar file (RFC 5545 and 5546): discreet, and the same one all its life.

The UID of an appointment never changes, and its SEQUENCE is raised by each change, so that a
calendar moves or removes what it has. Nothing in it says what the appointment is for.
"""

from contextlib import suppress
from datetime import timedelta
from typing import Any

from core.almanac import KIND, host, organizer, time_zone
from core.hall import Hall
from core.messages import Document
from storage.appointments import Appointment, Standing

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


def event(hall: Hall, one: Appointment, language: str) -> Any:
    """The appointment itself; it is private, and says no more than its time and number."""
    from icalendar import Event  # noqa: PLC0415 - see above

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
        "organizer": organizer(hall),
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
