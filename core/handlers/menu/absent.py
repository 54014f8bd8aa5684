"""A child does not come to eat on a day, or needs another meal: told to the kitchen in time."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import Any

from core.dialogue import Ask, Dialogue
from core.hall import Hall
from core.handlers.menu.asked import day_in
from core.handlers.menu.schools import (
    School,
    deadline_of,
    school_called,
    schools_of,
    served_from,
    serves,
    today,
)
from core.helping import only_oneself
from core.messages import Choice, Choices
from core.minors import may_agree
from core.questions import choose, look, look_choices, text, words_in
from core.turn import Turn
from storage.absences import Absence, Notice

ABSENT, DIET, BACK = Choice("absent"), Choice("diet"), Choice("take-back")
SEND, LEAVE, OTHER = Choice("send"), Choice("leave-it"), Choice("other-day")
DAYS, MOST_OWN = 4, 8  # days and own notices to choose from
LONGEST_WHO, LONGEST_DIET = 80, 200  # signs
LISTED_FOR = timedelta(hours=6)  # so long after the deadline a list is still of use


@dataclass(frozen=True)
class Wish:
    """What the kitchen is to know, or which notice is taken back. Without a notice nothing is."""

    school: str
    notice: str = ""
    day: str = ""
    who: str = ""
    diet: str = ""
    taken_back: int = 0


def absent_script(school: str, day: str) -> Dialogue[Wish | None]:
    """What it is, for which day, and for whom. The young do not excuse themselves alone."""
    own = yield from look_choices("menu-absences-own", own_notices)
    wishes = (ABSENT, DIET, *((BACK,) if own else ()))
    notice = yield from choose("menu-absence-what", wishes)
    if notice == BACK.key:
        number = yield from choose("menu-absence-which", (*own, LEAVE))
        return Wish(school, taken_back=0 if number == LEAVE.key else int(number))
    if (yield from only_oneself()) and not (yield from may_agree()):
        return None
    day = yield from ask_absence_day(school, day)
    if not day:
        return Wish(school, notice)
    who = yield from ask_short("menu-absence-who", LONGEST_WHO)
    diet = (yield from ask_short("menu-absence-diet", LONGEST_DIET)) if notice == "diet" else ""
    return (yield from check(Wish(school, notice, day, who, diet)))


def ask_short(key: str, most: int) -> Dialogue[str]:
    return words_in((yield from text(key)))[:most]


def check(wish: Wish) -> Dialogue[Wish]:
    """Show what the kitchen will read, before it does."""
    day = yield from look("menu-absence-day-told", told, wish.day)
    values = {"who": wish.who, "diet": wish.diet, "day": day, "what": wish.notice}
    sent = yield from choose("menu-absence-check", (SEND, LEAVE), **values)
    return wish if sent == SEND.key else Wish(wish.school)


def ask_absence_day(school: str, day: str) -> Dialogue[str]:
    """A day for which there is still time; empty if the school has none of these."""
    days = yield from look_choices("menu-absence-days", days_in_time, school)
    if not days or (yield from look("menu-absence-in-time", is_in_time, school, day)):
        return day if days else ""
    picked = yield from choose("menu-absence-day", (*days, OTHER))
    if picked != OTHER.key:
        return picked
    answer = yield Ask("menu-which-absence-day")
    while True:
        found: dict[str, str] = yield from look("menu-absence-said", day_told, school, answer.text)
        if found["day"]:
            return found["day"]
        answer = yield Ask("menu-which-absence-day", problem=found["problem"])


# What the script looks up.


def own_notices(turn: Turn) -> Choices:
    """What somebody has told for days to come."""
    assert turn.person
    own = turn.store.absences.of(turn.person.resident_id, today(turn))
    return tuple(Choice(str(one.id), label(turn, one)) for one in own[:MOST_OWN])


def label(turn: Turn, absence: Absence) -> str:
    who, _ = opened(turn, absence)
    return turn.tell("menu-absence-label", day=absence.day, who=who or "–")


def days_in_time(turn: Turn, key: str) -> Choices:
    """The next days with a meal for which the kitchen can still be told."""
    school = school_called(turn.town, key)
    days = served_from(turn.town, school, today(turn)) if school else iter(())
    in_time = (day for day in days if school and not too_late(turn, school, day))
    return tuple(Choice(day.isoformat(), told(turn, day)) for day in islice(in_time, DAYS))


def told(turn: Turn, day: date | str) -> str:
    day = date.fromisoformat(day) if isinstance(day, str) else day
    return turn.tell("menu-absence-this-day", day=day)


def is_in_time(turn: Turn, key: str, day: str) -> bool:
    school = school_called(turn.town, key)
    return bool(school and day) and not problem_of(turn, school, date.fromisoformat(day))


def day_told(turn: Turn, key: str, words: str) -> dict[str, str]:
    """The day in some words, or what is wrong with it."""
    day, school = day_in(turn, words), school_called(turn.town, key)
    if day is None:
        return {"day": "", "problem": "menu-no-such-day"}
    problem = problem_of(turn, school, day)
    return {"day": "" if problem else day.isoformat(), "problem": problem}


def problem_of(turn: Turn, school: School | None, day: date) -> str:
    """Why the kitchen cannot be told of this day, if it cannot."""
    if school is None or not serves(turn.town, school, day):
        return "menu-absence-no-meal"
    return "menu-absence-too-late" if too_late(turn, school, day) else ""


def too_late(hall: Hall, school: School, day: date) -> bool:
    return hall.now >= deadline_of(hall.town, school, day)


# What is done in the end.


def notify(turn: Turn, wish: Wish) -> None:
    school = school_called(turn.town, wish.school)
    if wish.taken_back:
        take_back(turn, wish.taken_back)
    elif school is None or not wish.notice:
        turn.reply("menu-absence-left")
    elif not wish.day:
        turn.reply("menu-absence-no-days", school=school.name.in_(turn.language))
    elif too_late(turn, school, date.fromisoformat(wish.day)):
        button = Choice("person", start=f"/person {school.department}")
        turn.reply("menu-absence-closed", (button,), school=school.name.in_(turn.language))
    else:
        tell_kitchen(turn, school, wish)


def tell_kitchen(turn: Turn, school: School, wish: Wish) -> None:
    assert turn.person
    if turn.vault is None:
        turn.reply("menu-profile-cannot")
        return
    day = date.fromisoformat(wish.day)
    absence = Absence(
        school=school.key,
        day=day,
        resident_id=turn.person.resident_id,
        notice=Notice(wish.notice),
        sealed=turn.vault.close(json.dumps([wish.who, wish.diet])),
        told_at=turn.now,
    )
    turn.store.absences.note(absence)
    until = deadline_of(turn.town, school, day)
    again = Choice("absent", start=f"/menu absent {school.key}")
    turn.reply("menu-absence-told", (again,), who=wish.who, day=day, until=until)


def take_back(turn: Turn, number: int) -> None:
    """Take a notice back, as long as the kitchen has not been given its list."""
    assert turn.person
    absence = turn.store.absences.get(number)
    school = school_called(turn.town, absence.school) if absence else None
    mine = absence and absence.resident_id == turn.person.resident_id
    if not (absence and school and mine) or too_late(turn, school, absence.day):
        turn.reply("menu-absence-no-more")
        return
    turn.store.absences.take_back(absence)
    turn.reply("menu-absence-taken-back", day=absence.day)


# The list for the kitchen.


def opened(hall: Hall, absence: Absence) -> tuple[str, str]:
    """Who it is, and what they may eat; empty where nobody can read that any more."""
    words = hall.vault.open(absence.sealed) if hall.vault else None
    who, diet = json.loads(words) if words else ("", "")
    return who, diet


def kitchen_list(hall: Hall, school: School, day: date) -> str:
    """Who does not come to eat, and who needs another meal."""
    language, notices = hall.texts.own, hall.store.absences.on(school.key, day)
    name = school.name.in_(language)
    if not notices:
        return hall.say(language, "menu-list-empty", school=name, day=day)
    counts = {kind.value: sum(one.notice is kind for one in notices) for kind in Notice}
    lines = "\n".join(line_of(hall, language, one) for one in notices)
    return hall.say(language, "menu-list", school=name, day=day, lines=lines, **counts)


def line_of(hall: Hall, language: str, absence: Absence) -> str:
    who, diet = opened(hall, absence)
    values: dict[str, Any] = {"who": who or "?", "diet": diet or "?"}
    return hall.say(language, f"menu-list-{absence.notice}", **values)


def give_lists(hall: Hall) -> None:
    """Give each kitchen its list when the time for it is over."""
    for school in schools_of(hall.town):
        for day in days_closed(hall, school):
            if hall.store.absences.give(school.key, day, hall.now):
                hand_over(hall, school, day)


def days_closed(hall: Hall, school: School) -> Iterator[date]:
    """The days of which the list has been closed lately."""
    for day in islice(served_from(hall.town, school, today(hall)), school.days_before + 1):
        until = deadline_of(hall.town, school, day)
        if until <= hall.now < until + LISTED_FOR:
            yield day


def hand_over(hall: Hall, school: School, day: date) -> None:
    if department := hall.town.department(school.department):
        hall.tell_staff(department, "menu-list-now", list=kitchen_list(hall, school, day))


ROUNDS = (give_lists,)
