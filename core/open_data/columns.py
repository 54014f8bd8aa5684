"""What a table of the open data is: told once, and CSV, Parquet and documents follow from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

Value = str | int | float | bool | date | datetime | None
Row = Sequence[Value]


class Type(StrEnum):
    """The types of Table Schema that we use (https://specs.frictionlessdata.io/table-schema/)."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    MONTH = "yearmonth"
    MOMENT = "datetime"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. What it says is the attribute of its name in the text of its table.

    `values` are all that there can be, `least` the smallest, `of` the table whose key it names,
    and `unit` what is counted. A column that may be empty says so. `says` is another attribute.
    """

    name: str
    type: Type = Type.STRING
    unit: str = ""
    empty: bool = False
    values: tuple[str, ...] = ()
    least: int | None = None
    pattern: str = ""
    of: str = ""
    says: str = ""

    @property
    def constraints(self) -> Mapping[str, object]:
        """What holds for every value, as Table Schema says it."""
        known: dict[str, object] = {}
        if not self.empty:
            known["required"] = True
        if self.values:
            known["enum"] = list(self.values)
        if self.least is not None:
            known["minimum"] = self.least
        if self.pattern:
            known["pattern"] = self.pattern
        return known


@dataclass(frozen=True, slots=True)
class Table:
    """One table, and the columns that tell its rows apart."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]

    @property
    def text(self) -> str:
        """The key of the text that says what it is."""
        return f"open-data-{self.name}"

    def says(self, column: Column) -> str:
        """The key of the text that says what a column is."""
        return f"{self.text}.{column.says or column.name}"
