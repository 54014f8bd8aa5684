"""What a resident says of who may help them: a code, a yes or a no, and the end at any moment."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from core import helping
from core.dialogue import Dialogue, Start
from core.handler import Handler
from core.messages import Choice
from core.minors import may_agree, say_not_yet
from core.questions import choose, look
from core.slips import in_pairs
from core.turn import Turn
from storage.codes import Owner, Purpose
from storage.helpers import Helper, Right

NEW_CODE, HELP, LEAVE = Choice("new-code"), Choice("i-help", start="/helping"), Choice("leave-it")
CODE_LASTS = timedelta(days=1)
MOST_HELPERS = 3  # of one person
BUTTONS = ("agree", "only", "refuse", "end", "renew")  # done at once


@dataclass(frozen=True)
class Wish:
    """What is to be done, and with which consent."""

    action: str
    about: str = ""


def script(start: Start) -> Dialogue[Wish]:
    """Show who helps; another may be asked by a code, and each ended with one tap."""
    action, _, about = start.argument.partition("-")
    if action in BUTTONS:
        return Wish(action, about)
    mine = yield from look("trusted-known", known)
    ends = tuple(Choice(f"end-{one['id']}", one["end"]) for one in mine)
    key = "trusted-list" if mine else "trusted-none"
    lines = "\n".join(one["line"] for one in mine)
    picked = yield from choose(key, (*ends, NEW_CODE, HELP, LEAVE), lines=lines)
    if picked == NEW_CODE.key and not (yield from may_agree()):
        return Wish("too-young")
    action, _, about = picked.partition("-") if picked.startswith("end-") else (picked, "", "")
    return Wish(action, about)


def known(turn: Turn) -> list[dict[str, Any]]:
    """Who helps somebody, or would: a line for each, and the words on the button that ends it."""
    assert turn.person
    return [
        {
            "id": one.id,
            "line": turn.tell(
                "trusted-line",
                name=one.name,
                rights=in_words(turn, one),
                **turn.last_day(one.until),
            ),
            "end": turn.tell("choice-end-help", name=one.name),
        }
        for one in turn.store.helpers.of(turn.person.resident_id)
    ]


def in_words(turn: Turn, one: Helper) -> list[str]:
    """What a helper may do; nothing yet, as long as nobody has agreed."""
    return [turn.tell(f"right-{each}") for each in one.rights.split()] or [turn.tell("right-none")]


def act(turn: Turn, wish: Wish) -> None:
    assert turn.person
    match wish.action:
        case NEW_CODE.key:
            tell_code(turn)
        case "too-young":
            say_not_yet(turn)
        case LEAVE.key:
            turn.reply("trusted-left")
        case _:
            decide(turn, wish)


def tell_code(turn: Turn) -> None:
    """A code, with which somebody can ask; it alone allows nothing."""
    assert turn.person
    me = Owner(turn.person.resident_id, turn.address)
    if len(turn.store.helpers.of(me.resident_id)) >= MOST_HELPERS:
        turn.reply("trusted-too-many", (Choice("trusted", start="/trusted"),), most=MOST_HELPERS)
        return
    code = turn.store.codes.give(Purpose.HELP, me, turn.now, CODE_LASTS)
    turn.reply("trusted-code", code=in_pairs(code), until=turn.now + CODE_LASTS)


def decide(turn: Turn, wish: Wish) -> None:
    """Say yes or no to somebody who would help, or end it."""
    one = mine(turn, wish.about)
    if one is None:
        turn.reply("trusted-gone", (Choice("trusted", start="/trusted"),))
    elif wish.action in ("agree", "only"):
        agree(turn, one, helping.EVERY if wish.action == "agree" else Right.APPOINTMENTS)
    elif wish.action == "renew" and one.agreed_at:
        renew(turn, one)
    elif helping.end(turn, one, "resident"):
        turn.reply("trusted-ended" if one.agreed_at else "trusted-refused", name=one.name)
        helping.tell_helper_of_end(turn, one)


def mine(turn: Turn, about: str) -> Helper | None:
    """The consent with this number, if it is that of whoever speaks."""
    assert turn.person
    named = (one for one in turn.store.helpers.of(turn.person.resident_id) if str(one.id) == about)
    return next(named, None)


def agree(turn: Turn, one: Helper, rights: str) -> None:
    """Note to what somebody has agreed, when, and by which words; both are told."""
    one.rights, one.wording, one.address = rights, helping.WORDING, turn.address
    one.agreed_at, one.until, one.asked_again_at = turn.now, turn.now + helping.LASTS, None
    helping.note(turn, "helper-agreed", one, rights=rights, wording=helping.WORDING)
    end, rights_told = (end_button(turn, one),), in_words(turn, one)
    turn.reply("trusted-agreed", end, name=one.name, rights=rights_told, **turn.last_day(one.until))
    start = Choice("act", turn_label(turn, one), start=f"/helping for-{one.id}")
    helping.write(turn, helping.helper_of(turn, one), "helping-agreed", (start,), called=one.called)


def turn_label(turn: Turn, one: Helper) -> str:
    """The words on the button with which a helper begins, in their language."""
    person = helping.helper_of(turn, one)
    language = person.language if person else turn.texts.own
    return turn.say(language, "choice-act-for", called=one.called)


def renew(turn: Turn, one: Helper) -> None:
    """It holds for another year."""
    one.until, one.asked_again_at = turn.now + helping.LASTS, None
    helping.note(turn, "helper-agreed", one, rights=one.rights, wording=one.wording)
    end = (end_button(turn, one),)
    turn.reply("trusted-renewed", end, name=one.name, **turn.last_day(one.until))


def end_button(turn: Turn, one: Helper) -> Choice:
    label = turn.tell("choice-end-help", name=one.name)
    return Choice("end-help", label, start=f"/trusted end-{one.id}")


HANDLERS = (Handler("trusted", script, act, rank=18),)
