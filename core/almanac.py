"""What all calendar files have in common: how the clock goes, and who hands them out."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from core.hall import Hall
from core.turn import plain

KIND = "text/calendar"
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def time_zone(zone: ZoneInfo, first: int, last: int | None = None) -> Any:
    """How the clock goes there around some years: each change, by what it shows before that."""
    from icalendar import Timezone  # noqa: PLC0415 - they are large, and seldom needed

    found = Timezone()
    found.add("tzid", zone.key)
    for at in changes_around(zone, first, last or first) or (datetime(first, 1, 1, tzinfo=UTC),):
        found.add_component(change(zone, at))
    return found


@lru_cache(maxsize=16)
def changes_around(zone: ZoneInfo, first: int, last: int) -> tuple[datetime, ...]:
    """The changes of the clock in some years, in the one before and the one after."""
    since, until = (datetime(one, 1, 1, tzinfo=UTC) for one in (first - 1, last + 2))
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


def organizer(hall: Hall) -> Any:
    """The town, as METHOD:PUBLISH wants it to be named."""
    from icalendar import vCalAddress  # noqa: PLC0415 - see above

    return vCalAddress(hall.public_url or f"urn:juntos:{host(hall)}")


def host(hall: Hall) -> str:
    """The part of each UID that no other town has."""
    return f"{plain(hall.town.name).replace(' ', '-')}.juntos"
