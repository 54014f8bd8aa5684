"""Open databases on a shelf: a test takes one, and puts it back empty.

To open a database, and to compile every statement anew, costs more than a whole talk.
"""

import asyncio
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from sqlmodel import SQLModel

from storage.database import Database
from storage.search import NAME
from storage.store import Store
from tests.databases import PostgreSQL, SQLite

COUNTERS = "SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S'"


@dataclass
class Shelf:
    """As many SQLite databases as were ever wanted at once."""

    templates: SQLite
    folder: Path
    free: list[Database] = field(default_factory=list)
    numbers: count = field(default_factory=count)

    async def take(self) -> Database:
        if self.free:
            return self.free.pop()
        folder = self.folder / str(next(self.numbers))
        folder.mkdir()
        return await Database(self.templates.fresh(folder)).__aenter__()

    async def put_back(self, database: Database) -> None:
        await database.run(empty)
        database.woken.clear()
        self.free.append(database)

    def close(self) -> None:
        for database in self.free:
            asyncio.run(database.close())


@cache
def tables() -> tuple[str, ...]:
    """The names of all tables, those that lean on others first."""
    return (NAME, *(table.name for table in reversed(SQLModel.metadata.sorted_tables)))


@dataclass
class LargeShelf:
    """The same on PostgreSQL, where a database takes ten times as long to be made."""

    server: PostgreSQL
    free: list[Database] = field(default_factory=list)
    stack: ExitStack = field(default_factory=ExitStack)

    async def take(self) -> Database:
        if self.free:
            return self.free.pop()
        return await Database(self.stack.enter_context(self.server.fresh())).__aenter__()

    async def put_back(self, database: Database) -> None:
        await database.run(empty_on_server)
        database.woken.clear()
        self.free.append(database)

    async def close(self) -> None:
        for database in self.free:
            await database.close()
        self.stack.close()


def empty(store: Store) -> None:
    """Take all rows out of all tables, by the driver itself: it is done after each test."""
    driver: Any = store.inbox.connection.connection.driver_connection
    for name in tables():
        driver.execute(f'DELETE FROM "{name}"')  # noqa: S608 - our own name


def empty_on_server(store: Store) -> None:
    """The same in one breath; and what is counted is counted from one again."""
    driver: Any = store.inbox.connection.connection.driver_connection
    rows = [f'DELETE FROM "{name}"' for name in tables()]  # noqa: S608 - our own name
    driver.execute("; ".join([*rows, COUNTERS]))
