"""One life of a town in a process of its own: it opens, works, and stops or dies.

The processes are forked from one that has imported everything already, for that takes seconds.
"""

import asyncio
import logging
import multiprocessing
import os
import signal
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import uvloop

from core.photos import Darkroom
from core.texts import Texts
from core.transport import Limits
from juntos.doors import open_doors
from juntos.keys import read_keys, read_settings, read_the_town
from juntos.web_server import served
from storage.database import Database
from storage.files import Files
from tests.drills.fate import Fate, MortalHouse
from tests.journeys.jun import JUN

NURSERY = multiprocessing.get_context("forkserver")
NURSERY.set_forkserver_preload(
    [__name__, "juntos.telegram_door", "juntos.matrix_door", "holidays", "dateparser"]
)
TEXTS = Texts(("es", "de", "en"))  # to read these takes longer than all else,
read_the_town(JUN / "town.toml")  # and to read a town for the first time
IN_A_HURRY = Limits()


@dataclass(frozen=True)
class Plan:
    """How a life is to go. `environment` holds the settings; in `folder` it writes its diary."""

    folder: Path
    environment: dict[str, str]
    dies_at: int = 0
    limits: Limits = IN_A_HURRY
    lease_lasts: timedelta = timedelta(seconds=30)

    @property
    def diary(self) -> Path:
        """What it logged."""
        return self.folder / "diary"

    @property
    def end(self) -> Path:
        """Where it died, or how many points there were."""
        return self.folder / "end"


# In the process


def live(plan: Plan, born) -> None:
    os.environ.update(plan.environment)
    os.chdir(plan.folder)
    logging.basicConfig(filename=plan.diary, level=logging.WARNING)
    uvloop.run(stay_open(plan, born))


async def stay_open(plan: Plan, born) -> None:
    enough = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, enough.set)
    fate = Fate(plan.dies_at, plan.end)
    async with AsyncExitStack() as stack:
        born.send(await put_together(plan, fate, stack))
        await enough.wait()
    fate.survived()


async def put_together(plan: Plan, fate: Fate, stack: AsyncExitStack) -> str:
    """The same house as that of `juntos run`, but for the points; the address of its pages."""
    settings = read_settings()
    town, keys = read_the_town(settings.town), read_keys(settings)
    settings.data.mkdir(exist_ok=True)
    database = Database(settings.database)
    fate.watch(database.engine)
    await stack.enter_async_context(database)
    darkroom = await stack.enter_async_context(Darkroom())
    files = Files(settings.data / "files")
    house = MortalHouse(
        settings, town, TEXTS, database, files, darkroom, plan.lease_lasts, fate=fate
    )
    app = await open_doors(house, replace(keys, telegram_limits=plan.limits), stack)
    await stack.enter_async_context(house.at_work())
    addresses = await stack.enter_async_context(served(app, *settings.address))
    return addresses[0]


# And outside of it


class Life:
    """A process that lives, seen from outside."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.door_plate, born = NURSERY.Pipe(duplex=False)
        self.process = NURSERY.Process(target=live, args=(plan, born), daemon=True)
        self.process.start()
        born.close()

    async def address(self) -> str | None:
        """Where its pages are, as soon as it is open; None, if it died before."""
        try:
            return await asyncio.to_thread(self.door_plate.recv)
        except EOFError:
            return None

    async def over(self) -> int:
        """Its exit code, when it is over."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self.process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self.process.sentinel)
        self.process.join()
        self.door_plate.close()
        return self.process.exitcode

    async def stops(self) -> int:
        self.process.terminate()
        return await self.over()

    async def is_killed(self) -> None:
        self.process.kill()
        await self.over()
