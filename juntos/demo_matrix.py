"""The example town with its staff rooms and channels in Matrix, on a homeserver of its own."""

import hmac
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from pydantic import HttpUrl, SecretStr

from bots.matrix.rooms import channel, invite, staff_room
from bots.matrix.session import V3, Session
from bots.matrix.settings import MatrixSettings
from bots.matrix.transport import TOKEN_FILE
from core.messages import Address
from core.texts import Texts
from core.town import Department, Town
from juntos.homeserver import Account, Homeserver, homeserver
from juntos.synapse import HomeserverError

SERVER = "jun.example"
PORT = 8008  # where Matrix clients look first
BOT, CLERK, RESIDENT = "jun", "elena", "ana"


@dataclass(frozen=True)
class MatrixTown:
    """The town with its rooms in Matrix, and how to get in."""

    town: Town
    settings: MatrixSettings
    words: str


@asynccontextmanager
async def matrix_town(
    town: Town, data: Path, secret: str, *, anywhere: bool = False
) -> AsyncIterator[MatrixTown]:
    """A homeserver with the town's rooms and three accounts, as long as the block lasts.

    The passwords follow from the `secret` of the demonstration, so they stay the same with it.
    With `anywhere`, or if somebody is at PORT already, it takes any port that is free.
    """
    with ExitStack() as stack:
        server = started(stack, data / "synapse", anywhere=anywhere)
        bot, clerk, resident = (account(server, user, secret) for user in (BOT, CLERK, RESIDENT))
        settings = MatrixSettings(
            homeserver=HttpUrl(server.url), user_id=bot.user_id, password=SecretStr(bot.password)
        )
        session = Session(settings, data / TOKEN_FILE)
        try:
            moved = await with_rooms(town, session, server, clerk)
        finally:
            await session.close()
        at_home(server, moved, resident, bot)
        yield MatrixTown(moved, settings, how_to_get_in(server, moved, clerk, resident))


def started(stack: ExitStack, folder: Path, *, anywhere: bool) -> Homeserver:
    folder.mkdir(parents=True, exist_ok=True)
    if not anywhere:
        with suppress(HomeserverError):
            return stack.enter_context(homeserver(folder, name=SERVER, port=PORT))
    return stack.enter_context(homeserver(folder, name=SERVER))


def account(server: Homeserver, user: str, secret: str) -> Account:
    password = hmac.new(secret.encode(), user.encode(), "sha256").hexdigest()[:12]
    return server.register(user, password, display=user.title())


async def with_rooms(town: Town, session: Session, server: Homeserver, clerk: Account) -> Town:
    """The same town; each department has a staff room, where the clerk sits, and a channel."""
    departments, texts = [], Texts(town.languages)
    for department in town.departments:
        topic = texts.say(texts.own, "desk-topic")
        alias = f"{department.key}-staff"
        room = await staff_room(session, room_name(department, town), alias, topic)
        public = await channel(session, department.name.in_(town.languages[0]), department.key)
        await invite(session, room, [clerk.user_id])
        join(server, clerk, room)
        departments.append(in_matrix(department, room, public))
    old = {one.room: new.room for one, new in zip(town.departments, departments, strict=True)}
    above = old.get(town.escalation_room) if town.escalation_room else None
    changes = {"departments": tuple(departments), "escalation_room": above}
    return town.model_copy(update=changes)


def room_name(department: Department, town: Town) -> str:
    return f"👷 {department.name.in_(town.languages[0])}"


def in_matrix(department: Department, room: str, public: str) -> Department:
    channels = (*department.channels, Address("matrix", public))
    return department.model_copy(update={"room": Address("matrix", room), "channels": channels})


def join(server: Homeserver, who: Account, room: str) -> None:
    server.call("POST", f"{V3}/join/{room}", token=who.access_token)


def at_home(server: Homeserver, town: Town, resident: Account, bot: Account) -> None:
    """The resident reads the channels, and has a chat with the town that is not encrypted."""
    for department in town.departments:
        join(server, resident, department.channels[-1].chat)
    path = f"{V3}/user/{resident.user_id}/account_data/m.direct"
    try:
        server.call("GET", path, token=resident.access_token)
    except HomeserverError:
        wanted = {"preset": "trusted_private_chat", "is_direct": True, "invite": [bot.user_id]}
        made = server.call("POST", f"{V3}/createRoom", wanted, token=resident.access_token)
        direct = {bot.user_id: [made["room_id"]]}
        server.call("PUT", path, direct, token=resident.access_token)


def how_to_get_in(server: Homeserver, town: Town, clerk: Account, resident: Account) -> str:
    """What is printed for whoever has a Matrix client."""
    channels = " ".join(f"#{department.key}:{server.name}" for department in town.departments)
    return f"""
  A Matrix homeserver runs at {server.url} ({server.name}). With any Matrix client:
    staff      {clerk.user_id}   password {clerk.password}
    resident   {resident.user_id}   password {resident.password}
  The clerk sits in the staff rooms; write !help there. The resident has a chat with the town
  (begin another one without encryption), and may use the page as well. The channels are public:
    {channels}
"""
