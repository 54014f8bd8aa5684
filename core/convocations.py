"""What is told of a session of the council that is planned, the same in the chat and on the web."""

from typing import Any

from core.hall import Hall
from storage.convocations import Convocation


def about(one: Convocation) -> dict[str, Any]:
    """The values that the texts of a session take."""
    told = {"title": one.title, "at": one.starts_at, "place": one.place or "–"}
    return {**told, "number": str(one.id), "agenda": agenda(one)}


def agenda(one: Convocation) -> str:
    """What it is about: the points, and where they can be read."""
    return "\n".join(filter(None, (one.agenda, one.link)))


def line(hall: Hall, one: Convocation, language: str) -> str:
    """When and where it is, in one line."""
    key = "session-when-off" if one.called_off_at else "session-when"
    return hall.say(language, key, **about(one))
