"""Visits to books that another process may be serving at this moment."""

from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from storage.changes import watch
from storage.engine import make_engine, plain_url, read_engine
from storage.migrate import form, newest
from storage.session import Page
from storage.store import Store
from storage.writer import Unavailable

T = TypeVar("T")
OLD = "it has not the newest form; bring it up with: juntos migrate"


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


def beside(url: str, work: Callable[[Store], T]) -> T:
    """Do a little work there.

    On SQLite both take turns, and we never checkpoint: that is for the one that serves. Raises
    Unavailable, also where the database has not the newest form.
    """
    engine = make_engine(plain_url(url))
    watch(engine)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", never_checkpoint)
    try:
        if form_of(url) != newest():
            raise Unavailable(OLD)
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


def at_one_moment(url: str, work: Callable[[Store], T]) -> T:
    """Do work that only looks, and sees nothing of what others write meanwhile.

    No writer waits for it. Raises Unavailable, also where the database has not the newest form.
    """
    engine = looking(url)
    try:
        if form_of(url) != newest():
            raise Unavailable(OLD)
        with engine.connect() as connection, Session(connection) as session:
            return work(Store(Page(session, connection)))
    except DBAPIError as error:
        raise Unavailable(str(error.orig)) from error
    finally:
        engine.dispose()


def looking(url: str) -> Engine:
    """What opens a database for such a look, and for nothing else."""
    address = plain_url(url)
    if address.get_backend_name() == "sqlite":
        engine = read_engine(address)
        event.listen(engine, "connect", leave_it_to_us)
        event.listen(engine, "begin", begin)
        return engine
    return make_engine(address).execution_options(
        isolation_level="REPEATABLE READ", postgresql_readonly=True
    )


def leave_it_to_us(connection: SQLiteConnection, _: Any) -> None:
    connection.isolation_level = None


def begin(connection: Connection) -> None:
    """From the first look on, SQLite shows the books as they are then."""
    connection.exec_driver_sql("BEGIN")
