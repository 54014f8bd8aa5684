"""A command of the staff: one word after an exclamation mark, and what it does."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.hall import Hall
from core.town import Department
from core.turn import Turn
from storage.cases import Case, Entry, EntryKind

NUMBER = re.compile(r"^#?(?:[a-z]{1,2}-?)?\d{1,9}$", re.IGNORECASE)


class Wrong(Exception):
    """A command that cannot be done as it stands: `key` is the text that says why."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True)
class Order:
    """What a member of staff wants done: by whom, in which room, with which case and words."""

    turn: Turn
    department: Department
    words: str = ""
    case: Case | None = None

    @property
    def user(self) -> str:
        return self.turn.incoming.author

    @property
    def name(self) -> str:
        """What staff and residents call whoever orders this."""
        member = self.turn.store.members.get(self.turn.address, self.user)
        return (member.name if member else "") or short(self.user)

    @property
    def the_case(self) -> Case:
        """The case that it is about; without one it cannot be done."""
        if self.case is None:
            raise Wrong("desk-which-case")
        return self.case


@dataclass(frozen=True)
class Command:
    """`name` is its key; the words it answers to are the text `desk-NAME-words`."""

    name: str
    act: Callable[[Order], None]
    about_case: bool = True


def short(user: str) -> str:
    """A platform's id as a name: `@elena:jun.example` is `elena`."""
    return user.lstrip("@").partition(":")[0]


def record(order: Order, action: str, **details: object) -> None:
    """Note in the audit log who did what."""
    case_id = order.case.id if order.case else None
    turn = order.turn
    turn.store.audit.note(turn.now, order.user, turn.address, action, case_id, **details)


def source_of(turn: Turn) -> dict[str, Any]:
    """Where an entry came from, so that edits and deletions can be followed."""
    return {"source_address": turn.address, "source_id": turn.incoming.id}


def heading(hall: Hall, case: Case, language: str, name: str) -> str:
    """Who is speaking to the resident, and about which case."""
    department = hall.town.department(case.department)
    where = department.name.in_(language) if department else ""
    return hall.say(language, "answer-heading", number=case.number, department=where, name=name)


def last_photos(turn: Turn, case: Case) -> list[str]:
    """The photos that staff have sent in the thread since the case was last opened."""
    photos: list[str] = []
    for entry in turn.store.cases.entries(case.id or 0):
        photos = photos_after(entry, photos)
    return photos


def photos_after(entry: Entry, photos: list[str]) -> list[str]:
    if entry.kind is EntryKind.STATE and entry.author == "resident":
        return []  # it was opened again: what was shown before proves nothing
    return [*photos, *entry.photos] if entry.kind is EntryKind.ANSWER else photos
