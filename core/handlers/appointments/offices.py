"""The offices that see people by appointment, as the town file describes them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Self

from pydantic import AfterValidator, Field, ValidationInfo, model_validator

from core.hall import Hall
from core.town.extras import DepartmentKey, Hours, Key, Name, Table, TimeLimit
from core.town.hours import names_holidays, problem
from core.town.values import Duration, Words, wrong
from core.turn import plain
from storage.slots import PIECE

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
Count = Annotated[int, Field(ge=1, le=50)]


def _on_the_clock(value: Duration) -> Duration:
    if value.in_days or value.on_the_clock % PIECE:
        raise wrong('it must be a multiple of five minutes, like "10m" or "1h"')
    return value


def _days(value: Duration) -> Duration:
    if not value.in_days:
        raise wrong('it must be a number of days, like "30d"')
    return value


Length = Annotated[TimeLimit, AfterValidator(_on_the_clock)]
Days = Annotated[TimeLimit, AfterValidator(_days)]


class Service(Table):
    """What one can come for. After `length` nobody is seen for a `buffer`.

    `capacity` is at how many of the office's desks at once, all if it is not said. It can be booked
    from `lead` before (by the clock) until `horizon` ahead; a person has `per_person` of it open.
    """

    key: Key
    name: Name
    words: Words = Field(default_factory=dict)
    length: Length
    buffer: Length | None = None
    capacity: Count | None = None
    lead: TimeLimit = Duration(2, "h")
    horizon: Days = Duration(30, "d")
    per_person: Count = 1


class Office(Table):
    """One waiting room: its department, its desks, when it sees people, and for what.

    Without `hours` only imported times can be booked. `exceptions` are single days with other
    hours, or "off". `where` is what people must know to find it.
    """

    key: Key
    department: DepartmentKey
    name: Name
    where: Name | None = None
    hours: Hours | None = None
    exceptions: dict[date, str] = Field(default_factory=dict)
    desks: Count = 1
    services: Annotated[tuple[Service, ...], Field(min_length=1, max_length=8)]

    @model_validator(mode="after")
    def _make_sense(self, info: ValidationInfo) -> Self:
        for day, hours in self.exceptions.items():
            if problem(_on(day, hours)):
                raise wrong(f'the hours of {day} must be like "09:00-12:00", or "off"')
        keys = [each.key for each in self.services]
        if double := next((key for key in keys if keys.count(key) > 1), None):
            raise wrong(f'each service must have its own key, and "{double}" is there twice')
        town = (info.context or {}).get("town")
        if town and not town.country and names_holidays(self.hours or ""):
            raise wrong('PH, public holidays, need to know the country; add country = "ES" on top')
        return self

    @property
    def expression(self) -> str:
        """All its hours in OpenStreetMap's syntax; a later rule goes before an earlier one."""
        days = (_on(day, hours) for day, hours in self.exceptions.items())
        return "; ".join((self.hours or "off", *days))


def _on(day: date, hours: str) -> str:
    """The rule of one day. Months are English there, whatever is spoken here."""
    return f"{day.year} {MONTHS[day.month - 1]} {day.day:02} {hours}"


def _unlike(offices: tuple[Office, ...]) -> tuple[Office, ...]:
    keys = [each.key for each in offices]
    if double := next((key for key in keys if keys.count(key) > 1), None):
        raise wrong(f'each office must have its own key, and "{double}" is there twice')
    return offices


TABLES = {"offices": Annotated[tuple[Office, ...], AfterValidator(_unlike)]}


@dataclass(frozen=True)
class Errand:
    """A service of an office: what somebody comes for. Its key is `doctor/visit`."""

    office: Office
    service: Service

    @property
    def key(self) -> str:
        return f"{self.office.key}/{self.service.key}"

    @property
    def length(self) -> timedelta:
        return self.service.length.on_the_clock

    @property
    def takes(self) -> timedelta:
        """For how long a desk is taken: with the time after it."""
        buffer = self.service.buffer
        return self.length + (buffer.on_the_clock if buffer else timedelta())

    @property
    def desks(self) -> range:
        """The desks at which it can be done, counted from 1."""
        return range(1, min(self.office.desks, self.service.capacity or self.office.desks) + 1)


def offices(hall: Hall) -> tuple[Office, ...]:
    found: tuple[Office, ...] = hall.town.extras.get("offices", ())
    return found


def errands(hall: Hall) -> Iterator[Errand]:
    """All that one can come for."""
    for office in offices(hall):
        yield from (Errand(office, service) for service in office.services)


def errand(hall: Hall, key: str) -> Errand | None:
    """The errand with this key, if the town file still has it."""
    return next((each for each in errands(hall) if each.key == key), None)


def office_called(found: tuple[Office, ...], words: str) -> Office | None:
    """The office that goes by this key or name; None if it is not plain."""
    said = plain(words)
    called = [each for each in found if said in map(plain, (each.key, *each.name.all))]
    return called[0] if len(called) == 1 else None
