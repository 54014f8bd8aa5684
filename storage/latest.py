"""Which edition of the books is the latest, for those who ask all the time."""

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from storage.engine import uri_of
from storage.writer import Unavailable

NOW = "SELECT coalesce(sum(changes), 0) FROM edition"
PATIENCE = 0.2  # seconds; readers hardly ever wait, and all others wait for this one


class Latest(Protocol):
    """Where one asks for the latest edition, as often as one likes."""

    async def edition(self) -> int:
        """The edition with all that was committed before one asked. Raises Unavailable."""

    async def close(self) -> None:
        """Nobody asks any more."""


class InFile:
    """SQLite: to look takes less time than to hand the question to another thread."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.connection: sqlite3.Connection | None = None

    async def edition(self) -> int:
        try:
            if self.connection is None:
                self.connection = sqlite3.connect(
                    f"{uri_of(self.path)}?mode=ro", PATIENCE, uri=True
                )
            return int(self.connection.execute(NOW).fetchone()[0])
        except sqlite3.Error as error:
            raise Unavailable(str(error)) from error

    async def close(self) -> None:
        if self.connection:
            self.connection.close()


class OnServer:
    """PostgreSQL: many ask at once, and one look answers all who asked before it began."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.connection: Connection | None = None
        self.thread = ThreadPoolExecutor(1, "editions")
        self.last: asyncio.Future[int] | None = None
        self.next: asyncio.Future[int] | None = None

    async def edition(self) -> int:
        if self.next is None:
            self.next = asyncio.ensure_future(self._after(self.last))
            self.next.add_done_callback(lambda done: done.cancelled() or done.exception())
        return await asyncio.shield(self.next)

    async def _after(self, last: "asyncio.Future[int] | None") -> int:
        """Look once the look before has ended; whoever asks from then on waits for another."""
        if last:
            await asyncio.wait([last])
        self.last, self.next = self.next, None
        return await asyncio.get_running_loop().run_in_executor(self.thread, self.look)

    def look(self) -> int:
        try:
            if self.connection is None:
                connection = self.engine.connect()
                self.connection = connection.execution_options(isolation_level="AUTOCOMMIT")
            return int(self.connection.exec_driver_sql(NOW).scalar_one())
        except DBAPIError as error:
            self.let_go()
            raise Unavailable(str(error.orig)) from error

    def let_go(self) -> None:
        if self.connection:
            self.connection.invalidate()
            self.connection.close()
            self.connection = None

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self.thread, self.let_go)
        self.thread.shutdown()
