"""Tips in the room of the police: that one has come, which there are, and which must go soon."""

from datetime import timedelta

from core import tips
from core.hall import Hall
from core.messages import Address, Outgoing
from core.order import Command, Order, Wrong, record
from core.tips import is_urgent, room_of
from core.town.tips import Tips
from storage.outbox import Lane
from storage.tips import Tip

NAME = "tip"  # of the service
WARNED_BEFORE = timedelta(days=7)
UNFINISHED_FOR = timedelta(hours=2)
ON_THE_HOUR = 2  # minutes in which what waited for the full hour is told
LISTED = 20
SWEPT_AFTER = timedelta(days=1)


# What the room hears


def tell(hall: Hall) -> None:
    """Say that tips have come: urgent ones at once, the others when the town wants it."""
    about = tips.settings_of(hall.town)
    if about is None:
        return
    open_hour = about.tell == "at-once" or hall.town.local(hall.now).minute < ON_THE_HOUR
    for tip in hall.store.tips.to_tell():
        if open_hour or is_urgent(about, tip):
            tell_of(hall, about, tip)


def tell_of(hall: Hall, about: Tips, tip: Tip) -> None:
    """Its number, its category, how urgent it is; nothing of what was said."""
    department, own = room_of(hall, about), hall.texts.own
    urgent = is_urgent(about, tip)
    values = {
        "number": tip.number,
        "category": tips.category_name(hall.town, hall.texts, own, tip.category),
        "urgency": hall.say(own, f"tip-urgency.{tip.urgency}"),
        "urgent": "🔴 " if urgent else "",
    }
    words = hall.say(own, f"tip-room-{tip.to_tell}", **values)
    called = hall.on_duty(department) if urgent else ()
    hall.send(Outgoing(department.room, words, mentions=called), Lane.STATUS)
    tip.to_tell = ""
    hall.store.tips.session.flush()


def expire(hall: Hall) -> None:
    """Warn the room of tips that go soon, and forget those whose time is over."""
    about, days = tips.settings_of(hall.town), hall.town.retention.tips
    hall.store.tips.sweep(tips.today(hall) - SWEPT_AFTER)
    if about is None or days is None:
        return
    last = tips.today(hall) - timedelta(days=days)
    for tip in hall.store.tips.silent_since(last + WARNED_BEFORE):
        if tip.last_day < last:
            hall.tell_staff(room_of(hall, about), "tip-room-gone", number=tip.number)
            hall.store.tips.forget(tip)
        elif not tip.warned:
            day = tips.lasts_until(hall, tip)
            hall.tell_staff(room_of(hall, about), "tip-room-going", number=tip.number, day=day)
            tip.warned = True
            hall.store.tips.session.flush()


def forget_unfinished(hall: Hall) -> None:
    """Forget tips that nobody went on with, and say so: what is written now is no part of them."""
    for talk in hall.store.conversations.left(NAME, hall.now - UNFINISHED_FOR):
        hall.store.conversations.forget(talk.address, talk.author, talk.thread)
        person = hall.store.residents.at(talk.address)
        language = person.language if person else hall.texts.own
        told = Outgoing(Address.parse(talk.address), hall.say(language, "tip-forgotten"))
        hall.send(told, Lane.STATUS, secret=True)


# What staff can order


def in_the_right_room(order: Order) -> Tips:
    about = tips.settings_of(order.turn.town)
    if about is None or about.department != order.department.key:
        raise Wrong("desk-tips-not-here")
    return about


def listed(order: Order) -> None:
    """Which tips there are; what they say is opened with the key of the police."""
    about, turn = in_the_right_room(order), order.turn
    every = turn.store.tips.all()
    if not every:
        turn.reply("desk-tips-none")
        return
    lines = [line_of(order, about, tip) for tip in reversed(every[-LISTED:])]
    turn.reply("desk-tips", count=len(every), lines="\n".join(lines))
    record(order, "tips-list")


def line_of(order: Order, about: Tips, tip: Tip) -> str:
    turn = order.turn
    return turn.tell(
        "desk-tips-line",
        number=tip.number,
        urgent="🔴 " if is_urgent(about, tip) else "",
        category=tips.category_name(turn.town, turn.texts, turn.language, tip.category),
        day=tip.day,
        answers=sum(one.from_police for one in turn.store.tips.messages(tip.id or 0)),
    )


def answered(order: Order) -> None:
    """Answer a tip from the room, where the town shows tips there; else only by the key."""
    about, turn = in_the_right_room(order), order.turn
    if not about.show_in_room:
        raise Wrong("desk-tip-answer-not-here")
    number, _, words = order.words.partition(" ")
    tip = tip_numbered(order, number)
    if not words.strip():
        raise Wrong("desk-tip-answer-what")
    tips.answer(turn, about, tip, words.strip())
    turn.reply("desk-tip-answered", number=tip.number)
    record(order, "tip-answer", tip=tip.number)


def tip_numbered(order: Order, number: str) -> Tip:
    """The tip with a number like T-3 or T-00003."""
    digits = number.upper().removeprefix("T-").lstrip("#")
    known = digits.isascii() and digits.isdigit() and len(digits) <= 9  # noqa: PLR2004
    tip = order.turn.store.tips.get(int(digits)) if known else None
    if tip is None:
        raise Wrong("desk-tip-no-such", number=number or "–")
    return tip


COMMANDS = (
    Command("tips", listed, about_case=False, aside=True),
    Command("tip-answer", answered, about_case=False),
)
ROUNDS = (tell, expire, forget_unfinished)
