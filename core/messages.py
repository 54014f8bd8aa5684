"""The words that cross the doorstep: who writes, what comes in, what goes out.

Every platform translates into these and out of them. They hold plain values only, so that each
can be written down as JSON and read back.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Self


@dataclass(frozen=True, slots=True)
class Address:
    """A chat on one platform, written `telegram:4711` or `matrix:!works:jun.example`."""

    platform: str
    chat: str

    def __str__(self) -> str:
        return f"{self.platform}:{self.chat}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `platform:chat`; only the first colon parts them."""
        platform, _, chat = text.partition(":")
        return cls(platform, chat)


@dataclass(frozen=True, slots=True)
class Photo:
    """A cleaned picture that lies in our files under `ref`, the SHA-256 of its bytes in hex.

    `name` is what a file of it is called, without the ending that tells of which kind it is.
    """

    ref: str
    name: str = ""

    def file_name(self, kind: str) -> str:
        """What a file of it is called, by the MIME type of what is in it."""
        return f"{self.name or 'photo'}.{'png' if kind == 'image/png' else 'jpg'}"


@dataclass(frozen=True, slots=True)
class Document:
    """A file that is passed on as it is: it lies in our files under `ref`, for some time.

    `name` is what a person reads, cleaned; `kind` its MIME type as it was told, and `size` is in
    bytes.
    """

    ref: str
    name: str
    kind: str
    size: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the map, WGS 84 degrees; `label` is what people call it, if we know."""

    latitude: float
    longitude: float
    label: str = ""

    def __str__(self) -> str:
        return self.label or f"{self.latitude:.5f}, {self.longitude:.5f}"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that the platform still holds. `handle` is all that the door needs to fetch it.

    `kind` is `photo`, or `file`, which is taken where a document is wanted, or the kind of thing
    that we do not take: `video`, `voice`, `sticker`, `contact`, `poll`. `size` is in bytes, where
    the platform tells. Of a file `name` and `mime` are what its sender says of it.
    """

    kind: str
    handle: str = ""
    size: int | None = None
    name: str = ""
    mime: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers we offer. Without a label of its own it takes one from the texts.

    A choice with `start` stands for itself, outside any question or beside its answers: choosing
    it is the same as writing these words (`/confirm J-00041 yes`).
    """

    key: str
    label: str = ""
    start: str = ""


Choices = tuple[Choice, ...]


class Kind(StrEnum):
    """What happened at the door."""

    MESSAGE = "message"
    PRESS = "press"  # a button; `choice` is its token
    EDIT = "edit"  # of the message `target`
    DELETE = "delete"  # of the message or reaction `target`
    REACTION = "reaction"  # `text` is the emoji, set on `target`
    JOIN = "join"  # `author` is in this room from now on, or has unblocked us
    LEAVE = "leave"  # `author` has left the room, or blocked us
    SEALED = "sealed"  # a message in an encrypted room, which we cannot read
    MOVED = "moved"  # the room is closed, and goes on as the room `target`


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that came in. `id` is the platform's, and unique only within its chat.

    `author` is the platform's id of whoever did it and `name` what they call themselves.
    `target` is the id of the message that is answered, edited, deleted or reacted to.
    `thread` is the id of the first message of the thread it stands in. `album` joins photos
    that were sent as one. `language` is what their app is set to, e.g. `es` or `de-AT`.
    """

    sender: Address
    author: str
    id: str = ""
    kind: Kind = Kind.MESSAGE
    text: str = ""
    name: str = ""
    choice: str | None = None
    attachments: tuple[Attachment, ...] = ()
    photos: tuple[Photo, ...] = ()
    broken: str | None = None  # why a photo could not be taken: too-large | broken | lost
    documents: tuple[Document, ...] = ()
    document_problem: str | None = None  # why one could not be taken: too-large | lost | later
    place: Place | None = None
    target: str | None = None
    thread: str | None = None
    album: str | None = None
    language: str | None = None

    @property
    def files(self) -> tuple[Attachment, ...]:
        """What came along that may be a document."""
        return tuple(one for one in self.attachments if one.kind == "file")

    @property
    def is_fetched(self) -> bool:
        """Whether what came along has been fetched, or could not be."""
        return bool(self.photos or self.broken or self.documents or self.document_problem)


class Act(StrEnum):
    """What the door is to do."""

    SEND = "send"
    EDIT = "edit"  # the message `target`
    DELETE = "delete"  # the message `target`
    REACT = "react"  # `text` is the emoji, set on `target`
    UNREACT = "unreact"  # take our reaction `target` away again


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message that is to go out, and never more than one message on the platform.

    `heading` stands above the text, in bold where a platform has it. `target` is the id of the
    message that is edited, deleted or reacted to; `reply_to` of the one that is answered.
    `token` is the secret handle of the buttons: choice number i of `choices` is `token:i`.
    """

    to: Address
    text: str = ""
    heading: str = ""
    act: Act = Act.SEND
    choices: Choices = ()
    token: str = ""
    photo: Photo | None = None
    document: Document | None = None
    place: Place | None = None
    target: str | None = None
    reply_to: str | None = None
    thread: str | None = None
    language: str = ""
    ask_place: bool = False  # the door may show how a location is shared
    ask_document: bool = False  # the door may show how a file is sent
    mentions: tuple[str, ...] = ()  # members of a room who are to be called
