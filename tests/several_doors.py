"""A town with several doors of paper, which share its books as the real ones do."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field, fields
from typing import Any

from core.messages import Act, Address
from core.town import Town
from tests.paper_town import PaperTown, Said, paper_town
from tests.people import PaperDarkroom

PLATFORMS = ("telegram", "matrix", "browser")


@dataclass(frozen=True)
class Answered:
    """What somebody said, and the new messages that they read in their own chat upon it."""

    who: str
    said: str
    answers: tuple[str, ...]


@dataclass
class Street:
    """All doors of one town, what was said at them, and who has heard of it."""

    doors: dict[str, "Door"] = field(default_factory=dict)
    talks: list[Answered] = field(default_factory=list)
    looked: dict[str, int] = field(default_factory=dict)

    def reached(self) -> Counter[str]:
        """Where new messages have come to since the last look, and how many."""
        found: Counter[str] = Counter()
        for name, door in self.doors.items():
            new = door.read(self.looked.get(name, 0))
            found.update(str(one.message.to) for one in new if one.message.act is Act.SEND)
            self.looked[name] = len(door.paper.table)
        return found


@dataclass(repr=False)
class Door(PaperTown):
    """One platform; what is said at it may have others send something, too."""

    street: Street = field(default_factory=Street)

    async def hears(self, chat: str, text: str = "", **said: Any) -> list[Said]:
        heard = await super().hears(chat, text, **said)
        new = [one for one in heard if one.chat == chat and one.message.act is Act.SEND]
        what = text or said.get("choice") or str(said.get("kind", "photo"))
        author = said.get("author", chat)
        self.street.talks.append(Answered(author, what, tuple(one.text for one in new)))
        return heard

    async def answers(self) -> list[Said]:
        """Have all doors send what is due, until nothing follows from it; what was said here."""
        before, doors = len(self.paper.table), self.street.doors.values()
        self.written.set()
        while waiting := [door for door in doors if door.written.is_set()]:
            for door in waiting:
                door.written.clear()
                await door.sender.send_due()
        return self.read(before)


def street(database: Any, folder: Any, clock: Any, town: Town) -> Street:
    """The doors of a town on every platform. Its rooms and channels are to be there already."""
    made = Street()
    for platform in PLATFORMS:
        plain = paper_town(database, folder, clock, PaperDarkroom(), town=town, platform=platform)
        about = {one.name: getattr(plain, one.name) for one in fields(plain)}
        made.doors[platform] = Door(**about, street=made)
    return made


def on_platforms(town: Town, faces: Collection[str] = PLATFORMS) -> Town:
    """The same town: its staff sit in Matrix, and its channels are on every platform."""
    departments = tuple(
        one.model_copy(
            update={
                "room": Address("matrix", f"{one.key}-staff"),
                "channels": tuple(Address(face, one.key) for face in faces),
            }
        )
        for one in town.departments
    )
    above = Address("matrix", "townhall-staff")
    return town.model_copy(update={"departments": departments, "escalation_room": above})
