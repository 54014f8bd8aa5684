"""The homeserver of the day: the rooms of all staff, and a chat for everybody who writes there."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bench.day.ears import Ears
from core.marks import DELIVERED, FAILED
from core.messages import Place
from tests.drills.ledger_homeserver import BOT, LedgerHomeserver, member

CARD = re.compile(r"(J-\d{5}) · ")
STAFF = {
    "works": ("elena", "manolo"),
    "police": ("paco",),
    "townhall": ("marta", "pepe"),
    "school": ("luis",),
    "health": ("rosa",),
}


def room_of(department: str) -> str:
    return f"!{department}-staff:ledger"


def channel_of(department: str) -> str:
    return f"!{department}:ledger"


def user(name: str) -> str:
    return f"@{name}:ledger"


@dataclass(frozen=True)
class Card:
    """A new card of a case: where it stands, its event, the number of the case, and its words."""

    room: str
    event: str
    number: str
    text: str


@dataclass
class DayHomeserver(LedgerHomeserver):
    """`on_card` is called for each new card; `marks_set` are those of the town, by event.

    Of what was written before it is `synced` the town takes no notice.
    """

    ears: Ears | None = None
    on_card: Callable[[Card], None] = lambda _card: None
    synced: bool = False
    marks_set: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def at_first(self) -> dict[str, Any]:
        self.synced = True
        self.news.give()
        rooms = {}
        for department, people in STAFF.items():
            events = [member(BOT, "Jun"), *(member(user(one), one.title()) for one in people)]
            rooms[room_of(department)] = {"state": {"events": events}}
        return {"rooms": {"join": rooms}}

    def happens(
        self, room: str, sender: str, kind: str, content: dict[str, Any], **more: Any
    ) -> str:
        event = super().happens(room, sender, kind, content, **more)
        if sender == BOT:
            self.told(room, event, kind, content)
        return str(event)

    def told(self, room: str, event: str, kind: str, content: dict[str, Any]) -> None:
        """The town has said something."""
        if kind == "m.reaction" and content["m.relates_to"]["key"] in {DELIVERED, FAILED}:
            about = content["m.relates_to"]
            self.marks_set[about["event_id"]][about["key"]] += 1
            self.news.give()
        if kind != "m.room.message" or self.ears is None or not is_said(content):
            return
        found = CARD.match(content["body"])
        if found and "-staff:" in room and "m.relates_to" not in content:
            self.on_card(Card(room, event, found[1], content["body"]))
        self.ears.heard(f"matrix:{room}", content["body"])

    def writes(self, room: str, sender: str, words: str, thread: str = "") -> str:
        content: dict[str, Any] = {"msgtype": "m.text", "body": words}
        if thread:
            content["m.relates_to"] = {"rel_type": "m.thread", "event_id": thread}
        return self.happens(room, sender, "m.room.message", content)

    def points(self, room: str, sender: str, place: Place) -> str:
        uri = f"geo:{place.latitude},{place.longitude}"
        content = {"msgtype": "m.location", "body": "aquí", "geo_uri": uri}
        return self.happens(room, sender, "m.room.message", content)

    def sets(self, room: str, sender: str, event: str, key: str) -> str:
        relation = {"rel_type": "m.annotation", "event_id": event, "key": key}
        return self.happens(room, sender, "m.reaction", {"m.relates_to": relation})


def is_said(content: dict[str, Any]) -> bool:
    """Not a correction of something, and not a picture or a file without a word."""
    named = content.get("filename") if content["msgtype"] in {"m.image", "m.file"} else None
    return "m.new_content" not in content and (named is None or named != content["body"])
