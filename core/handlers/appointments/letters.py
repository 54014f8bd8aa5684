"""What a resident is told of an appointment, in the chat they use and in their language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from core.buttons import keyboard
from core.hall import Hall
from core.handlers.appointments.calendar import attached
from core.handlers.appointments.offices import errand
from core.messages import Address, Choice, Outgoing
from core.turn import Turn
from storage.appointments import Appointment
from storage.outbox import Lane


def button(key: str, order: str, about: object = "") -> Choice:
    """A button that stands for itself: `/appointment book-17`."""
    return Choice(key, start=f"/appointment {order}-{about}")


def what(hall: Hall, one: Appointment, language: str) -> str:
    """What somebody comes for, and where: "ID card · Registry"."""
    known = errand(hall, f"{one.office}/{one.service}")
    if known is None:
        return f"{one.service} · {one.office}"
    return f"{known.service.name.in_(language)} · {known.office.name.in_(language)}"


def told_of(hall: Hall, one: Appointment, language: str) -> dict[str, Any]:
    """The values that the texts of an appointment take."""
    return {"number": one.number, "what": what(hall, one, language), "at": one.starts_at}


def where(hall: Hall, one: Appointment, language: str) -> str:
    """What one must know to find the office; nothing, if the town file does not say it."""
    known = errand(hall, f"{one.office}/{one.service}")
    return known.office.where.in_(language) if known and known.office.where else ""


def tell(
    hall: Hall,
    one: Appointment,
    key: str,
    choices: Sequence[Choice] = (),
    *,
    with_file: bool = False,
    **values: object,
) -> None:
    """Write to whose it is, if we still know them; perhaps with a file for their calendar."""
    person = hall.store.residents.at(one.address) if one.address else None
    if person is None or person.resident_id != one.resident_id:
        return
    language = person.language
    words = hall.say(language, key, **told_of(hall, one, language), **values)
    message = Outgoing(Address.parse(one.address), words, language=language)
    hall.send(dressed(hall, message, one, key, choices, with_file=with_file), Lane.STATUS)


def answer(
    turn: Turn, one: Appointment, key: str, choices: Sequence[Choice], **values: object
) -> None:
    """Tell whoever is speaking of their appointment, with the file for their calendar."""
    words = turn.tell(key, **told_of(turn, one, turn.language), **values)
    if turn.helping:
        turn.tell_helped(key, **told_of(turn, one, turn.helping.language))
    message = Outgoing(
        turn.incoming.sender, words, thread=turn.incoming.thread, language=turn.language
    )
    turn.send(dressed(turn, message, one, key, choices, with_file=True), Lane.REPLY)


def dressed(
    hall: Hall,
    message: Outgoing,
    one: Appointment,
    key: str,
    choices: Sequence[Choice],
    *,
    with_file: bool,
) -> Outgoing:
    """A message with its buttons, and with the file if it is to have it."""
    language = message.language
    labelled = tuple(
        each if each.label else replace(each, label=hall.texts.label(language, key, each.key))
        for each in choices
    )
    token = keyboard(hall, str(message.to), labelled) if labelled else ""
    document = attached(hall, one, language) if with_file else None
    return replace(message, choices=labelled, token=token, document=document)


def moment(text: str) -> datetime:
    """A moment as a script keeps it."""
    return datetime.fromisoformat(text)
