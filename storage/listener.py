"""Hears what other processes commit, on PostgreSQL. It is a wake-up only: nothing rests on it."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress

import psycopg
from sqlalchemy import URL

log = logging.getLogger(__name__)

AGAIN_AFTER = 5.0  # seconds


class Listener:
    """LISTENs on a connection of its own, and connects again when it is lost."""

    def __init__(
        self, url: URL, called: Callable[[set[str]], None], again_after: float = AGAIN_AFTER
    ) -> None:
        self.address = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self.called = called
        self.again_after = again_after
        self.task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self.task = asyncio.create_task(self.run())

    async def stop(self) -> None:
        if self.task:
            self.task.cancel()
            with suppress(asyncio.CancelledError):
                await self.task

    async def run(self) -> None:
        while True:
            try:
                await self.listen()
            except psycopg.Error as error:
                log.warning("cannot hear the database, trying again: %s", error)
            await asyncio.sleep(self.again_after)

    async def listen(self) -> None:
        async with await psycopg.AsyncConnection.connect(
            self.address, autocommit=True
        ) as connection:
            await connection.execute("LISTEN juntos")
            async for notice in connection.notifies():
                self.called({notice.payload})
