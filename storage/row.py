"""What the rows of the books are, where they are handled as objects."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, cast

from pydantic import ConfigDict
from pydantic.fields import FieldInfo
from sqlalchemy import insert
from sqlalchemy.orm.attributes import set_attribute
from sqlmodel import SQLModel

from storage.kept import Keeps
from storage.prepared import Prepared


class Row(SQLModel):
    """One row. What is in it is our own, so it is made without looking at it again.

    SQLModel's own way, by Pydantic, takes five times as long, and checks nothing in a table either.
    `__kept__` says what the table keeps of people.
    """

    # Nothing ever asks Pydantic to read a row.
    model_config = ConfigDict(defer_build=True)  # type: ignore[assignment]

    __kept__: ClassVar[Keeps]

    if not TYPE_CHECKING:  # the type checker is to see the fields as arguments

        def __init__(self, **values: Any) -> None:
            """What a new row holds is told by the row itself: no change is to be remembered."""
            for name, default in blank(type(self)):
                self.__dict__[name] = values[name] if name in values else default()

        def __setattr__(self, name: str, value: Any) -> None:
            if name in type(self).model_fields:
                set_attribute(self, name, value)
            else:
                super().__setattr__(name, value)


@cache
def insertion(kind: type[SQLModel]) -> Prepared:
    """What puts a new row down, and gives back the number that it has from now on."""
    table = kind.__table__  # type: ignore[attr-defined]
    columns = [column.name for column in table.c if column.name != "id"]
    return Prepared(insert(table).returning(table.c.id), columns)


@cache
def blank(kind: type[SQLModel]) -> tuple[tuple[str, Callable[[], Any]], ...]:
    """The columns of a row, each with what makes its value where none is given."""
    return tuple((name, maker(field)) for name, field in kind.model_fields.items())


def maker(field: FieldInfo) -> Callable[[], Any]:
    """What makes the value of a column; one that has to be given is empty until it is."""
    if field.default_factory:
        return cast("Callable[[], Any]", field.default_factory)
    usual = None if field.is_required() else field.default
    return lambda: usual
