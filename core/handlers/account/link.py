"""Link: several chats of one person share what they have; a code says that they are the same."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from core.ballots import outlast
from core.dialogue import Dialogue, Start
from core.hall import Hall
from core.handler import Handler
from core.messages import Address, Choice, Outgoing
from core.questions import choose, confirm, look, text, words_in
from core.slips import in_pairs
from core.turn import Turn
from storage.codes import Owner, Purpose, digits
from storage.outbox import Lane
from storage.store import Clash

NEW_CODE, HAVE_CODE = Choice("new-code"), Choice("have-code")
UNLINK, LEAVE = Choice("unlink"), Choice("leave-it")
MINUTES = 15


@dataclass(frozen=True)
class Wish:
    """What is to be done: with which code, if one was said."""

    action: str
    code: str = ""


def script(start: Start) -> Dialogue[Wish]:
    if code := digits(start.argument):
        return (yield from ask_sure(code))
    linked = yield from look("link-linked", is_linked)
    choices = (NEW_CODE, HAVE_CODE, *((UNLINK,) if linked else ()), LEAVE)
    action = yield from choose("link-what", choices)
    if action == HAVE_CODE.key:
        return (yield from ask_sure(digits(words_in((yield from text("link-which"))))))
    if action == UNLINK.key and not (yield from confirm("unlink-sure")):
        action = LEAVE.key
    return Wish(action)


def ask_sure(code: str) -> Dialogue[Wish]:
    """Whoever says a code of somebody else gives that person all they have: ask first."""
    problem = yield from look("link-problem", problem_with, code)
    if problem:
        return Wish(str(problem), code)
    sure = yield from confirm("link-sure")
    return Wish(HAVE_CODE.key if sure else LEAVE.key, code)


def is_linked(turn: Turn) -> bool:
    assert turn.person
    return len(turn.store.residents.addresses(turn.person.resident_id)) > 1


def problem_with(turn: Turn, code: str) -> str:
    """The text that says why a code is no good; nothing, if it is."""
    assert turn.person
    me = Owner(turn.person.resident_id, turn.address)
    if turn.store.codes.has_guessed(me.resident_id, turn.now):
        return "link-guessed"
    owner = turn.store.codes.whose(Purpose.LINK, code, turn.now)
    if owner is None:
        return "link-unknown"
    return "link-same" if owner.resident_id == me.resident_id else ""


def act(turn: Turn, wish: Wish) -> None:
    match wish.action:
        case NEW_CODE.key:
            tell_code(turn)
        case HAVE_CODE.key:
            join(turn, wish.code)
        case UNLINK.key:
            part(turn)
        case LEAVE.key:
            turn.reply("link-left")
        case problem:
            refuse(turn, problem)


def refuse(turn: Turn, problem: str) -> None:
    """Say why a code is no good; whoever tries many may be guessing."""
    assert turn.person
    if problem == "link-unknown":
        turn.store.codes.wrong(Owner(turn.person.resident_id, turn.address), turn.now)
    turn.reply(problem)


def tell_code(turn: Turn) -> None:
    assert turn.person
    me = Owner(turn.person.resident_id, turn.address)
    lasts = timedelta(minutes=MINUTES)
    code = turn.store.codes.give(Purpose.LINK, me, turn.now, lasts)
    turn.reply("link-code", code=in_pairs(code), minutes=MINUTES)


def join(turn: Turn, code: str) -> None:
    """From now on this chat is one more of whoever was told the code."""
    assert turn.person
    owner = turn.store.codes.whose(Purpose.LINK, code, turn.now)
    if owner is None or not turn.store.codes.used(code):  # another was a bit quicker
        turn.reply("link-unknown")
        return
    try:
        turn.store.join_residents(turn.person.resident_id, owner.resident_id)
    except Clash:
        turn.reply("link-not-now")
        return
    turn.reply("link-done")
    tell_there(turn, owner.address, "link-done-there")


def tell_there(hall: Hall, address: str, key: str, **values: Any) -> None:
    """Say something in another chat of somebody, in the language that they read."""
    if person := hall.store.residents.at(address):
        words = hall.say(person.language, key, **values)
        to = Outgoing(Address.parse(address), words, language=person.language)
        hall.send(to, Lane.STATUS)


def part(turn: Turn) -> None:
    """Make this chat somebody else's again, with the cases that were brought in it."""
    assert turn.person
    outlast(turn, turn.person.resident_id, [turn.address])
    turn.store.part_chat(turn.person, turn.now)
    turn.reply("unlink-done")


HANDLERS = (Handler("link", script, act),)
