"""Elsewhere: what the town hall does not do, and who does, with the way there."""

from typing import Annotated

from pydantic import Field, HttpUrl

from core.town.extras import Name, Table, Words
from core.turn import Turn, plain

TABLE = "elsewhere"


class Office(Table):
    """Another authority: what people call what it does, and how it is reached."""

    name: Name
    words: Words
    about: Name
    link: HttpUrl | None = None
    phone: Annotated[str, Field(pattern=r"^\+?[\d ]{3,20}$")] = ""


Offices = tuple[Office, ...]


def office_meant(turn: Turn, text: str) -> Office | None:
    """The other authority that a text speaks of, in any language; None if none, or several."""
    said = f" {plain(text)} "
    offices: Offices = turn.town.extras.get(TABLE, ())
    found = [one for one in offices if any(f" {word} " in said for word in words_of(one))]
    return found[0] if len(found) == 1 else None


def words_of(office: Office) -> list[str]:
    return [plain(word) for words in office.words.values() for word in words]


def way_there(turn: Turn, office: Office) -> str:
    """What is needed to get there, and how: a line each."""
    told = (office.about.in_(turn.language), str(office.link or ""), office.phone)
    return "\n".join(filter(None, told))
