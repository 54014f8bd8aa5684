"""Notices what is written, so that each commit is counted of which a page may tell."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Engine, event

CHANGED = "changed"  # how a connection notes that something was written of which pages tell
SLOTS = 64  # connections to PostgreSQL that need not share a row
COUNT = {
    kind: f"INSERT INTO edition (writer, changes) VALUES ({writer}, 1)"  # noqa: S608 - our own
    " ON CONFLICT (writer) DO UPDATE SET changes = edition.changes + 1"
    for kind, writer in {"sqlite": "0", "postgresql": f"mod(pg_backend_pid(), {SLOTS})"}.items()
}

# What no page tells of, though it is written with each message. A test looks whether any reads it.
UNTOLD = {
    *("alembic_version", "arrival", "audit", "chat", "code", "conversation", "cursor", "delivery"),
    *("edition", "helper", "hold", "keyboard", "lease", "line", "mailing", "member", "menu_reader"),
    *("reader", "resident", "slip", "subscription", "waste"),
}
WRITES = re.compile(r'\s*(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+"?(\w+)', re.IGNORECASE)
READS = re.compile(
    r"\s*(?:BEGIN|EXPLAIN|LISTEN|NOTIFY|PRAGMA|RELEASE|ROLLBACK|SAVEPOINT|SELECT|SET|SHOW)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def tells(statement: str) -> bool:
    """Whether a statement writes into a table that pages may tell of."""
    if found := WRITES.match(statement):
        return found[1].lower() not in UNTOLD
    return not READS.match(statement)


def note(connection: Connection, statement: str) -> None:
    """Notice what is done on a connection."""
    if not statement.startswith("SELECT") and tells(statement):
        remember(connection)


def remember(connection: Connection) -> None:
    """Have the commit counted in which this is."""
    connection.info[CHANGED] = True


def forget(connection: Connection) -> None:
    """What was noticed is not to be counted; of a connection that is lost there is nothing left."""
    if not connection.invalidated:
        connection.info.pop(CHANGED, None)


@contextmanager
def unnoticed(connection: Connection) -> Iterator[None]:
    """What is written here says the same as before, in another way."""
    before = connection.info.get(CHANGED, False)
    yield
    connection.info[CHANGED] = before


def watch(engine: Engine) -> None:
    """Have each commit counted that changes what pages may tell of."""

    def executes(connection: Connection, _: Any, statement: str, *__: Any) -> None:
        note(connection, statement)

    def commits(connection: Connection) -> None:
        if connection.info.pop(CHANGED, False):
            connection.exec_driver_sql(COUNT[connection.dialect.name])

    event.listen(engine, "before_cursor_execute", executes)
    event.listen(engine, "commit", commits)
    event.listen(engine, "rollback", forget)
