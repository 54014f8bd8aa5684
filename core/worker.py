"""The worker: lets each update have its turn, once and for good, whatever is wrong with it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from typing import Literal, TypeVar

from core.attachments import Attachments
from core.backoff import Sleep, delay
from core.dispatcher import Dispatcher
from core.messages import Incoming, Kind
from core.transport import Raw, Transport
from storage.database import Database
from storage.inbox import Kept
from storage.store import Store
from storage.writer import Unavailable

MOST_LOOKS = 30  # about 25 seconds; for so long we wait for what a message seems to speak of

T = TypeVar("T")
Ask = Callable[[Callable[[Store], T]], Awaitable[T]]

log = logging.getLogger(__name__)


class Worker:
    """Works on the updates of one platform, until `stopping`.

    `along` is called when a lone turn has just been asked for; what it asks for goes along.
    """

    def __init__(
        self,
        database: Database,
        transport: Transport,
        dispatcher: Dispatcher,
        attachments: Attachments,
        *,
        sleep: Sleep,
        along: Callable[[], None],
    ) -> None:
        self.database = database
        self.transport = transport
        self.dispatcher = dispatcher
        self.attachments = attachments
        self.sleep = sleep
        self.along = along
        self.decoded: dict[int, Incoming] = {}
        self.heard: dict[int, Incoming | None] = {}
        self.stopping = False

    def hear(self, raws: Iterable[Raw]) -> dict[str, Incoming | None]:
        """What updates say, by their ids; None, if it is nothing to us. Riddles are left out."""
        told = {}
        for raw in raws:
            with suppress(Exception):  # it is kept, and then this is found out once more
                told[raw.id] = self.transport.decode(raw.payload)
        return told

    def remember(self, kept: Iterable[Kept], told: Mapping[str, Incoming | None]) -> None:
        """What these say is known already."""
        known = ((one.id, told.get(one.external_id)) for one in kept)
        self.decoded.update((number, said) for number, said in known if said)

    async def work_on(self, arrival: Kept, looks: int, *, alone: bool) -> bool:
        """Let one update have its turn; False, if it must wait, which it did so often already.

        `alone`: nothing else waits. Whatever is wrong with it must not stop the others.
        """
        said: Incoming | None = None
        try:
            said = await self.read(arrival)
            turn = partial(self.turn, arrival=arrival, said=said, waits=looks < MOST_LOOKS)
            done = await self.insist(turn, self.asked if alone else None)
        except Exception as error:
            log.exception("arrival %s cannot be worked on", arrival.id)
            await self.lay_aside(arrival, said, repr(error))
            done = True
        if done:
            self.heard.pop(arrival.id, None)
        return done

    async def read(self, arrival: Kept) -> Incoming | None:
        """What an update says, with the photos that it brings: a turn itself waits for nothing."""
        if arrival.id not in self.heard:
            said = self.decoded.pop(arrival.id, None) or self.transport.decode(arrival.payload)
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

    async def insist(
        self, work: Callable[[Store], T], ask: Ask[T] | None = None
    ) -> T | Literal[False]:
        """Have some work done, however long the database is away; False, if we stop meanwhile."""
        failures = 0
        while not self.stopping:
            try:
                return await (ask or self.database.run)(work)
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

    def asked(self, turn: Callable[[Store], T]) -> asyncio.Future[T]:
        """A turn that is the only one is asked for, and what goes along with it."""
        future = self.database.ask(turn)
        self.along()
        return future


def speaks_of_the_unknown(store: Store, said: Incoming) -> bool:
    """Whether it is about a message that we do not know, and that may be ours all the same.

    People see a message before we have noted as what it was sent; when we fell in between, long
    before. The sender is about to find that out.
    """
    if said.kind not in (Kind.MESSAGE, Kind.REACTION):
        return False
    address, about = str(said.sender), [one for one in (said.thread, said.target) if one]
    known = any(store.sent.lying(address, one) for one in about)
    return bool(about) and not known and store.outbox.is_in_doubt(address)
