"""The page of the school menu: today, the week, and what is in each dish."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from aiohttp import web
from babel.dates import format_date, format_skeleton

from core.handlers.menu.card import week_card
from core.handlers.menu.plate import monday_of, said_of
from core.handlers.menu.schools import School, school_called, schools_of, serves, today
from feed.answers import Answer
from feed.pages import page
from feed.site import Reading
from storage.menus import Dish, Stated

A_WEEK = timedelta(days=7)
UNSURE = {Stated.NOT_STATED, Stated.MAY_CONTAIN}


@dataclass(frozen=True, slots=True)
class Said:
    """What the kitchen says of allergens; `unsure` is whether it says too little to rely on."""

    words: str
    unsure: bool


@dataclass(frozen=True, slots=True)
class Plate:
    """A dish as a page shows it."""

    course: str
    name: str
    said: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Meal:
    """What there is on one day; nothing, if the kitchen has not told us or does not cook."""

    day: date
    name: str
    served: bool
    plates: tuple[Plate, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """One week of one school. `next` is the first meal from today on, in this week or later."""

    school: str
    name: str
    title: str
    monday: date
    days: tuple[Meal, ...]
    next: Meal | None
    next_is_today: bool
    picture: str


def menu_page(reading: Reading, request: web.Request) -> Answer:
    """The menu of a school; `week` is any day of the week that is shown, this one if it is left."""
    schools = schools_of(reading.town)
    if not schools:
        raise web.HTTPNotFound
    school = school_named(reading, request.query.get("school"))
    monday = monday_of(day_named(reading, request.query.get("week")))
    named = [(one.key, one.name.in_(reading.language)) for one in schools]
    return page(
        reading,
        "menu.html",
        None,
        week=week(reading, school, monday),
        schools=named,
        before=monday - A_WEEK,
        after=monday + A_WEEK,
    )


def week_picture(reading: Reading, request: web.Request) -> Answer:
    """The week as a picture for the wall."""
    school = school_named(reading, request.match_info["school"])
    monday = monday_of(day_named(reading, request.match_info["day"]))
    dishes = dishes_of(reading, school, monday)
    if not dishes:
        raise web.HTTPNotFound
    return Answer(week_card(reading.hall, reading.language, school, dishes), "image/png")


def school_named(reading: Reading, key: str | None) -> School:
    """The school that an address names; the first one, if it names none."""
    found = school_called(reading.town, key) if key else schools_of(reading.town)[0]
    if found is None:
        raise web.HTTPNotFound
    return found


def day_named(reading: Reading, text: str | None) -> date:
    """The day that an address names; today, if it names none."""
    if not text:
        return today(reading.hall)
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise web.HTTPBadRequest from None
    if not date(2000, 1, 1) <= found < date(2200, 1, 1):
        raise web.HTTPNotFound
    return found


def week(reading: Reading, school: School, monday: date) -> Week:
    dishes = dishes_of(reading, school, monday)
    now = today(reading.hall)
    first = next_meal(reading, school, now)
    return Week(
        school=school.key,
        name=school.name.in_(reading.language),
        title=format_skeleton("yMMMMd", monday, locale=reading.language),
        monday=monday,
        days=tuple(meals(reading, school, monday, dishes)),
        next=first,
        next_is_today=first is not None and first.day == now,
        picture=f"/menu/{school.key}/{monday}.png" if dishes else "",
    )


def dishes_of(reading: Reading, school: School, monday: date) -> Sequence[Dish]:
    last = monday + A_WEEK - timedelta(days=1)
    return reading.hall.store.menus.between(school.key, monday, last)


def next_meal(reading: Reading, school: School, now: date) -> Meal | None:
    """The meal of today, or else of the next day of which one is known."""
    day = reading.hall.store.menus.next_day(school.key, now)
    if day is None:
        return None
    return meal(reading, school, day, reading.hall.store.menus.on(school.key, day))


def meals(reading: Reading, school: School, monday: date, dishes: Sequence[Dish]) -> Iterator[Meal]:
    """The days of a week on which there is something to eat, or should be."""
    known = {day: list(found) for day, found in groupby(dishes, key=lambda dish: dish.day)}
    for ahead in range(A_WEEK.days):
        day = monday + timedelta(days=ahead)
        if day in known or serves(reading.town, school, day):
            yield meal(reading, school, day, known.get(day, []))
        elif day.weekday() < SATURDAY:
            yield meal(reading, school, day, [])


SATURDAY = 5


def meal(reading: Reading, school: School, day: date, dishes: Sequence[Dish]) -> Meal:
    name = format_date(day, "EEEE d", locale=reading.language)
    return Meal(
        day=day,
        name=name[:1].upper() + name[1:],
        served=serves(reading.town, school, day),
        plates=tuple(plate(reading, dish) for dish in dishes),
    )


def plate(reading: Reading, dish: Dish) -> Plate:
    said = said_of(reading.hall, reading.language, dish)
    return Plate(
        course=reading.say(f"menu-course-{dish.course}"),
        name=dish.name,
        said=tuple(Said(words, stated in UNSURE) for stated, words in said),
    )
