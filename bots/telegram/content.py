"""What a message of Telegram carries: its words, its place, and what hangs on it."""

from typing import Any

from core.messages import Attachment, Place

# The first that is there says what it is: an animation is a document besides, a venue a place.
KINDS = {
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "voice": "voice",
    "audio": "voice",
    "sticker": "sticker",
    "dice": "sticker",
    "contact": "contact",
    "poll": "poll",
    "document": "file",
}

# Where words may stand in a rich message: in a line, and in lines of their own.
IN_LINE = ("text", "expression", "alternative_text")
IN_LINES = ("blocks", "items", "cells", "caption", "credit")


def words(message: dict[str, Any]) -> str:
    """What is said, in plain text."""
    for name in ("text", "caption"):
        if said := message.get(name):
            return str(said)
    return rich_text(message.get("rich_message")).strip()


def rich_text(part: Any, between: str = "") -> str:
    """The words of a rich message, or of a part of it."""
    match part:
        case str():
            return part
        case list():
            return between.join(filter(None, (rich_text(item, between) for item in part)))
        case dict():
            line = "".join(rich_text(part.get(name)) for name in IN_LINE)
            lines = (rich_text(part.get(name), "\n") for name in IN_LINES)
            return "\n".join(filter(None, (line, *lines)))
    return ""


def place(message: dict[str, Any]) -> Place | None:
    """A pin on the map, with the name and the address of what stands there."""
    match message:
        case {"venue": {"location": at} as venue}:
            label = ", ".join(filter(None, (venue.get("title"), venue.get("address"))))
            return Place(at["latitude"], at["longitude"], label)
        case {"location": at}:
            return Place(at["latitude"], at["longitude"])
    return None


def attachments(message: dict[str, Any]) -> tuple[Attachment, ...]:
    """The photo, the file, or what else there is, and `unknown` for what nobody knows yet."""
    match message:
        case {"photo": [*sizes]} if sizes:
            return (photo(max(sizes, key=lambda size: size["width"] * size["height"])),)
        case {"document": {"mime_type": str(kind)} as document} if kind.startswith("image/"):
            return (photo(document),)
        case {"document": {"file_id": str(handle)} as document} if "animation" not in message:
            return (file(handle, document),)
    for name, kind in KINDS.items():
        if name in message:
            return (Attachment(kind),)
    empty = not words(message) and place(message) is None
    return (Attachment("unknown"),) if empty else ()


def file(handle: str, document: dict[str, Any]) -> Attachment:
    """A file, with what whoever sent it says of it."""
    name, mime = document.get("file_name", ""), document.get("mime_type", "")
    return Attachment("file", handle, document.get("file_size"), name, mime)


def photo(file: dict[str, Any]) -> Attachment:
    return Attachment("photo", file["file_id"], file.get("file_size"))
