"""The machine on which figures were taken: without it they say nothing."""

import os
import platform
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.processes import ROOT

COMMITS = 50
LIBRARIES = ("aiohttp", "aiogram", "python-telegram-bot")
LOAD = os.getloadavg()[0]


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder on the disk on which the project lies: one in memory would flatter us."""
    with TemporaryDirectory(prefix=".bench-", dir=ROOT) as folder:
        yield Path(folder)


def description() -> str:
    """Cores, versions, and how long the disk takes to keep something."""
    cores = len(os.sched_getaffinity(0))
    keeps = f"keeps a row in {1000 * commit_seconds():.2f} ms (median)"
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return (
        f"{processor()}, {cores} cores, load {LOAD:.1f} before we began, {platform.system()}\n"
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version} {keeps}\n"
        f"{libraries}"
    )


def processor() -> str:
    """What the processor calls itself, where Linux tells."""
    about = Path("/proc/cpuinfo")
    lines = about.read_text().splitlines() if about.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def commit_seconds() -> float:
    """How long SQLite takes to keep a row for good, on the disk that the benches use."""
    with scratch() as folder:
        connection = sqlite3.connect(folder / "probe.db", isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE probe (text)")
        took = [committing(connection) for _ in range(COMMITS)]
        connection.close()
    return median(took)


def committing(connection: sqlite3.Connection) -> float:
    began = time.perf_counter()
    connection.execute("INSERT INTO probe VALUES (?)", ("x" * 500,))
    return time.perf_counter() - began
