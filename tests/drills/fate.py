"""Death at a chosen point: a process that ends at once, as if somebody had pulled the plug.

There is a point before and after each commit, each call of a platform and each taking in of
updates. Nothing is replaced for that: the connection to the database is of a kind of our own, and
the doors are handed to the house in a wrapping.
"""

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from psycopg import Connection as PsycopgConnection
from sqlalchemy import event

from juntos.house import House

PLUG_PULLED = 9  # the exit code


class Fate:
    """Counts the points, and dies at the one that was foretold; 0 is none.

    `log` is a file in which the place of death is written down, or how many points there were.
    """

    def __init__(self, dies_at: int, log: Path) -> None:
        self.dies_at = dies_at
        self.log = log
        self.points = 0
        self.lock = Lock()

    def point(self, place: str) -> None:
        with self.lock:
            self.points += 1
            if self.points == self.dies_at:
                self.log.write_text(place)
                os._exit(PLUG_PULLED)

    def survived(self) -> None:
        self.log.write_text(str(self.points))

    def watch(self, engine) -> None:
        """Put points around the commits of a database."""

        def connect(dialect, _record, args, parameters):
            if dialect.name == "sqlite":
                parameters["factory"] = self.mortal(sqlite3.Connection)
                return None
            return self.mortal(PsycopgConnection).connect(*args, **parameters)

        event.listen(engine, "do_connect", connect)

    def mortal(self, kind):
        fate = self

        class Mortal(kind):
            def commit(self):
                fate.point("before a commit")
                super().commit()
                fate.point("after a commit")

        return Mortal


class MortalDoor:
    """A door to a platform, with points around all that goes through it."""

    def __init__(self, transport, fate: Fate) -> None:
        self.transport = transport
        self.fate = fate

    def __getattr__(self, name):
        return getattr(self.transport, name)

    async def listen(self, receive, cursor):
        async def take_in(raws, mark=None):
            with self.points("take in"):
                await receive(raws, mark)

        await self.transport.listen(take_in, cursor)

    async def fetch(self, attachment, limit):
        with self.points("fetch"):
            return await self.transport.fetch(attachment, limit)

    async def send(self, message, key):
        with self.points("send"):
            return await self.transport.send(message, key)

    def points(self, what):
        return Points(self.fate, f"{self.transport.platform}: {what}")


class Points:
    """A point before something, and one after it if it succeeds."""

    def __init__(self, fate: Fate, what: str) -> None:
        self.fate = fate
        self.what = what

    def __enter__(self):
        self.fate.point(f"before {self.what}")

    def __exit__(self, error, *_):
        if error is None:
            self.fate.point(f"after {self.what}")


@dataclass
class MortalHouse(House):
    """A house whose doors may be its death."""

    fate: Fate | None = None

    def add_door(self, transport, *, alone):
        return super().add_door(MortalDoor(transport, self.fate), alone=alone)
