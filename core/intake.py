"""The intake: what comes in is kept as it came, and then worked on, each talk in its order."""

import asyncio
import logging
from collections import deque
from collections.abc import Iterable, Sequence
from datetime import timedelta

from core.attachments import Attachments
from core.backoff import Sleep, delay
from core.dispatcher import Dispatcher
from core.messages import Incoming
from core.transport import Raw, Transport
from storage.database import Database
from storage.inbox import Kept
from storage.store import Store
from storage.writer import Unavailable

SWEEP_EVERY = 5.0  # seconds; what another process has left lying is found then
LEFT_LYING = timedelta(seconds=10)
MOST_WAITING = 5000
TIME_TO_STOP = 10.0

log = logging.getLogger(__name__)


class Intake:
    """Takes in the updates of one platform. Nothing is confirmed to it before it is kept.

    `receive` is what a door calls. Each conversation has a line of its own, and one at a time in
    it is worked on.
    """

    def __init__(
        self,
        database: Database,
        transport: Transport,
        dispatcher: Dispatcher,
        attachments: Attachments,
        *,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.database = database
        self.transport = transport
        self.dispatcher = dispatcher
        self.attachments = attachments
        self.sleep = sleep
        self.lines: dict[str, deque[Kept]] = {}
        self.tasks: set[asyncio.Task[None]] = set()
        self.waiting = 0
        self.stopping = False

    @property
    def overloaded(self) -> bool:
        """Whether so much waits that a door should ask its platform to come again later."""
        return self.stopping or self.waiting >= MOST_WAITING

    async def receive(self, raws: Sequence[Raw], cursor: str | None = None) -> None:
        """Keep raw updates. Once this returns they are safe, and may be confirmed."""
        platform, now = self.transport.platform, self.dispatcher.now()
        rows = [(raw.id, raw.conversation, raw.payload) for raw in raws]

        def keep(store: Store) -> list[Kept]:
            if cursor is not None:
                store.cursors.move(platform, cursor, now)
            return store.inbox.keep(platform, rows, now)

        self.take_up(await self.database.run(keep))

    async def listen(self) -> None:
        """Hand over to `receive` all that comes in at the door, until cancelled."""
        platform = self.transport.platform
        cursor = await self.database.run(lambda store: store.cursors.at(platform))
        await self.transport.listen(self.receive, cursor)

    async def sweep(self) -> None:
        """Take up what was left when a process stopped: ours at the start, and any other's."""
        await self.find_left()
        while not self.stopping:
            await self.sleep(SWEEP_EVERY)
            await self.find_left(LEFT_LYING)

    async def find_left(self, older: timedelta = timedelta()) -> None:
        platform, before = self.transport.platform, self.dispatcher.now() - older
        try:
            left = await self.database.run(lambda store: store.inbox.waiting(platform))
        except Unavailable as error:
            log.warning("cannot look into the inbox: %s", error)
            return
        known = {one.id for line in self.lines.values() for one in line}
        self.take_up(one for one in left if one.id not in known and one.received_at <= before)

    def take_up(self, arrivals: Iterable[Kept]) -> None:
        """Put each into the line of its conversation."""
        for arrival in arrivals:
            self.waiting += 1
            line = self.lines.get(arrival.conversation)
            if line is not None:
                line.append(arrival)
                continue
            self.lines[arrival.conversation] = deque([arrival])
            task = asyncio.create_task(self.drain(arrival.conversation))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def drain(self, conversation: str) -> None:
        """Work on a line until nothing is left in it. The head stays in it while worked on."""
        line = self.lines[conversation]
        while line and not self.stopping:
            await self.work_on(line[0])
            line.popleft()
            self.waiting -= 1
        self.waiting -= len(line)
        del self.lines[conversation]

    async def work_on(self, arrival: Kept) -> None:
        """Let one update have its turn. Whatever is wrong with it must not stop the others."""
        failures = 0
        while not self.stopping:
            try:
                await self.attempt(arrival)
            except Unavailable as error:
                failures += 1
                log.warning("the database is away, trying again: %s", error)
            else:
                return
            await self.sleep(delay(failures).total_seconds())

    async def attempt(self, arrival: Kept) -> None:
        said: Incoming | None = None
        try:
            said = await self.read(arrival)
            await self.database.run(lambda store: self.turn(store, arrival, said))
        except Unavailable:
            raise
        except Exception as error:
            log.exception("arrival %s cannot be worked on", arrival.id)
            await self.lay_aside(arrival, said, repr(error))

    async def read(self, arrival: Kept) -> Incoming | None:
        """What an update says, with the photos that it brings: a turn itself waits for nothing."""
        said = self.transport.decode(arrival.payload)
        return await self.attachments.fetched(self.transport, said) if said else None

    def turn(self, store: Store, arrival: Kept, said: Incoming | None) -> None:
        """All that one message changes, and that it is done: kept together, or not at all."""
        if store.inbox.claim(arrival) and store.inbox.done(arrival) and said:
            self.dispatcher.dispatch(store, said)

    async def lay_aside(self, arrival: Kept, said: Incoming | None, problem: str) -> None:
        """Keep for a human what went wrong, and tell whoever wrote it: silence is worse."""

        def aside(store: Store, *, apologise: bool) -> None:
            store.inbox.dead(arrival, problem)
            if said and apologise:
                self.dispatcher.apologise(store, said)

        try:
            await self.database.run(lambda store: aside(store, apologise=True))
        except Unavailable:
            raise
        except Exception:
            log.exception("nor can anybody be told of arrival %s", arrival.id)
            await self.database.run(lambda store: aside(store, apologise=False))

    async def stop(self) -> None:
        """Let what is being worked on come to its end; the rest waits in the inbox."""
        self.stopping = True
        if self.tasks:
            await asyncio.wait(self.tasks, timeout=TIME_TO_STOP)
        for task in list(self.tasks):
            task.cancel()

    async def settled(self) -> None:
        """Wait until all that has come in is worked on."""
        while self.tasks:
            await asyncio.wait(set(self.tasks))
