"""The database: pieces of work go in, and what comes out is kept."""

import asyncio
import fcntl
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from typing import IO, TYPE_CHECKING, Self, TypeVar, cast

from sqlalchemy import URL, Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from storage.changes import watch
from storage.engine import make_engine, plain_url, read_engine
from storage.latest import InFile, Latest, OnServer
from storage.migrate import migrate
from storage.session import Page
from storage.store import Store
from storage.writer import Job, Outages, Unavailable, Writer, lost

if TYPE_CHECKING:
    from storage.listener import Listener

T = TypeVar("T")

WRITERS_ON_POSTGRES = 4


class Busy(Exception):
    """Another process works with this database file already."""


class Database:
    """One database: `run` changes it, `read` only looks. Work is plain functions of a Store.

    Of a file only one process may take care, `alone`; another may do some short work in it.
    """

    def __init__(self, url: str, *, alone: bool = True) -> None:
        self.url = plain_url(url)
        self.alone = alone
        self.embedded = self.url.get_backend_name() == "sqlite"
        self.engine = make_engine(self.url)
        watch(self.engine)
        self.readers = read_engine(self.url) if self.embedded else self.engine
        self.latest: Latest = (
            InFile(str(self.url.database)) if self.embedded else OnServer(self.engine)
        )
        self.jobs: SimpleQueue[Job | None] = SimpleQueue()
        self.writers: list[Writer] = []
        self.listener: Listener | None = None
        self.lock: IO[str] | None = None
        self.woken: dict[str, list[Callable[[], None]]] = defaultdict(list)

    async def __aenter__(self) -> Self:
        if self.embedded and self.alone:
            self.lock = hold(Path(str(self.url.database)))
        try:
            await asyncio.to_thread(bring_up, self.engine)
        except BaseException:
            await self.close()
            raise
        if not self.embedded:
            self.listener = listening(self.url, self.called)
        writers = 1 if self.embedded else WRITERS_ON_POSTGRES
        outages = Outages()
        self.writers = [
            Writer(self.engine, self.jobs, self.called, outages) for _ in range(writers)
        ]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Do what was asked for until now, and let the database go."""
        for _writer in self.writers:
            self.jobs.put(None)
        for writer in self.writers:
            await asyncio.to_thread(writer.thread.join)
        if self.listener:
            await self.listener.stop()
        await self.latest.close()
        self.engine.dispose()
        self.readers.dispose()
        if self.lock:
            self.lock.close()

    async def run(self, work: Callable[[Store], T]) -> T:
        """Do some work. When this returns, it is kept; if it raises, nothing of it is.

        The work may be done twice (see `storage.writer`), so it touches nothing but the store.
        """
        return await self.ask(work)

    def ask(self, work: Callable[[Store], T]) -> asyncio.Future[T]:
        """Ask for some work to be done, and what will come of it.

        What is asked for in one breath is done in this order, and as a rule kept by one commit.
        """
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self.jobs.put(Job(work, done))
        return done

    async def read(self, work: Callable[[Store], T]) -> T:
        """Do some work that only looks. It never waits for a writer, and no writer for it."""
        return await asyncio.to_thread(look, self.readers, work)

    def wake(self, name: str, callback: Callable[[], None]) -> Callable[[], None]:
        """Have `callback` called, in the event loop, after each commit that calls for `name`.

        What is returned stops that again.
        """
        self.woken[name].append(callback)
        return lambda: self.let_sleep(name, callback)

    def let_sleep(self, name: str, callback: Callable[[], None]) -> None:
        self.woken[name].remove(callback)
        if not self.woken[name]:
            del self.woken[name]

    def called(self, names: set[str]) -> None:
        for name in names:
            for callback in tuple(self.woken.get(name, ())):
                callback()


def listening(url: URL, called: Callable[[set[str]], None]) -> "Listener":
    """Hear what other processes commit. The driver is large, and SQLite has no need of it."""
    from storage.listener import Listener  # noqa: PLC0415

    listener = Listener(url, called)
    listener.start()
    return listener


def bring_up(engine: Engine) -> None:
    try:
        migrate(engine)
    except DBAPIError as error:
        raise Unavailable(str(error.orig)) from error


def look(engine: Engine, work: Callable[[Store], T]) -> T:
    try:
        with engine.connect() as connection, Session(connection) as session:
            return work(Store(Page(session, connection)))
    except DBAPIError as error:
        if lost(error):
            raise Unavailable(str(error.orig)) from error
        raise


def hold(database: Path) -> IO[str]:
    """Lock a database file against a second process that would work with it."""
    database.parent.mkdir(parents=True, exist_ok=True)
    lock = cast("IO[str]", database.with_name(f"{database.name}.lock").open("w"))
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise Busy(f"{database} is in use by another process") from None
    return lock
