"""A whole town over a scratch database, with a paper door in place of a platform."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import bindparam, update

from core.attachments import Attachments
from core.dispatcher import Dispatcher
from core.hall import Hall
from core.handler import Handler
from core.handlers import all_commands, all_rounds, all_tables
from core.intake import Intake
from core.marks import Marks
from core.messages import Act, Address, Attachment, Incoming, Kind, Outgoing, Place
from core.order import AnyCommand
from core.photos import Darkroom
from core.rounds import Rounds
from core.sender import Sender
from core.texts import Texts
from core.town import Town, read_town
from core.town.chain import ChainTable
from core.transport import Raw
from core.vault import Vault
from juntos.house import offered
from storage.database import Database
from storage.files import Files
from storage.prepared import Prepared
from storage.residents import RESIDENT
from storage.store import Store
from tests.paper import Clock, Paper

JUN = Path(__file__).parents[1] / "towns" / "jun" / "town.toml"
HERE = Place(37.2197, -3.5956)
PUBLIC_URL = "https://jun.example"
VAULT = Vault("a secret of Jun")
# As `residents.change` would do it, but that takes as long as a quarter of a whole turn.
GROWN = Prepared(
    update(RESIDENT).where(RESIDENT.c.id == bindparam("who")).values(grown=bindparam("is_grown"))
)


@dataclass
class Said:
    """What somebody reads: to whom it went, its words, and its buttons."""

    chat: str
    text: str
    message: Outgoing
    id: str

    @property
    def buttons(self) -> list[str]:
        return [choice.label for choice in self.message.choices]


@dataclass(repr=False)  # asyncio asks for it after every fixture and test, and it would be long
class PaperTown:
    """The town as people meet it: they say something, and read what comes back."""

    database: Database
    town: Town
    texts: Texts
    paper: Paper
    clock: Clock
    intake: Intake
    sender: Sender
    rounds: Rounds
    files: Files
    met: set[str] = field(default_factory=set)
    numbers: Any = field(default_factory=count)
    written: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.database.wake(f"out:{self.paper.platform}", self.written.set)

    async def hears(self, chat: str, text: str = "", **said: Any) -> list[Said]:
        """Let someone say something, and return what the town says to that, to anyone."""
        await self.takes_in(chat, text, **said)
        return await self.answers()

    async def takes_in(self, chat: str, text: str = "", **said: Any) -> str:
        """Let someone say something, and have it worked on; the id of what they said."""
        number = next(self.numbers)
        words = Incoming(
            Address(self.paper.platform, chat),
            said.pop("author", chat),
            **{"id": f"u{number}", "text": text, "language": "en", **said},
        )
        raw = Raw(f"raw-{number}", chat, msgspec.json.encode(words))
        await self.intake.receive([raw])
        await self.intake.settled()
        await self.grows_up(chat)
        return words.id

    async def grows_up(self, chat: str) -> None:
        """Everybody here is old enough to agree to something, and we know it from the start."""
        if chat not in self.met:
            self.met.add(chat)
            await self.knows_age(chat, grown=True)

    async def knows_age(self, chat: str, *, grown: bool | None) -> None:
        """Have us know whether somebody is old enough; None: nobody has asked them yet."""

        def note(store: Store) -> None:
            if person := store.residents.at(f"{self.paper.platform}:{chat}"):
                store.residents.do(GROWN, {"who": person.resident_id, "is_grown": grown})

        await self.database.run(note)

    async def answers(self) -> list[Said]:
        """Have everything sent that is due, and what follows from that, and return it."""
        before = len(self.paper.table)
        self.written.set()
        while self.written.is_set():
            self.written.clear()
            await self.sender.send_due()
        return self.read(before)

    def read(self, start: int = 0) -> list[Said]:
        return [
            Said(one.to.chat, "\n".join(filter(None, (one.heading, one.text))), one, f"m{n}")
            for n, one in enumerate(self.paper.table[start:], start + 1)
        ]

    async def presses(self, chat: str, label: str, **said: Any) -> list[Said]:
        """Press the newest button with these words in a chat."""
        shown = [one for one in self.read() if one.chat == chat and label in one.buttons]
        message = shown[-1].message
        number = [choice.label for choice in message.choices].index(label)
        choice = f"{message.token}:{number}"
        return await self.hears(chat, kind=Kind.PRESS, choice=choice, **said)

    async def shows(self, chat: str, picture: bytes, text: str = "", **said: Any) -> list[Said]:
        """Send a photo."""
        handle = f"file-{next(self.numbers)}"
        self.paper.attachments[handle] = picture
        return await self.hears(chat, text, attachments=(Attachment("photo", handle),), **said)

    async def brings(
        self, chat: str, content: bytes, called: str, mime: str, text: str = "", **said: Any
    ) -> list[Said]:
        """Send a file, under the name by which it is `called`."""
        handle = f"file-{next(self.numbers)}"
        self.paper.attachments[handle] = content
        file = Attachment("file", handle, len(content), called, mime)
        return await self.hears(chat, text, attachments=(file,), **said)

    async def joins(self, room: str, user: str, name: str = "") -> list[Said]:
        return await self.hears(room, author=user, name=name, kind=Kind.JOIN)

    async def finds(self, work: Any) -> Any:
        """Look something up in the books."""
        return await self.database.run(work)

    async def walks(self) -> list[Said]:
        """Let the watchman walk his round."""
        for work in self.rounds.works:
            while await self.database.run(work):
                pass
        return await self.answers()

    async def restarts(self) -> None:
        """The process ends, and another takes up what lies in the books."""
        await self.intake.stop()
        old = self.intake
        kept = old.dispatcher
        services = kept.reception.services.handlers.values()
        commands = kept.desk.brought
        dispatcher = Dispatcher(
            self.town,
            self.texts,
            services,
            commands,
            public_url=PUBLIC_URL,
            files=self.files,
            vault=VAULT,
            now=self.clock,
        )
        self.intake = Intake(
            self.database, self.paper, dispatcher, old.attachments, sleep=old.sleep
        )
        await self.intake.find_left()
        await self.intake.settled()

    async def closes(self) -> None:
        await self.intake.stop()
        await self.intake.attachments.close()

    def on_table(self, chat: str) -> list[Said]:
        """What can be read in a chat, edits and deletions done."""
        shown: dict[str, Said] = {}
        for one in self.read():
            if one.chat != chat:
                continue
            if one.message.act is Act.SEND:
                shown[one.id] = one
            elif one.message.act is Act.EDIT and one.message.target in shown:
                shown[one.message.target] = one
            elif one.message.act is Act.DELETE:
                shown.pop(one.message.target or "", None)
        return list(shown.values())


def paper_town(
    database: Database,
    folder: Path,
    clock: Clock,
    darkroom: Darkroom,
    *,
    town: Town | None = None,
    texts: Texts | None = None,
    handlers: Sequence[Handler[Any]] = (),
    commands: Sequence[AnyCommand] = (),
    platform: str = "paper",
) -> PaperTown:
    """A town, the example if no other, with its rooms and channels on paper.

    `handlers` and `commands` are beside those that there are, and `texts` are others than ours.
    `platform` is what the paper passes for.
    """
    town = town or example_town()
    texts = texts or texts_in(town.languages)
    paper, files = Paper(platform), Files(folder / "files")
    paper.groups = {each.room.chat for each in town.departments}
    services = (*offered(town, paper.platform), *handlers)
    dispatcher = Dispatcher(
        town,
        texts,
        services,
        (*all_commands(), *commands),
        public_url=PUBLIC_URL,
        files=files,
        vault=VAULT,
        now=clock,
    )
    attachments = Attachments(files, darkroom, no_time, clock)
    intake = Intake(database, paper, dispatcher, attachments, sleep=no_time)
    sender = Sender(
        database,
        paper,
        on_settled=Marks(town, texts, files),
        clock=clock,
        monotonic=clock.seconds,
        sleep=no_time,
        vault=VAULT,
    )

    def hall(store: Store) -> Hall:
        return Hall(store, town, texts, clock(), PUBLIC_URL, files, vault=VAULT)

    rounds = Rounds(hall, all_rounds())
    return PaperTown(database, town, texts, paper, clock, intake, sender, rounds, files)


QUIET = {"chain": ChainTable(posted=False)}  # the seals of its days are in no channel


@cache
def example_town() -> Town:
    """Jun, on paper, where nothing is posted that no test has caused."""
    town = on_paper(read_town(JUN, tables=all_tables()))
    return town.model_copy(update={"extras": {**town.extras, **QUIET}})


@cache
def texts_in(languages: tuple[str, ...]) -> Texts:
    return Texts(languages)


async def no_time(_: float) -> None:
    await asyncio.sleep(0)


def on_paper(town: Town) -> Town:
    """The same town, every room and channel of which is on paper."""

    def moved(address: Address) -> Address:
        return Address("paper", address.chat)

    departments = tuple(
        each.model_copy(
            update={"room": moved(each.room), "channels": tuple(map(moved, each.channels))}
        )
        for each in town.departments
    )
    room = moved(town.escalation_room) if town.escalation_room else None
    return town.model_copy(update={"departments": departments, "escalation_room": room})
