"""The intake: what comes in is kept as it came, and then worked on, each talk in its order."""

import asyncio
import logging
from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta
from operator import attrgetter

from core.attachments import Attachments
from core.backoff import Sleep, delay
from core.dispatcher import Dispatcher
from core.keeper import Brought, Keeper
from core.messages import Incoming
from core.transport import Busy, Raw, Transport
from core.worker import Worker
from storage.database import Database
from storage.inbox import Kept
from storage.store import Store
from storage.writer import Unavailable

SWEEP_EVERY = 5.0  # seconds; what another process has left lying is found then
LEFT_LYING = timedelta(seconds=10)
NEXT_LOOK, LAST_LOOK = 0.01, 1.0  # seconds, at first and at most, until we look whose turn it is
MOST_WAITING = 5000
TIME_TO_STOP = 2.0  # seconds; only a photo on its way takes longer, and it can be fetched again

log = logging.getLogger(__name__)


def nothing_more() -> None:
    """What goes along with a turn by default."""


class Intake:
    """Takes in the updates of one platform. Nothing is confirmed to it before it is kept.

    `receive` is what a door calls. Each conversation has a line of its own, and one at a time in
    it is worked on: on PostgreSQL also where other processes have arrivals of the same line.
    `along` is called when a turn has just been asked for; what it asks for goes along with that.
    """

    def __init__(
        self,
        database: Database,
        transport: Transport,
        dispatcher: Dispatcher,
        attachments: Attachments,
        *,
        sleep: Sleep = asyncio.sleep,
        along: Callable[[], None] = nothing_more,
    ) -> None:
        self.database = database
        self.transport = transport
        self.dispatcher = dispatcher
        self.attachments = attachments
        self.sleep = sleep
        self.keeper = Keeper(database)
        parts = (database, transport, dispatcher, attachments)
        self.worker = Worker(*parts, sleep=sleep, along=along)
        self.lines: dict[str, list[Kept]] = {}
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
        brought, heard = self.brought(raws, cursor)
        lone = heard.get(raws[0].id) if len(raws) == 1 and not self.waiting else None
        if lone and not lone.attachments and not self.stopping:
            await self.keep_and_answer(raws[0].conversation, brought, lone)
        else:
            kept = await self.keeper.keep(brought)
            self.worker.remember(kept, heard)
            self.take_up(kept)

    def brought(
        self, raws: Sequence[Raw], cursor: str | None
    ) -> tuple[Brought, dict[str, Incoming | None]]:
        """Updates as they are kept, and what they say."""
        heard = self.worker.hear(raws)
        rows = [(raw.id, raw.conversation, raw.payload) for raw in raws]
        silent = {id_ for id_, said in heard.items() if said is None}
        now = self.dispatcher.now()
        return Brought(self.transport.platform, rows, silent, cursor, now), heard

    async def keep_and_answer(self, conversation: str, brought: Brought, said: Incoming) -> None:
        """Keep a message and let it have its turn, by one commit; if that fails, as ever.

        It stands in its line meanwhile: what comes after it has to wait.
        """

        def both(store: Store) -> list[Kept]:
            kept, turn = brought.keep(store), self.worker.turn
            return [one for one in kept if not turn(store, one, said, waits=True)]

        line: list[Kept] = []
        left: list[Kept] = []
        self.lines[conversation] = line
        self.waiting += 1
        try:
            left = await self.worker.asked(both)
        except Unavailable:
            raise
        except Exception:  # noqa: BLE001 - it is kept now, and laid aside when it fails again
            left = await self.database.run(brought.keep)
        finally:
            self.waiting -= 1 + len(line)
            del self.lines[conversation]
            self.take_up([*left, *line])

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
            if await self.worker.work_on(head, looks, alone=self.waiting == 1):
                line.remove(head)
                self.waiting -= 1
                looks = 0
            else:
                await self.sleep(min(NEXT_LOOK * 2**looks, LAST_LOOK))
                looks += 1
        self.waiting -= len(line)
        del self.lines[conversation]

    async def stop(self) -> None:
        """Let what is being worked on come to its end; the rest waits in the inbox."""
        self.stopping = self.worker.stopping = True
        if self.tasks:
            await asyncio.wait(self.tasks, timeout=TIME_TO_STOP)
        for task in list(self.tasks):
            task.cancel()

    async def settled(self) -> None:
        """Wait until all that has come in is worked on."""
        while self.tasks:
            await asyncio.wait(set(self.tasks))
