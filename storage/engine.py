"""How a database is opened: what its address means, and what SQLite is told first."""

from sqlite3 import Connection as SQLiteConnection
from sqlite3 import sqlite_version
from typing import Any
from urllib.parse import quote

import msgspec
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

READERS = 3  # connections to SQLite that stay open for whoever reads
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


def program(url: str) -> str:
    """What serves a database; of SQLite also the version, for that is the one we bring along."""
    embedded = plain_url(url).get_backend_name() == "sqlite"
    return f"SQLite {sqlite_version}" if embedded else "PostgreSQL"


def make_engine(url: URL) -> Engine:
    engine = create_engine(url, **JSON)
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", prepare)
        event.listen(engine, "begin", begin)
    return engine


def read_engine(url: URL) -> Engine:
    """SQLite opened for reading only, so that nobody but the writer ever checkpoints.

    Now and then it is opened anew, for what it knows of its tables is read then. Each connection
    keeps 2 MB of what it has read, so whoever reads next takes the one that was used last.
    """
    read_only = url.set(database=uri_of(str(url.database)), query={"mode": "ro", "uri": "true"})
    return create_engine(
        read_only, pool_size=READERS, pool_use_lifo=True, pool_recycle=OPENED_FOR, **JSON
    )


def uri_of(path: str) -> str:
    """The address of a file as SQLite reads one, whatever signs there are in its name."""
    return f"file:{quote(path)}"


def prepare(connection: SQLiteConnection, _: Any) -> None:
    """Make SQLite keep what it has confirmed, and leave the BEGIN to us."""
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def begin(connection: Connection) -> None:
    """Take the write lock at once; whoever asks for it half way through may be refused."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
