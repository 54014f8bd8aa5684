"""One export: all tables into a folder, as the books are at one moment."""

import json
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from core.hall import Hall
from core.open_data.columns import Row, Table
from core.open_data.everything import everything, rules_of
from core.open_data.package import NAME, Made, Package, texts_for
from core.open_data.tables import ALL, CASES
from juntos.open_data.files import TableFile, kinds, written

OPENED_ON = [one.name for one in CASES.columns].index("opened_on")


@dataclass
class TableFiles:
    """The files of one table, and how many rows are in each."""

    files: Sequence[TableFile]
    rows: int = 0

    def write(self, rows: Sequence[Row]) -> None:
        self.rows += len(rows)
        for one in self.files:
            one.write(rows)

    def made(self, table: Table) -> Made:
        csv, *others = (written(one.path) for one in self.files)
        return Made(table, self.rows, csv, others[0] if others else None)


@dataclass
class Days:
    """The first and the last day on which a case was opened."""

    first: date | None = field(default=None)
    last: date | None = field(default=None)

    def see(self, rows: Sequence[Row]) -> None:
        days = [day for row in rows if isinstance(day := row[OPENED_ON], date)]
        self.first = min([*days, *([self.first] if self.first else [])], default=None)
        self.last = max([*days, *([self.last] if self.last else [])], default=None)


def export(hall: Hall, folder: Path, *, parquet: bool) -> Sequence[Made]:
    """Write everything into an empty folder. Raises OSError, such as when the disk is full."""
    days = Days()
    with ExitStack() as stack:
        files = {table.name: opened(stack, folder, table, parquet=parquet) for table in ALL}
        for table, rows in everything(hall):
            files[table.name].write(rows)
            if table is CASES:
                days.see(rows)
    made = [files[table.name].made(table) for table in ALL]
    describe(hall, folder, made, days)
    return made


def opened(stack: ExitStack, folder: Path, table: Table, *, parquet: bool) -> TableFiles:
    files = [kind(folder, table) for kind in kinds(parquet=parquet)]
    for one in files:
        stack.callback(one.close)
    return TableFiles(files)


def describe(hall: Hall, folder: Path, made: Sequence[Made], days: Days) -> None:
    """Write what the files are into `datapackage.json`."""
    about = (hall.town, texts_for(hall.town), rules_of(hall.town), hall.public_url, hall.now)
    said = Package(*about, days.first, days.last).describes(made)
    text = json.dumps(said, ensure_ascii=False, indent=1)
    (folder / NAME).write_text(f"{text}\n", "utf-8")
