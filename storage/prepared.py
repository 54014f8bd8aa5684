"""Statements that are worked out once, and from then on only filled in.

What SQLAlchemy does for a statement each time that it is executed takes five times as long as
what SQLite does for it. A turn has a dozen of them, so the hot tables do without.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

from storage.changes import note
from storage.columns import Moment

Convert = Callable[[Any], Any]
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Form:
    """A statement in the words of one kind of database.

    `order` names the values that go into it, one for each place; where the driver takes them
    `by_name` it finds them itself. Some are `fixed`, and some have to be converted.
    """

    text: str
    order: tuple[str, ...]
    by_name: bool
    fixed: Values
    converts: tuple[tuple[str, Convert], ...]
    readers: tuple[Convert | None, ...]

    def filled(self, values: Values) -> dict[str, Any] | list[Any]:
        told = {**values, **self.fixed}
        for name, convert in self.converts:
            told[name] = convert(told[name])
        return told if self.by_name else [told[name] for name in self.order]

    def execute(self, connection: Connection, values: Values) -> Any:
        """Do what it says; the cursor of the driver. Raises SQLAlchemy's errors."""
        if not connection.in_transaction():
            connection.begin()
        note(connection, self.text)
        cursor = connection.connection.cursor()
        try:
            cursor.execute(self.text, self.filled(values))
        except drivers_error(connection) as error:
            raise translated(error, connection, self.text) from error
        return cursor

    def rows(self, connection: Connection, values: Values) -> list[list[Any]]:
        """Do what it says, and read all that it finds."""
        return [self.read(row) for row in self.execute(connection, values).fetchall()]

    def read(self, row: Iterable[Any]) -> list[Any]:
        pairs = zip(self.readers, row, strict=True)
        return [value if reader is None else reader(value) for reader, value in pairs]


class Prepared:
    """A statement; or what gives one for a kind of database, by its name.

    `columns` are those that an INSERT fills, if the statement does not say so itself.
    """

    def __init__(self, statement: Any, columns: Sequence[str] | None = None) -> None:
        self.statement = statement
        self.columns = columns
        self.forms: dict[str, Form] = {}

    def on(self, connection: Connection) -> Form:
        """The statement as this kind of database understands it."""
        dialect = connection.dialect
        if dialect.name not in self.forms:
            one = self.statement
            statement = one(dialect.name) if callable(one) else one
            self.forms[dialect.name] = form(statement, dialect, self.columns)
        return self.forms[dialect.name]


def form(statement: Any, dialect: Dialect, columns: Sequence[str] | None) -> Form:
    """Work a statement out."""
    compiled = statement.compile(dialect=dialect, column_keys=columns)
    order = tuple(compiled.positiontup if compiled.positional else compiled.params)
    binds = {name: compiled.binds[name] for name in order}
    converts = {name: converter(bind.type, dialect) for name, bind in binds.items()}
    fixed = {name: bind.value for name, bind in binds.items() if not bind.required}
    found = getattr(statement, "exported_columns", ())
    readers = tuple(
        column.type.dialect_impl(dialect).result_processor(dialect, None) for column in found
    )
    needed = tuple((name, convert) for name, convert in converts.items() if convert)
    return Form(str(compiled), order, not compiled.positional, fixed, needed, readers)


def converter(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    """What makes of a value what the driver takes. One moment is written down many times."""
    convert = kind.dialect_impl(dialect).bind_processor(dialect)
    return lru_cache(maxsize=64)(convert) if convert and isinstance(kind, Moment) else convert


def translated(error: Any, connection: Connection, text: str) -> BaseException:
    """An error of the driver as SQLAlchemy has it; a connection that is broken is done with."""
    dialect, kind = connection.dialect, drivers_error(connection)
    broken = dialect.is_disconnect(error, connection.connection, None)
    if broken:
        connection.invalidate(error)
    known: BaseException = DBAPIError.instance(
        text, None, error, kind, connection_invalidated=broken, dialect=dialect
    )
    return known


def drivers_error(connection: Connection) -> type[Exception]:
    """What all errors of this driver are."""
    return connection.dialect.loaded_dbapi.Error
