"""What a resident is told of an appointment, in the chat they use and in their language."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from core.buttons import keyboard
from core.hall import Hall
from core.handlers.appointments.offices import errand
from core.messages import Address, Choice, Outgoing
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
    hall: Hall, one: Appointment, key: str, choices: Sequence[Choice] = (), **values: object
) -> None:
    """Write to whose it is, if we still know them."""
    person = hall.store.residents.at(one.address) if one.address else None
    if person is None or person.resident_id != one.resident_id:
        return
    language = person.language
    words = hall.say(language, key, **told_of(hall, one, language), **values)
    labelled = tuple(
        each if each.label else replace(each, label=hall.texts.label(language, key, each.key))
        for each in choices
    )
    token = keyboard(hall, one.address, labelled) if labelled else ""
    to = Address.parse(one.address)
    hall.send(Outgoing(to, words, choices=labelled, token=token, language=language), Lane.STATUS)


def moment(text: str) -> datetime:
    """A moment as a script keeps it."""
    return datetime.fromisoformat(text)
