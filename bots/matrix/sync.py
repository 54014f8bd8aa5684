"""Our own sync loop: what came in is kept before the server is asked for more.

The token for the next sync is handed over together with the events of this one, and used only
when they are safe. A timeline that is too long for one answer is read on page by page from where
we stopped, and each page is kept at once: however long we were away, there is never more than one
in memory, and after a crash we read on in what is not known yet. A sync that is not answered in
time is given up and asked again: a connection may die without a word.
"""

import json
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Self

from prometheus_client import Counter

from bots.matrix.codec import as_dict, as_list, as_text
from bots.matrix.doorkeeper import Doorkeeper
from bots.matrix.session import V3, Session, path
from bots.matrix.unpack import STATE, TIMELINE, News, RoomNews, Unpacker, entry, news
from core.backoff import Sleep, retry
from core.transport import Busy, Gone, Raw, Receive, Refused, Unknown

log = logging.getLogger(__name__)

GIVEN_UP = Counter("juntos_matrix_syncs_given_up", "Syncs that were not answered in time")
FILLED = Counter("juntos_matrix_events_filled_in", "Events read back where a timeline was cut")
LOST = Counter("juntos_matrix_gaps_left", "Timelines cut for so long that a gap was left")

MOST = 100  # events in one timeline or page; Synapse gives no more
FIRST_SECONDS = 300.0  # for the first sync ever: the server has to look at every room
PAUSE = 2.0  # seconds until we try again to keep what there was no room for
TOO_QUICK = 1.0  # seconds; an empty answer should take longer, or else we are running in a circle


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long we wait, in seconds, and how far we read back."""

    long_poll: float = 30.0  # that the server may hold a sync back
    margin: float = 15.0  # after which it is given up
    pages: int = 1000  # of a room's history at most: a hundred thousand events


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far we have read, and which invitations were not answered yet by then."""

    since: str
    unanswered: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join([self.since, *self.unanswered])

    @classmethod
    def parse(cls, text: str) -> Self:
        since, *unanswered = text.split(" ")
        return cls(since, tuple(unanswered))


@dataclass
class SyncLoop:
    """Asks the server again and again what is new."""

    session: Session
    unpacker: Unpacker
    doorkeeper: Doorkeeper
    sleep: Sleep
    bounds: Bounds

    def __post_init__(self) -> None:
        self.clock = self.session.clock
        self.answered_at = self.clock()

    @property
    def age(self) -> float:
        """Seconds since the server last answered a sync."""
        return self.clock() - self.answered_at

    async def run(self, receive: Receive, cursor: str | None) -> None:
        start = Cursor.parse(cursor) if cursor else None
        async with self.doorkeeper.on_duty(start.unanswered if start else ()):
            since = start.since if start else None
            while True:
                since = await self.round(receive, since)

    async def round(self, receive: Receive, since: str | None) -> str:
        """One sync, and all that it brought in safe hands."""
        began = self.clock()
        brought = await retry(partial(self.look, since), self.sleep)
        self.doorkeeper.watch(brought)
        whole = [await self.caught_up(room, since, receive) for room in brought.rooms]
        raws = [raw for room in whole for raw in self.raws(room, first=since is None)]
        cursor = Cursor(brought.next_batch, tuple(self.doorkeeper.waiting))
        await self.keep(receive, raws, str(cursor))
        if brought.next_batch == since and self.clock() - began < TOO_QUICK:
            await self.sleep(TOO_QUICK)
        return brought.next_batch

    def raws(self, room: RoomNews, *, first: bool) -> list[Raw]:
        return self.unpacker.staff(room) if first else self.unpacker.raws(room)

    async def keep(self, receive: Receive, raws: Sequence[Raw], cursor: str | None = None) -> None:
        """Have updates kept. While too much waits here, what comes after them waits there."""
        while True:
            try:
                return await receive(raws, cursor)
            except Busy as busy:
                log.warning("Matrix: nothing more is taken in for now: %s", busy)
            await self.sleep(PAUSE)

    async def look(self, since: str | None) -> News:
        """What is new, as far as one answer tells it."""
        try:
            brought = news(await self.ask(since))
        except ValueError as error:
            raise Unknown(str(error)) from error
        self.answered_at = self.clock()
        return brought

    async def ask(self, since: str | None) -> Any:
        """The server's answer, or TransportError when there is none in time."""
        poll = self.bounds.long_poll
        wait = {"since": since, "timeout": round(poll * 1000)}
        try:
            if since is None:
                first = path(V3, "sync", filter=self.first_filter())
                return await self.session.ask(first, FIRST_SECONDS)
            following = path(V3, "sync", filter=FILTER, **wait)
            return await self.session.ask(following, poll + self.bounds.margin)
        except Unknown as error:
            if isinstance(error.__cause__, TimeoutError):
                GIVEN_UP.inc()
                log.warning("Matrix: a sync was not answered in time; it is given up")
            raise

    def first_filter(self) -> str:
        """Of the past we need nothing but who is in the staff rooms."""
        rooms = sorted(self.unpacker.rooms.staff)
        members = {"types": ["m.room.member"], "rooms": rooms}
        return json.dumps(wanted(state=members, timeline={**members, "limit": 1}))

    async def caught_up(self, room: RoomNews, since: str | None, receive: Receive) -> RoomNews:
        """A room, once what happened there before its timeline begins is in safe hands.

        Of a room that we have just come into that is part of its own news: only all of it tells
        where we came in.
        """
        known_entry = room.is_new and entry(room.timeline, self.session.me) is not None
        if since is None or known_entry or self.unpacker.rooms.is_for_reading(room.room):
            return room
        older: list[Any] = []
        async for page in self.missed(room, since):
            FILLED.inc(len(page))
            if room.is_new:
                older += page
            else:
                await self.keep(receive, self.unpacker.happened(room.room, page))
        return replace(room, timeline=[*older, *room.timeline], gap=None)

    async def missed(self, room: RoomNews, since: str) -> AsyncIterator[list[Any]]:
        """What happened in a room before its timeline begins, page by page, the oldest first."""
        if room.gap is None:
            return
        start = since
        for _ in range(self.bounds.pages):
            page, end = await retry(partial(self.page, room, start), self.sleep)
            self.answered_at = self.clock()
            yield page
            if end is None:
                return
            start = end
        LOST.inc()
        log.error("Matrix: in %s too much has happened; a part of it is not read", room.room)

    async def page(self, room: RoomNews, start: str) -> tuple[list[Any], str | None]:
        """Some of the events that a timeline leaves out, and where those after them begin."""
        bounds = {"dir": "f", "from": start, "to": room.gap, "limit": MOST, "filter": MISSED}
        wanted = path(V3, "rooms", room.room, "messages", **bounds)
        try:
            answer = as_dict(await self.session.ask(wanted))
        except (Gone, Refused) as error:
            log.warning("Matrix: the history of %s is closed to us: %s", room.room, error)
            return [], None
        end = as_text(answer.get("end"))
        return as_list(answer.get("chunk")), end if end != start else None


def wanted(state: dict[str, Any], timeline: dict[str, Any]) -> dict[str, Any]:
    """A filter for a sync: messages and members, and nothing else."""
    nothing: dict[str, Any] = {"types": []}
    rooms = {"account_data": nothing, "ephemeral": nothing, "state": state, "timeline": timeline}
    return {"presence": nothing, "account_data": nothing, "room": rooms}


FILTER = json.dumps(wanted({"types": STATE}, {"types": TIMELINE, "limit": MOST}))
MISSED = json.dumps({"types": TIMELINE})
