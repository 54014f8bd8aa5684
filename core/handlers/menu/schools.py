"""The schools of the town: which days they serve a meal, and until when absences count."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, PlainValidator

from core.hall import Hall
from core.town import Department, Town
from core.town.extras import DepartmentKey, Hours, Key, Name, Table
from core.town.hours import Hours as Opening
from core.town.hours import names_holidays, public_holidays
from core.town.values import wrong

FURTHEST = 120  # days that are looked at for the next one with a meal
A_DAY = timedelta(days=1)


def _hour(value: Any) -> time:
    try:
        return value if isinstance(value, time) else datetime.strptime(value, "%H:%M").time()  # noqa: DTZ007 - an hour has no zone
    except (TypeError, ValueError):
        raise wrong('it must be an hour in quotes, like "09:00"') from None


class School(Table):
    """A school with a kitchen, and the department in whose room its staff are.

    A meal is served on `days`, in the form of opening hours. Absences for a day count until
    `deadline` on that day, or so many days on which a meal is served before it.
    """

    key: Key
    department: DepartmentKey
    name: Name
    days: Hours = "Mo-Fr; PH off"
    deadline: Annotated[time, PlainValidator(_hour)] = time(9)
    days_before: Annotated[int, Field(ge=0, le=10)] = 0


def _all_different(schools: tuple[School, ...]) -> tuple[School, ...]:
    if len({school.key for school in schools}) < len(schools):
        raise wrong("two schools have the same key; each needs one of its own")
    return schools


TABLES = {"schools": Annotated[tuple[School, ...], AfterValidator(_all_different)]}


def schools_of(town: Town) -> tuple[School, ...]:
    """All schools of the town; a town may have none."""
    found: tuple[School, ...] = town.extras.get("schools", ())
    return found


def school_called(town: Town, key: str) -> School | None:
    return next((school for school in schools_of(town) if school.key == key), None)


def schools_in(town: Town, department: Department) -> tuple[School, ...]:
    """The schools whose staff are in the room of this department."""
    return tuple(school for school in schools_of(town) if school.department == department.key)


@lru_cache(maxsize=64)
def _opening(days: str, zone: ZoneInfo, country: str | None, region: str | None) -> Opening:
    if country and names_holidays(days):
        return Opening(days, zone, public_holidays(country, region))
    return Opening(days, zone)


def serves(town: Town, school: School, day: date) -> bool:
    """Whether there is a meal on this day."""
    opening = _opening(school.days, town.timezone, town.country, town.region)
    return bool(opening.spans(day))


def served_from(town: Town, school: School, first: date, step: timedelta = A_DAY) -> Iterator[date]:
    """The days with a meal from the first on, for some months."""
    days = (first + number * step for number in range(FURTHEST))
    return (day for day in days if serves(town, school, day))


def deadline_of(town: Town, school: School, day: date) -> datetime:
    """Until when an absence on this day reaches the kitchen, on the clock of the town."""
    last = day
    if school.days_before:
        before = served_from(town, school, day - A_DAY, -A_DAY)
        last = [next(before, last) for _ in range(school.days_before)][-1]
    return datetime.combine(last, school.deadline, town.timezone)


def today(hall: Hall) -> date:
    """What day it is in the town."""
    return hall.town.local(hall.now).date()
