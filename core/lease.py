"""A lease: the right to do what only one process may do at a time."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import timedelta
from math import inf
from typing import Any
from uuid import uuid4

from storage.database import Database
from storage.store import Store
from storage.writer import Unavailable

LASTS = timedelta(seconds=30)
RENEWED = 1 / 3  # of that time, after which it is renewed
ASKED_FOR = 1 / 10  # after which we ask again for one that we did not get
TRIED = 1 / 30  # after which we try again when the database is away
TRUSTED = 0.9  # for so long we trust in it: clocks differ

log = logging.getLogger(__name__)


class Lease:
    """One lease, held in the name of this process. `lost` is called when it is ours no more.

    Whether we hold it is told by a clock that only goes forward (`monotonic`, in seconds), from
    the moment before it was taken: so we stop before anybody else may begin. An embedded database
    is open to one process alone, and there a lease is ours for the asking.
    """

    def __init__(
        self,
        database: Database,
        name: str,
        *,
        lost: Callable[[], None] = lambda: None,
        lasts: timedelta = LASTS,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.database, self.name, self.lost, self.lasts = database, name, lost, lasts
        self.monotonic = monotonic
        self.owner = uuid4().hex
        self.until = -inf
        self.given_up = False
        self.news = asyncio.Event()
        self.renewing: asyncio.Task[None] | None = None
        self.asking: asyncio.Task[bool] | None = None
        database.wake(f"lease:{name}", self.news.set)

    @property
    def held(self) -> bool:
        return self.monotonic() < self.until

    async def gained(self) -> bool:
        """Wait until it is ours. False, if we gave it up."""
        while not self.given_up and not await self.take():
            await self.pause(ASKED_FOR)
        if self.given_up:
            return False
        if self.renewing is None or self.renewing.done():
            self.renewing = asyncio.create_task(self.renew())
        return True

    async def during(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Do some work until it ends by itself, but only while the lease is ours.

        When the lease is lost the work is cancelled, and begun anew when we have it again.
        """
        try:
            while await self.gained() and not await self.done(work):
                pass
        finally:
            await self.give_back()

    async def done(self, work: Callable[[], Coroutine[Any, Any, None]]) -> bool:
        """Do some work to its end, or until the lease is lost; then it is not done."""
        assert self.renewing
        task = asyncio.create_task(work())
        try:
            await asyncio.wait([task, self.renewing], return_when=asyncio.FIRST_COMPLETED)
        finally:
            await stopped(task)
        if task.cancelled():
            return False
        task.result()
        return True

    def give_up(self) -> None:
        """Wait for it no more."""
        self.given_up = True
        self.news.set()

    async def give_back(self) -> None:
        """Let others have it at once. If the database is away, it runs out by itself.

        We may have asked for it a moment ago, and would get it after it was handed over.
        """
        self.give_up()
        if self.renewing:
            await stopped(self.renewing)
        if self.asking:
            with suppress(Unavailable, TimeoutError):
                async with asyncio.timeout(self.seconds(RENEWED)):
                    await asyncio.wait([self.asking])
                    await self.database.run(self.hand_over)
        self.until, self.asking = -inf, None

    def hand_over(self, store: Store) -> None:
        store.leases.give_back(self.name, self.owner)
        store.leases.call(f"lease:{self.name}")

    async def take(self) -> bool:
        """Take or renew it, if nobody else has it."""
        if self.database.embedded:
            self.until = inf
            return True
        began = self.monotonic()
        try:
            async with asyncio.timeout(self.seconds(RENEWED)):
                ours = await asyncio.shield(self.ask_anew())
        except (Unavailable, TimeoutError) as trouble:
            log.warning("the lease %s cannot be asked for: %r", self.name, trouble)
            return False
        self.until = began + self.seconds(TRUSTED) if ours else -inf
        return ours

    def ask_anew(self) -> asyncio.Task[bool]:
        """What we ask for is written down even if we wait for it no more."""
        self.asking = asyncio.create_task(self.database.run(self.ask))
        return self.asking

    def ask(self, store: Store) -> bool:
        return store.leases.take(self.name, self.owner, self.lasts)

    async def renew(self) -> None:
        """Renew it in good time, until it is lost."""
        renewed = True
        while self.held:
            await self.pause(RENEWED if renewed else TRIED)
            if self.given_up:
                return
            renewed = await self.take()
        log.warning("the lease %s is lost", self.name)
        self.lost()

    async def pause(self, part: float) -> None:
        """Wait for a part of the time that it lasts, or until somebody has given it back."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self.seconds(part)):
                await self.news.wait()
        self.news.clear()

    def seconds(self, part: float) -> float:
        return self.lasts.total_seconds() * part


async def stopped(task: asyncio.Task[Any]) -> None:
    """Cancel a task, and wait until it has come to its end."""
    task.cancel()
    await asyncio.wait([task])
