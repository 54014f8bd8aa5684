"""The writer: a thread that does pieces of work, as many as wait, in one transaction.

A commit costs more than the work. So all that waits is done together and kept by one commit. If
one piece fails, the transaction is undone, and each is done again in a transaction of its own:
that costs less than a savepoint for each, for failures are rare. It follows that a piece of work
may be done twice, and so must touch nothing but the store.
"""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlmodel import Session

from storage.session import Page
from storage.store import Store

MOST_AT_ONCE = 100
TRIES = 3
CLASHES = ("40P01", "40001")  # deadlock detected, serialization failure
NOTIFY = text("SELECT pg_notify('juntos', :name)")

Work = Callable[[Store], Any]


class Unavailable(Exception):
    """The database cannot be reached or written to. The work itself is not to blame."""


@dataclass(slots=True)
class Job:
    """A piece of work, and who waits for it."""

    work: Work
    done: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None

    def settle(self) -> None:
        if self.done.done():  # whoever waited has gone away
            return
        if self.error is None:
            self.done.set_result(self.result)
        else:
            self.done.set_exception(self.error)


@dataclass(slots=True)
class Outages:
    """How often one of the writers found its connection lost."""

    seen: int = 0


class Writer:
    """One thread with one connection of its own."""

    def __init__(
        self,
        engine: Engine,
        jobs: "SimpleQueue[Job | None]",
        called: Callable[[set[str]], None],
        outages: Outages,
    ) -> None:
        self.engine = engine
        self.jobs = jobs
        self.called = called
        self.outages = outages
        self.mended = outages.seen
        self.connection: Connection | None = None
        self.thread = Thread(target=self.run, name="writer", daemon=True)
        self.thread.start()

    def run(self) -> None:
        """Do what waits, until told to stop."""
        while first := self.jobs.get():
            batch = [first, *self.others()]
            calls = self.do(batch)
            batch[0].done.get_loop().call_soon_threadsafe(self.tell, batch, calls)
        self.close()

    def others(self) -> Iterable[Job]:
        """What else waits by now."""
        for _ in range(MOST_AT_ONCE - 1):
            try:
                job = self.jobs.get_nowait()
            except Empty:
                return
            if job is None:  # the sign to stop is for later
                self.jobs.put(None)
                return
            yield job

    def tell(self, batch: Sequence[Job], calls: set[str]) -> None:
        """In the event loop: give everyone their result, and wake who was called."""
        for job in batch:
            job.settle()
        if calls:
            self.called(calls)

    def do(self, batch: Sequence[Job], tries: int = TRIES) -> set[str]:
        """Do the work together; if that fails, each piece alone, and again after a clash."""
        try:
            return self.transact(batch)
        except Unavailable as error:
            for job in batch:
                job.error = error
        except Exception as error:  # noqa: BLE001 - it is handed to whoever waits for it
            if len(batch) > 1:
                return set().union(*(self.do([job]) for job in batch))
            if clashed(error) and tries:
                return self.do(batch, tries - 1)
            batch[0].error = error
        return set()

    def transact(self, batch: Sequence[Job]) -> set[str]:
        """All of it is kept, or nothing."""
        try:
            connection = self.connected()
            with connection.begin(), Session(connection, expire_on_commit=False) as session:
                page = Page(session, connection)
                store = Store(page)
                for job in batch:
                    job.result = job.work(store)
                    session.flush()
                    session.expunge_all()  # the next piece of work reads everything anew
                notify(page)
        except DBAPIError as error:
            if lost(error):
                self.outages.seen += 1
                raise Unavailable(str(error.orig)) from error
            raise
        return page.calls

    def connected(self) -> Connection:
        """A connection from after the last outage: those from before it are lost too."""
        if self.mended != self.outages.seen:
            self.close()
            self.mended = self.outages.seen
        if self.connection is None or self.connection.closed:
            self.connection = self.engine.connect()
        return self.connection

    def close(self) -> None:
        if self.connection is not None:
            self.connection.invalidate()
            self.connection.close()
            self.connection = None


def lost(error: DBAPIError) -> bool:
    """Whether the database is in trouble, not the work."""
    trouble = isinstance(error, OperationalError | InterfaceError) and not clashed(error)
    return trouble or error.connection_invalidated


def clashed(error: Exception) -> bool:
    """Whether another transaction was in the way: PostgreSQL's deadlocks and the like."""
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", "") in CLASHES


def notify(page: Page) -> None:
    """Wake the other processes too, where there may be any."""
    if page.connection.dialect.name == "postgresql":
        for name in page.calls:
            page.connection.execute(NOTIFY, {"name": name})
