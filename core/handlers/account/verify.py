"""Verify: a code that is shown at the town hall, and what staff there make of it."""

import re
from datetime import datetime, timedelta

from core.dialogue import Dialogue, Start
from core.hall import Hall
from core.handler import Handler
from core.messages import Address, Outgoing
from core.minors import may_agree, say_not_yet
from core.office import registry
from core.order import Command, Order, Wrong, brief, record
from core.register import Misread, mark_of_person, mark_of_voter, number_of_card
from core.slips import in_pairs
from core.turn import Turn
from storage.codes import DIGITS, Owner, Purpose, digits
from storage.outbox import Lane

CODE_LASTS = timedelta(days=1)
HOLDS = timedelta(days=730)
CODE_AND_CARD = re.compile(rf"((?:\d[\s-]*){{{DIGITS}}})(?!\d)(.*)", re.ASCII)


def script(_start: Start) -> Dialogue[bool]:
    return (yield from may_agree())


def act(turn: Turn, may: bool) -> None:  # noqa: FBT001 - it is what the script returns
    """Tell a code, unless somebody has been seen already."""
    assert turn.person
    until = turn.person.verified_until
    if not may:
        say_not_yet(turn)
    elif until and turn.person.is_verified(turn.now) and is_marked(turn):
        turn.reply("verify-already", **turn.last_day(until))
    else:
        me = Owner(turn.person.resident_id, turn.address)
        code = turn.store.codes.give(Purpose.VERIFY, me, turn.now, CODE_LASTS)
        key = "verify-again" if turn.person.is_verified(turn.now) else "verify-code"
        turn.reply(key, code=in_pairs(code), until=turn.now + CODE_LASTS)


def is_marked(turn: Turn) -> bool:
    """Whether the town hall would notice a vote on paper of theirs; without a secret it cannot."""
    assert turn.person
    known = turn.store.residents.get(turn.person.resident_id).register_mark
    return known is not None or turn.vault is None


def verify(order: Order) -> None:
    """`!verify 12345678 98765432M`: somebody stands before us, with this code and this card."""
    turn = order.turn
    office = registry(turn)
    if office.key != order.department.key:
        raise Wrong("desk-verify-elsewhere", department=office.name.in_(turn.texts.own))
    code, card = code_and_card(order.words)
    if not code:
        raise Wrong("desk-verify-what")
    if card:
        turn.take_out(turn.address, turn.incoming.id)  # the number is not to stand there
    owner = turn.store.codes.whose(Purpose.VERIFY, code, turn.now)
    if owner is None:
        record(order, "verify-failed")
        raise Wrong("desk-verify-unknown", code=brief(code))
    note(order, owner, code, mark_on_card(order, card))


def code_and_card(words: str) -> tuple[str, str]:
    """The eight figures of the code, however they are spaced, and the number that follows them."""
    found = CODE_AND_CARD.fullmatch(words.strip())
    return (digits(found[1]), found[2].strip()) if found else (brief(words) if words else "", "")


def mark_on_card(order: Order, card: str) -> str | None:
    """The mark that is made of the number of a card; none where the town has no secret."""
    if order.turn.vault is None:
        return None
    try:
        number = number_of_card(card, order.turn.town.country)
    except Misread:
        raise Wrong("desk-verify-card") from None
    return mark_of_person(order.turn.vault, number)


def note(order: Order, owner: Owner, code: str, mark: str | None) -> None:
    """From now on they are verified. Those who have voted on paper, too, are told to staff."""
    turn, until = order.turn, order.turn.now + HOLDS
    turn.store.codes.used(code)
    seen = {"verified_at": turn.now, "verified_until": until, "verified_by": order.user}
    turn.store.residents.change(owner.resident_id, register_mark=mark, **seen)
    twice = voted_twice(turn, owner.resident_id, mark) if mark else []
    turn.reply("desk-verified", **turn.last_day(until))
    if twice:
        turn.reply("desk-verified-twice", polls=", ".join(twice))
    tell(turn, owner, until)
    record(order, "verify", resident=owner.resident_id, until=until.isoformat())


def voted_twice(turn: Turn, resident_id: int, person: str) -> list[str]:
    """The open polls in which they voted in the chat before we knew their card, and on paper."""
    assert turn.vault
    polls = turn.store.polls
    return [
        str(poll.id)
        for poll in polls.unmarked_of(resident_id, turn.now)
        if not polls.mark_ballot(poll, resident_id, mark_of_voter(turn.vault, poll.id or 0, person))
    ]


def tell(hall: Hall, owner: Owner, until: datetime) -> None:
    """Whoever was seen reads it in the chat in which they got the code."""
    if person := hall.store.residents.at(owner.address):
        words = hall.say(person.language, "verified", **hall.last_day(until))
        to = Outgoing(Address.parse(owner.address), words, language=person.language)
        hall.send(to, Lane.REPLY)


HANDLERS = (Handler("verify", script, act),)
COMMANDS = (Command("verify", verify, about_case=False),)
