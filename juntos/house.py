"""The house: every part of it, put together in one place and nowhere else."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property, partial
from typing import Any

from core.attachments import Attachments
from core.dispatcher import Dispatcher
from core.draughtsman import Draughtsman
from core.drawing_room import DrawingRoom
from core.hall import Hall
from core.handler import Handler
from core.handlers import all_commands, all_handlers, all_rounds
from core.intake import Intake
from core.lease import LASTS, Lease
from core.marks import Marks
from core.photos import Darkroom
from core.rounds import Rounds
from core.sender import Sender
from core.texts import Texts
from core.town import Town
from core.transport import Transport
from core.vault import Vault
from juntos.mistakes import plainly
from juntos.settings import Settings
from storage.columns import utc_now
from storage.database import Database
from storage.files import Files
from storage.store import Store
from storage.writer import Unavailable

ROUND_EVERY = 30.0  # seconds
IN_PEACE = 2.0  # seconds after the start, when what cannot wait is done
DRAWN_AFTER = 5.0  # seconds after the start, when figures are worked out
NO_ANSWER = 120.0  # seconds without a word from a platform, after which something is wrong
LAST_SENDS = timedelta(seconds=5)  # for what is on its way when we close; supervisors wait 10

NEVER_OFF = {"start", "more", "help", "language", "privacy", "mydata", "delete", "easy"}
NEVER_OFF |= {"person", "confirm", "reject", "follow", "unsubscribe"}

log = logging.getLogger(__name__)


@dataclass
class Door:
    """One platform: what comes in by it, and what goes out.

    Where `alone`, only one process may listen: the platform tells each thing only once.
    """

    transport: Transport
    intake: Intake
    sender: Sender
    alone: bool
    tasks: list[asyncio.Task[Any]] = field(default_factory=list)

    def open(self, database: Database, lease_lasts: timedelta) -> None:
        """Send, take up what was left, and listen."""
        listen = self.intake.listen
        if self.alone:
            lease = Lease(database, f"listen:{self.transport.platform}", lasts=lease_lasts)
            listen = partial(lease.during, listen)
        for work in (self.sender.run, self.intake.sweep, listen):
            self.tasks.append(asyncio.create_task(work()))

    async def close(self) -> None:
        """Take nothing more in, let the turns finish, and write down what was sent."""
        *_, listening = self.tasks
        listening.cancel()
        await self.intake.stop()
        await self.intake.attachments.close()
        await self.sender.stop(LAST_SENDS)
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


@dataclass
class House:
    """The town with its books, its doors and its web pages.

    For so long as `lease_lasts` a process that has died still has what only one may do. `now` is
    the clock on the wall, and the watchman goes round every `round_every` seconds of ours.
    """

    settings: Settings
    town: Town
    texts: Texts
    database: Database
    files: Files
    darkroom: Darkroom
    lease_lasts: timedelta = LASTS
    now: Callable[[], datetime] = utc_now
    round_every: float = ROUND_EVERY
    doors: dict[str, Door] = field(default_factory=dict)

    @cached_property
    def draughtsman(self) -> Draughtsman:
        return Draughtsman(self.settings.data / "charts")

    @property
    def vault(self) -> Vault | None:
        return self.settings.vault

    def add_door(self, transport: Transport, *, alone: bool) -> Door:
        """Put a platform before the hall."""
        services = offered(self.town, transport.platform)
        dispatcher = Dispatcher(
            self.town,
            self.texts,
            services,
            all_commands(),
            public_url=self.settings.site,
            files=self.files,
            vault=self.vault,
            now=self.now,
        )
        attachments = Attachments(self.files, self.darkroom, now=self.now)
        sender = self.sender(transport)
        along = sender.look_along
        intake = Intake(self.database, transport, dispatcher, attachments, along=along)
        door = Door(transport, intake, sender, alone)
        self.doors[transport.platform] = door
        return door

    def sender(self, transport: Transport, kind: type[Sender] = Sender, **how: Any) -> Sender:
        """Who carries out what goes to this platform: of which kind, and what else they know."""
        return kind(
            self.database,
            transport,
            on_settled=Marks(self.town, self.texts, self.files),
            clock=self.now,
            lease_lasts=self.lease_lasts,
            vault=self.vault,
            **how,
        )

    def platforms(self) -> Mapping[str, str]:
        """How each platform is: `ok`, or what is wrong."""
        return {name: state(door) for name, door in self.doors.items()}

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """All doors are open, and the watchman walks his rounds."""
        tasks = [asyncio.create_task(work()) for work in (self.walk, self.prepare, self.draw)]
        for door in self.doors.values():
            door.open(self.database, self.lease_lasts)
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*(door.close() for door in self.doors.values()))
            await asyncio.gather(*tasks, return_exceptions=True)

    async def prepare(self) -> None:
        """When everything stands, read the texts and draw the map: else the first one waits."""
        await asyncio.sleep(IN_PEACE)
        await asyncio.to_thread(self.texts.read)
        await asyncio.to_thread(self.town.draw)

    async def draw(self) -> None:
        """Work out figures, and draw the charts that people want; in one process only."""
        room = DrawingRoom(self.database, self.draughtsman, self.hall)
        lease = Lease(self.database, "charts", lasts=self.lease_lasts)
        await lease.during(partial(room.work, DRAWN_AFTER))

    def hall(self, store: Store) -> Hall:
        """The hall of this moment, over some open books."""
        about = (self.town, self.texts, self.now(), self.settings.site, self.files)
        return Hall(store, *about, vault=self.vault)

    async def walk(self) -> None:
        """Look after deadlines and old things, again and again; in one process only.

        The first round waits until everything stands: whoever wrote meanwhile is answered first.
        """
        rounds = Rounds(self.hall, all_rounds())
        called = asyncio.Event()
        let_sleep = self.database.wake("rounds", called.set)
        lease = Lease(self.database, "rounds", lasts=self.lease_lasts)

        async def around() -> None:
            pause = IN_PEACE
            while True:
                with suppress(TimeoutError):
                    await asyncio.wait_for(called.wait(), pause)
                called.clear()
                for work in rounds.works:
                    await self.go_round(work)
                pause = self.round_every

        try:
            await lease.during(around)
        finally:
            let_sleep()

    async def go_round(self, work: Callable[[Store], bool | None]) -> None:
        """Do one thing that is to be looked after; again, as long as it says there is more."""
        try:
            while await self.database.run(work):
                pass
        except Unavailable as error:
            log.warning("the round must wait: %s", error)
        except Exception:
            log.exception("a round failed in a way that nobody thought of")


def offered(town: Town, platform: str) -> list[Handler[Any]]:
    """The services that the town has switched on there, and those that nobody may switch off."""
    every = all_handlers()
    return [one for one in every if one.name in NEVER_OFF or town.offers(one.name, platform)]


def state(door: Door) -> str:
    """Whether a platform has answered of late, and nobody has stopped working for it."""
    for task in door.tasks:
        if task.done() and not task.cancelled() and task.exception():
            return f"stopped: {task.exception()!r}"
    if problem := door.transport.problem:
        return problem
    age: float = getattr(door.transport, "age", lambda: 0.0)()
    return f"no answer for {age:.0f} seconds" if age > NO_ANSWER else "ok"


@asynccontextmanager
async def books(settings: Settings) -> AsyncIterator[Database]:
    """The database in its newest form, open. Raises Mistakes, if that cannot be."""
    async with AsyncExitStack() as stack:
        with plainly(f"JUNTOS_DATA: {settings.data}"):
            settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        with plainly(f"database {settings.shown_database}"):
            database = await stack.enter_async_context(Database(settings.database))
        yield database


@asynccontextmanager
async def house(settings: Settings, town: Town) -> AsyncIterator[House]:
    """The house with its books open, and no doors yet."""
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(books(settings))
        darkroom = await stack.enter_async_context(Darkroom())
        files = Files(settings.data / "files")
        yield House(settings, town, Texts(town.languages), database, files, darkroom)
