"""Each night the house has its open data made, by a child process that goes when it is done."""

import asyncio
import logging
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from core.background import ended, python_path
from core.lease import Lease
from core.open_data.shelf import MARK, night_of
from core.town import Town
from juntos.house import House
from juntos.settings import Settings
from storage.database import Database
from storage.store import Store
from storage.writer import Unavailable

FIRST_LOOK = 120.0  # seconds after the start, when everything else stands
EVERY = 60.0  # seconds
LONGEST = 3600.0  # seconds that an export may take
AGAIN = timedelta(hours=1)  # after one that failed
COMMAND = (sys.executable, "-P", "-m", "juntos.open_data")

log = logging.getLogger(__name__)

Make = Callable[[], Awaitable[bool]]


@dataclass
class Nightly:
    """Looks whether this night's export has been made, and has it made: `make` says if it was."""

    database: Database
    town: Town
    make: Make
    now: Callable[[], datetime]
    not_before: datetime | None = None

    async def run(self) -> None:
        """Look now and then, until we are stopped."""
        await asyncio.sleep(FIRST_LOOK)
        while True:
            try:
                await self.look()
            except Unavailable as error:
                log.warning("the open data must wait: %s", error)
            except Exception:
                log.exception("the open data failed in a way that nobody thought of")
            await asyncio.sleep(EVERY)

    async def look(self) -> None:
        """Have the export of this night made, unless it has been made, or has just failed."""
        now = self.now()
        night = night_of(self.town, now)
        if night is None or (self.not_before and now < self.not_before):
            return
        if await self.database.read(made_last) == night:
            return
        if await self.make():
            await self.database.run(partial(note, night=night, now=now))
        else:
            self.not_before = now + AGAIN


def made_last(store: Store) -> str | None:
    """The night whose export was made last."""
    return store.cursors.at(MARK)


def note(store: Store, night: str, now: datetime) -> None:
    store.cursors.move(MARK, night, now)


@asynccontextmanager
async def nightly(house: House) -> AsyncIterator[None]:
    """Open data are made each night while the block lasts, by one process only."""
    make = partial(in_a_child, house.settings)
    work = Nightly(house.database, house.town, make, house.now)
    lease = Lease(house.database, MARK, lasts=house.lease_lasts)
    task = asyncio.create_task(lease.during(work.run))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def in_a_child(settings: Settings) -> bool:
    """Have an export made, and be rid of all the memory that it took; whether it was made."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND,
        stdout=DEVNULL,
        stderr=PIPE,
        cwd=settings.data,
        env=surroundings(settings),
        start_new_session=True,  # Ctrl-C is for us; we tell the child
    )
    try:
        async with asyncio.timeout(LONGEST):
            _, said = await process.communicate()
    except TimeoutError:
        log.warning("the open data were not made within %d seconds", LONGEST)
        return False
    finally:
        await ended(process)
    if process.returncode:
        log.warning("the open data were not made: %s", said.decode(errors="replace").strip())
    else:
        log.info("the open data were made")
    return process.returncode == 0


def surroundings(settings: Settings) -> Mapping[str, str]:
    """Our own environment, with the settings of this house; its keys are of no use there."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("JUNTOS_")}
    return {
        **others,
        "PYTHONPATH": python_path(),
        "JUNTOS_TOWN": str(settings.town.absolute()),
        "JUNTOS_DATA": str(settings.data.absolute()),
        "JUNTOS_DATABASE_URL": settings.database,
        "JUNTOS_PUBLIC_URL": settings.site,
    }
