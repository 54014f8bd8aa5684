"""The menu is asked for: today, tomorrow, this week, or a day in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from core.dialogue import Ask, Dialogue, Start
from core.handlers.menu.asked import WEEKS, day_in, understand, week_of
from core.handlers.menu.daily import warn
from core.handlers.menu.picture import send_card
from core.handlers.menu.plate import day_told, week_told
from core.handlers.menu.profile import warning
from core.handlers.menu.schools import School, school_called, schools_of, serves, today
from core.messages import Choice, Choices
from core.questions import choose, look, look_choices
from core.turn import Turn
from storage.menus import Dish
from storage.outbox import Lane

EATEN = time(15)  # by then nobody asks what there is today
TODAY, TOMORROW = Choice("today", start="/menu today"), Choice("tomorrow", start="/menu tomorrow")
WEEK, NEXT = Choice("week", start="/menu week"), Choice("next-week", start="/menu next-week")
DAY = Choice("day", start="/menu other-day")
OTHER = Choice("school", start="/menu other-school")
DAILY, ABSENT = Choice("daily", start="/menu daily"), Choice("absent", start="/menu absent")
ALLERGIES = Choice("allergies", start="/menu allergies")
MOST_SCHOOLS = 8


@dataclass(frozen=True)
class Shown:
    """What is to be shown: a day, or `week` or `next-week`. Without a school there is none."""

    school: str
    day: str = ""
    week: str = ""


def ask_what(start: Start) -> Dialogue[dict[str, str]]:
    """What is asked for, as far as it is said."""
    asked: dict[str, str] = yield from look("menu-asked", understand, start.argument)
    return asked


def ask_school(asked: dict[str, str]) -> Dialogue[str]:
    """The key of the school; empty if the town has none."""
    named = "" if asked["wish"] == "other-school" else asked["school"]
    schools = yield from look_choices("menu-schools", schools_to_choose, named, asked["wish"])
    if len(schools) > 1:
        return (yield from choose("menu-which-school", schools))
    return schools[0].key if schools else ""


def schools_to_choose(turn: Turn, named: str, wish: str) -> Choices:
    """The school that is meant: named, asked for before, or the only one; else those there are."""
    every = schools_of(turn.town)
    known = named or (
        None if wish == "other-school" else turn.store.menu_readers.school_of(turn.address)
    )
    if known and (school := school_called(turn.town, known)):
        every = (school,)
    labels = ((school.key, school.name.in_(turn.language)) for school in every)
    return tuple(Choice(key, label) for key, label in labels)[:MOST_SCHOOLS]


def show_script(school: str, asked: dict[str, str]) -> Dialogue[Shown]:
    """Which day it is to be; asked for only where somebody wants to name one."""
    day = asked["day"]
    if asked["wish"] == "other-day" and not day:
        day = yield from ask_day()
    return Shown(school, day, asked["wish"] if asked["wish"] in WEEKS else "")


def ask_day() -> Dialogue[str]:
    """A day in words."""
    answer = yield Ask("menu-which-day")
    while True:
        day: str = yield from look("menu-day-said", day_said, answer.text)
        if day:
            return day
        answer = yield Ask("menu-which-day", problem="menu-no-such-day")


def day_said(turn: Turn, words: str) -> str:
    day = day_in(turn, words)
    return day.isoformat() if day else ""


def show(turn: Turn, wanted: Shown) -> None:
    """Tell the meal, with buttons for what one may want then."""
    school = school_called(turn.town, wanted.school)
    if school is None:
        turn.reply("menu-no-school")
        return
    turn.store.menu_readers.chooses(turn.address, school.key, turn.now)
    if wanted.week:
        show_week(turn, school, wanted.week)
    elif wanted.day:
        show_day(turn, school, date.fromisoformat(wanted.day))
    else:
        show_next(turn, school)


def show_next(turn: Turn, school: School) -> None:
    """The meal of today as long as that is still to come; else the next one."""
    first = today(turn)
    if turn.town.local(turn.now).time() >= EATEN:
        first += timedelta(days=1)
    day = turn.store.menus.next_day(school.key, first)
    if day is None:
        name = school.name.in_(turn.language)
        say(turn, turn.tell("menu-nothing-known", school=name), buttons(turn))
    else:
        show_day(turn, school, day)


def show_day(turn: Turn, school: School, day: date) -> None:
    dishes = turn.store.menus.on(school.key, day)
    if not dishes:
        no_meal(turn, school, day)
        return
    say(turn, told(turn, school, dishes), buttons(turn, day))


def told(turn: Turn, school: School, dishes: Sequence[Dish]) -> str:
    """The meal of a day; before it goes what the family of whoever asks must know of it."""
    assert turn.person
    if turn.helping is None:  # what a family may not eat is nobody else's business
        alarm = warning(turn, turn.language, turn.person.resident_id, dishes)
        warn(turn, turn.person, alarm, Lane.REPLY)
    return day_told(turn, turn.language, school, dishes[0].day, dishes)


def no_meal(turn: Turn, school: School, day: date) -> None:
    """Why there is nothing on this day, and when there is something next."""
    key = "menu-not-known" if serves(turn.town, school, day) else "menu-not-served"
    words = turn.tell(key, day=day, school=school.name.in_(turn.language))
    following = turn.store.menus.next_day(school.key, max(day, today(turn)))
    if following:
        dishes = turn.store.menus.on(school.key, following)
        words = f"{words}\n\n{told(turn, school, dishes)}"
    say(turn, words, buttons(turn, following or day))


def show_week(turn: Turn, school: School, which: str) -> None:
    monday, sunday = week_of(today(turn), following=which != WEEK.key)
    dishes = turn.store.menus.between(school.key, monday, sunday)
    words = turn.tell("menu-week-not-known", day=monday, school=school.name.in_(turn.language))
    if dishes:
        words = week_told(turn, turn.language, school, dishes)
        send_card(turn, school, monday, sunday)
    say(turn, words, buttons(turn, week=NEXT if which == WEEK.key else WEEK))


def say(turn: Turn, words: str, choices: Choices) -> None:
    turn.reply("menu-shown", choices, words=words)


def buttons(turn: Turn, day: date | None = None, week: Choice = WEEK) -> Choices:
    """What one may want next; never what has just been shown."""
    now = today(turn)
    first = TODAY if day and day > now else TOMORROW
    several = (OTHER,) if len(schools_of(turn.town)) > 1 else ()
    return (first, week, DAY, *several, DAILY, ABSENT, ALLERGIES)
