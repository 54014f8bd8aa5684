"""Thanks: to a department, or to somebody there who agreed to be named; counted for all to see."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from core import posts
from core.dialogue import Answer, Ask, Dialogue, Start
from core.hall import Hall
from core.handler import Handler
from core.menu import service
from core.messages import Choice, Choices, Outgoing
from core.order import Command, Order, Wrong, record
from core.questions import SKIP, choose, look, look_choices
from core.recognition import lines, most_first, named
from core.texts import Month
from core.town import Department
from core.turn import Turn, plain, said_words
from storage.outbox import Lane
from storage.posts import Post, PostKind
from storage.thanks import Thanks

EVERYBODY = Choice("everybody")
MOST_WORKERS = 6  # with "everybody" and the way back they fit below one question
LONGEST = 600  # signs of a thank-you that staff are shown
TOLD_FROM, TOLD_FOR = time(9), 3  # o'clock on the first of a month, and so many days
SOURCE = "thanks"


@dataclass(frozen=True)
class Gratitude:
    """Who is thanked, and with which words."""

    department: str
    user: str = ""
    text: str = ""


def script(start: Start) -> Dialogue[Gratitude]:
    department = yield from look("thanks-named", department_named, start.argument)
    if not department:
        offered = yield from look_choices("thanks-departments", departments)
        department = yield from choose("thanks-whom", offered)
    user = yield from ask_worker(department)
    answer: Answer = yield Ask("thanks-what", choices=(SKIP,))
    return Gratitude(department, user, "" if answer.choice else answer.text)


def ask_worker(department: str) -> Dialogue[str]:
    """Who of the department is meant; nobody has to be picked where nobody wants to be named."""
    workers = yield from look_choices("thanks-workers", workers_of, department)
    if not workers:
        return ""
    picked = yield from choose("thanks-who", (EVERYBODY, *workers))
    return "" if picked == EVERYBODY.key else picked


def department_named(turn: Turn, words: str) -> str | None:
    found = turn.town.department_called(words) if words else None
    return found.key if found else None


def departments(turn: Turn) -> Choices:
    return tuple(Choice(one.key, one.name.in_(turn.language)) for one in turn.town.departments)


def workers_of(turn: Turn, department: str) -> Choices:
    workers = turn.store.thanks.workers(department)[:MOST_WORKERS]
    return tuple(Choice(worker.user, worker.name) for worker in workers)


def act(turn: Turn, gratitude: Gratitude) -> None:
    """Count it once a day, and let those read it whom it is for."""
    department = turn.town.department(gratitude.department)
    assert department
    assert turn.person
    name = name_of(turn, gratitude)
    who = name or department.name.in_(turn.language)
    book, resident = turn.store.thanks, turn.person.resident_id
    if book.given(resident, department.key, name, midnight(turn, turn.now)):
        turn.reply("thanks-again", (service(turn, "report"),), who=who)
        return
    about: dict[str, Any] = {"resident_id": resident, "given_at": turn.now}
    key = "thanks-told-with" if gratitude.text else "thanks-told"
    whom = name or department.name.in_(turn.texts.own)
    words = turn.say(turn.texts.own, key, who=whom, text=gratitude.text[:LONGEST])
    about["told_id"] = turn.send(Outgoing(department.room, words), Lane.STATUS)
    book.give(Thanks(department=department.key, name=name, text=gratitude.text, **about))
    turn.reply("thanks-given", who=who)


def name_of(turn: Turn, gratitude: Gratitude) -> str:
    """What the worker is called; nothing, if none is meant, or they no longer want to be named."""
    workers = turn.store.thanks.workers(gratitude.department)
    return next((one.name for one in workers if one.user == gratitude.user), "")


def midnight(hall: Hall, moment: datetime) -> datetime:
    """When the day of a moment began, by the clock of the town."""
    return hall.town.local(moment).replace(hour=0, minute=0, second=0, microsecond=0)


# What staff can do


def by_name(order: Order) -> None:
    """Say whether one may be thanked by name; nobody is named who has not said so."""
    turn, said = order.turn, plain(order.words)
    if said in said_words(turn.texts, "choice-yes-words"):
        turn.store.thanks.agrees(order.department.key, order.user, order.name, turn.now)
        turn.reply("desk-by-name-on", name=order.name)
    elif said in said_words(turn.texts, "choice-no-words"):
        turn.store.thanks.withdraws(order.department.key, order.user)
        turn.reply("desk-by-name-off", name=order.name)
    else:
        raise Wrong("desk-by-name-what")
    record(order, "by-name", said=said)


def thanked(order: Order) -> None:
    """How often people here were thanked since the first of the month."""
    turn = order.turn
    began = midnight(turn, turn.now).replace(day=1)
    counts = turn.store.thanks.by_name(order.department.key, began, turn.now)
    if counts:
        told = summary(turn, order.department, counts, turn.language)
        turn.reply("desk-thanks", lines=told)
    else:
        turn.reply("desk-thanks-none")


def summary(hall: Hall, department: Department, counts: dict[str, int], language: str) -> str:
    """A line for each who was thanked; the department as a whole goes by its own name."""
    own = department.name.in_(language)
    return lines(hall, language, most_first((name or own, n) for name, n in counts.items()))


# The summary of a month


def tell_month(hall: Hall) -> None:
    """At the beginning of a month tell each department, and all, how often it was thanked."""
    local = hall.town.local(hall.now)
    if local.day > TOLD_FOR or local.time() < TOLD_FROM:
        return
    ends = midnight(hall, hall.now).replace(day=1)
    begins = (ends - timedelta(days=1)).replace(day=1)
    for department in hall.town.departments:
        tell_month_of(hall, department, begins, ends)


def tell_month_of(hall: Hall, department: Department, begins: datetime, ends: datetime) -> None:
    """Once, if there is anything to tell: the post itself says that it was."""
    mark = f"{begins:%Y-%m}/{department.key}"
    counts = hall.store.thanks.by_name(department.key, begins, ends)
    if not counts or hall.store.posts.from_message(SOURCE, mark):
        return
    own, total = hall.texts.own, sum(counts.values())
    month, name = Month(begins.year, begins.month, 1), department.name.in_(hall.texts.own)
    told: dict[str, Any] = {"month": month, "who": name, "count": total}
    staff = summary(hall, department, counts, own)
    hall.tell_staff(department, "thanks-month-staff", lines=staff, **told)
    public = lines(hall, own, named(hall, department, begins))
    posts.news(
        hall,
        Post(
            kind=PostKind.NEWS,
            department=department.key,
            title=hall.say(own, "thanks-month-title", **told),
            text="\n".join(filter(None, (hall.say(own, "thanks-month", **told), public))),
            source_address=SOURCE,
            source_id=mark,
            published_at=hall.now,
        ),
    )


HANDLERS = (Handler("thanks", script, act, rank=13),)
COMMANDS = (
    Command("by-name", by_name, about_case=False),
    Command("thanks", thanked, about_case=False),
)
ROUNDS = (tell_month,)
