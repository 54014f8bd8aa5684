"""What every book of the town stands on: one open transaction, and the calls it will make."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, Table
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel import Session

from storage.prepared import Prepared
from storage.row import Row, insertion

Values = Mapping[str, Any] | Sequence[Mapping[str, Any]]


@dataclass
class Page:
    """One transaction. `calls` names what others should look at once it is committed."""

    session: Session
    connection: Connection
    calls: set[str] = field(default_factory=set)


class Books:
    """One book, open in a transaction. Hot rows are written by statement, the rest as objects."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.session = page.session
        self.connection = page.connection

    @property
    def many_writers(self) -> bool:
        """Whether other transactions may write at this very moment."""
        return self.connection.dialect.name != "sqlite"

    def execute(self, statement: Executable, values: Values | None = None) -> CursorResult[Any]:
        return self.connection.execute(statement, values)

    def rows(self, statement: Executable, values: Values | None = None) -> list[tuple[Any, ...]]:
        """All that a statement finds."""
        return [tuple(row) for row in self.execute(statement, values)]

    def do(self, statement: Prepared, values: Mapping[str, Any]) -> int:
        """Do what a prepared statement says; how many rows that was."""
        return int(statement.on(self.connection).execute(self.connection, values).rowcount)

    def find(self, statement: Prepared, values: Mapping[str, Any]) -> list[list[Any]]:
        """All that a prepared statement finds, or gives back of what it wrote."""
        return statement.on(self.connection).rows(self.connection, values)

    def enter(self, row: Row) -> None:
        """Put down a new row that has a number; from then on it is as if it had been read.

        A flush would do the same, and take ten times as long.
        """
        [[row.id]] = self.find(insertion(type(row)), row.__dict__)
        make_transient_to_detached(row)
        self.session.add(row)

    def of_resident(self, resident_id: int) -> dict[str, Any]:  # noqa: ARG002 - most have none
        """What this book holds of a person beside the rows that are their own; plain values."""
        return {}

    def forget_resident(self, resident_id: int) -> None:
        """Make unknown what this book holds of a person, where their own rows may not just go."""

    def call(self, name: str) -> None:
        """Have those woken who wait for `name`, if and when this is committed."""
        self.page.calls.add(name)


def insert_new(kind: str, table: Table) -> Any:
    """In the words of this kind of database an INSERT that passes over rows which are there."""
    return insert_into(kind, table).on_conflict_do_nothing()


def upsert(kind: str, table: Table, key: Sequence[str], columns: Sequence[str]) -> Any:
    """An INSERT that overwrites `columns` where `key` is there."""
    statement = insert_into(kind, table)
    changes = {name: statement.excluded[name] for name in columns}
    return statement.on_conflict_do_update(index_elements=list(key), set_=changes)


def insert_into(kind: str, table: Table) -> Any:
    """An INSERT with what this kind of database knows beyond the standard. No other is loaded."""
    return import_module(f"sqlalchemy.dialects.{kind}").insert(table)
