"""The scenes of which the story of the example town is made."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.messages import Kind

DAY = 24.0  # hours


@dataclass(frozen=True)
class Scene:
    """Somebody says something, so many hours ago; perhaps with a picture."""

    ago: float
    chat: str
    text: str = ""
    author: str = ""
    kind: Kind = Kind.MESSAGE
    picture: bytes = b""


@dataclass(frozen=True)
class Matter:
    """What a resident reports in the story."""

    chat: str
    ago: float
    category: str
    what: str
    where: str
    picture: bytes

    def scenes(self) -> Iterator[Scene]:
        yield Scene(self.ago, self.chat, f"/report {self.category}")
        yield Scene(self.ago, self.chat, self.what)
        yield Scene(self.ago, self.chat, self.where)
        yield Scene(self.ago, self.chat, picture=self.picture)
        yield Scene(self.ago, self.chat, "Ya está")
        yield Scene(self.ago, self.chat, "Enviar")


@dataclass(frozen=True)
class Scanned:
    """What somebody reports by the sticker on a thing in the street."""

    chat: str
    ago: float
    number: str
    category: str
    what: str
    where: str
    picture: bytes

    def scenes(self) -> Iterator[Scene]:
        yield Scene(self.ago, self.chat, f"/start asset-{self.number}")
        yield Scene(self.ago, self.chat, self.what, picture=self.picture)


@dataclass(frozen=True)
class Asked:
    """What a resident asks the mayor in public."""

    chat: str
    ago: float
    what: str

    def scenes(self) -> Iterator[Scene]:
        yield Scene(self.ago, self.chat, f"/mayor {self.what}")
        yield Scene(self.ago, self.chat, "En público, sin mi nombre")


def told(ago: float, chat: str, *said: str) -> Iterator[Scene]:
    """Somebody says one thing after the other."""
    return (Scene(ago, chat, words) for words in said)


def ordered(ago: float, room: str, *said: str) -> Iterator[Scene]:
    """The clerk of a department says one thing after the other in its room."""
    return (Scene(ago, f"{room}-staff", words, author=f"{room}-clerk") for words in said)
