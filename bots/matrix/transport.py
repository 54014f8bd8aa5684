"""Matrix, through matrix-nio: its client, but a sync loop of our own."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from nio import AsyncClient

from bots.matrix import compose
from bots.matrix.codec import as_dict, as_list, as_text, parsed
from bots.matrix.doorkeeper import Doorkeeper, Pace
from bots.matrix.failures import NotFound, Repeated
from bots.matrix.media import Media, OurFiles
from bots.matrix.probe import Finding, probe
from bots.matrix.rooms import TownRooms, members
from bots.matrix.session import V1, Session, path
from bots.matrix.settings import MatrixSettings
from bots.matrix.sync import Bounds, SyncLoop
from bots.matrix.translate import PLATFORM, incoming
from bots.matrix.unpack import Unpacker
from core.background import Background
from core.backoff import Sleep
from core.messages import Act, Attachment, Incoming, Kind, Outgoing
from core.transport import Gone, Limits, NotSent, Receive, Refused

# A town exempts its bot from the server's limits; these only keep a small machine from choking.
LIMITS = Limits(overall=(50.0, 20), chat=(20.0, 10), group=(20.0, 10))
POLITE = 5.0  # seconds for a read mark, which nobody misses
TYPING = 4000  # milliseconds that it shows; an answer is there before
TOKEN_FILE = "matrix-login.json"  # noqa: S105 - where the token lies, not what it is


class Matrix:
    """The door to Matrix.

    The server knows a message by our device and its key, and shows it once (client-server API
    1.7, "Transaction identifiers"); Synapse remembers that for a day.
    """

    platform = PLATFORM
    idempotent = True

    def __init__(
        self,
        session: Session,
        loop: SyncLoop,
        media: Media,
        rooms: TownRooms,
        limits: Limits = LIMITS,
    ) -> None:
        self.session = session
        self.loop = loop
        self.media = media
        self.rooms = rooms
        self.limits = limits
        self.background = Background()

    @property
    def problem(self) -> str:
        return self.session.health.problem

    def age(self) -> float:
        """Seconds since the server last answered a sync; above a minute something is wrong."""
        return self.loop.age

    async def listen(self, receive: Receive, cursor: str | None, /) -> None:
        await self.loop.run(receive, cursor)

    def decode(self, payload: bytes, /) -> Incoming | None:
        return incoming(parsed(payload), self.session.me)

    async def fetch(self, attachment: Attachment, limit: int, /) -> bytes:
        return await self.media.fetch(attachment, limit)

    def is_group(self, chat: str, /) -> bool:
        return chat in self.rooms

    async def members(self, room: str) -> set[str]:
        """Who has joined a room just now, by user id; nobody, if we may not know."""
        return await members(self.session, room)

    async def probe(self) -> list[Finding]:
        """What is right and what is wrong at the homeserver, for whoever runs this."""
        return await probe(self.session, self.rooms)

    async def send(self, message: Outgoing, key: str, /) -> str:
        try:
            return await self.done(message, key)
        except Gone as error:
            if message.to.chat not in self.rooms:
                raise
            # The town's own rooms do not go away: somebody has to let us in again.
            raise NotSent(f"we may not write in the town's own room: {error}") from error

    async def done(self, message: Outgoing, key: str) -> str:
        """Do what a message asks for, and return the id of the event."""
        match message.act:
            case Act.REACT:
                return await self.react(message, key)
            case Act.DELETE | Act.UNREACT:
                return await self.take_away(message, key)
        file = await self.media.carried(message)
        composed = compose.edit if message.act is Act.EDIT else compose.message
        return await self.post(message, "m.room.message", composed(message, file), key)

    async def post(self, message: Outgoing, kind: str, content: dict[str, Any], key: str) -> str:
        room = message.to.chat
        answer = await self.session.call(lambda client: client.room_send(room, kind, content, key))
        return str(answer.event_id)

    async def react(self, message: Outgoing, key: str) -> str:
        """Set an emoji. One that stands there already is what we wanted."""
        try:
            return await self.post(message, "m.reaction", compose.reaction(message), key)
        except Repeated:
            return await self.our_reaction(message)

    async def our_reaction(self, message: Outgoing) -> str:
        """The id of a reaction that we set before, so that it can be taken away one day."""
        related = path(V1, "rooms", message.to.chat, "relations", message.target or "")
        answer = as_dict(await self.session.ask(f"{related}/m.annotation/m.reaction"))
        for event in map(as_dict, as_list(answer.get("chunk"))):
            relation = as_dict(as_dict(event.get("content")).get("m.relates_to"))
            if event.get("sender") == self.session.me and relation.get("key") == message.text:
                return as_text(event.get("event_id")) or ""
        return ""

    async def take_away(self, message: Outgoing, key: str) -> str:
        """Delete an event. One that is not there is gone already."""
        room, target = message.to.chat, message.target or ""
        try:
            answer = await self.session.call(
                lambda client: client.room_redact(room, target, tx_id=key)
            )
        except NotFound:
            return ""
        except Gone as error:
            if self.session.me not in await self.members(room):
                raise
            raise Refused(f"we may not delete what others write: {error}") from error
        return str(answer.event_id)

    async def notice(self, said: Incoming, /) -> None:
        """A read mark; and in a resident's chat that we are at it. Nobody waits for it."""
        self.background.start(self.mark(said))

    async def mark(self, said: Incoming) -> None:
        room, call, thread = said.sender.chat, self.session.call, said.thread or "main"

        async def read(client: AsyncClient) -> Any:
            return await client.update_receipt_marker(room, said.id, thread_id=thread)

        marks = [call(read, POLITE)]
        if said.kind is Kind.MESSAGE and not self.is_group(room):
            marks.append(call(lambda client: client.room_typing(room, timeout=TYPING), POLITE))
        await asyncio.gather(*marks, return_exceptions=True)

    async def close(self) -> None:
        await self.background.close()
        await self.session.close()


@asynccontextmanager
async def connect(
    settings: MatrixSettings,
    files: OurFiles,
    data_folder: Path,
    rooms: TownRooms,
    *,
    sleep: Sleep = asyncio.sleep,
    pace: Pace | None = None,
    bounds: Bounds | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> AsyncIterator[Matrix]:
    """The door, ready for use. The homeserver may be down: we log in when it is first needed.

    Our access token is kept in `data_folder`, readable for nobody else.
    """
    session = Session(settings, data_folder / TOKEN_FILE, clock)
    doorkeeper = Doorkeeper(session, rooms, sleep, pace or Pace(sleep=sleep))
    loop = SyncLoop(session, Unpacker(session.me, rooms), doorkeeper, sleep, bounds or Bounds())
    matrix = Matrix(session, loop, Media(session, files), rooms)
    try:
        yield matrix
    finally:
        await matrix.close()
