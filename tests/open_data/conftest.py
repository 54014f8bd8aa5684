"""Towns with some life in them, and what is exported of them."""

import csv
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from core.hall import Hall
from core.town import Town
from juntos.open_data.export import export
from storage.database import Database
from storage.visits import at_one_moment
from tests.feed.life import MORNING, Life
from tests.feed.window import HOME, jun, texts_in
from tests.juntos.conftest import told

__all__ = ["told"]


@dataclass
class Exporting:
    """A town in whose books things happen, and which is exported at the moment `now`."""

    url: str
    database: Database
    folder: Path
    town: Town = field(default_factory=jun)
    now: datetime = MORNING
    number: int = 0

    async def happens(self, what, since=MORNING):
        """Let something happen; the first thing a quarter of an hour after a moment."""

        def work(store):
            return what(Life(store, self.town, texts_in(self.town.languages), since))

        return await self.database.run(work)

    def exported(self, *, parquet=False, site=HOME, folder=None):
        """Make an export, in a folder of its own unless one is given."""
        self.number += 1
        folder = folder or self.folder / f"export-{self.number}"
        folder.mkdir(exist_ok=True)
        texts = texts_in(self.town.languages)

        def work(store):
            return export(Hall(store, self.town, texts, self.now, site), folder, parquet=parquet)

        at_one_moment(self.url, work)
        return folder

    def rows(self, table):
        """The rows of one table in a fresh export."""
        return read(self.exported(), table)


def read(folder, table):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
async def small(shelf, tmp_path):
    """Such a town, as small as towns are: on SQLite."""
    database = await shelf.take()
    yield Exporting(str(database.url), database, tmp_path)
    await shelf.put_back(database)
