"""Every platform on which the town can be met: somebody is there who talks with it.

The doors are the real ones. What stands behind them is a fake Telegram, a real Synapse, or the
browser's own reception with a real database. Paper is what most tests have in place of a
platform, so it must be like one.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from secrets import token_hex
from typing import Any

import msgspec
from aiohttp import ClientSession

from bots.browser.reception import Reception
from bots.browser.seats import Seat
from bots.browser.spool import Spool
from bots.browser.translate import Said, Sheet
from bots.browser.transport import Browser, NotOpen
from bots.matrix.rooms import TownRooms
from bots.matrix.settings import MatrixSettings
from bots.matrix.transport import connect as connect_matrix
from bots.telegram.settings import TelegramSettings
from bots.telegram.transport import connect as connect_telegram
from core.messages import Act, Address, Attachment, Incoming, Outgoing
from core.transport import Gone, NotSent, Raw, Refused, Transport
from juntos.homeserver import Account, Homeserver
from storage.database import Database
from storage.files import Files
from storage.writer import Unavailable
from tests.fakes.botapi import FakeBotApi
from tests.fakes.botapi.people import buttons, text_of
from tests.faltering import Faltering
from tests.homeserver import Person
from tests.journeys.eyes import Eyes
from tests.journeys.wire import Wire
from tests.paper import Paper

ROOM_FOR_UPLOADS = 2**24  # bytes


@dataclass
class Platform:
    """A platform, and one person on it, who is in `chat`. `wanted` gives other fixtures.

    `nothing` could be the id of a message, but is none.
    Whatever is sent to `nobody`, or to somebody who has left, comes to one of the outcomes `gone`.
    """

    files: Files
    stack: AsyncExitStack
    wanted: Any
    chat: str = "ana"
    nobody: str = "nobody"
    nothing: str = "424242"
    gone: tuple[type, ...] = (Gone, Refused)

    async def begin(self) -> None:
        """Have the platform there, and the person on it."""

    async def opened(self) -> Transport:
        """The door to it, new as after a restart."""
        raise NotImplementedError

    async def says(self, text: str) -> str:
        """The person writes something; the platform's id of it."""
        raise NotImplementedError

    async def shows(self, picture: bytes) -> None:
        """The person sends a photo."""
        raise NotImplementedError

    async def brings(self, content: bytes, name: str, kind: str) -> None:
        """The person sends a file."""
        raise NotImplementedError

    async def sees(self) -> dict[str, str]:
        """What stands in the chat of what the town has said: all words in it, by id."""
        raise NotImplementedError

    async def keeps(self, number: str) -> tuple[str, bytes]:
        """The name and the content of a document that the town has sent."""
        raise NotImplementedError

    async def leaves(self) -> None:
        """The person wants nothing more to do with us."""

    async def falls(self) -> None:
        """From now on the platform cannot be reached."""
        raise NotImplementedError


@dataclass
class OnPaper(Platform):
    paper: Paper = field(default_factory=Paper)
    numbers: Any = field(default_factory=count)

    async def opened(self) -> Transport:
        self.paper.trouble = lambda one: Gone() if one.to.chat == self.nobody else None
        return self.paper

    async def says(self, text: str, **parts: Any) -> str:
        number = str(next(self.numbers))
        said = Incoming(Address("paper", self.chat), self.chat, number, text=text, **parts)
        self.paper.post(Raw(number, self.chat, msgspec.json.encode(said)))
        return number

    async def shows(self, picture: bytes) -> None:
        self.paper.attachments["photo"] = picture
        await self.says("", attachments=(Attachment("photo", "photo"),))

    async def brings(self, content: bytes, name: str, kind: str) -> None:
        self.paper.attachments["file"] = content
        await self.says("", attachments=(Attachment("file", "file", None, name, kind),))

    async def sees(self) -> dict[str, str]:
        seen: dict[str, str] = {}
        for number, one in enumerate(self.paper.table, 1):
            if one.act is Act.SEND:
                seen[f"m{number}"] = words(one)
            elif one.act is Act.EDIT and one.target in seen:
                seen[one.target] = words(one)
            elif one.act is Act.DELETE:
                seen.pop(one.target or "", None)
        return seen

    async def keeps(self, number: str) -> tuple[str, bytes]:
        document = self.paper.table[int(number.removeprefix("m")) - 1].document
        assert document
        return document.name, self.files.read(document.ref)

    async def leaves(self) -> None:
        self.paper.trouble = lambda _: Gone("blocked")

    async def falls(self) -> None:
        self.paper.trouble = lambda _: NotSent("down")


def words(message: Outgoing) -> str:
    """All that can be read in a message."""
    labels = [choice.label for choice in message.choices]
    place = [str(message.place)] if message.place else []
    return "\n".join([message.heading, message.text, *labels, *place])


@dataclass
class AtTelegram(Platform):
    async def begin(self) -> None:
        self.fake = await self.stack.enter_async_context(FakeBotApi())
        self.ana, nobody = self.fake.person("Ana"), self.fake.person("Leo", started=False)
        self.chat, self.nobody = str(self.ana.id), str(nobody.id)

    async def opened(self) -> Transport:
        settings = TelegramSettings(
            _env_file=None, token=self.fake.token, api_url=self.fake.url, mode="polling"
        )
        return await self.stack.enter_async_context(connect_telegram(settings, self.files))

    async def says(self, text: str) -> str:
        return str(self.ana.writes(text))

    async def shows(self, picture: bytes) -> None:
        self.ana.sends_photo(picture)

    async def brings(self, content: bytes, name: str, kind: str) -> None:
        self.ana.sends_file(content, name, kind)

    async def sees(self) -> dict[str, str]:
        return {str(one["message_id"]): self.words(one) for one in self.ana.sees()}

    def words(self, message: dict[str, Any]) -> str:
        labels = [button["text"] for button in buttons(message)]
        return "\n".join([text_of(message), message.get("venue", {}).get("title", ""), *labels])

    async def keeps(self, number: str) -> tuple[str, bytes]:
        document = self.ana.chat.messages[int(number)]["document"]
        return document["file_name"], self.fake.world.files.get(document["file_id"]).read()

    async def leaves(self) -> None:
        self.ana.blocks()

    async def falls(self) -> None:
        await self.fake.close()


@dataclass
class OnMatrix(Platform):
    nobody: str = "!nowhere:jun.example"
    nothing: str = "$nothing"

    async def begin(self) -> None:
        server = self.wanted("synapse")
        self.wire, self.line = Wire(server.port), AsyncExitStack()
        self.stack.push_async_exit(self.line)
        await self.line.enter_async_context(self.wire.whole())
        session = await self.stack.enter_async_context(ClientSession())
        self.town, self.ana = (Person(server, one, session) for one in accounts(server))
        self.device = token_hex(8)  # Synapse remembers for a while what it told a device at first
        self.chat = await self.ana.room(self.town.id, is_direct=True)
        await self.town.change(self.chat, "join")

    async def opened(self) -> Transport:
        settings = MatrixSettings(
            _env_file=None,
            homeserver=self.wire.url,
            user_id=self.town.id,
            password=self.town.account.password,
            device_id=self.device,
        )
        folder = self.files.folder.parent
        return await self.stack.enter_async_context(
            connect_matrix(settings, self.files, folder, TownRooms())
        )

    async def says(self, text: str) -> str:
        return await self.ana.say(self.chat, text)

    async def shows(self, picture: bytes) -> None:
        address = await self.ana.upload(picture)
        image = {"msgtype": "m.image", "body": "lamp.jpg", "url": address}
        await self.ana.post(self.chat, "m.room.message", image)

    async def brings(self, content: bytes, name: str, kind: str) -> None:
        address = await self.ana.upload(content)
        file = {"msgtype": "m.file", "body": name, "url": address, "info": {"mimetype": kind}}
        await self.ana.post(self.chat, "m.room.message", file)

    async def sees(self) -> dict[str, str]:
        events = await self.ana.said(self.chat)
        eyes = Eyes(self.ana, {self.chat: {event["event_id"]: event for event in events}})
        return {one.id: one.text for one in eyes.stands(self.chat) if one.sender == self.town.id}

    async def keeps(self, number: str) -> tuple[str, bytes]:
        content = (await self.ana.event(self.chat, number))["content"]
        assert content["msgtype"] == "m.file"
        return content["filename"], await self.ana.download(content["url"])

    async def leaves(self) -> None:
        await self.ana.change(self.chat, "kick", self.town.id)

    async def falls(self) -> None:
        await self.line.aclose()


@cache
def accounts(server: Homeserver) -> tuple[Account, Account]:
    """The town's, and the one of the person; every test has a room of its own."""
    return server.register("contract-town"), server.register("contract-ana")


@dataclass
class InBrowser(Platform):
    """Here nobody can be gone: a chat is there as soon as somebody writes in it."""

    gone: tuple[type, ...] = (str,)

    async def begin(self) -> None:
        database = await self.stack.enter_async_context(Database(self.wanted("sqlite_url")))
        self.database = Faltering(database)
        self.spool = Spool(self.files.folder.parent / "uploads")

    async def opened(self) -> Transport:
        browser = Browser(self.database, self.spool)
        self.reception = Reception(browser)
        return browser

    async def says(self, text: str, **parts: Any) -> str:
        said = Said(token_hex(16), text=text, **parts)
        with suppress(NotOpen, Unavailable):  # the page is told to try it again
            await self.reception.take_in(Seat(self.chat, author=self.chat), said)
        return said.id

    async def shows(self, picture: bytes) -> None:
        handle = await self.spool.keep(piece_by_piece(picture), ROOM_FOR_UPLOADS)
        await self.says("", photos=(handle,))

    async def brings(self, content: bytes, name: str, kind: str) -> None:
        handle = await self.spool.keep(piece_by_piece(content), ROOM_FOR_UPLOADS)
        await self.says("", documents=(Sheet(handle, name, kind, len(content)),))

    async def sees(self) -> dict[str, str]:
        lines = await self.database.read(lambda store: store.lines.since(self.chat))
        stands = [line for line in lines if not line.author and not line.deleted]
        return {line.key: self.words(line.body) for line in stands}

    def words(self, body: dict[str, Any]) -> str:
        place = body.get("place", {}).get("label", "")
        said = (body.get("heading", ""), body.get("text", ""), *body.get("choices", ()), place)
        return "\n".join(said)

    async def keeps(self, number: str) -> tuple[str, bytes]:
        line = await self.database.read(lambda store: store.lines.get(self.chat, number))
        (document,) = line.body["documents"]
        return document["name"], self.files.read(document["ref"])

    async def falls(self) -> None:
        self.database.away = True


async def piece_by_piece(content: bytes) -> AsyncIterator[bytes]:
    yield content[:100]
    await asyncio.sleep(0)
    yield content[100:]


PLATFORMS: dict[str, type[Platform]] = {
    "paper": OnPaper,
    "telegram": AtTelegram,
    "matrix": OnMatrix,
    "browser": InBrowser,
}
