"""The files of a table: CSV always, and Parquet where the library for it is installed."""

import csv
from collections.abc import Callable, Sequence
from datetime import date, datetime
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from core.open_data.columns import Row, Table, Type, Value
from core.open_data.package import Written


class TableFile(Protocol):
    """A file of one table, into which rows are written until it is closed."""

    path: Path

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows. Raises OSError, such as when the disk is full."""

    def close(self) -> None:
        """Write what is still to be written."""


class CsvFile:
    """Comma-separated values, RFC 4180, in UTF-8, with a head; what is empty is nothing."""

    def __init__(self, folder: Path, table: Table) -> None:
        self.path = folder / f"{table.name}.csv"
        self.file = self.path.open("w", encoding="utf-8", newline="")
        self.writer = csv.writer(self.file, lineterminator="\n")
        self.months = [one.type is Type.MONTH for one in table.columns]
        self.writer.writerow(one.name for one in table.columns)

    def write(self, rows: Sequence[Row]) -> None:
        self.writer.writerows(
            [as_month(value) if month else as_text(value) for month, value in pairs]
            for pairs in (zip(self.months, row, strict=True) for row in rows)
        )

    def close(self) -> None:
        self.file.close()


def as_text(value: Value) -> str | int | float:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case datetime():
            return f"{value:%Y-%m-%dT%H:%M:%SZ}"
        case date():
            return value.isoformat()
    return value


def as_month(value: Value) -> str:
    return f"{value:%Y-%m}"


def has_parquet() -> bool:
    """Whether Parquet can be written here: the library is an extra."""
    return find_spec("pyarrow") is not None


def kinds(*, parquet: bool) -> list[Callable[[Path, Table], TableFile]]:
    """The kinds of file that are written. The library for Parquet is large."""
    if not parquet:
        return [CsvFile]
    from juntos.open_data.parquet import ParquetFile  # noqa: PLC0415

    return [CsvFile, ParquetFile]


def written(path: Path) -> Written:
    """A file as it lies there now."""
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    return Written(path.name, path.stat().st_size, digest)
