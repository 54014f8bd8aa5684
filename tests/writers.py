"""What the writers of a database do: they are busy for as long as a test wants, and commit."""

import asyncio
from contextlib import asynccontextmanager
from functools import partial
from threading import Event

from sqlalchemy import event

from tests.waiting import SECONDS


@asynccontextmanager
async def busy(database, reading=lambda _: None):
    """All have something in hand until their gates are opened: what comes now must wait."""
    gates, holding = [], []
    for _ in range(len(database.writers)):
        begun, gate = Event(), Event()
        work = partial(hold, begun, gate, reading)
        holding.append(asyncio.ensure_future(database.run(work)))
        assert await asyncio.to_thread(begun.wait, SECONDS)
        gates.append(gate)
    try:
        yield gates
    finally:
        for gate in gates:
            gate.set()
        await asyncio.gather(*holding)


def hold(begun, gate, reading, store):
    begun.set()
    reading(store)
    assert gate.wait(SECONDS)


def commits(database):
    """The commits that are made from now on."""
    made = []
    event.listen(database.engine, "commit", made.append)
    return made
