"""When an office sees people, and which of its times are free."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from zoneinfo import ZoneInfo

from core.hall import Hall
from core.handlers.appointments.offices import Errand, Office
from core.town.hours import Hours, Span, names_holidays, public_holidays
from storage.slots import PIECE, pieces

DAY = timedelta(days=1)


@lru_cache(maxsize=256)
def hours_of(expression: str, zone: ZoneInfo, country: str | None, region: str | None) -> Hours:
    """The opening hours that an expression stands for, worked out once."""
    if country and names_holidays(expression):
        return Hours(expression, zone, public_holidays(country, region))
    return Hours(expression, zone)


def usual_spans(hall: Hall, office: Office, day: date) -> tuple[Span, ...]:
    """From when to when an office sees people on a day, as the town file says it."""
    town = hall.town
    return hours_of(office.expression, town.timezone, town.country, town.region).spans(day)


def today(hall: Hall) -> date:
    return hall.town.local(hall.now).date()


def spans_of(hall: Hall, office: Office, day: date) -> list[Span]:
    """The same with the times that were imported, whatever they are for."""
    brought = hall.store.openings.between(
        office.key, hall.town.midnight(day), hall.town.midnight(day + DAY)
    )
    found = [*usual_spans(hall, office, day), *((one.starts_at, one.ends_at) for one in brought)]
    return sorted(found)


class Diary:
    """The free times of an errand, as the books have them now. Moments are UTC."""

    def __init__(self, hall: Hall, errand: Errand) -> None:
        self.hall = hall
        self.errand = errand
        self.first = hall.now + errand.service.lead.on_the_clock
        self.last = hall.now + errand.service.horizon.on_the_clock
        self.closed = hall.store.openings.closed_days(errand.office.key, today(hall))

    @cached_property
    def taken(self) -> set[tuple[int, datetime]]:
        slots, until = self.hall.store.slots, self.last + DAY
        return slots.taken(self.errand.office.key, self.first - DAY, until, self.hall.now)

    @cached_property
    def brought(self) -> list[Span]:
        """The times that were imported for this errand."""
        books, office = self.hall.store.openings, self.errand.office.key
        found = books.between(office, self.first - DAY, self.last)
        mine = ("", self.errand.service.key)
        return [(one.starts_at, one.ends_at) for one in found if one.service in mine]

    def days(self) -> Iterator[date]:
        """The days that have a free time, the next one first."""
        day, last = (self.hall.town.local(at).date() for at in (self.first, self.last))
        while day <= last:
            if self.on(day):
                yield day
            day += DAY

    def on(self, day: date) -> list[datetime]:
        """The free times of a day."""
        if day in self.closed:
            return []
        begins = {at for span in self.spans(day) for at in self.begins(*span)}
        return sorted(at for at in begins if self.first <= at <= self.last and self.is_free(at))

    def spans(self, day: date) -> list[Span]:
        local = self.hall.town.local
        brought = [span for span in self.brought if local(span[0]).date() == day]
        return [*usual_spans(self.hall, self.errand.office, day), *brought]

    def begins(self, start: datetime, end: datetime) -> Iterator[datetime]:
        """When it can begin: one after the other, as long as there is time for all of it."""
        at = start + (-timedelta(minutes=start.minute, seconds=start.second)) % PIECE
        while at + self.errand.length <= end:
            yield at
            at += self.errand.takes

    def is_free(self, at: datetime) -> bool:
        needed = list(pieces(at, at + self.errand.takes))
        return any(
            all((desk, piece) not in self.taken for piece in needed) for desk in self.errand.desks
        )

    def next(self) -> datetime | None:
        """The next free time, if there is one at all."""
        return next((at for day in self.days() for at in self.on(day)), None)
