"""The keeper: keeps what came in, and by the next stroke all that came meanwhile."""

import asyncio
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from storage.database import Database
from storage.inbox import Kept
from storage.store import Store
from storage.writer import Unavailable

MOST_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Brought:
    """What a platform brought at once: updates as (id, conversation, payload).

    Those that are `silent` say nothing to us. `cursor` is how far that goes, if it tells.
    """

    platform: str
    rows: Sequence[tuple[str, str, bytes]]
    silent: AbstractSet[str]
    cursor: str | None
    at: datetime

    def keep(self, store: Store) -> list[Kept]:
        """Keep what is new of it; what is to be worked on."""
        [kept] = keep_all(store, [self])
        return kept


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was brought, and who waits until it is kept."""

    brought: Brought
    kept: asyncio.Future[list[Kept]]


class Keeper:
    """Keeps what comes in at one door. A single commit, and few statements, serve all who wait."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.pile: list[Waiting] = []
        self.task: asyncio.Task[None] | None = None

    async def keep(self, brought: Brought) -> list[Kept]:
        """Once this returns it is safe; what is to be worked on. Raises Unavailable."""
        one = Waiting(brought, asyncio.get_running_loop().create_future())
        self.pile.append(one)
        if self.task is None:
            self.task = asyncio.create_task(self.work())
        return await one.kept

    async def work(self) -> None:
        """Keep what waits, until nothing does."""
        while self.pile:
            batch, self.pile = self.pile[:MOST_AT_ONCE], self.pile[MOST_AT_ONCE:]
            await self.together(batch)
        self.task = None

    async def together(self, batch: Sequence[Waiting]) -> None:
        """Keep all by one commit; if one of them is to blame that this cannot be, each alone."""
        work = partial(keep_all, brought=[one.brought for one in batch])
        try:
            kept = await self.database.run(work)
        except Exception as error:  # noqa: BLE001 - it is handed to whoever waits
            if len(batch) == 1 or isinstance(error, Unavailable):
                refuse(batch, error)
            else:
                await self.apart(batch)
        else:
            settle(batch, kept)

    async def apart(self, batch: Sequence[Waiting]) -> None:
        for one in batch:
            await self.together([one])


def settle(batch: Sequence[Waiting], kept: Sequence[list[Kept]]) -> None:
    """Give everyone theirs, but for those who have gone away."""
    for one, mine in zip(batch, kept, strict=True):
        if not one.kept.done():
            one.kept.set_result(mine)


def refuse(batch: Sequence[Waiting], error: Exception) -> None:
    for one in batch:
        if not one.kept.done():
            one.kept.set_exception(error)


def keep_all(store: Store, brought: Sequence[Brought]) -> list[list[Kept]]:
    """Keep what is new of all that was brought at one door; of each what is to be worked on."""
    platform, at = brought[-1].platform, brought[-1].at
    for one in brought:
        if one.cursor is not None:
            store.cursors.move(platform, one.cursor, one.at)
    rows = [row for one in brought for row in one.rows]
    silent = frozenset().union(*(one.silent for one in brought))
    kept = {one.external_id: one for one in store.inbox.keep(platform, rows, at, silent=silent)}
    return [[found for row in one.rows if (found := kept.pop(row[0], None))] for one in brought]
