"""Helping: somebody acts for a resident who has agreed to it, and can end it at any moment.

In a turn of a helper `turn.person` is whom they help, so that all services do what they do for
that person; answers go to the helper's chat, and what follows later to the chat of the person.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from core.buttons import keyboard
from core.dialogue import Dialogue
from core.hall import Hall
from core.menu import service, show_menu
from core.messages import Address, Choice, Outgoing
from core.questions import look
from core.turn import Helping, Turn
from storage.helpers import Helper, Right
from storage.outbox import Lane
from storage.residents import Person

SILENCE = timedelta(minutes=30)  # after so long a helper speaks for themselves again
LASTS = timedelta(days=365)  # a consent, until it is asked for again
WAITS = timedelta(days=7)  # for the resident to agree
WORDING = 1  # the version of `trusted-asked`; raise it when that comes to say something else
EVERY = " ".join(Right)


# Who can be reached, and where.


def person_at(hall: Hall, resident_id: int, address: str) -> Person | None:
    """Somebody in this chat, or in another of theirs; None where they have blocked us in all."""
    chats = hall.store.residents.addresses(resident_id)
    known = sorted(chats, key=lambda one: one != address)
    found = (hall.store.residents.at(one) for one in known)
    return next((one for one in found if one and one.reachable), None)


def resident_of(hall: Hall, one: Helper) -> Person | None:
    return person_at(hall, one.resident_id, one.address)


def helper_of(hall: Hall, one: Helper) -> Person | None:
    return person_at(hall, one.helper_id, one.helper_address)


def write(
    hall: Hall, person: Person | None, key: str, choices: Sequence[Choice] = (), **values: Any
) -> None:
    """Tell somebody, in their language; nothing, if they cannot be reached."""
    if person is None:
        return
    labelled = tuple(
        one if one.label else replace(one, label=hall.texts.label(person.language, key, one.key))
        for one in choices
    )
    token = keyboard(hall, person.address, labelled) if labelled else ""
    words = hall.say(person.language, key, **values)
    to = Address.parse(person.address)
    message = Outgoing(to, words, choices=labelled, token=token, language=person.language)
    hall.send(message, Lane.STATUS)


def note(hall: Hall, action: str, one: Helper, **details: Any) -> None:
    """Note in the audit log what became of a consent; no names, and no chats."""
    about = {"resident": one.resident_id, "helper": one.helper_id, **details}
    hall.store.audit.note(hall.now, "resident", "", action, None, **about)


# To act for somebody, and to stop.


def go_on(turn: Turn) -> None:
    """Whoever was acting for somebody still does, unless that has ended meanwhile."""
    assert turn.person
    one = turn.store.helpers.held(turn.person.acting_id or 0)
    until = turn.person.acting_until
    mine = one is not None and one.helper_id == turn.person.resident_id
    whom = resident_of(turn, one) if one and mine and one.holds(turn.now) else None
    if one and whom and until and turn.now < until:
        step_in(turn, one, whom)
    else:
        leave(turn, turn.address)
        turn.lapsed = True


def step_in(turn: Turn, one: Helper, whom: Person) -> None:
    """From now on this turn is for somebody else. Whoever is muted stays so."""
    assert turn.person
    assert one.id
    own = turn.person
    turn.store.helpers.act(turn.address, one.id, turn.now + SILENCE)
    rights = frozenset(one.rights.split())
    turn.helping = Helping(one.id, one.name, one.called, rights, whom.language, own)
    as_helper = {name: getattr(own, name) for name in ("language", "easy", "reachable", "told_at")}
    muted = own if is_muted(own, turn.now) else whom
    turn.person = replace(
        whom,
        **as_helper,
        muted_until=muted.muted_until,
        muted_because=muted.muted_because,
        talk_case_id=None,
        talk_at=None,
        verified_until=None,
    )


def is_muted(person: Person, now: datetime) -> bool:
    return person.muted_until is not None and now < person.muted_until


def step_out(turn: Turn) -> None:
    """Whoever was acting for somebody speaks for themselves again."""
    if turn.helping:
        leave(turn, turn.address)
        turn.person, turn.helping = turn.helping.own, None


def leave(hall: Hall, address: str) -> None:
    """What was begun in a chat for somebody else is not done for anybody any more."""
    hall.store.helpers.leave(address)
    if talk := hall.store.conversations.at(address):
        hall.store.conversations.forget(address)
        hall.store.personal.throw_photos_of(talk.start, talk.log)


def refuse(turn: Turn) -> None:
    """Say that somebody does this only for themselves."""
    assert turn.helping
    turn.reply("helping-not-this", (service(turn, "myself"),), called=turn.helping.called)


def only_oneself() -> Dialogue[bool]:
    """Whether somebody speaks for themselves, for what is nobody else's business."""
    return bool((yield from look("helping-oneself", is_oneself)))


def is_oneself(turn: Turn) -> bool:
    return turn.helping is None


# The end of it.


def end(hall: Hall, one: Helper, by: str) -> bool:
    """End a consent at once; False if it was ended before. `by` is resident, helper or time."""
    chats = hall.store.helpers.end(one)
    if chats is None:
        return False
    for address in chats:
        leave(hall, address)
    note(hall, "helper-ended", one, by=by)
    return True


def tell_helper_of_end(hall: Hall, one: Helper) -> None:
    """Whoever helped, or would have, hears that they do not any more."""
    key = "helping-ended" if one.agreed_at else "helping-refused"
    write(hall, helper_of(hall, one), key, (menu_button(),), called=one.called)


def tell_resident_of_end(hall: Hall, one: Helper) -> None:
    again = (Choice("trusted", start="/trusted"),)
    write(hall, resident_of(hall, one), "trusted-ended-by-them", again, name=one.name)


def menu_button() -> Choice:
    return Choice("start", start="/start")


def end_all(hall: Hall, resident_id: int) -> None:
    """End all of somebody who goes, each way, and tell the others."""
    for one in hall.store.helpers.of(resident_id):
        if end(hall, one, "resident"):
            tell_helper_of_end(hall, one)
    for one in hall.store.helpers.helped_by(resident_id):
        if end(hall, one, "helper"):
            tell_resident_of_end(hall, one)


def show_what_can_be_done(turn: Turn) -> None:
    """For whom somebody acts now, and what they can do for them."""
    assert turn.helping
    show_menu(turn, "helping-on", called=turn.helping.called)
