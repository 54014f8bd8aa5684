"""The town's own rooms: which there are, who is in them, and how they are made."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from nio import AsyncClient, RoomPreset, RoomVisibility

from bots.matrix.codec import as_dict
from bots.matrix.failures import Taken
from bots.matrix.session import V3, Session, path
from core.transport import Gone, Refused

LEADER = 50  # the power that moderators have; members have none


@dataclass(frozen=True, slots=True)
class TownRooms:
    """The rooms that the town file names, by room id: where staff work, and what is public."""

    staff: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()

    def __contains__(self, room: object) -> bool:
        return room in self.staff or room in self.channels

    def is_for_reading(self, room: str) -> bool:
        """Whether only we speak there, and nobody to us."""
        return room in self.channels and room not in self.staff


async def members(session: Session, room: str) -> set[str]:
    """Who has joined a room just now, by user id; nobody, if we may not know."""
    try:
        answer = await session.ask(path(V3, "rooms", room, "joined_members"))
    except (Gone, Refused):
        return set()
    return set(as_dict(as_dict(answer).get("joined")))


async def staff_room(session: Session, name: str, alias: str, topic: str = "") -> str:
    """The id of the room with this alias (the part after `#`), made if there is none.

    Private, not encrypted, not open to other servers. Who is in it is staff, so its members
    cannot bring in others: only we invite.
    """
    return await found_or_made(
        session,
        alias,
        name=name,
        topic=topic or None,
        preset=RoomPreset.private_chat,
        federate=False,
        initial_state=[{"type": "m.room.guest_access", "content": {"guest_access": "forbidden"}}],
        power_level_override={"invite": LEADER},
    )


async def channel(session: Session, name: str, alias: str) -> str:
    """The id of the public room with this alias, made if there is none. Only we write there."""
    visible = {"history_visibility": "world_readable"}
    return await found_or_made(
        session,
        alias,
        name=name,
        preset=RoomPreset.public_chat,
        visibility=RoomVisibility.public,
        initial_state=[{"type": "m.room.history_visibility", "content": visible}],
        power_level_override={"events_default": LEADER},
    )


async def found_or_made(session: Session, alias: str, **wanted: Any) -> str:
    """A room as it is wanted. If its alias is taken, the room is there already."""

    async def make(client: AsyncClient) -> Any:
        return await client.room_create(alias=alias, **wanted)

    try:
        return str((await session.call(make)).room_id)
    except Taken:
        whole = f"#{alias}:{session.me.partition(':')[2]}"
        found = await session.call(lambda client: client.room_resolve_alias(whole))
        return str((await session.call(lambda client: client.join(found.room_id))).room_id)


async def invite(session: Session, room: str, people: Iterable[str]) -> None:
    """Ask people into a room, except those who are there."""
    for person in sorted(set(people) - await members(session, room)):
        await ask_in(session, room, person)


async def ask_in(session: Session, room: str, person: str) -> None:
    await session.call(lambda client: client.room_invite(room, person))
