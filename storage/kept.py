"""What is kept of people: each table says it of itself, and privacy, export and erasure follow it.

A table carries its note as `__kept__`. A test holds the notes against the columns there are, so
that a new table, or a new column, has to say what it keeps.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Integer, Table
from sqlmodel import SQLModel

ERASED = "erased"  # kept until the person has it erased
RELEASED = "released"  # kept until staff release it


class Basis(StrEnum):
    """Why the law lets us keep something."""

    TASK = "task"  # GDPR 6 (1) e: a task of the town
    DUTY = "duty"  # GDPR 6 (1) c: the town has to be able to prove it
    CONSENT = "consent"  # GDPR 6 (1) a: the person has agreed


@dataclass(frozen=True)
class Keeps:
    """What a table keeps. `personal` and `plain` name its columns, parted by blanks.

    `kind` is told to people by the text `privacy-KIND`; without one the table holds nothing of
    them. `until` is a key of [retention] in the town file, `erased` or `released`. `whose` is the
    column that says whose a row is: a resident's id, or the address of a chat; such rows are
    exported and erased by themselves. `since` is the moment from which `until` counts; where it
    is named, old rows are forgotten by themselves. `photos` are columns that may name photos among
    our files. `hidden` are columns that are of no use to the person, and are not exported. What is
    `sealed` only the town's own key can open; the person has a right to it in the clear.
    """

    kind: str = ""
    until: str = ERASED
    basis: Basis = Basis.TASK
    personal: str = ""
    plain: str = ""
    whose: str = ""
    since: str = ""
    photos: str = ""
    hidden: str = ""
    sealed: str = ""

    @property
    def columns(self) -> list[str]:
        return [*self.personal.split(), *self.plain.split()]


def notes() -> Iterator[tuple[Table, Keeps]]:
    """All tables with their notes; a table stands after those that it leans on."""
    kept = {
        each.local_table: getattr(each.class_, "__kept__", None)
        for each in SQLModel._sa_registry.mappers  # noqa: SLF001 - SQLModel has no other way
    }
    for table in SQLModel.metadata.sorted_tables:
        if note := kept.get(table):
            yield table, note


def kinds() -> dict[str, Keeps]:
    """One note for each kind of thing that is kept of people, in the order of the tables."""
    return {note.kind: note for _, note in reversed(list(notes())) if note.kind}


def owned() -> Iterator[tuple[Table, Any, Keeps]]:
    """The tables that say whose each row is, with that column."""
    for table, note in notes():
        if note.whose:
            yield table, table.c[note.whose], note


def is_number(column: Any) -> bool:
    """Whether a column holds a resident's id, and not the address of a chat."""
    return isinstance(column.type, Integer)
