"""An ear at the Matrix door: it notes what is handed over, as the intake would keep it."""

import asyncio
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from bots.matrix.settings import MatrixSettings
from bots.matrix.transport import Matrix, connect

PATIENCE = 30  # seconds until a test gives up


@dataclass
class Ear:
    """What came in, in order, each event once; and the cursors that came with it."""

    door: Matrix
    raws: list = field(default_factory=list)
    cursors: list = field(default_factory=list)
    news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def receive(self, raws, cursor=None):
        async with self.news:
            known = {raw.id for raw in self.raws}
            self.raws += [raw for raw in raws if raw.id not in known]
            self.cursors.append(cursor)
            self.news.notify_all()

    async def until(self, condition):
        """Wait until something holds."""
        async with asyncio.timeout(PATIENCE), self.news:
            await self.news.wait_for(condition)

    async def ready(self):
        """The first sync is over: from now on everything is heard."""
        await self.until(lambda: self.cursors)

    async def hears(self, kind, **facts):
        """The first thing of a kind that has these facts."""
        found = []

        def is_here():
            found[:] = [
                said
                for said in self.said
                if said.kind == kind and all(getattr(said, k) == v for k, v in facts.items())
            ]
            return found

        await self.until(is_here)
        return found[0]

    @property
    def said(self):
        """All that was handed over and says something."""
        decoded = (self.understood(raw) for raw in self.raws)
        return [said for said in decoded if said]

    def understood(self, raw):
        try:
            return self.door.decode(raw.payload)
        except ValueError:
            return None

    @property
    def words(self):
        return [said.text for said in self.said if said.text]


@asynccontextmanager
async def listening(door, cursor=None):
    """The door is open and we listen, from the cursor on."""
    ear = Ear(door)
    task = asyncio.create_task(door.listen(ear.receive, cursor))
    try:
        if cursor is None:
            await ear.ready()
        yield ear
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def turns_out(holds):
    """Ask again and again until something holds; a server does not tell when it does."""
    async with asyncio.timeout(PATIENCE):
        while not await holds():  # noqa: ASYNC110 - see above
            await asyncio.sleep(0.02)


def opened(person, folder, rooms, files=None, **more):
    """The door of somebody on Synapse."""
    settings = MatrixSettings(
        homeserver=person.server.url, user_id=person.id, password=person.account.password
    )
    return connect(settings, files, folder, rooms, **more)
