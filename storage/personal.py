"""All that the books hold of one person: read, erased, or given to another, table by table.

What a table says of itself (`storage.kept`) is enough for this. A book that holds more than rows
of a person's own, or that must keep a count, offers `of_resident` and `forget_resident` as well.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import (
    Column,
    Date,
    Index,
    Table,
    Text,
    UniqueConstraint,
    cast,
    delete,
    false,
    or_,
    select,
    update,
)

from storage.kept import Keeps, is_number, notes, owned
from storage.residents import Chat, Resident, Residents
from storage.session import Books
from storage.waste import Waste

REF = re.compile(r"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
Opened = Callable[[str], Any]
CHATS, PEOPLE = Chat.__table__, Resident.__table__  # type: ignore[attr-defined]


class Personal(Books):
    """What there is of a person, in whatever table it lies."""

    def rows_of(
        self, resident_id: int, opened: Opened = lambda _: None
    ) -> dict[str, list[dict[str, Any]]]:
        """The rows that are a person's own, as plain values, by the name of their table.

        `opened` gives what is sealed in the clear; None, if nobody can read it any more.
        """
        found = {
            table.name: [plain(table, row, note, opened) for row in self.rows(statement)]
            for table, column, note in owned()
            for statement in [
                select(table).where(whose(column, resident_id)).order_by(*keys(table))
            ]
        }
        return {name: rows for name, rows in found.items() if rows}

    def forget_rows(self, resident_id: int) -> None:
        """Erase the rows that are a person's own; photos in them are nobody's from then on."""
        addresses = Residents(self.page).addresses(resident_id)
        for table, column, note in reversed(list(owned())):
            which = is_one_of(column, resident_id, addresses)
            self.drop_photos(table, note, which)
            self.execute(delete(table).where(which))

    def forget_before(self, limits: Mapping[str, datetime]) -> dict[str, int]:
        """Erase the rows that are older than their tables say; how many, by table.

        `limits` has the moment for each key of [retention]; what it has not is kept for ever.
        """
        gone = {}
        for table, note in notes():
            if note.since and note.until in limits:
                old = is_before(table.c[note.since], limits[note.until])
                self.drop_photos(table, note, old)
                gone[table.name] = self.execute(delete(table).where(old)).rowcount
        return gone

    def join(self, old: int, new: int) -> None:
        """Give all that is one person's to another: they are the same.

        Where only one row may be there for each person, that of `new` stays.
        """
        for table, column, _ in owned():
            if is_number(column) and table is not PEOPLE:
                self.execute(delete(table).where(column == old, clashes(table, column, new)))
                self.execute(update(table).where(column == old).values({column.name: new}))

    def leave(self, resident_id: int) -> None:
        """Whoever has nothing any more, not even a chat, is no person of their own."""
        self.execute(delete(PEOPLE).where(PEOPLE.c.id == resident_id))

    def drop_photos(self, table: Table, note: Keeps, which: Any) -> None:
        """Note that the photos which rows name may be removed, if nobody else names them."""
        columns = [table.c[name] for name in note.photos.split()]
        if columns:
            texts = select(*(cast(one, Text) for one in columns)).where(which)
            Waste(self.page).throw(refs(self.rows(texts)))

    def throw_photos_of(self, *texts: str) -> None:
        """The same for the photos that are named in what was written down."""
        Waste(self.page).throw(refs([texts]))

    def unnamed(self, thrown: Iterable[str]) -> list[str]:
        """Those of these photos that no row of any table names."""
        return [ref for ref in thrown if not any(self.rows(one) for one in naming(ref))]


def whose(column: Column[Any], resident_id: int) -> Any:
    """Whether a row is this person's: by their id, or by one of their chats."""
    if is_number(column):
        return column == resident_id
    return column.in_(select(CHATS.c.address).where(CHATS.c.resident_id == resident_id))


def is_before(column: Column[Any], moment: datetime) -> Any:
    """Whether a moment, or a whole day, lies before another."""
    return column < (moment.date() if isinstance(column.type, Date) else moment)


def is_one_of(column: Column[Any], resident_id: int, addresses: list[str]) -> Any:
    """The same, where the chats may be gone already."""
    return column == resident_id if is_number(column) else column.in_(addresses)


def keys(table: Table) -> list[Any]:
    return list(table.primary_key)


def naming(ref: str) -> Iterator[Any]:
    """Questions after a row that names a photo, table by table."""
    for table, note in notes():
        named = [cast(table.c[name], Text).contains(ref) for name in note.photos.split()]
        if named:
            yield select(*keys(table)).where(or_(*named)).limit(1)


def refs(rows: Iterable[Iterable[Any]]) -> set[str]:
    """The photos that are named in texts."""
    return {ref for row in rows for text in row if text for ref in REF.findall(str(text))}


def clashes(table: Table, column: Column[Any], new: int) -> Any:
    """Whether a row could not be given to `new`, as there is one like it already."""
    other = table.alias("other")
    found = [
        select(1).where(
            other.c[column.name] == new,
            *(other.c[one.name] == one for one in unique if one is not column),
        )
        for unique in uniques(table)
        if column in unique
    ]
    return or_(false(), *(one.exists() for one in found))


def uniques(table: Table) -> Iterator[list[Column[Any]]]:
    """The sets of columns that no two rows may share."""
    yield list(table.primary_key)
    for one in table.constraints:
        if isinstance(one, UniqueConstraint):
            yield list(one.columns)
    for index in table.indexes:
        if isinstance(index, Index) and index.unique and not index.dialect_kwargs:
            yield [one for one in index.columns if isinstance(one, Column)]


def plain(
    table: Table, row: Iterable[Any], note: Keeps, opened: Opened = lambda _: None
) -> dict[str, Any]:
    """A row as it is written down for the person: what is empty says nothing.

    What is sealed is opened; where it stands as None, it cannot be read any more.
    """
    hidden, sealed = note.hidden.split(), note.sealed.split()
    pairs = zip(table.c, row, strict=True)
    told = {one.name: simple(value) for one, value in pairs if one.name not in hidden}
    there = {name: value for name, value in told.items() if value not in (None, "", [], {})}
    return {name: opened(value) if name in sealed else value for name, value in there.items()}


def simple(value: Any) -> Any:
    """A value as JSON has it."""
    match value:
        case datetime() | date():
            return value.isoformat()
        case Enum():
            return value.value
        case bytes():
            return value.hex()
    return value
