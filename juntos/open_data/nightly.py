"""Each night the house has its open data made, by a child process that goes when it is done.

When something is taken back that stands in them, they are made anew soon, and not at night only.
"""

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
from pathlib import Path

from core.background import ended, python_path
from core.lease import Lease
from core.open_data.shelf import FOLDER, MARK, made_at, night_of
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
SOON = timedelta(minutes=10)  # after one that was made as something was taken back
COMMAND = (sys.executable, "-P", "-m", "juntos.open_data")

log = logging.getLogger(__name__)

Make = Callable[[], Awaitable[bool]]


@dataclass
class Nightly:
    """Looks whether this night's export has been made, and has it made: `make` says if it was.

    On the `shelf` lies the one that counts.
    """

    database: Database
    town: Town
    make: Make
    now: Callable[[], datetime]
    shelf: Path
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
        """Have an export made if one is due, unless one has just failed."""
        now = self.now()
        if self.not_before and now < self.not_before:
            return
        night = night_of(self.town, now)
        if night and await self.database.read(made_last) != night:
            await self.of_the_night(night, now)
        elif await self.holds_too_much():
            self.not_before = now + (SOON if await self.make() else AGAIN)

    async def of_the_night(self, night: str, now: datetime) -> None:
        if await self.make():
            await self.database.run(partial(note, night=night, now=now))
        else:
            self.not_before = now + AGAIN

    async def holds_too_much(self) -> bool:
        """Whether the export tells of a case of which something was taken back since."""
        since = await asyncio.to_thread(made_at, self.shelf)
        if since is None:
            return False
        return await self.database.read(lambda store: store.posts.took_back(since))


def made_last(store: Store) -> str | None:
    """The night whose export was made last."""
    return store.cursors.at(MARK)


def note(store: Store, night: str, now: datetime) -> None:
    store.cursors.move(MARK, night, now)


@asynccontextmanager
async def nightly(house: House) -> AsyncIterator[None]:
    """Open data are made each night while the block lasts, by one process only."""
    make = partial(in_a_child, house.settings)
    shelf = house.settings.data / FOLDER
    work = Nightly(house.database, house.town, make, house.now, shelf)
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
