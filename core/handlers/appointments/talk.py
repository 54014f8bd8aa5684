"""The talk that leads to an appointment: what for, on which day, at what hour."""

from dataclasses import dataclass

from core.dialogue import Answer, Ask, Dialogue, Start
from core.handlers.appointments.looks import (
    QUEUE,
    about,
    already,
    appointments_of,
    day_said,
    days_free,
    errand_named,
    errands_offered,
    hours_free,
    known,
    queues_of,
)
from core.messages import Choice, Choices
from core.questions import choose, confirm, look, look_choices

NEW, MOVE, CANCEL, LEAVE = Choice("new"), Choice("move"), Choice("cancel"), Choice("leave-it")
OTHER, WAIT, LATER = Choice("other-day"), Choice("wait"), Choice("later")
MORNING, AFTERNOON = Choice("morning"), Choice("afternoon")
NOON = 13  # the hour from which on it is afternoon
SHOWN = 5  # hours at once; three buttons more may stand below them

BUTTONS = ("book", "drop", "coming", "cannot", "refuse", "leave")  # done at once
ASKING = ("other", "again", "move")  # buttons after which the time is asked for


@dataclass(frozen=True)
class Wish:
    """What is to be done: with the appointment of a number, or at a time for an errand.

    `at` is a moment in ISO 8601, `moves` the number of the appointment that it is to replace, and
    `asked` the question to which the time was the answer.
    """

    action: str
    about: str = ""
    at: str = ""
    moves: str = ""
    asked: str = ""


def script(start: Start) -> Dialogue[Wish]:
    order, _, named = start.argument.partition("-")
    if order in BUTTONS:
        return Wish(order, named)
    if order in ASKING:
        found = yield from look("appointment-known", known, order, named)
        return (yield from ask_time(found["errand"], found["moves"])) if found else Wish("unknown")
    mine = yield from look_choices("appointment-own", appointments_of)
    mine += yield from look_choices("appointment-queues", queues_of)
    named = yield from look("appointment-named", errand_named, start.argument)
    picked = (yield from choose("appointment-mine", (*mine, NEW))) if mine and not named else ""
    if picked in ("", NEW.key):
        errand = named or (yield from ask_errand(""))
        return (yield from ask_new(errand))
    if picked.startswith(QUEUE):
        sure = yield from confirm("appointment-leave-sure")
        return Wish("leave" if sure else "nothing", picked.removeprefix(QUEUE))
    return (yield from ask_what_to_do(picked))


def ask_what_to_do(number: str) -> Dialogue[Wish]:
    """What is to become of an appointment."""
    found = yield from look("appointment-about", about, number)
    action = yield from choose("appointment-now", (MOVE, CANCEL, LEAVE), **found["told"])
    if action == MOVE.key:
        return (yield from ask_time(found["errand"], number))
    sure = action == CANCEL.key and (yield from confirm("appointment-sure", **found["told"]))
    return Wish("cannot" if sure else "nothing", number)


def ask_errand(office: str) -> Dialogue[str]:
    """What somebody comes for; where there is much to choose from, first the office."""
    choices = yield from look_choices("appointment-errands", errands_offered, office)
    if len(choices) <= 1:
        return choices[0].key if choices else ""
    answer: Answer = yield Ask("appointment-errand", choices=choices)
    picked = answer.choice or (yield from look("appointment-heard", errand_named, answer.text))
    while not picked:
        answer = yield Ask("appointment-errand", choices=choices, problem="please-choose")
        picked = answer.choice or (yield from look("appointment-heard", errand_named, answer.text))
    return str(picked)


def ask_new(errand: str) -> Dialogue[Wish]:
    """The time of a new appointment, unless there is one that stands in its way."""
    while errand.endswith("/"):
        errand = yield from ask_errand(errand)
    if not errand:
        return Wish("nowhere")
    if has := (yield from look("appointment-already", already, errand)):
        return Wish("already", has)
    return (yield from ask_time(errand, ""))


def ask_time(errand: str, moves: str, last: Choices = (WAIT,)) -> Dialogue[Wish]:
    """When: the next free time, or a day and an hour of it; `last` stands below the days."""
    while True:
        days = yield from look_choices("appointment-days", days_free, errand)
        if not days:
            waits = bool(last) and (yield from confirm("appointment-full"))
            return Wish("wait" if waits else "nothing", errand)
        picked = yield from ask_day(errand, (*days, OTHER, *last))
        if picked == WAIT.key:
            return Wish("wait", errand)
        if "T" in picked:
            return Wish("hold", errand, picked, moves, "appointment-day")
        if hour := (yield from ask_hour(errand, picked)):
            return Wish("hold", errand, hour, moves, "appointment-hour")


def ask_day(errand: str, days: Choices) -> Dialogue[str]:
    """A day, or a moment, if that of the next free time was picked; days may be written."""
    problem = None
    while True:
        answer: Answer = yield Ask("appointment-day", {}, days, problem)
        if answer.choice and answer.choice != OTHER.key:
            return answer.choice
        if answer.choice == OTHER.key:
            answer = yield Ask("appointment-which-day")
        day, problem = yield from look("appointment-day-heard", day_said, errand, answer.text)
        if day:
            return str(day)


def ask_hour(errand: str, day: str) -> Dialogue[str]:
    """A moment on a day; nothing, if another day is wanted after all."""
    hours = yield from look("appointment-hours", hours_free, errand, day)
    late = [one for one in hours if int(one["time"][:2]) >= NOON]
    if len(hours) > SHOWN and 0 < len(late) < len(hours):
        part = yield from choose("appointment-part", (MORNING, AFTERNOON), day=hours[0]["day"])
        hours = late if part == AFTERNOON.key else hours[: len(hours) - len(late)]
    page, problem = 0, None
    while hours:
        shown = tuple(Choice(one["at"], one["time"]) for one in hours[page : page + SHOWN])
        more = (LATER,) if len(hours) > SHOWN else ()
        values = {"day": hours[0]["day"]}
        answer: Answer = yield Ask("appointment-hour", values, (*shown, *more, OTHER), problem)
        problem = None
        if answer.choice == LATER.key:
            page = page + SHOWN if page + SHOWN < len(hours) else 0
        elif answer.choice == OTHER.key:
            break
        elif picked := answer.choice or hour_said(answer.text, hours):
            return picked
        else:
            problem = "please-choose"
    return ""


def hour_said(text: str, hours: list[dict[str, str]]) -> str:
    """The moment that is meant by "a las 10:30", if it is free; `10` is the first from ten on."""
    figures = "".join(sign if sign.isascii() and sign.isdigit() else " " for sign in text).split()
    if not figures or max(map(len, figures)) > len("10"):
        return ""
    hour, minute = int(figures[0]), figures[1].zfill(2) if len(figures) > 1 else ""
    meant = f"{hour:02}:{minute}"
    return next((one["at"] for one in hours if one["time"].startswith(meant)), "")
