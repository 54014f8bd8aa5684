"""A meal in words: the dishes of a day, and what is in them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from core.hall import Hall
from core.handlers.menu.schools import School
from storage.menus import ALLERGENS, Dish, Stated


def meal(hall: Hall, language: str, dishes: Iterable[Dish]) -> str:
    """The dishes below each other, each with what the kitchen says of its allergens."""
    return "\n".join(
        f"{title(hall, language, dish)}\n   {in_it(hall, language, dish)}" for dish in dishes
    )


def title(hall: Hall, language: str, dish: Dish) -> str:
    course = hall.say(language, f"menu-course-{dish.course}")
    return hall.say(language, "menu-dish", course=course, name=dish.name)


def in_it(hall: Hall, language: str, dish: Dish) -> str:
    """What is in a dish. What is not stated is said, and is never told as free."""
    return " ".join(words for _, words in said_of(hall, language, dish))


def said_of(hall: Hall, language: str, dish: Dish) -> Iterator[tuple[Stated, str]]:
    """What the kitchen says of the allergens of a dish, a sentence for each that can be said."""
    by_what = {stated: dish.those(stated) for stated in Stated}
    unknown, free = by_what[Stated.NOT_STATED], by_what[Stated.FREE]
    if len(unknown) == len(ALLERGENS):
        yield Stated.NOT_STATED, hall.say(language, "menu-nothing-stated")
        return
    if free and not unknown:
        del by_what[Stated.FREE]
    for stated, allergens in by_what.items():
        if allergens:
            called = names(hall, language, allergens)
            yield stated, hall.say(language, f"menu-{stated}", allergens=called)
    if free and not unknown:
        yield Stated.FREE, hall.say(language, "menu-free-of-the-rest", count=len(free))


def names(hall: Hall, language: str, allergens: Iterable[str]) -> list[str]:
    """What the allergens are called, in the middle of a sentence."""
    return [hall.say(language, f"menu-allergen-{one}") for one in allergens]


def day_told(hall: Hall, language: str, school: School, day: date, dishes: Sequence[Dish]) -> str:
    """The meal of one day, with its heading."""
    words = meal(hall, language, dishes)
    return hall.say(language, "menu-day", school=school.name.in_(language), day=day, meal=words)


def week_told(hall: Hall, language: str, school: School, dishes: Sequence[Dish]) -> str:
    """The meals of a week in short, without their allergens."""
    days = groupby(dishes, key=lambda dish: dish.day)
    lines = [
        hall.say(language, "menu-week-day", day=day, dishes=" · ".join(one.name for one in meals))
        for day, meals in days
    ]
    name = school.name.in_(language)
    first = monday_of(dishes[0].day)
    return hall.say(language, "menu-week", school=name, day=first, days="\n".join(lines))


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())
