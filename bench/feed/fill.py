"""Fills a database with the years of a town; what was filled once is kept for the next run."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert, text
from sqlmodel import Session

from bench.dialogue import JUN
from bench.feed.life import Life
from bench.processes import ROOT
from core.hall import Hall
from core.handlers import all_tables, chain, finding
from core.texts import Texts
from core.town import Town, read_town
from storage.cases import Case, Entry
from storage.chain import Link
from storage.columns import utc_now
from storage.engine import make_engine, plain_url
from storage.migrate import migrate, newest
from storage.posts import Post
from storage.search import INDEX
from storage.session import Page
from storage.store import Store

FORM = 1  # of what is filled in; another number, and it is made anew
FRESH = timedelta(days=20)  # an older one has moved out of the days that programs ask for
KEPT = ROOT / ".bench-feed"
AT_ONCE = 5000  # cases
TABLES: tuple[Any, ...] = (Case, Entry, Post, Link)


def jun() -> Town:
    return read_town(JUN, all_tables())


def filled(cases: int) -> Path:
    """A SQLite database with so many cases: the one from before, if it is still good."""
    path = KEPT / f"{newest()}-{FORM}-{cases}.db"
    if not path.exists() or utc_now().timestamp() - path.stat().st_mtime > FRESH.total_seconds():
        KEPT.mkdir(exist_ok=True)
        for old in KEPT.glob(f"*-{cases}.*"):
            old.unlink()
        half = path.with_suffix(".half")
        fill(f"sqlite:///{half}", cases)
        half.rename(path)
    return path


def fill(url: str, cases: int) -> None:
    """Fill an empty database, of either kind."""
    engine = make_engine(plain_url(url))
    migrate(engine)
    town = jun()
    with engine.begin() as connection, Session(connection) as session:
        store = Store(Page(session, connection))
        life = Life(Hall(store, town, Texts(town.languages), utc_now()), cases)
        for number in life.happens():
            if number % AT_ONCE == 0 or number == cases:
                write(connection, life)
        for mark in (chain.MARK, finding.MARK):
            store.cursors.move(mark, str(life.posts), life.now)
    with engine.begin() as connection:
        set_numbers(connection)
    tidy(engine)
    engine.dispose()


def write(connection: Connection, life: Life) -> None:
    """Write down what has happened, and forget it."""
    for table in TABLES:
        if rows := life.rows.pop(table, []):
            connection.execute(insert(table.__table__), rows)
    connection.execute(insert(INDEX), life.words)
    life.words = []


def set_numbers(connection: Connection) -> None:
    """Have the next row of each table numbered after ours: PostgreSQL counts by itself."""
    if connection.dialect.name == "postgresql":
        for table in TABLES:
            name = f'"{table.__table__.name}"'
            sequence = f"pg_get_serial_sequence('{name}', 'id')"
            connection.execute(text(f"SELECT setval({sequence}, (SELECT max(id) FROM {name}))"))


def tidy(engine: Engine) -> None:
    """What PostgreSQL does by itself in a database that is not filled at once."""
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM ANALYZE"))
