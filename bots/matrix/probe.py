"""How things stand at the homeserver, in plain words for whoever runs the town's machine."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from bots.matrix.codec import as_dict, as_list
from bots.matrix.failures import NotFound
from bots.matrix.rooms import TownRooms
from bots.matrix.session import V3, Session, path
from core.transport import TransportError

ADMIN = "/_synapse/admin/v1"
NEEDED = "v1.11"  # the first with media for members only, as we fetch photos
MODERATES = 50  # the power to delete what others write, where a room does not say
OLD_ROOMS = {str(number) for number in range(1, 12)}  # before creators had all power


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `good` is None where we may not know."""

    good: bool | None
    text: str


async def probe(session: Session, rooms: TownRooms) -> list[Finding]:
    """All that can be found out without writing anything."""
    try:
        return [finding async for finding in findings(session, rooms)]
    except TransportError as error:
        where = session.settings.url
        return [Finding(good=False, text=f"Matrix: {where} does not let us in: {error}")]


async def findings(session: Session, rooms: TownRooms) -> AsyncIterator[Finding]:
    yield await identity(session)
    yield await version(session)
    yield await exemption(session)
    joined = as_list(as_dict(await session.ask(path(V3, "joined_rooms"))).get("joined_rooms"))
    for room in sorted(rooms.staff | rooms.channels):
        if room not in joined:
            yield Finding(good=False, text=f"Matrix: we are not in {room}; invite {session.me}")
            continue
        for text in await faults(session, room, staff=room in rooms.staff):
            yield Finding(good=False, text=f"Matrix: {room} {text}")


async def identity(session: Session) -> Finding:
    who = as_dict(await session.ask(path(V3, "account", "whoami")))
    user, device = who.get("user_id"), who.get("device_id")
    right = (user, device) == (session.me, session.settings.device)
    expected = "" if right else f", but the settings say {session.me}, {session.settings.device}"
    return Finding(right, f"Matrix: logged in as {user}, device {device}{expected}")


async def version(session: Session) -> Finding:
    answer = as_dict(await session.ask("/_matrix/client/versions"))
    known = NEEDED in as_list(answer.get("versions"))
    text = "knows" if known else "does not know"
    return Finding(known, f"Matrix: the homeserver {text} Matrix {NEEDED}")


async def exemption(session: Session) -> Finding:
    """Whether the server limits us. Synapse tells only an administrator."""
    try:
        wanted = path(ADMIN, "users", session.me, "override_ratelimit")
        limits = as_dict(await session.ask(wanted))
    except TransportError:
        return Finding(None, "Matrix: whether the server limits our speed only its admin can see")
    if limits.get("messages_per_second") == 0:
        return Finding(good=True, text="Matrix: the server does not limit our speed")
    return Finding(good=False, text="Matrix: the server limits our speed; exempt the bot from it")


async def faults(session: Session, room: str, *, staff: bool) -> list[str]:
    """What is wrong with one of the town's rooms."""
    found = []
    if await state(session, room, "m.room.encryption"):
        found.append("is encrypted, so we cannot read it; make a room without encryption")
    if moved := (await state(session, room, "m.room.tombstone")).get("replacement_room"):
        found.append(f"has moved to {moved}; write that id into the town file")
    rule = (await state(session, room, "m.room.join_rules")).get("join_rule")
    if staff and rule not in ("invite", "knock", "private"):
        found.append(f"is a staff room that others can join (rule: {rule}); make it invite-only")
    return [*found, *await lacking(session, room, staff=staff)]


async def lacking(session: Session, room: str, *, staff: bool) -> list[str]:
    """What we may not do in a room and have to. From version 12 on a creator may do everything."""
    power = await state(session, room, "m.room.power_levels")
    ours = int(as_dict(power.get("users")).get(session.me, power.get("users_default", 0)))
    to_write = as_dict(power.get("events")).get("m.room.message", power.get("events_default", 0))
    found = []
    if ours < int(to_write):
        found.append("does not let us write; give us the power to send messages")
    if staff and ours < int(power.get("redact", MODERATES)):
        found.append("does not let us delete what may not stay there; make us a moderator")
    return [] if found and await is_creator(session, room) else found


async def state(session: Session, room: str, kind: str) -> dict[str, Any]:
    """A piece of a room's state; empty, if there is none."""
    try:
        return as_dict(await session.ask(path(V3, "rooms", room, "state", kind)))
    except NotFound:
        return {}


async def is_creator(session: Session, room: str) -> bool:
    wanted = path(V3, "rooms", room, "state", "m.room.create", format="event")
    created = as_dict(await session.ask(wanted))
    content = as_dict(created.get("content"))
    creators = [created.get("sender"), *as_list(content.get("additional_creators"))]
    return session.me in creators and content.get("room_version") not in OLD_ROOMS
