"""The page's words, and ours. Nothing here waits, and nothing here sends."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from bots.browser.seats import Seat
from core.messages import Address, Attachment, Document, Incoming, Kind, Outgoing, Place
from core.names import clean_file_name, clean_kind
from core.transport import Raw
from storage.lines import Line

PLATFORM = "browser"
MOST_PHOTOS = 10
MOST_DOCUMENTS = 3

Random = Annotated[str, Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Id = Annotated[str, Meta(pattern=r"\A[\w@-]{1,200}\Z")]
Token = Annotated[str, Meta(pattern=r"\A[\w:-]{0,200}\Z")]
Tag = Annotated[str, Meta(pattern=r"\A[A-Za-z0-9-]{0,35}\Z")]  # as BCP 47 writes languages


class Sheet(msgspec.Struct, frozen=True, omit_defaults=True):
    """A file that was uploaded, and what the page says of it; `size` is in bytes."""

    handle: Random
    name: Annotated[str, Meta(max_length=300)] = ""
    kind: Annotated[str, Meta(max_length=200)] = ""
    size: Annotated[int, Meta(ge=0)] = 0


class Spot(msgspec.Struct, frozen=True):
    """A point on the map, as the browser tells it: WGS 84 degrees."""

    latitude: Annotated[float, Meta(ge=-90, le=90)]
    longitude: Annotated[float, Meta(ge=-180, le=180)]


class Said(msgspec.Struct, frozen=True, omit_defaults=True):
    """What somebody does at a page. The page draws the `id`, so that a resend is known as one.

    `photos` are handles of uploads, `documents` uploads with their names. The rest is as in
    `core.messages.Incoming`.
    """

    id: Random
    kind: Literal["message", "press", "edit", "delete", "reaction"] = "message"
    text: Annotated[str, Meta(max_length=20_000)] = ""
    photos: Annotated[tuple[Random, ...], Meta(max_length=MOST_PHOTOS)] = ()
    documents: Annotated[tuple[Sheet, ...], Meta(max_length=MOST_DOCUMENTS)] = ()
    place: Spot | None = None
    choice: Token | None = None
    target: Id | None = None
    thread: Id | None = None
    language: Tag | None = None

    @property
    def empty(self) -> bool:
        """Whether it is a message in which nothing is."""
        brings = self.photos or self.documents or self.place
        return self.kind == "message" and not (self.text.strip() or brings)


class Envelope(msgspec.Struct, frozen=True):
    """What was done, and by whom: that is for us to say, not for the page."""

    chat: str
    author: str
    name: str
    kind: Kind
    said: Said


def raw(seat: Seat, said: Said, conversation: str, kind: Kind | None = None) -> Raw:
    """What was done at a seat, as it goes into the inbox."""
    envelope = Envelope(seat.chat, seat.author, seat.name, kind or Kind(said.kind), said)
    return Raw(f"{seat.chat}/{said.id}", conversation, msgspec.json.encode(envelope))


def conversation(seat: Seat, said: Said, target: Line | None = None) -> str:
    """The line in which it must stand: the chat, and in a staff room the thread."""
    thread = said.thread or (thread_of(target) if target else "")
    return f"{seat.chat}/{thread}" if seat.room and thread else seat.chat


def thread_of(line: Line) -> str:
    """The thread that a line stands in, or begins if the town has said it."""
    return line.thread or ("" if line.author else line.key)


def incoming(payload: bytes) -> Incoming:
    """What the page said to us."""
    envelope = msgspec.json.decode(payload, type=Envelope)
    said = envelope.said
    return Incoming(
        sender=Address(PLATFORM, envelope.chat),
        author=envelope.author,
        id=reaction_id(said.id, said.target or "") if envelope.kind is Kind.REACTION else said.id,
        kind=envelope.kind,
        text=said.text,
        name=envelope.name,
        choice=said.choice,
        attachments=attachments(said),
        place=Place(said.place.latitude, said.place.longitude) if said.place else None,
        target=said.target,
        thread=said.thread,
        album=said.id if len(said.photos) > 1 else None,
        language=said.language,
    )


def attachments(said: Said) -> tuple[Attachment, ...]:
    photos = [Attachment("photo", handle) for handle in said.photos]
    files = [Attachment("file", one.handle, None, one.name, one.kind) for one in said.documents]
    return (*photos, *files)


def reaction_id(key: str, line: str) -> str:
    """The id of a reaction tells on which line it is set."""
    return f"{key}@{line}"


def reacted_line(reaction: str) -> str:
    """The key of the line that a reaction is set on; empty, if this is no reaction's id."""
    return reaction.partition("@")[2]


def town_body(message: Outgoing) -> dict[str, Any]:
    """What the page shows of a message from the town; nothing stands for what is not there."""
    return filled(
        text=message.text,
        heading=message.heading,
        choices=[choice.label for choice in message.choices],
        token=message.token if message.choices else "",
        standing=bool(message.choices) and all(choice.start for choice in message.choices),
        photos=[message.photo.ref] if message.photo else [],
        documents=[document_body(message.document)] if message.document else [],
        place=place_body(message.place),
        ask_place=message.ask_place,
        ask_document=message.ask_document,
        reply_to=message.reply_to,
        language=message.language,
    )


def said_body(seat: Seat, said: Said) -> dict[str, Any]:
    """What the page shows of a message from whoever sits there."""
    spot = said.place
    return filled(
        name=seat.name,
        text=said.text,
        uploads=list(said.photos),
        documents=[sheet_body(sheet) for sheet in said.documents],
        place=place_body(Place(spot.latitude, spot.longitude)) if spot else None,
    )


def document_body(document: Document) -> dict[str, Any]:
    return {name: getattr(document, name) for name in ("ref", "name", "kind", "size")}


def sheet_body(sheet: Sheet) -> dict[str, Any]:
    """A file that nobody has taken yet: it is called by its name, and has no ref."""
    told = {"name": clean_file_name(sheet.name), "kind": clean_kind(sheet.kind)}
    return {"ref": "", **told, "size": sheet.size}


def place_body(place: Place | None) -> dict[str, Any] | None:
    if place is None:
        return None
    return {"latitude": place.latitude, "longitude": place.longitude, "label": str(place)}


def filled(**parts: Any) -> dict[str, Any]:
    return {name: part for name, part in parts.items() if part}


SHOWN = (
    "text", "heading", "name", "choices", "token", "standing", "pressed", "photos", "broken",
    "documents", "place", "ask_place", "ask_document", "reply_to", "language",
)  # fmt: skip


def page_line(line: Line, seat: Seat) -> dict[str, Any]:
    """A line as it is told to the page. Who else wrote is told by name only."""
    return {
        "order": line.id,
        "key": line.key,
        "mine": bool(seat.author) and line.author == seat.author,
        "town": not line.author,
        "at": line.at.isoformat(),
        "thread": line.thread,
        "edited": line.edited,
        "deleted": line.deleted,
        "heard": line.heard,
        "uploads": len(line.body.get("uploads", ())),
        "reactions": [page_reaction(one, seat) for one in line.body.get("reactions", ())],
        **{name: line.body[name] for name in SHOWN if name in line.body},
    }


def page_reaction(reaction: dict[str, Any], seat: Seat) -> dict[str, Any]:
    mine = bool(seat.author) and reaction["author"] == seat.author
    told = {"emoji": reaction["emoji"], "name": reaction["name"], "mine": mine}
    return {**told, "id": reaction["id"]} if mine else told
