"""How the news of a case reach those it concerns: whoever brought it, follows it, or helped."""

from collections.abc import Sequence
from dataclasses import replace

from core.buttons import keyboard
from core.hall import Hall
from core.messages import Address as To
from core.messages import Choice, Outgoing
from core.pieces import photos_to
from storage.cases import Case, Entry
from storage.outbox import Lane


def tell_resident(
    hall: Hall,
    case: Case,
    key: str,
    *,
    photos: Sequence[str] = (),
    entry: Entry | None = None,
    receipt: tuple[str, str] | None = None,
    choices: Sequence[Choice] = (),
    **values: object,
) -> None:
    """Write to whoever brought a case, in the chat that they used and in their language."""
    person = hall.store.residents.at(case.address)
    if person is None or case.resident_id is None:
        return
    words = hall.say(person.language, key, number=case.number, **values)
    buttons = tuple(
        replace(one, label=hall.texts.label(person.language, key, one.key)) for one in choices
    )
    token = keyboard(hall, case.address, buttons) if buttons else ""
    message = Outgoing(
        To.parse(case.address), words, choices=buttons, token=token, language=person.language
    )
    for number, piece in enumerate(photos_to(message, list(photos), case.number)):
        hall.send(
            piece,
            Lane.STATUS,
            case=case,
            entry=entry.id if entry else None,
            receipt=receipt if number == 0 else None,
        )


def tell_followers(
    hall: Hall, case: Case, key: str, *, entry: Entry | None = None, **values: object
) -> None:
    """Write to those who wanted to hear how a case goes on."""
    for address in hall.store.cases.followers(case.id or 0):
        person = hall.store.residents.at(address)
        if person is None or address == case.address:
            continue
        words = hall.say(person.language, key, number=case.number, **values)
        message = Outgoing(To.parse(address), words, language=person.language)
        hall.send(message, Lane.STATUS, case=case, entry=entry.id if entry else None)


def tell_helpers(hall: Hall, case: Case, entry: Entry, name: str) -> None:
    """Pass an answer on to whoever brought a case for its resident, as long as they may."""
    for address in hall.store.helpers.hearing(case, hall.now):
        if person := hall.store.residents.at(address):
            about = {"number": case.number, "name": name, "text": entry.text or "📷"}
            words = hall.say(person.language, "follow-answered", **about)
            message = Outgoing(To.parse(address), words, language=person.language)
            hall.send(message, Lane.STATUS, case=case, entry=entry.id)
