"""A look into the books as they are at one moment, however long it takes."""

from collections.abc import Callable
from sqlite3 import Connection as SQLiteConnection
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from storage.database import form_of, make_engine, plain_url, read_engine
from storage.migrate import newest
from storage.session import Page
from storage.store import Store
from storage.writer import Unavailable

T = TypeVar("T")
OLD = "it has not the newest form; bring it up with: juntos migrate"


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
