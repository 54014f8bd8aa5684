"""Verify: a code that is shown at the town hall, and what staff there make of it."""

from datetime import datetime, timedelta

from core.dialogue import Dialogue, Start
from core.hall import Hall
from core.handler import Handler
from core.messages import Address, Outgoing
from core.minors import may_agree
from core.order import Command, Order, Wrong, brief, record
from core.town import Department
from core.turn import Turn
from storage.codes import Owner, Purpose
from storage.outbox import Lane

CODE_LASTS = timedelta(days=1)
HOLDS = timedelta(days=730)


def script(_start: Start) -> Dialogue[bool]:
    return (yield from may_agree())


def act(turn: Turn, may: bool) -> None:  # noqa: FBT001 - it is what the script returns
    """Tell a code, unless somebody has been seen already."""
    assert turn.person
    until = turn.person.verified_until
    if not may:
        turn.reply("age-not-yet")
    elif until and turn.person.is_verified(turn.now):
        turn.reply("verify-already", until=until)
    else:
        me = Owner(turn.person.resident_id, turn.address)
        code = turn.store.codes.give(Purpose.VERIFY, me, turn.now, CODE_LASTS)
        turn.reply("verify-code", code=code, until=turn.now + CODE_LASTS)


def verify(order: Order) -> None:
    """Note that somebody stands before us, with their identity card."""
    turn = order.turn
    office = registry(turn)
    if office.key != order.department.key:
        raise Wrong("desk-verify-elsewhere", department=office.name.in_(turn.texts.own))
    if not order.words:
        raise Wrong("desk-verify-what")
    owner = turn.store.codes.whose(Purpose.VERIFY, order.words, turn.now)
    if owner is None:
        record(order, "verify-failed")
        raise Wrong("desk-verify-unknown", code=brief(order.words))
    turn.store.codes.used(order.words)
    until = turn.now + HOLDS
    turn.store.residents.change(
        owner.resident_id, verified_at=turn.now, verified_until=until, verified_by=order.user
    )
    turn.reply("desk-verified", until=until)
    tell(turn, owner, until)
    record(order, "verify", resident=owner.resident_id, until=until.isoformat())


def registry(hall: Hall) -> Department:
    """The office that looks at identity cards: that of the room above all, or the first."""
    room = hall.town.escalation_room
    found = hall.town.department_in(room) if room else None
    return found or hall.town.departments[0]


def tell(hall: Hall, owner: Owner, until: datetime) -> None:
    """Whoever was seen reads it in the chat in which they got the code."""
    if person := hall.store.residents.at(owner.address):
        words = hall.say(person.language, "verified", until=until)
        to = Outgoing(Address.parse(owner.address), words, language=person.language)
        hall.send(to, Lane.REPLY)


HANDLERS = (Handler("verify", script, act),)
COMMANDS = (Command("verify", verify, about_case=False),)
