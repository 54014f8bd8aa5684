"""The menu every day: in the morning, or the evening before, at an hour that one chooses."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product

from core.buttons import keyboard
from core.dialogue import Ask, Dialogue
from core.hall import Hall
from core.handlers.menu.plate import day_told
from core.handlers.menu.profile import warning
from core.handlers.menu.schools import School, school_called, schools_of
from core.messages import Address, Choice, Choices, Outgoing
from core.minors import may_agree
from core.questions import choose, look
from core.turn import Turn
from storage.menu_readers import MenuReader
from storage.menus import Dish
from storage.outbox import Lane
from storage.residents import Person

MORNING, EVENING, BOTH = Choice("morning"), Choice("evening"), Choice("both")
HOUR, STOP = Choice("hour"), Choice("stop")
AT = {MORNING.key: ("07:30", ""), EVENING.key: ("", "20:00"), BOTH.key: ("07:30", "20:00")}
HOURS = re.compile(r"\D*(\d{1,2})(?:\s*[:.hH]\s*(\d{2}))?\D*")
NOON, MIDNIGHT, HOUR_LONG = 15, 24, 60
WHEN = {(True, False): "morning", (False, True): "evening", (True, True): "both"}
WHEN |= {(False, False): "none"}
PARTS = {"morning": 0, "evening": 1}  # and for which day they tell: how many days later
AT_A_TIME = 20  # people of one school
LATE = timedelta(hours=3)  # after so long a message of the morning is of no use any more


@dataclass(frozen=True)
class Daily:
    """When somebody wants to be told of the menu of a school; empty is never."""

    school: str
    morning: str = ""
    evening: str = ""


def daily_script(school: str) -> Dialogue[Daily | None]:
    """Ask when: two usual hours, or one in words; before three in the afternoon is that day."""
    told = yield from look("menu-daily-known", is_told, school)
    choices = (MORNING, EVENING, BOTH, HOUR, *((STOP,) if told else ()))
    picked = yield from choose("menu-daily-when", choices)
    if picked == STOP.key:
        return Daily(school)
    hour = (yield from ask_hour()) if picked == HOUR.key else ""
    if not (yield from may_agree()):
        return None
    if picked in AT:
        return Daily(school, *AT[picked])
    return Daily(school, hour, "") if hour < f"{NOON}:00" else Daily(school, "", hour)


def ask_hour() -> Dialogue[str]:
    answer = yield Ask("menu-daily-hour")
    while not (hour := hour_in(answer.text)):
        answer = yield Ask("menu-daily-hour", problem="menu-daily-no-hour")
    return hour


def hour_in(words: str) -> str:
    """`7`, `7:15`, `a las 19.30` or `8 Uhr` as `07:15`; empty if it is no hour."""
    found = HOURS.fullmatch(words)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (MIDNIGHT, 0)
    return f"{hour:02}:{minute:02}" if hour < MIDNIGHT and minute < HOUR_LONG else ""


def is_told(turn: Turn, school: str) -> bool:
    reader = turn.store.menu_readers.get(turn.address, school)
    return reader is not None and reader.told


def subscribe(turn: Turn, wanted: Daily) -> None:
    """Note when somebody wants to be told, or that they do not any more."""
    school = school_called(turn.town, wanted.school)
    if school is None:
        turn.reply("menu-no-school")
        return
    reader = turn.store.menu_readers.chooses(turn.address, school.key, turn.now)
    turn.store.menu_readers.wants(reader, wanted.morning, wanted.evening)
    turn.reply(
        "menu-daily-set",
        school=school.name.in_(turn.language),
        when=WHEN[bool(wanted.morning), bool(wanted.evening)],
        morning=wanted.morning,
        evening=wanted.evening,
    )


# Those who have subscribed are told.


def tell_menus(hall: Hall) -> bool:
    """Tell the meal of today, and in the evening that of tomorrow, to some whose hour has come.

    True, if there may be more.
    """
    parts = product(schools_of(hall.town), PARTS.items())
    return any(tell_menu(hall, school, *part) for school, part in parts)


def tell_menu(hall: Hall, school: School, part: str, later: int) -> bool:
    """Tell the next people of one school. True, if there may be more."""
    now = hall.town.local(hall.now)
    today, first = now.date(), now - LATE
    day = today + timedelta(days=later)
    hours = (f"{first:%H:%M}" if first.date() == today else "00:00", f"{now:%H:%M}")
    due = hall.store.menu_readers.due(school.key, part, *hours, today, most=AT_A_TIME)
    dishes = hall.store.menus.on(school.key, day) if due else []
    if dishes:
        for person in reached(hall, due):
            tell_reader(hall, school, person, dishes)
        hall.store.menu_readers.have_been_told(due, part, today)
    return bool(dishes) and len(due) == AT_A_TIME


def reached(hall: Hall, readers: Sequence[MenuReader]) -> Iterator[Person]:
    """Those of them who can be reached."""
    for reader in readers:
        person = hall.store.residents.at(reader.address)
        if person and person.reachable:
            yield person


def tell_reader(hall: Hall, school: School, person: Person, dishes: Sequence[Dish]) -> None:
    told = day_told(hall, person.language, school, dishes[0].day, dishes)
    alarm = warning(hall, person.language, person.resident_id, dishes)
    warn(hall, person, alarm, Lane.BROADCAST)
    write(hall, person, told, Lane.BROADCAST, below(school, dishes[0].day))


def below(school: School, day: date) -> Choices:
    """What a family may want when it reads a menu."""
    return (
        Choice("absent", start=f"/menu absent {school.key} {day.isoformat()}"),
        Choice("daily", start=f"/menu daily {school.key}"),
    )


def warn(hall: Hall, person: Person, alarm: str, lane: Lane) -> None:
    """Warn a family in a message of its own: it tells of their health, and is not kept."""
    if alarm:
        to = Address.parse(person.address)
        hall.send(Outgoing(to, alarm, language=person.language), lane, secret=True)


def write(hall: Hall, person: Person, words: str, lane: Lane, choices: Choices = ()) -> None:
    """Write to somebody who has not just written to us; their choices stand for themselves."""
    labelled = tuple(
        Choice(one.key, hall.texts.label(person.language, "menu-shown", one.key), one.start)
        for one in choices
    )
    token = keyboard(hall, person.address, labelled) if labelled else ""
    to = Address.parse(person.address)
    message = Outgoing(to, words, choices=labelled, token=token, language=person.language)
    hall.send(message, lane)


ROUNDS = (tell_menus,)
