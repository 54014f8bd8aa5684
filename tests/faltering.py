"""A database that is away when a test says so."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from storage.database import Database
from storage.store import Store
from storage.writer import Unavailable


@dataclass
class Faltering:
    """Passes everything on to a real database, but when it is `away`.

    Of the next pieces of work, as many as `unheard` are done and kept, but nobody is told.
    """

    database: Database
    away: bool = False
    unheard: int = 0
    asked: int = 0

    async def run(self, work: Callable[[Store], Any]) -> Any:
        self.asked += 1
        if self.away:
            raise Unavailable("away")
        result = await self.database.run(work)
        if self.unheard:
            self.unheard -= 1
            raise Unavailable("the answer was lost")
        return result

    def ask(self, work: Callable[[Store], Any]) -> asyncio.Future[Any]:
        return asyncio.ensure_future(self.run(work))

    def __getattr__(self, name: str) -> Any:
        return getattr(self.database, name)
