"""The intake: what comes in is kept as it came, and then worked on, each talk in its order."""

import asyncio
import logging
from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from functools import partial
from operator import attrgetter
from typing import Literal, TypeVar

from core.attachments import Attachments
from core.backoff import Sleep, delay
from core.dispatcher import Dispatcher
from core.messages import Incoming, Kind
from core.transport import Busy, Raw, Transport
from storage.database import Database
from storage.inbox import Kept
from storage.store import Store
from storage.writer import Unavailable

SWEEP_EVERY = 5.0  # seconds; what another process has left lying is found then
LEFT_LYING = timedelta(seconds=10)
NEXT_LOOK, LAST_LOOK = 0.01, 1.0  # seconds, at first and at most, until we look whose turn it is
MOST_LOOKS = 30  # about 25 seconds; for so long we wait for what a message seems to speak of
MOST_WAITING = 5000
TIME_TO_STOP = 2.0  # seconds; only a photo on its way takes longer, and it can be fetched again

T = TypeVar("T")

log = logging.getLogger(__name__)


class Intake:
    """Takes in the updates of one platform. Nothing is confirmed to it before it is kept.

    `receive` is what a door calls. Each conversation has a line of its own, and one at a time in
    it is worked on: on PostgreSQL also where other processes have arrivals of the same line.
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
        self.lines: dict[str, list[Kept]] = {}
        self.heard: dict[int, Incoming | None] = {}
        self.tasks: set[asyncio.Task[None]] = set()
        self.waiting = 0
        self.stopping = False

    @property
    def overloaded(self) -> bool:
        """Whether so much waits that the platform should keep what it has, and come again."""
        return self.waiting >= MOST_WAITING

    async def receive(self, raws: Sequence[Raw], cursor: str | None = None) -> None:
        """Keep raw updates. Once this returns they are safe, and may be confirmed.

        Raises Busy while so much waits that nothing more is taken in.
        """
        if raws and self.overloaded:
            raise Busy(f"{self.waiting} messages wait to be worked on")
        platform, now = self.transport.platform, self.dispatcher.now()
        rows = [(raw.id, raw.conversation, raw.payload) for raw in raws]

        def keep(store: Store) -> list[Kept]:
            if cursor is not None:
                store.cursors.move(platform, cursor, now)
            return store.inbox.keep(platform, rows, now)

        self.take_up(await self.database.run(keep))

    async def listen(self) -> None:
        """Hand over to `receive` all that comes in at the door, until cancelled.

        What could not be kept was not confirmed: after a while we begin anew, and it comes again.
        """
        platform = self.transport.platform
        while True:
            try:
                cursor = await self.database.run(lambda store: store.cursors.at(platform))
                await self.transport.listen(self.receive, cursor)
            except (Busy, Unavailable) as error:
                log.warning("%s: nothing can be kept now: %s", platform, error)
            except Exception:
                log.exception("%s: listening failed in a way that nobody thought of", platform)
            await self.sleep(delay(1).total_seconds())

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
        """Put each into the line of its conversation, in the order in which they were kept."""
        for arrival in arrivals:
            self.waiting += 1
            line = self.lines.get(arrival.conversation)
            if line is not None:
                insort(line, arrival, key=attrgetter("id"))
                continue
            self.lines[arrival.conversation] = [arrival]
            task = asyncio.create_task(self.drain(arrival.conversation))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def drain(self, conversation: str) -> None:
        """Work on a line until nothing is left in it. The head stays in it while worked on."""
        line, looks = self.lines[conversation], 0
        while line and not self.stopping:
            head = line[0]
            if await self.work_on(head, looks):
                self.heard.pop(head.id, None)
                line.remove(head)
                self.waiting -= 1
                looks = 0
            else:
                await self.sleep(min(NEXT_LOOK * 2**looks, LAST_LOOK))
                looks += 1
        self.waiting -= len(line)
        del self.lines[conversation]

    async def work_on(self, arrival: Kept, looks: int) -> bool:
        """Let one update have its turn; False, if it must wait, which it did so often already.

        Whatever is wrong with it must not stop the others.
        """
        said: Incoming | None = None
        try:
            said = await self.read(arrival)
            turn = partial(self.turn, arrival=arrival, said=said, waits=looks < MOST_LOOKS)
            return await self.insist(turn)
        except Exception as error:
            log.exception("arrival %s cannot be worked on", arrival.id)
            await self.lay_aside(arrival, said, repr(error))
            return True

    async def read(self, arrival: Kept) -> Incoming | None:
        """What an update says, with the photos that it brings: a turn itself waits for nothing."""
        if arrival.id not in self.heard:
            said = self.transport.decode(arrival.payload)
            self.heard[arrival.id] = said and await self.fetched(said)
        return self.heard[arrival.id]

    async def fetched(self, said: Incoming) -> Incoming:
        """The same message with what came along; of files only those that somebody waits for.

        A photo lies among our files then, or sealed where it was sent in confidence.
        """
        has_photos = any(one.kind == "photo" for one in said.attachments)
        look = partial(self.dispatcher.photo_seal, said=said)
        seal = await self.insist(look) if has_photos else None

        async def wanted(said: Incoming) -> bool:
            return await self.insist(partial(self.dispatcher.wants_document, said=said))

        async def keep(raw: bytes, clean: bytes) -> str:
            if seal and (key := await self.insist(await asyncio.to_thread(seal, raw, clean))):
                return key
            raise Unavailable("we stop; it comes again")

        sealed = None if seal is None else keep
        return await self.attachments.fetched(self.transport, said, wanted, sealed)

    async def insist(self, work: Callable[[Store], T]) -> T | Literal[False]:
        """Have some work done, however long the database is away; False, if we stop meanwhile."""
        failures = 0
        while not self.stopping:
            try:
                return await self.database.run(work)
            except Unavailable as error:
                failures += 1
                log.warning("the database is away, trying again: %s", error)
            await self.sleep(delay(failures).total_seconds())
        return False

    def turn(self, store: Store, arrival: Kept, said: Incoming | None, *, waits: bool) -> bool:
        """All that one message changes, and that it is done: kept together, or not at all.

        False, if another process has it in hand, or the one before it in the same line; or if it
        `waits` for what it speaks of.
        """
        if not store.inbox.claim(arrival):
            return not store.inbox.is_waiting(arrival)
        if waits and said and speaks_of_the_unknown(store, said):
            return False
        if store.inbox.done(arrival) and said:
            self.dispatcher.dispatch(store, said)
        return True

    async def lay_aside(self, arrival: Kept, said: Incoming | None, problem: str) -> None:
        """Keep for a human what went wrong, and tell whoever wrote it: silence is worse."""

        def aside(store: Store, *, apologise: bool) -> bool:
            if store.inbox.dead(arrival, problem) and said:
                if self.dispatcher.seal(store, said):
                    store.inbox.wipe(arrival)
                if apologise:
                    self.dispatcher.apologise(store, said)
            return True

        try:
            await self.insist(partial(aside, apologise=True))
        except Exception:
            log.exception("nor can anybody be told of arrival %s", arrival.id)
            await self.insist(partial(aside, apologise=False))

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


def speaks_of_the_unknown(store: Store, said: Incoming) -> bool:
    """Whether it is about a message that we do not know, and that may be ours all the same.

    People see a message before we have noted as what it was sent; when we fell in between, long
    before. The sender is about to find that out.
    """
    if said.kind not in (Kind.MESSAGE, Kind.REACTION):
        return False
    address, about = str(said.sender), [one for one in (said.thread, said.target) if one]
    known = any(store.outbox.lying(address, one) for one in about)
    return bool(about) and not known and store.outbox.is_in_doubt(address)
