"""Tips to the police: taken in sealed, read on with a receipt, told to the room, forgotten."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from nacl.public import PrivateKey

from core.hall import Hall
from core.letters import (
    DIGITS,
    LOCATOR,
    Letter,
    Picture,
    Unreadable,
    key_of,
    new_receipt,
    seal,
    unseal,
)
from core.messages import Outgoing
from core.texts import Texts
from core.town import Department, Town
from core.town.tips import Tips
from storage.outbox import Lane
from storage.tips import Tip, TipMessage

NOW, SOON, LATER = URGENCIES = ("now", "soon", "later")
MOST_TRIES = 10  # wrong receipts a day for one tip
MOST_MESSAGES = 100  # in one tip
MOST_PHOTOS = 10
LARGEST_ORIGINAL = 10 * 2**20  # bytes; of a larger one the police get the cleaned photo alone
LONGEST = 20_000  # signs of one message


class TooMany(Exception):
    """By this door, or in this tip, there can be no more today."""


@dataclass(frozen=True)
class Notice:
    """What somebody wants the police to know: sealed letters, and the keys of sealed photos."""

    category: str
    urgency: str
    letters: Sequence[bytes]
    photos: Sequence[str] = ()


@dataclass(frozen=True)
class Said:
    """One message as whoever holds the receipt may read it; of their own there are no words."""

    day: date
    from_police: bool
    text: str


@dataclass(frozen=True)
class Opened:
    """A tip, with the key that its receipt is."""

    tip: Tip
    key: PrivateKey


def settings_of(town: Town) -> Tips | None:
    """What the town says of tips; None, if it takes none."""
    found: Tips | None = town.extras.get("tips")
    return found


def category_name(town: Town, texts: Texts, language: str, category: str) -> str:
    """What a category of tips is called: as the town says, or as we do."""
    about = settings_of(town)
    own = about.categories.get(category) if about else None
    if own:
        return own.in_(language)
    known = texts.has(f"tip-category.{category}")
    return texts.say(language, f"tip-category.{category}") if known else category


def today(hall: Hall) -> date:
    return hall.town.local(hall.now).date()


def letter(about: Tips, text: str, language: str, photos: Sequence[str] = ()) -> bytes:
    """Seal words for the police."""
    return seal(about.key, Letter(text[:LONGEST], language, tuple(photos)))


def picture(about: Tips, clean: bytes, original: bytes = b"") -> bytes:
    """Seal a photo for the police, with what it was made of if there is room for that."""
    return seal(about.key, Picture(clean, original if len(original) <= LARGEST_ORIGINAL else b""))


def new_name() -> str:
    """What a sealed photo is called, until somebody opens its tip."""
    return secrets.token_urlsafe(12)


def take(hall: Hall, about: Tips, door: str, notice: Notice) -> str:
    """Take a tip in; the receipt, which is known to nobody from then on. Raises TooMany."""
    day = today(hall)
    if hall.store.tips.counted(door, day) > about.most_a_day:
        raise TooMany
    receipt = fresh_receipt(hall)
    salt = secrets.token_bytes(16)
    tip = Tip(
        locator=receipt[:LOCATOR],
        salt=salt,
        answer_key=bytes(key_of(receipt, salt).public_key),
        category=notice.category,
        urgency=notice.urgency,
        day=day,
        last_day=day,
    )
    hall.store.tips.open(tip)
    note(hall, tip, notice.letters, notice.photos)
    hall.store.tips.call("rounds")
    return receipt


def fresh_receipt(hall: Hall) -> str:
    """A receipt by whose first digits no other tip is found."""
    receipt = new_receipt()
    while hall.store.tips.at(receipt[:LOCATOR]):
        receipt = new_receipt()
    return receipt


def note(hall: Hall, tip: Tip, letters: Sequence[bytes], photos: Sequence[str]) -> None:
    """Put down what whoever gave the tip has said."""
    day, number = today(hall), tip.id or 0
    for sealed in letters:
        message = TipMessage(tip_id=number, day=day, from_police=False, sealed=sealed)
        hall.store.tips.note(message)
    hall.store.tips.adopt(photos, tip.id or 0)


def add(hall: Hall, opened: Opened, letters: Sequence[bytes], photos: Sequence[str] = ()) -> None:
    """Put down more that was said of a tip; the room hears of it. Raises TooMany."""
    tip = opened.tip
    if len(hall.store.tips.messages(tip.id or 0)) + len(letters) > MOST_MESSAGES:
        raise TooMany
    note(hall, tip, letters, photos)
    tip.last_day, tip.warned, tip.to_tell = today(hall), False, tip.to_tell or "more"
    hall.store.tips.call("rounds")


def answer(hall: Hall, about: Tips, tip: Tip, text: str) -> None:
    """Seal an answer of the police: for the receipt, and a copy for the police themselves."""
    words = Letter(text[:LONGEST])
    sealed, copied = seal(tip.answer_key, words), seal(about.key, words)
    note_answer(hall, tip, sealed, copied)


def note_answer(hall: Hall, tip: Tip, sealed: bytes, copied: bytes) -> None:
    """Put down an answer that is sealed already."""
    day, number = today(hall), tip.id or 0
    words = TipMessage(tip_id=number, day=day, from_police=True, sealed=sealed, copied=copied)
    hall.store.tips.note(words)
    tip.last_day, tip.warned = day, False


# What the room hears


def room_of(hall: Hall, about: Tips) -> Department:
    department = hall.town.department(about.department)
    assert department
    return department


def is_urgent(about: Tips, tip: Tip) -> bool:
    return tip.urgency == NOW or tip.category in about.urgent


def show_in_room(hall: Hall, about: Tips, category: str, words: Sequence[str]) -> None:
    """Where the town has chosen so, the words of a tip, too; we do not keep that message."""
    own = hall.texts.own
    named = category_name(hall.town, hall.texts, own, category)
    text = hall.say(own, "tip-room-shown", category=named, text="\n".join(words) or "–")
    hall.send(Outgoing(room_of(hall, about).room, text), Lane.STATUS, secret=True)


# What a receipt opens.


def enter(hall: Hall, receipt: str) -> Opened | None:
    """The tip that a receipt belongs to; None if it belongs to none, or was guessed at too often.

    The key takes long to make, so nobody may have many made: that there is a tip which begins with
    these digits proves nothing, and may be told by the time that it takes.
    """
    tip, day = hall.store.tips.at(receipt[:LOCATOR]), today(hall)
    if tip is None or len(receipt) != DIGITS:
        return None
    tried = tip.tries if tip.tried_on == day else 0
    if tried >= MOST_TRIES:
        return None
    key = key_of(receipt, tip.salt)
    if not secrets.compare_digest(bytes(key.public_key), tip.answer_key):
        tip.tries, tip.tried_on = tried + 1, day
        return None
    return Opened(tip, key)


def talk_of(hall: Hall, opened: Opened) -> list[Said]:
    """What was said in a tip, as its receipt shows it."""
    messages = hall.store.tips.messages(opened.tip.id or 0)
    return [Said(one.day, one.from_police, words_of(opened, one)) for one in messages]


def words_of(opened: Opened, message: TipMessage) -> str:
    """What the police have answered; whatever is sealed for them alone stays so."""
    if not message.from_police:
        return ""
    try:
        return unseal(opened.key, message.sealed, Letter).text
    except Unreadable:
        return ""


def lasts_until(hall: Hall, tip: Tip) -> date | None:
    """The last day on which a tip is there, if nobody says anything more; None is for ever."""
    days = hall.town.retention.tips
    return None if days is None else tip.last_day + timedelta(days=days)
