"""The people of the paper town: residents and clerks, and talks as pairs of said and answered."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest

from core.messages import Act, Kind, Place
from core.photos import Unusable
from tests.handlers.words import WORDS
from tests.paper_town import HERE, PaperTown, Said

CODE = re.compile(r"\b\d{4} \d{4}\b")
FAR = Place(40.4168, -3.7038)  # Madrid: not in this town
# For what is the same in every language: its words are held to their files by the golden talks.
ONE_LANGUAGE = pytest.mark.parametrize("language", ["de"], indirect=True)


class PaperDarkroom:
    """Takes every picture as it is, but for those that say themselves what is wrong with them."""

    async def clean(self, raw: bytes) -> bytes:
        if raw in (b"broken", b"too-large"):
            raise Unusable(raw.decode())
        return raw


@dataclass(frozen=True)
class Told:
    """A text of the town: its key, and the values in it."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)


def t(key: str, **values: Any) -> Told:
    return Told(key, values)


def code_in(words: str) -> str:
    """The code of eight figures that somebody was told, in two groups as it is easier to say."""
    found = CODE.search(words)
    assert found, words
    return found[0]


@dataclass(frozen=True)
class Again:
    """A question that is put once more, with the reason."""

    problem: str
    question: str | Told


# What is done in a talk, apart from writing words.


@dataclass(frozen=True)
class Press:
    """A button, by the key of its choice at the question that is open."""

    key: str


@dataclass(frozen=True)
class Show:
    """A photo."""

    picture: bytes = b"a photo"
    words: str = ""
    album: str | None = None


@dataclass(frozen=True)
class Bring:
    """A file."""

    content: bytes = b"%PDF"
    name: str = "cv.pdf"
    kind: str = "application/pdf"
    words: str = ""


@dataclass(frozen=True)
class Point:
    """A place on the map."""

    place: Place = HERE


Done = str | Press | Show | Bring | Point
Answered = str | Told | Again


@dataclass
class Person:
    """Somebody who writes in a chat, and reads what is written there."""

    town: PaperTown
    chat: str
    language: str = "en"
    author: str = ""
    name: str = ""

    async def says(self, text: str = "", **said: Any) -> list[Said]:
        """Say something; what is to be read here then."""
        return self.here(await self.town.hears(self.chat, text, **self.signed(said)))

    def signed(self, said: dict[str, Any]) -> dict[str, Any]:
        """What is said, with who says it; that takes a second."""
        self.town.clock.passes(seconds=1)
        who = {"author": self.author or self.chat, "name": self.name, "language": self.language}
        return {**who, **said}

    def here(self, said: Iterable[Said]) -> list[Said]:
        return [one for one in said if one.chat == self.chat]

    async def shows(self, picture: bytes = b"a photo", text: str = "", **said: Any) -> list[Said]:
        return self.here(await self.town.shows(self.chat, picture, text, **self.signed(said)))

    async def brings(
        self, content: bytes, called: str, mime: str, text: str = "", **said: Any
    ) -> list[Said]:
        """Send a file."""
        about = self.signed(said)
        return self.here(await self.town.brings(self.chat, content, called, mime, text, **about))

    async def points(self, place: Place = HERE, **said: Any) -> list[Said]:
        return await self.says(place=place, **said)

    async def presses(self, label: str, **said: Any) -> list[Said]:
        """Press the newest button with these words on it."""
        return self.here(await self.town.presses(self.chat, label, **self.signed(said)))

    async def edits(self, message: str, text: str) -> list[Said]:
        return await self.says(text, kind=Kind.EDIT, id=message, target=message)

    async def deletes(self, message: str) -> list[Said]:
        return await self.says(kind=Kind.DELETE, target=message)

    async def reacts(self, emoji: str, message: str, **said: Any) -> list[Said]:
        return await self.says(emoji, kind=Kind.REACTION, target=message, **said)

    def read(self) -> list[Said]:
        """All that was ever written to this chat."""
        return self.here(self.town.read())

    def sees(self) -> list[str]:
        """The words that can be read here now, edits and deletions done."""
        return [one.text for one in self.town.on_table(self.chat)]

    @property
    def last(self) -> Said:
        return self.read()[-1]

    @property
    def words(self) -> dict[str, str]:
        """What this person writes, by what it means."""
        return WORDS[self.language]

    # Texts, as they stand in this chat.

    def text(self, told: Answered) -> str:
        """The words of a text in the language of this person."""
        match told:
            case Again():
                return f"{self.text(told.problem)}\n\n{self.text(told.question)}"
            case Told():
                return self.town.texts.say(self.language, told.key, **told.values)
        return self.town.texts.say(self.language, told)

    def label(self, key: str) -> str:
        """The words on the newest button with this key."""
        shown = [choice for one in self.read() for choice in one.message.choices]
        return next(choice.label for choice in reversed(shown) if choice.key == key)

    # Talks.

    async def does(self, what: Done) -> list[Said]:
        match what:
            case Press():
                return await self.presses(self.label(what.key))
            case Show():
                return await self.shows(what.picture, what.words, album=what.album)
            case Bring():
                return await self.brings(what.content, what.name, what.kind, what.words)
            case Point():
                return await self.points(what.place)
        return await self.says(what)

    async def talks(self, *pairs: tuple[Done, Answered | tuple[Answered, ...]]) -> None:
        """A talk as pairs: what is said, and what is answered to that."""
        for said, expected in pairs:
            read = await self.does(said)
            answered = [one.text for one in read if one.message.act is not Act.DELETE]
            wanted = expected if isinstance(expected, tuple) else (expected,)
            if answered != [self.text(one) for one in wanted]:
                pytest.fail(f"to {said!r}\n{answered!r}\nwas answered, and not\n{wanted!r}")


@dataclass
class Clerk(Person):
    """A member of staff, in the room of their department."""

    async def joins(self) -> None:
        await self.says(kind=Kind.JOIN)

    def card(self, number: str = "J-00001") -> Said:
        """The newest card of a case in this room, as it stands now."""
        return [one for one in self.town.on_table(self.chat) if is_card(one, number)][-1]

    def card_id(self, number: str = "J-00001") -> str:
        """The id of the message with which the thread of a case begins in this room."""
        cards = [one for one in self.read() if is_card(one, number)]
        return [one.id for one in cards if one.message.act is Act.SEND][-1]

    async def writes(self, text: str = "", number: str = "J-00001", **said: Any) -> list[Said]:
        """Write in the thread of a case; what stands in the room then."""
        return await self.says(text, thread=self.card_id(number), **said)


def is_card(one: Said, number: str) -> bool:
    return one.message.heading.startswith(number)
