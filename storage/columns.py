"""The kinds of column that the books are made of."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    DateTime,
    Dialect,
    Enum,
    Index,
    Integer,
    event,
    text,
)
from sqlalchemy.types import TypeDecorator, TypeEngine


class Moment(TypeDecorator[datetime]):
    """A moment in UTC. SQLite forgets the zone, so it is put back on when read."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(DateTime(timezone=dialect.name != "sqlite"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# SQLite counts up by itself only in a column that it calls INTEGER.
Number = BigInteger().with_variant(Integer(), "sqlite")


def one_of(words: type[StrEnum]) -> Enum:
    """A column that holds one of these words, written as the word itself."""
    return Enum(
        words,
        native_enum=False,
        create_constraint=False,
        length=20,
        values_callable=lambda members: [member.value for member in members],
    )


def sparse_index(name: str, *columns: str) -> Index:
    """An index of the rows in which the last of these columns is filled, where few are."""
    index = Index(name, *columns)
    event.listen(index, "before_create", leave_out_empty)
    return index


def leave_out_empty(index: Index, connection: Connection, **__: Any) -> None:
    """Say so in the words of this kind of database alone: to know those of another loads it all."""
    *_, last = index.columns
    filled = text(f"{last.name} IS NOT NULL")
    index.dialect_kwargs[f"{connection.dialect.name}_where"] = filled


def utc_now() -> datetime:
    return datetime.now(UTC)
