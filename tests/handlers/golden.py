"""Golden talks: plays the files in `talks/`, in which one reads what was said, and who heard it.

A line that begins with a name is what somebody does, and what stands below it, set in, is what the
town answers, and to whom. `[Words]` are a button, `📷` is a photo, `📎` a file and `📍` a place;
`(J-00001)` after a name is the thread of that case, `⏎` a new line; `⏰ 24` is so many hours later.
Codes are made by chance: `‹code›` stands for the last that was told. A `#` begins the title.

`python -m tests.handlers.golden` plays all of them again (or those that are named), and writes into
the files what the town answers now. Read the difference before you keep it.
"""

import asyncio
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core.messages import Act
from core.tips import settings_of
from core.town import Town
from juntos.sample import register
from storage.database import Database
from tests.paper import Clock
from tests.paper_town import PaperTown, Said, example_town, paper_town
from tests.people import Clerk, PaperDarkroom, Person

TALKS = Path(__file__).parent / "talks"
LANGUAGES = ("es", "de", "en")
WORKS_AT = {"Elena": "works", "Paco": "police", "Marta": "townhall", "Pepe": "townhall",
            "Rosa": "health", "Lola": "school"}  # fmt: skip
REGISTER = {"sticker"}  # these need the lamps and benches of the example town
FIRST_TIME = {"lamp"}  # in these nobody has been greeted before
PHOTO, EYES, PLACE, FILE, CLOCK, CODE = "📷", "👀", "📍", "📎", "⏰ ", "‹code›"
KINDS = {".pdf": "application/pdf", ".csv": "text/csv"}
ACTS = {Act.EDIT: "✎ ", Act.DELETE: "🗑 ", Act.REACT: "⌒ ", Act.UNREACT: "⌣ "}
DOING = re.compile(r"(?P<who>[^\s(:][^(:]*?)(?: \((?P<case>J-\d+)\))?: (?P<what>.*)")
BY_CHANCE = re.compile(r"\b\d{4} \d{4} \d{4} \d{4}\b|\b\d{4} \d{4}\b|\b\d{8}\b")


def stories() -> list[str]:
    """The names of all talks."""
    return sorted(file.stem for file in (TALKS / LANGUAGES[0]).glob("*.txt"))


def written(story: str, language: str) -> str:
    """A talk as it stands in its file."""
    return (TALKS / language / f"{story}.txt").read_text("utf-8")


def town_of(language: str) -> Town:
    """The example town, speaking this language, where tips can be given on paper."""
    town = example_town()
    languages = (language, *(one for one in LANGUAGES if one != language))
    tips = settings_of(town).model_copy(update={"chats": ("paper",)})
    return town.model_copy(update={"languages": languages, "extras": {**town.extras, "tips": tips}})


@dataclass
class Stage:
    """A town, the people of one talk, and what has been used: services, and orders with a `!`."""

    town: PaperTown
    language: str
    greeted: bool = True
    people: dict[str, Person] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)
    code: str = ""

    def __post_init__(self) -> None:
        dispatcher = self.town.intake.dispatcher
        desk, services = dispatcher.desk, dispatcher.reception.services
        for every, mark in (
            (services.handlers, ""),
            (desk.commands, "!"),
            (desk.talks.commands, "!"),
        ):
            every.update({name: self.noticed(one, f"{mark}{name}") for name, one in every.items()})

    def noticed(self, one: Any, name: str) -> Any:
        """The same service or command, of which we see whether it has done anything."""

        def act(*about: Any) -> None:
            self.used.add(name)
            one.act(*about)

        return replace(one, act=act)

    async def enters(self, who: str) -> Person:
        """Whoever says something for the first time; staff join their room, others are greeted."""
        if who not in self.people:
            self.people[who] = person = self.person(who)
            if isinstance(person, Clerk):
                await person.joins()
            elif self.greeted:
                await person.says("/start")
        return self.people[who]

    def person(self, who: str) -> Person:
        if who in WORKS_AT:
            author = f"@{who.lower()}:jun.example"
            return Clerk(self.town, f"{WORKS_AT[who]}-staff", self.language, author, who)
        return Person(self.town, who.lower(), self.language, name=who)

    def reader(self, chat: str) -> str:
        """Who reads in a chat, as it is called in the file."""
        found = [name for name, one in self.people.items() if one.chat == chat]
        channel = "#" + next((one.key for one in self.town.town.departments if one.key == chat), "")
        return ", ".join(found) or (channel if channel != "#" else chat)

    def shown(self, said: Said) -> str:
        """A message as it stands in the file."""
        message = said.message
        file = f"{FILE} {message.document.name}" if message.document else ""
        parts = (PHOTO if message.photo else "", file, self.without_chance(said.text))
        lines = [*" ".join(filter(None, parts)).splitlines(), *map("[{}]".format, said.buttons)]
        first, *others = lines or [""]
        to = f"  {ACTS.get(message.act, '')}→ {self.reader(said.chat)}: {first}"
        return "\n".join([to, *(f"      {line}".rstrip() for line in others)]).rstrip()

    def without_chance(self, text: str) -> str:
        for found in BY_CHANCE.findall(text):
            self.code = found
        return BY_CHANCE.sub(CODE, text)

    def meant(self, what: str) -> str:
        """What somebody says, as they really type it."""
        return what.replace(CODE, self.code).replace(" ⏎ ", "\n")

    async def does(self, who: Person, what: str, case: str | None) -> None:
        """One thing that somebody does."""
        about = {"thread": who.card_id(case)} if case and isinstance(who, Clerk) else {}
        sign, _, rest = what.partition(" ")
        if what == EYES and about:
            await who.reacts(EYES, about["thread"])
        elif what.startswith("[") and what.endswith("]"):
            label = what[1:-1]
            assert any(label in one.buttons for one in who.read()), f"{who.name} sees no {what}"
            await who.presses(label, **about)
        elif sign == PHOTO:
            await who.shows(b"mended", rest, **about)
        elif sign == PLACE:
            await who.points(**about)
        elif sign == FILE:
            file = TALKS / "files" / rest
            await who.brings(file.read_bytes(), rest, KINDS[file.suffix], **about)
        else:
            await who.says(what, **about)

    async def happens(self, line: str) -> list[str]:
        """What one line of the file says, and what is answered to it, to anyone."""
        if line.startswith(CLOCK):
            before = len(self.town.read())
            self.town.clock.passes(hours=int(line.removeprefix(CLOCK)))
            await self.town.walks()
        else:
            found = DOING.fullmatch(line)
            assert found, line
            who = await self.enters(found["who"])
            before = len(self.town.read())
            await self.does(who, self.meant(found["what"]), found["case"])
        return [line, *map(self.shown, self.town.read(before))]


@dataclass(frozen=True)
class Played:
    """A talk, as the town really holds it now, and what was used in it."""

    text: str
    used: frozenset[str]


def doings(talk: str) -> Iterator[str]:
    """What is done in a talk, without what is answered."""
    return (line for line in talk.splitlines() if line and not line.startswith((" ", "#")))


async def played(town: PaperTown, talk: str, language: str, story: str) -> Played:
    """The same file, with what the town really answers."""
    stage = Stage(town, language, greeted=story not in FIRST_TIME)
    title = [line for line in talk.splitlines() if line.startswith("#")]
    staff = (name for name in WORKS_AT if re.search(rf"^{name}\b", talk, re.MULTILINE))
    for name in staff:
        await stage.enters(name)
    if story in REGISTER:
        await town.finds(lambda store: register(store, town.town, town.texts))
    told: list[str] = []
    for line in doings(talk):
        told += await stage.happens(line)
    return Played("\n".join([*title, *told]) + "\n", frozenset(stage.used))


def without_a_talk(town: PaperTown, used: Iterable[str]) -> set[str]:
    """The services and orders of a town of which nobody has made use."""
    dispatcher = town.intake.dispatcher
    orders = {f"!{name}" for name in dispatcher.desk.commands}
    return (set(dispatcher.reception.services.handlers) | orders) - set(used)


async def write(story: str, language: str) -> None:
    """Play a talk again, and keep what is answered now."""
    with tempfile.TemporaryDirectory(prefix="juntos-") as folder:
        async with Database(f"sqlite:///{folder}/juntos.sqlite") as database:
            place, about = Path(folder), {"town": town_of(language)}
            town = paper_town(database, place, Clock(), PaperDarkroom(), **about)
            now = await played(town, written(story, language), language, story)
            await town.closes()
    (TALKS / language / f"{story}.txt").write_text(now.text, "utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:] or stories():
        for tongue in LANGUAGES:
            asyncio.run(write(name, tongue))
