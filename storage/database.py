"""The database: pieces of work go in, and what comes out is kept."""

import asyncio
import fcntl
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from sqlite3 import Connection as SQLiteConnection
from sqlite3 import sqlite_version
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar, cast

import msgspec
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import Session

from storage.changes import watch
from storage.latest import InFile, Latest, OnServer
from storage.migrate import form, migrate, newest
from storage.session import Page
from storage.store import Store
from storage.writer import Job, Outages, Unavailable, Writer, lost

if TYPE_CHECKING:
    from storage.listener import Listener

T = TypeVar("T")

WRITERS_ON_POSTGRES = 4
OPENED_FOR = 3600  # seconds
EXPECTED = "expected an address like postgresql://juntos:secret@localhost/juntos, or sqlite:///FILE"
PRAGMAS = (
    "busy_timeout = 5000",
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "temp_store = MEMORY",
)


def to_json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


JSON: dict[str, Any] = {
    "json_serializer": to_json,
    "json_deserializer": msgspec.json.decode,
}


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


def program(url: str) -> str:
    """What serves a database; of SQLite also the version, for that is the one we bring along."""
    embedded = plain_url(url).get_backend_name() == "sqlite"
    return f"SQLite {sqlite_version}" if embedded else "PostgreSQL"


def form_of(url: str) -> str | None:
    """The form that a database has now, or None if it is empty or not there yet.

    Raises Unavailable where it cannot be reached, and UnknownForm where it is too new.
    """
    address = plain_url(url)
    if address.get_backend_name() == "sqlite" and not Path(str(address.database)).exists():
        return None
    engine = make_engine(address)
    try:
        return form(engine)
    except DBAPIError as error:
        raise Unavailable(str(error.orig)) from error
    finally:
        engine.dispose()


def look(engine: Engine, work: Callable[[Store], T]) -> T:
    try:
        with engine.connect() as connection, Session(connection) as session:
            return work(Store(Page(session, connection)))
    except DBAPIError as error:
        if lost(error):
            raise Unavailable(str(error.orig)) from error
        raise


def beside(url: str, work: Callable[[Store], T]) -> T:
    """Do a little work in books that another process may be serving at this moment.

    On SQLite both take turns, and we never checkpoint: that is for the one that serves. Raises
    Unavailable, also where the database has not the newest form.
    """
    engine = make_engine(plain_url(url))
    watch(engine)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", never_checkpoint)
    try:
        if form_of(url) != newest():
            raise Unavailable("it has not the newest form; bring it up with: juntos migrate")
        with engine.begin() as connection, Session(connection) as session:
            done = work(Store(Page(session, connection)))
            session.flush()
    except DBAPIError as error:
        raise Unavailable(str(error.orig)) from error
    finally:
        engine.dispose()
    return done


def never_checkpoint(connection: SQLiteConnection, _: Any) -> None:
    connection.execute("PRAGMA wal_autocheckpoint = 0")


def plain_url(url: str) -> URL:
    """The address of a database, with the driver that we speak to it by, or ValueError."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ValueError(EXPECTED) from error
    match parsed.get_backend_name():
        case "postgres" | "postgresql":
            return parsed.set(drivername="postgresql+psycopg")
        case "sqlite" if parsed.database:
            return parsed.set(drivername="sqlite")
    raise ValueError(EXPECTED)


def make_engine(url: URL) -> Engine:
    engine = create_engine(url, **JSON)
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", prepare)
        event.listen(engine, "begin", begin)
    return engine


def read_engine(url: URL) -> Engine:
    """SQLite opened for reading only, so that nobody but the writer ever checkpoints.

    Now and then it is opened anew, for what it knows of its tables is read then.
    """
    read_only = url.set(database=f"file:{url.database}", query={"mode": "ro", "uri": "true"})
    return create_engine(read_only, pool_recycle=OPENED_FOR, **JSON)


def prepare(connection: SQLiteConnection, _: Any) -> None:
    """Make SQLite keep what it has confirmed, and leave the BEGIN to us."""
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def begin(connection: Connection) -> None:
    """Take the write lock at once; whoever asks for it half way through may be refused."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


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
