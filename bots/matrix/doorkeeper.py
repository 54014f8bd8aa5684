"""Whom we follow into a room, whom we politely refuse, and when it is time to go.

The town's own rooms are joined, and chats between a resident and us: those that are called
direct, and those with nobody else in them. Everything else is refused, for a town bot has nothing
to do in other people's rooms. Invitations that have not been answered yet are part of the cursor,
so that a restart forgets nobody; and joining is slowed down, so that a flood of them drowns
nobody else.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from bots.matrix.codec import as_dict
from bots.matrix.rooms import TownRooms, members
from bots.matrix.session import V1, Session, path
from bots.matrix.unpack import News, RoomNews, membership, moved_to, others_left
from core.background import Background
from core.backoff import Sleep, delay
from core.transport import Gone, Refused, TransportError

log = logging.getLogger(__name__)

SECONDS = 90.0  # for joining; a room of another server takes its time
TRIES = 10  # about six minutes
AT_ONCE, A_MINUTE = 20, 30
HANDS = 5  # what is done about rooms at once; all else must get through to the server as well
MOST_WAITING = 500  # who comes later has to invite us again


@dataclass
class Pace:
    """So many at once, and from then on so many a minute."""

    at_once: int = AT_ONCE
    a_minute: int = A_MINUTE
    clock: Callable[[], float] = time.monotonic
    sleep: Sleep = asyncio.sleep
    taken_until: float = float("-inf")

    async def turn(self) -> None:
        """Wait until it is our turn."""
        step, now = 60 / self.a_minute, self.clock()
        self.taken_until = max(self.taken_until, now - self.at_once * step) + step
        await self.sleep(max(0.0, self.taken_until - now))


class Doorkeeper:
    """Answers invitations, and leaves rooms in which nobody else is left."""

    def __init__(self, session: Session, rooms: TownRooms, sleep: Sleep, pace: Pace) -> None:
        self.session = session
        self.rooms = rooms
        self.sleep = sleep
        self.pace = pace
        self.waiting: dict[str, None] = {}
        self.hands = asyncio.Semaphore(HANDS)
        self.background = Background()

    @asynccontextmanager
    async def on_duty(self, unanswered: Iterable[str]) -> AsyncIterator[None]:
        """Takes up what was left unanswered, and stops when the block ends."""
        for room in unanswered:
            self.invited(room, direct=False)
        try:
            yield
        finally:
            await self.background.close()
            self.waiting.clear()

    def watch(self, news: News) -> None:
        """See to what a sync has brought. Nothing here keeps the sync waiting."""
        for room, about in news.invites.items():
            self.invited(room, direct=is_direct(about, self.session.me))
        for happened in news.rooms:
            if happened.room in self.rooms:
                tell_if_moved(happened)
            elif others_left(happened, self.session.me):
                self.background.start(self.leave_if_alone(happened.room))

    def invited(self, room: str, *, direct: bool) -> None:
        if room not in self.waiting and len(self.waiting) < MOST_WAITING:
            self.waiting[room] = None
            self.background.start(self.answer(room, direct=direct))

    async def answer(self, room: str, *, direct: bool) -> None:
        try:
            if room in self.rooms or direct or await self.patiently(self.is_small, room):
                await self.pace.turn()
                await self.patiently(self.join, room)
            else:
                log.info("Matrix: refusing the invitation to %s", room)
                await self.patiently(self.leave, room)
        except TransportError as error:
            log.warning("Matrix: the invitation to %s came to nothing: %s", room, error)
        finally:
            self.waiting.pop(room, None)

    async def leave_if_alone(self, room: str) -> None:
        try:
            if await self.patiently(partial(members, self.session), room) == {self.session.me}:
                await self.patiently(self.leave, room)
        except TransportError as error:
            log.info("Matrix: cannot tell whether we are alone in %s: %s", room, error)

    async def patiently(self, act: Callable[[str], Awaitable[Any]], room: str) -> Any:
        """Do something about a room, if need be several times; a plain no is a result as well."""
        for failures in range(1, TRIES):
            try:
                async with self.hands:
                    return await act(room)
            except TransportError as error:
                wait = delay(failures, error)
                log.info("Matrix: %s: %s; again in %s", room, error, wait)
            await self.sleep(wait.total_seconds())
        async with self.hands:
            return await act(room)

    async def is_small(self, room: str) -> bool:
        """Whether only the one who invites us is in there. Who does not tell us has a crowd."""
        try:
            about = await self.session.ask(path(V1, "room_summary", room))
        except (Gone, Refused):
            return False
        return as_dict(about).get("num_joined_members") in (0, 1)

    async def join(self, room: str) -> None:
        try:
            await self.session.call(lambda client: client.join(room), SECONDS)
        except (Gone, Refused) as error:
            log.info("Matrix: we cannot join %s: %s", room, error)

    async def leave(self, room: str) -> None:
        """Leave a room or refuse to come, and let the server forget it."""
        try:
            await self.session.call(lambda client: client.room_leave(room))
            await self.session.call(lambda client: client.room_forget(room))
        except (Gone, Refused) as error:
            log.info("Matrix: we need not leave %s: %s", room, error)


def tell_if_moved(room: RoomNews) -> None:
    """A room of the town is where the town file says. Who moves it has to write that there."""
    if new := moved_to(room):
        log.error("Matrix: %s has moved to %s; write that id into the town file", room.room, new)


def is_direct(invitation: list[Any], me: str) -> bool:
    """Whether an invitation calls the room a direct chat."""
    ours = [event for event in invitation if membership(event, me) == "invite"]
    return any(as_dict(event["content"]).get("is_direct") is True for event in ours)
