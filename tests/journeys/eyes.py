"""A Matrix client with eyes: what stands in its rooms, with edits and deletions done."""

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from urllib.parse import quote

from tests.fakes.botapi.signals import Signal
from tests.homeserver import V3, person

PATIENCE = 30.0  # seconds
FILTER = quote(json.dumps({"room": {"timeline": {"limit": 100}}}))


@dataclass(frozen=True)
class Seen:
    """A message as it stands in a room."""

    id: str
    sender: str
    text: str
    photo: str | None = None
    thread: str | None = None
    edited: bool = False


@dataclass
class Eyes:
    """Somebody on Matrix, and all events that their client was told of, by room and in order."""

    person: object
    events: dict[str, dict[str, dict]] = field(default_factory=dict)
    news: Signal = field(default_factory=Signal)

    @property
    def id(self):
        return self.person.id

    async def look(self):
        """Sync, as any client does."""
        since = ""
        while True:
            path = f"{V3}/sync?timeout=20000&filter={FILTER}{since}"
            answer = await self.person.ask("GET", path)
            since = f"&since={answer['next_batch']}"
            for room, about in answer.get("rooms", {}).get("join", {}).items():
                known = self.events.setdefault(room, {})
                known.update({event["event_id"]: event for event in about["timeline"]["events"]})
            self.news.give()

    async def until(self, condition, what="it"):
        """Wait until something holds that a sync can bring."""
        if not await self.news.until(condition, PATIENCE):
            seen = "\n".join(f"{room}: {one}" for room in self.events for one in self.stands(room))
            raise AssertionError(f"{what} did not come; what stands is\n{seen}")

    # What stands in a room

    def stands(self, room):
        """All messages that were not taken away, as they read now."""
        gone = {redacted(event) for event in self.all(room, "m.room.redaction")}
        events = [one for one in self.all(room, "m.room.message") if one["event_id"] not in gone]
        edits = {
            related(event, "m.replace"): event["content"]["m.new_content"]
            for event in events
            if related(event, "m.replace")
        }
        firsts = [event for event in events if not related(event, "m.replace")]
        return [seen(event, edits.get(event["event_id"])) for event in firsts if event["content"]]

    def all(self, room, kind):
        return [event for event in self.events.get(room, {}).values() if event["type"] == kind]

    def marks(self, room, message):
        """The emoji that stand on a message."""
        gone = {redacted(event) for event in self.all(room, "m.room.redaction")}
        return [
            event["content"]["m.relates_to"]["key"]
            for event in self.all(room, "m.reaction")
            if event["event_id"] not in gone and related(event, "m.annotation") == message
        ]

    def texts(self, room):
        return [one.text for one in self.stands(room)]

    async def meets(self, room, user):
        """Wait until somebody has joined a room."""

        def is_here():
            changes = self.all(room, "m.room.member")
            made = [one["content"]["membership"] for one in changes if one["state_key"] == user]
            return made[-1:] == ["join"]

        await self.until(is_here, f"{user} in {room}")

    # What they do

    async def reads(self, room, words, **facts):
        """The newest message of others that holds these words."""
        await self.until(lambda: self.found(room, words, facts), f"{words!r}")
        return self.found(room, words, facts)[-1]

    def found(self, room, words, facts):
        return [
            one
            for one in self.stands(room)
            if words in one.text
            and one.sender != self.id
            and all(getattr(one, name) == value for name, value in facts.items())
        ]

    async def says(self, room, text, thread=None, **more):
        return await self.person.say(room, text, **in_thread(thread), **more)

    async def shows(self, room, photo, thread=None):
        """Send a photo, in a thread if need be."""
        address = await self.person.upload(photo)
        image = {"msgtype": "m.image", "body": "lamp.jpg", "url": address}
        return await self.person.post(room, "m.room.message", {**image, **in_thread(thread)})

    async def edits(self, room, message, text):
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": message}
        content = {**new, "m.new_content": new, "m.relates_to": relation}
        return await self.person.post(room, "m.room.message", content)


def related(event, kind):
    relation = event["content"].get("m.relates_to", {})
    return relation.get("event_id") if relation.get("rel_type") == kind else None


def redacted(event):
    return event.get("redacts") or event["content"].get("redacts")


def seen(event, newer):
    content = newer or event["content"]
    return Seen(
        event["event_id"],
        event["sender"],
        content["body"],
        content.get("url"),
        related(event, "m.thread"),
        edited=newer is not None,
    )


def in_thread(root):
    if not root:
        return {}
    fallback = {"is_falling_back": True, "m.in_reply_to": {"event_id": root}}
    return {"m.relates_to": {"rel_type": "m.thread", "event_id": root, **fallback}}


@asynccontextmanager
async def looking(server, name, **more):
    """Somebody new on a homeserver, whose client is open."""
    async with person(server, name, **more) as somebody:
        eyes = Eyes(somebody)
        task = asyncio.create_task(eyes.look())
        try:
            yield eyes
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
