"""Tips outside the books: as they are carried to the police, opened there, and answered."""

import getpass
import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec
from nacl.public import PrivateKey

from core import tips
from core.hall import Hall
from core.letters import Letter, Picture, Unreadable, private_key, seal, unseal
from core.names import clean_text
from core.texts import Texts
from core.town import Town
from core.town.tips import Tips
from juntos.disk import read, write_private
from juntos.keys import read_settings, read_the_town
from juntos.mistakes import Mistakes, plainly
from storage.columns import utc_now
from storage.store import Store
from storage.tips import Tip
from storage.visits import beside

T = TypeVar("T")

ROOM = "juntos tips"  # where the audit log says that it was done


class Message(msgspec.Struct):
    """One message; `sealed` is for the other side, and `copied` an answer for the police."""

    from_police: bool
    day: date
    sealed: bytes
    copied: bytes | None = None


class Sealed(msgspec.Struct):
    """One tip as it can be carried about: nothing in it can be read without the key."""

    number: str
    category: str
    urgency: str
    day: date
    answer_key: bytes
    messages: list[Message]
    photos: dict[str, bytes]


class Bundle(msgspec.Struct):
    """All that was exported, and the public key with which answers are copied for the police."""

    public_key: bytes
    tips: list[Sealed]


class Answer(msgspec.Struct):
    """An answer that was sealed far from the server."""

    number: str
    sealed: bytes
    copied: bytes


# In the books


def settled() -> tuple[str, Town, Tips]:
    """The address of the books, the town, and what it says of tips. Raises Mistakes."""
    settings = read_settings()
    town = read_the_town(settings.town)
    about = tips.settings_of(town)
    if about is None:
        raise Mistakes([f"{settings.town}: there is no [tips]; see docs/tips.md"])
    return settings.database, town, about


def public_key() -> bytes:
    return settled()[2].key


def work(do: Callable[[Hall], T]) -> T:
    """Do something in the books, also while the town is being served."""
    url, town, _ = settled()
    texts = Texts(town.languages)
    with plainly("database"):
        return beside(url, lambda store: do(Hall(store, town, texts, utc_now())))


def in_books(action: str, number: str = "") -> list[Sealed]:
    """The sealed tips there are; who took them stands in the audit log, if there is an action."""

    def look(hall: Hall) -> list[Sealed]:
        every = hall.store.tips.all()
        found = [one for one in every if not number or one.id == number_of(number)]
        if action:
            note(hall, action, [one.number for one in found])
        return [sealed(hall.store, one) for one in found]

    return work(look)


def note(hall: Hall, action: str, numbers: list[str]) -> None:
    hall.store.audit.note(hall.now, whoever(), ROOM, action, tips=numbers)


def whoever() -> str:
    """Who runs this, as the machine knows them."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return f"uid {os.getuid()}"


def sealed(store: Store, tip: Tip) -> Sealed:
    number = tip.id or 0
    messages = [
        Message(one.from_police, one.day, one.sealed, one.copied)
        for one in store.tips.messages(number)
    ]
    photos = {one.key: one.sealed for one in store.tips.photos(number)}
    about = (tip.number, tip.category, tip.urgency, tip.day, tip.answer_key)
    return Sealed(*about, messages, photos)


def keep_answers(made: bytes) -> str:
    """Put a sealed answer into the books; the number of its tip. Raises Mistakes."""
    try:
        answer = msgspec.json.decode(made, type=Answer)
    except msgspec.MsgspecError as error:
        raise Mistakes([f"this is no answer that `juntos tips answer` wrote: {error}"]) from error

    def keep(hall: Hall) -> str:
        tip = hall.store.tips.get(number_of(answer.number))
        if tip is None:
            raise Mistakes([f"there is no tip {answer.number} any more"])
        tips.note_answer(hall, tip, answer.sealed, answer.copied)
        note(hall, "tip-answer", [tip.number])
        return tip.number

    return work(keep)


def number_of(written: str) -> int:
    """The number in `T-3` or `3`. Raises Mistakes."""
    digits = written.upper().removeprefix("T-")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 9:  # noqa: PLR2004
        raise Mistakes([f"{written} is no number of a tip; they look like T-3"])
    return int(digits)


# In files


def exported(found: list[Sealed]) -> bytes:
    return msgspec.json.encode(Bundle(public_key(), found))


def in_file(file: Path) -> Bundle:
    try:
        return msgspec.json.decode(read(file), type=Bundle)
    except msgspec.MsgspecError as error:
        raise Mistakes([f"{file} is no file that `juntos tips export` wrote: {error}"]) from error


# With the key


def key_in(file: Path) -> PrivateKey:
    try:
        return private_key(read(file).decode("utf-8", "replace"))
    except Unreadable as error:
        raise Mistakes([f"{file}: {error}"]) from error


def legible(one: Sealed, key: PrivateKey) -> Iterator[str]:
    """A tip as one reads it: a heading, and then each message."""
    yield f"{one.number} · {one.day} · {one.category} · {one.urgency}"
    for message in one.messages:
        who = "police" if message.from_police else "tip"
        letter = opened(message.copied or message.sealed, key, Letter)
        words = clean_text(letter.text).replace("\n", "\n    ")
        yield f"  {message.day} · {who} {letter.language}".rstrip()
        yield f"    {words or '(a photo)'}"


def opened(content: bytes, key: PrivateKey, kind: type[T]) -> T:
    try:
        return unseal(key, content, kind)
    except Unreadable as error:
        raise Mistakes(["this key does not open these tips: is it that of the police?"]) from error


def lay_photos(one: Sealed, key: PrivateKey, folder: Path) -> Iterator[Path]:
    """Lay the photos of a tip into a folder: cleaned, and as they came if that was wanted."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for number, content in enumerate(one.photos.values(), 1):
        picture = opened(content, key, Picture)
        kinds = {"photo.jpg": picture.clean, "original.bin": picture.original}
        for name, kept in kinds.items():
            if kept:
                file = folder / f"{one.number}-{number}-{name}"
                write_private(file, kept, new=True)
                yield file


def answered(one: Sealed, public: bytes, text: str) -> bytes:
    """An answer, sealed for whoever has the code, and a copy for the police."""
    if not text.strip():
        raise Mistakes(["the answer is empty"])
    letter = Letter(text.strip())
    made = Answer(one.number, seal(one.answer_key, letter), seal(public, letter))
    return msgspec.json.encode(made)
