"""What the lessons show: a meal that nobody cooks, times that nobody keeps, and what to press."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from itertools import count, islice
from typing import Any

from core.meaning import names
from core.messages import Choice, Choices, Place
from core.places import find_place
from core.texts import Texts
from core.turn import Turn, plain

Tell = Callable[..., str]

COURSES = ("first", "second", "dessert")
DAYS = ("today", "tomorrow")
HOURS = (time(9, 30), time(11), time(12, 30))
DAYS_SHOWN = 3
SATURDAY = 5


def how_here(turn: Turn, what: str) -> str:
    """What is to be pressed, on the platform on which this is practised."""
    return how_at(turn.texts, turn.language, what, turn.incoming.sender.platform)


def how_at(texts: Texts, language: str, what: str, platform: str) -> str:
    """The same for a platform; where nothing is known of it, in general."""
    own = f"learn-how-{what}.{platform}"
    return texts.say(language, own if texts.has(own) else f"learn-how-{what}")


def place_shown(turn: Turn, pin: dict[str, Any] | None, words: str) -> str:
    """What a place is called; here it may also lie elsewhere. Nothing, if it is none."""
    if pin:
        place = Place(**pin)
        return place.label or turn.town.nearest_street(place) or str(place)
    found = find_place(turn, None, words) if words else {"places": [], "words": ""}
    return str(found["places"][0]) if found["places"] else str(found["words"])


def says_menu(turn: Turn, words: str) -> bool:
    """Whether the word for the school menu was written, in any of the town's languages."""
    return names(turn, "menu-words", plain(words))


def meal_of(turn: Turn, number: int) -> dict[str, str]:
    """An invented meal, `number` days from now, as the real ones are shown."""
    return meal(turn.tell, number, today(turn) + timedelta(days=number))


def meal(tell: Tell, number: int, day: date) -> dict[str, str]:
    """The same for a day, in the language in which `tell` says the texts."""
    when = DAYS[number]
    key = f"learn-meal-{when}"
    dishes = [
        tell("menu-dish", course=tell(f"menu-course-{one}"), name=tell(f"{key}.{one}"))
        for one in COURSES
    ]
    told = tell("learn-day", day=day)
    return {"school": tell("learn-school"), "day": told, "meal": "\n".join(dishes)}


def dish_is_called(turn: Turn, key: str) -> str:
    return turn.texts.label(turn.language, "learn-menu-dessert", key)


def next_days(turn: Turn) -> Choices:
    """The next days on which offices are open, as a rule."""
    days = (today(turn) + timedelta(days=after) for after in count(1))
    open_days = (day for day in days if day.weekday() < SATURDAY)
    return tuple(
        Choice(day.isoformat(), turn.tell("learn-day", day=day))
        for day in islice(open_days, DAYS_SHOWN)
    )


def hours_of(turn: Turn, day: str) -> list[dict[str, str]]:
    """Three times on a day: as they are kept, as they stand on a button, and in words."""
    on = date.fromisoformat(day)
    times = [datetime.combine(on, one, turn.town.local(turn.now).tzinfo) for one in HOURS]
    return [
        {
            "at": one.isoformat(),
            "time": f"{one:%H:%M}",
            "day": turn.tell("learn-day", day=on),
            "told": turn.tell("learn-moment", at=one),
        }
        for one in times
    ]


def today(turn: Turn) -> date:
    return turn.town.local(turn.now).date()
