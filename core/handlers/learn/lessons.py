"""The lessons of the course: talks like the real ones, of which nothing is kept but the praise."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from core.dialogue import Answer, Ask, Dialogue
from core.handlers.learn.examples import (
    dish_is_called,
    hours_of,
    how_here,
    meal_of,
    next_days,
    place_shown,
    says_menu,
)
from core.messages import Choice
from core.places import plain_place
from core.questions import look, look_choices

PERSON = Choice("ask-person", start="/person")  # whoever is stuck is never more than this away
TOMORROW = Choice("tomorrow")
DISHES = (Choice("pear"), Choice("yoghurt"), Choice("ice-cream"))
BOOK, OTHER = Choice("yes"), Choice("other-time")


@dataclass(frozen=True)
class Practised:
    """What somebody has tried, and brought: the words to be shown back, and the photo."""

    lesson: str
    words: str = ""
    photo: str = ""


def practise(key: str, how: str, done: Callable[[Answer], bool], **about: Any) -> Dialogue[Answer]:
    """Ask for something until it comes, and say each time what is to be pressed on this device."""
    told = yield from look(f"{key}-how", how_here, how)
    answer: Answer = yield Ask(key, {"how": told}, (PERSON,), **about)
    while not done(answer):
        answer = yield Ask(key, {"how": told}, (PERSON,), f"{key}-again", **about)
    return answer


def send_a_message() -> Dialogue[Practised]:
    yield from practise("learn-message", "message", lambda answer: bool(answer.text))
    said = yield from practise("learn-sentence", "sentence", lambda answer: bool(answer.text))
    return Practised("message", said.text)


def send_a_photo() -> Dialogue[Practised]:
    said = yield from practise("learn-photo", "photo", lambda answer: bool(answer.photos))
    return Practised("photo", photo=said.photos[0].ref)


def show_a_place() -> Dialogue[Practised]:
    """A place from the map, or a street in words: what a report will do with, does here."""
    told = yield from look("learn-place-how", how_here, "place")
    where, problem = "", None
    while not where:
        answer: Answer = yield Ask("learn-place", {"how": told}, (PERSON,), problem, place=True)
        pin = plain_place(answer.place)
        where = yield from look("learn-place-found", place_shown, pin, answer.text)
        problem = "learn-place-again"
    return Practised("place", where)


def read_the_menu() -> Dialogue[Practised]:
    """The word for it, another day, and something to find in what is shown then."""
    told = yield from look("learn-menu-how", how_here, "sentence")
    heard, problem = False, None
    while not heard:
        answer: Answer = yield Ask("learn-menu", {"how": told}, (PERSON,), problem)
        heard = yield from look("learn-menu-heard", says_menu, answer.text)
        problem = "learn-menu-again"
    today = yield from look("learn-menu-today", meal_of, 0)
    yield from pick("learn-menu-other-day", (TOMORROW,), (TOMORROW.key,), **today)
    tomorrow = yield from look("learn-menu-tomorrow", meal_of, 1)
    dish = yield from pick("learn-menu-dessert", DISHES, ("yoghurt",), **tomorrow)
    return Practised("menu", (yield from look("learn-menu-dish", dish_is_called, dish)))


def pick(
    key: str, choices: tuple[Choice, ...], right: tuple[str, ...], **values: Any
) -> Dialogue[str]:
    """Have one of the choices picked, and the others looked at once more."""
    answer: Answer = yield Ask(key, values, (*choices, PERSON))
    while answer.choice not in right:
        problem = "learn-look-again" if answer.choice else "please-choose"
        answer = yield Ask(key, values, (*choices, PERSON), problem)
    return str(answer.choice)


def make_an_appointment() -> Dialogue[Practised]:
    """A day, an hour, and yes – as at an office; but there is no office here."""
    days = yield from look_choices("learn-days", next_days)
    every = tuple(one.key for one in days)
    picked, at = "", ""
    while picked != BOOK.key:
        day = yield from pick("learn-appointment-day", days, every)
        hours = yield from look("learn-hours", hours_of, day)
        times = tuple(Choice(one["at"], one["time"]) for one in hours)
        keys = tuple(one.key for one in times)
        at = yield from pick("learn-appointment-hour", times, keys, day=hours[0]["day"])
        told = next(one["told"] for one in hours if one["at"] == at)
        answers = (BOOK, OTHER)
        both = (BOOK.key, OTHER.key)
        picked = yield from pick("learn-appointment-check", answers, both, at=told)
    return Practised("appointment", told)


LESSONS: Mapping[str, Callable[[], Dialogue[Practised]]] = {
    "message": send_a_message,
    "photo": send_a_photo,
    "place": show_a_place,
    "menu": read_the_menu,
    "appointment": make_an_appointment,
}
