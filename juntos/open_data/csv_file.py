"""CSV, for whoever opens it with anything at all."""

import csv
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from core.open_data.columns import Row, Table, Type, Value


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
