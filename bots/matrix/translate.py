"""What a Matrix event says to us. Nothing here waits, and nothing here sends.

An event is the JSON of the client-server API with its `room_id` put in. What is none of our
business gives None; what we should understand and cannot raises ValueError.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bots.matrix.codec import as_dict, as_text
from core.messages import Address, Attachment, Incoming, Kind, Place

PLATFORM = "matrix"
Event = dict[str, Any]

# Clients before 2023 began a reply with what it answers: "> <@ana:jun.example> The lamp".
QUOTE = re.compile(r"> (?:\* )?<[^>\n]+>[^\n]*(?:\n>[^\n]*)*\n*")
GEO = re.compile(r"geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:[,;].*)?")
LOCATIONS = ("m.location", "org.matrix.msc3488.location")
POLE, DATE_LINE = 90.0, 180.0
MEMBERSHIPS = {"join": Kind.JOIN, "leave": Kind.LEAVE, "ban": Kind.LEAVE}
FILES = {"m.audio": "voice", "m.video": "video", "m.file": "file"}
NOT_FOR_US = ("m.notice", "m.key.verification.request", "m.server_notice")


def incoming(event: Any, me: str) -> Incoming | None:
    """What an event says to us; `me` is our own user id."""
    if not isinstance(event, dict):
        raise ValueError("an event is no JSON object")  # noqa: TRY004 - wrong as JSON, not as type
    reader = READERS.get(needed(event.get("type")))
    if reader is None or taken_away(event):
        return None
    said = reader(whence(event), event)
    return put_out(said, needed(event["sender"])) if said and said.author == me else said


def taken_away(event: Event) -> bool:
    """What was redacted before we read it comes without content; so do old redactions."""
    return not event.get("content") and event["type"] != "m.room.redaction"


def put_out(said: Incoming, sender: str) -> Incoming | None:
    """What happens to ourselves is no news, but that somebody puts us out: they block us."""
    blocked = said.kind is Kind.LEAVE and sender != said.author
    return replace(said, author=sender) if blocked else None


def whence(event: Event) -> Incoming:
    """Where an event comes from, and who sent it."""
    room, author, event_id = (needed(event.get(key)) for key in ("room_id", "sender", "event_id"))
    return Incoming(Address(PLATFORM, room), author, event_id)


def needed(value: object) -> str:
    """A text that must be there."""
    found = as_text(value)
    if found is None:
        raise ValueError("a text is missing")
    return found


def message(base: Incoming, event: Event) -> Incoming | None:
    """A message, or the edit of one."""
    content = as_dict(event.get("content"))
    if content.get("msgtype") in NOT_FOR_US:
        return None
    relation = as_dict(content.get("m.relates_to"))
    if relation.get("rel_type") == "m.replace":
        return edit(base, content, needed(relation.get("event_id")))
    related = replace(base, thread=thread(content), target=answered(relation))
    said = body(content, related)
    return replace(said, text=without_quote(said.text)) if related.target else said


def thread(content: dict[str, Any]) -> str | None:
    """The first message of the thread that a message stands in."""
    relation = as_dict(content.get("m.relates_to"))
    return as_text(relation.get("event_id")) if relation.get("rel_type") == "m.thread" else None


def answered(relation: dict[str, Any]) -> str | None:
    """The message that is answered. In a thread the last one is named just for old clients."""
    if relation.get("rel_type") == "m.thread" and relation.get("is_falling_back"):
        return None
    return as_text(as_dict(relation.get("m.in_reply_to")).get("event_id"))


def without_quote(words: str) -> str:
    return QUOTE.sub("", words, count=1) if QUOTE.match(words) else words


def edit(base: Incoming, content: dict[str, Any], target: str) -> Incoming:
    """New words for an old message. Its thread is not named; it is where the message was."""
    new = as_dict(content.get("m.new_content")) or content
    said = body(new, base)
    return replace(base, kind=Kind.EDIT, target=target, text=said.text)


def body(content: dict[str, Any], base: Incoming) -> Incoming:
    """What a message carries, by its kind. An unknown kind is read by its words."""
    match content.get("msgtype"):
        case "m.text" | "m.emote":
            return replace(base, text=needed(content.get("body")))
        case "m.location":
            return located(base, content)
        case "m.image":
            return with_file(base, content, "photo")
        case "m.audio" | "m.video" | "m.file" as kind:
            return with_file(base, content, "photo" if is_picture(content) else FILES[kind])
    if "url" in content:
        return with_file(base, content, "file")
    return replace(base, text=needed(content.get("body")))


def with_file(base: Incoming, content: dict[str, Any], kind: str) -> Incoming:
    return replace(base, text=caption(content), attachments=(attachment(kind, content),))


def caption(content: dict[str, Any]) -> str:
    """The words beside a file: its body, where that is not merely the file's name.

    Source: Matrix client-server API 1.10, "Media captions".
    """
    name, words = as_text(content.get("filename")), as_text(content.get("body"))
    return words if words and name and words != name else ""


def attachment(kind: str, content: dict[str, Any]) -> Attachment:
    """A file under its mxc address, and its size if that is told."""
    size = as_dict(content.get("info")).get("size")
    whole = size if isinstance(size, int) and size >= 0 else None
    handle = as_text(content.get("url")) or ""
    if kind != "file":
        return Attachment(kind, handle, whole)
    name = as_text(content.get("filename")) or as_text(content.get("body")) or ""
    mime = as_text(as_dict(content.get("info")).get("mimetype")) or ""
    return Attachment(kind, handle, whole, name, mime)


def is_picture(content: dict[str, Any]) -> bool:
    """Whether a file sent as a file is a picture after all."""
    mimetype = as_dict(content.get("info")).get("mimetype")
    return content["msgtype"] == "m.file" and str(mimetype).startswith("image/")


def located(base: Incoming, content: dict[str, Any]) -> Incoming:
    """A point on the map; where the point makes no sense, its words still may."""
    about = next((as_dict(content[key]) for key in LOCATIONS if key in content), {})
    found = GEO.fullmatch(str(content.get("geo_uri") or about.get("uri") or ""))
    if found is None or not on_earth(*map(float, found.groups())):
        return replace(base, text=as_text(content.get("body")) or "")
    latitude, longitude = map(float, found.groups())
    label = as_text(about.get("description")) or ""
    return replace(base, place=Place(latitude, longitude, label))


def on_earth(latitude: float, longitude: float) -> bool:
    return abs(latitude) <= POLE and abs(longitude) <= DATE_LINE


def sticker(base: Incoming, event: Event) -> Incoming:
    return replace(base, attachments=(attachment("sticker", as_dict(event.get("content"))),))


def poll(base: Incoming, _event: Event) -> Incoming:
    return replace(base, attachments=(Attachment("poll"),))


def sealed(base: Incoming, event: Event) -> Incoming:
    return replace(base, kind=Kind.SEALED, thread=thread(as_dict(event.get("content"))))


def reaction(base: Incoming, event: Event) -> Incoming:
    """An emoji set on a message, without the mark that asks for its coloured form."""
    relation = as_dict(as_dict(event.get("content")).get("m.relates_to"))
    emoji = needed(relation.get("key")).replace("\ufe0f", "")
    return replace(base, kind=Kind.REACTION, text=emoji, target=needed(relation.get("event_id")))


def redaction(base: Incoming, event: Event) -> Incoming | None:
    """A message or reaction taken away. Its place is the content since room version 11."""
    gone = event.get("redacts") or as_dict(event.get("content")).get("redacts")
    return replace(base, kind=Kind.DELETE, target=needed(gone)) if gone else None


def membership(base: Incoming, event: Event) -> Incoming | None:
    """Somebody is in the room from now on, or no more."""
    content = as_dict(event.get("content"))
    kind = MEMBERSHIPS.get(needed(content.get("membership")))
    who, name = needed(event.get("state_key")), as_text(content.get("displayname")) or ""
    return replace(base, kind=kind, author=who, name=name) if kind else None


def moved(base: Incoming, event: Event) -> Incoming:
    """A room that has been closed, for another one is to take its place."""
    follows = needed(as_dict(event.get("content")).get("replacement_room"))
    return replace(base, kind=Kind.MOVED, target=follows)


READERS: dict[str, Callable[[Incoming, Event], Incoming | None]] = {
    "m.room.message": message,
    "m.sticker": sticker,
    "m.poll.start": poll,
    "org.matrix.msc3381.poll.start": poll,
    "m.room.encrypted": sealed,
    "m.room.encryption": sealed,
    "m.reaction": reaction,
    "m.room.redaction": redaction,
    "m.room.member": membership,
    "m.room.tombstone": moved,
}
