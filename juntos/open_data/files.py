"""The files of a table: CSV always, and Parquet where the library for it is installed."""

from collections.abc import Callable, Sequence
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from core.open_data.columns import Row, Table
from core.open_data.package import Written
from juntos.open_data.csv_file import CsvFile


class TableFile(Protocol):
    """A file of one table, into which rows are written until it is closed."""

    path: Path

    def write(self, rows: Sequence[Row]) -> None:
        """Add rows. Raises OSError, such as when the disk is full."""

    def close(self) -> None:
        """Write what is still to be written."""


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
