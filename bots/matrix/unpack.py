"""From the server's answer to a sync to raw updates, in their order. Nothing here waits.

We read that answer ourselves: nio checks every event against a JSON schema, which costs twenty
times as much as all of this (80 against 4 microseconds), and drops what does not fit. An event
that makes no sense is handed over like any other; whoever decodes it will lay it aside.

**Order.** The state of a room comes first, as it was before the timeline; then the timeline. Of
the state only memberships, encryption and removals to another room are of use. What the timeline
shows as well is left to the timeline, so that someone who writes and is then put out wrote as a
member.

**Our own doings** are not handed over, unless they put somebody out; nor is what others do to us,
but for being put out of a resident's chat: that is their way of blocking us.

**A room that we have just joined** is shown with its past. Only what was said after we were
invited is meant for us. But who is in it and whether it is encrypted holds still; of a staff room
also who is not, since we may have known them as members. That it is encrypted comes first, for then
nobody is to be greeted there. In the public rooms nobody talks to us.

**Conversations** are rooms; in a staff room, threads. An edit, a reaction or a deletion does not
tell its thread, but we remember the threads of the last few thousand events. Where we do not, the
room is good enough: a later act on an old message has nothing to wait for.
"""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from bots.matrix.codec import as_dict, as_list, as_text, written
from bots.matrix.rooms import TownRooms
from core.transport import Raw

STATE = ["m.room.create", "m.room.encryption", "m.room.member", "m.room.tombstone"]
TIMELINE = [
    *STATE,
    "m.room.encrypted",
    "m.room.message",
    "m.room.redaction",
    "m.reaction",
    "m.sticker",
    "m.poll.start",
    "org.matrix.msc3381.poll.start",
]
SMALL_TALK = (("join", "join"), ("invite", "leave"))
REMEMBERED = 10_000

Event = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RoomNews:
    """What happened in one room. `gap` is up to where something is missing before the timeline."""

    room: str
    state: list[Any]
    timeline: list[Any]
    gap: str | None = None

    @property
    def is_new(self) -> bool:
        """Whether we have just come in: only then the server begins with the room's creation."""
        return any(is_a(event, "m.room.create") for event in (*self.state, *self.timeline))


@dataclass(frozen=True, slots=True)
class News:
    """The answer to a sync: the token for the next one, and what happened since the last."""

    next_batch: str
    rooms: tuple[RoomNews, ...]
    invites: dict[str, list[Any]]


def news(answer: Any) -> News:
    """The parts of an answer. Raises ValueError where it is none, for then we cannot go on."""
    next_batch = as_text(as_dict(answer).get("next_batch"))
    if next_batch is None:
        raise ValueError("the answer to a sync has no next_batch")
    rooms = as_dict(answer.get("rooms"))
    changed = [*as_dict(rooms.get("join")).items(), *as_dict(rooms.get("leave")).items()]
    invites = {
        room: as_list(as_dict(as_dict(about).get("invite_state")).get("events"))
        for room, about in as_dict(rooms.get("invite")).items()
    }
    return News(next_batch, tuple(room_news(room, about) for room, about in changed), invites)


def room_news(room: str, about: Any) -> RoomNews:
    timeline = as_dict(as_dict(about).get("timeline"))
    state = as_list(as_dict(as_dict(about).get("state")).get("events"))
    gap = as_text(timeline.get("prev_batch")) if timeline.get("limited") else None
    return RoomNews(room, state, as_list(timeline.get("events")), gap)


def is_a(event: Any, kind: str) -> bool:
    return as_dict(event).get("type") == kind


def event_id(event: Any) -> str | None:
    return as_text(as_dict(event).get("event_id"))


def membership(event: Any, who: str | None = None) -> str | None:
    """What a membership event makes of somebody, or of `who` alone."""
    facts = as_dict(event)
    if not is_a(facts, "m.room.member") or who not in (None, facts.get("state_key")):
        return None
    return as_text(as_dict(facts.get("content")).get("membership"))


def entry(events: list[Any], me: str) -> int | None:
    """Where we come in: at our last invitation, or else, if nobody had to ask us, at our join."""
    ours = [(number, membership(event, me)) for number, event in enumerate(events)]
    invited = [number for number, made in ours if made == "invite"]
    joined = [number for number, made in ours if made == "join"]
    return max(invited or joined, default=None)


@dataclass(slots=True)
class Unpacker:
    """Makes raw updates of what happened in a room, for the bot `me`."""

    me: str
    rooms: TownRooms
    threads: OrderedDict[str, str] = field(default_factory=OrderedDict)

    def staff(self, room: RoomNews) -> list[Raw]:
        """Who is in a staff room, when we look in for the first time. The past is not ours."""
        if room.room not in self.rooms.staff:
            return []
        known = [event for event in (*room.state, *room.timeline) if membership(event)]
        return [self.raw(room.room, event) for event in known if self.concerns(room.room, event)]

    def raws(self, room: RoomNews) -> list[Raw]:
        """All that is news to us, in order."""
        name = room.room
        if self.rooms.is_for_reading(name):
            return []
        found, happened = self.parted(room)
        coming = self.coming(room) if room.is_new else None
        return [
            *(self.raw(name, event, coming) for event in found if self.concerns(name, event)),
            *self.happened(name, happened),
        ]

    def happened(self, room: str, events: list[Any]) -> list[Raw]:
        """What has happened in a room, as far as it is news to us."""
        for event in events:
            self.remember(room, as_dict(event))
        told = [event for event in events if not self.is_small_talk(room, event)]
        return [self.raw(room, event) for event in told if self.concerns(room, event)]

    def parted(self, room: RoomNews) -> tuple[list[Any], list[Any]]:
        """How things stood in a room, and what has happened there since."""
        shown = {event_id(event) for event in room.timeline}
        state = [event for event in room.state if event_id(event) not in shown]
        if not room.is_new:
            return state, room.timeline
        start = entry(room.timeline, self.me) or 0
        before = [*state, *room.timeline[:start]]
        found = [event for event in before if self.still_holds(room.room, event)]
        found.sort(key=lambda event: not is_a(event, "m.room.encryption"))
        return found, room.timeline[start:]

    def still_holds(self, room: str, event: Any) -> bool:
        """Whether an event says how a room is, and not what was once said or done there."""
        made, ours = membership(event), membership(event, self.me)
        is_there = made == "join" or (made is not None and room in self.rooms.staff)
        return (is_there and ours is None) or is_a(event, "m.room.encryption")

    def coming(self, room: RoomNews) -> str | None:
        """The id of the event that brought us into a room."""
        events = [*room.state, *room.timeline]
        place = entry(events, self.me)
        return None if place is None else event_id(events[place])

    def concerns(self, room: str, event: Any) -> bool:
        """Whether an event tells us something; of what we did, only that somebody is in or out."""
        facts = as_dict(event)
        if is_a(facts, "m.room.tombstone"):
            return room in self.rooms.staff
        done_to_us = membership(facts, self.me)
        if done_to_us and facts.get("sender") != self.me:
            return done_to_us in ("leave", "ban") and room not in self.rooms
        ours = facts.get("sender") == self.me and (done_to_us or not membership(facts))
        return not ours and not is_a(facts, "m.room.create")

    def is_small_talk(self, room: str, event: Any) -> bool:
        """A new name or picture, or an invitation that was declined: news of staff alone."""
        before = as_dict(as_dict(as_dict(event).get("unsigned")).get("prev_content"))
        change = (before.get("membership"), membership(event))
        return change in SMALL_TALK and room not in self.rooms.staff

    def raw(self, room: str, event: Any, coming: str | None = None) -> Raw:
        """An event with its room put in; one that is no object keeps its place in a list.

        What we find in a room has a name of its own for each time that we come: when somebody
        who had blocked us lets us in again, that they are there is news once more.
        """
        payload = written({**event, "room_id": room} if isinstance(event, dict) else [room, event])
        name = event_id(event) or sha256(payload).hexdigest()
        return Raw(f"{name} {coming}" if coming else name, self.line(room, event), payload)

    def line(self, room: str, event: Any) -> str:
        """The conversation in which an event stands."""
        root = self.thread(as_dict(event)) if room in self.rooms.staff else None
        return f"{room} {root}" if root else room

    def thread(self, event: Event) -> str | None:
        """The first message of the thread that an event is about, if it tells or we remember."""
        relation = as_dict(as_dict(event.get("content")).get("m.relates_to"))
        related = as_text(relation.get("event_id"))
        if relation.get("rel_type") == "m.thread":
            return related
        gone = event.get("redacts") or as_dict(event.get("content")).get("redacts")
        return self.threads.get(related or as_text(gone) or "")

    def remember(self, room: str, event: Event) -> None:
        """Keep in mind in which thread an event stands, our own too; the oldest are forgotten."""
        root = self.thread(event) if room in self.rooms.staff else None
        if root is None:
            return
        for known in (root, event_id(event) or root):
            self.threads[known] = root
            self.threads.move_to_end(known)
        while len(self.threads) > REMEMBERED:
            self.threads.popitem(last=False)


def moved_to(room: RoomNews) -> str | None:
    """The room that has taken the place of this one, if it has been closed for another."""
    closed = [event for event in (*room.state, *room.timeline) if is_a(event, "m.room.tombstone")]
    content = as_dict(as_dict(closed[-1]).get("content")) if closed else {}
    return as_text(content.get("replacement_room"))


def others_left(room: RoomNews, me: str) -> bool:
    """Whether somebody went, so that we may be alone now."""
    gone: Iterable[Any] = (*room.state, *room.timeline)
    return any(membership(event) in ("leave", "ban") for event in gone if not membership(event, me))
