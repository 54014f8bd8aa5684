"""Giving a tip in a chat: told how private it is, sealed line by line, answered with a receipt."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from core import letters, tips
from core.dialogue import Answer, Ask, Dialogue, Line, Said, Start, answers
from core.handler import Handler, Keep
from core.handlers.tip.memory import noted, remembered
from core.messages import Act, Choice, Choices, Outgoing
from core.questions import ENOUGH, choose, look, look_choices, photos_in, text
from core.tips import NOW, URGENCIES
from core.turn import Turn
from storage.outbox import Lane
from storage.store import Store

GO_ON, SAFER = Choice("tip-go-on"), Choice("tip-safer")
ORIGINAL = Choice("tip-original")
MOST_ROUNDS = 20  # messages beside the first


@dataclass(frozen=True)
class Given:
    """A tip that is complete."""

    category: str
    urgency: str
    said: Said


@dataclass(frozen=True)
class Return:
    """Whoever holds a receipt wants to read on, or to add something."""

    receipt: str
    said: Answer


@dataclass(frozen=True)
class Elsewhere:
    """It cannot be written here, or better not: the other ways are told.

    What was `said` all the same must go from a chat that lies in our own books.
    """

    said: bool = False


Wanted = Given | Return | Elsewhere


def script(start: Start) -> Dialogue[Wanted]:
    receipt, _ = letters.receipt_in(start.argument)
    door = yield from look("tip-door", about_door)
    if receipt and not door["lies_here"]:
        return Return(receipt, start.said)
    if receipt or not door["open"]:
        return Elsewhere(said=door["lies_here"] and bool(start.argument))
    if (yield from choose(door["warning"], (GO_ON, SAFER), **door["values"])) == SAFER.key:
        return Elsewhere()
    kinds = yield from look_choices("tip-kinds", categories)
    category = yield from choose("tip-category", kinds)
    urgency = yield from choose("tip-urgency", tuple(map(Choice, URGENCIES)))
    said = yield from ask_words(start.said, urgency, door["values"])
    return Given(category, urgency, said + (yield from ask_more()))


def about_door(turn: Turn) -> dict[str, Any]:
    """Whether tips can be written in this chat, and what has to be said of it first."""
    about = tips.settings_of(turn.town)
    platform = turn.incoming.sender.platform
    own = f"tip-warning-{platform}"
    return {
        "open": about is not None and platform in about.chats,
        "lies_here": platform == "browser",
        "warning": own if turn.texts.has(own) else "tip-warning",
        "values": {"emergency": turn.town.emergency_number, "page": page_of(turn) or "–"},
    }


def page_of(turn: Turn) -> str:
    """Where the page for tips is; nothing, if the town has none."""
    about = tips.settings_of(turn.town)
    return f"{turn.public_url}/tip" if about and about.page else ""


def categories(turn: Turn) -> Choices:
    about = tips.settings_of(turn.town)
    named = [
        Choice(key, tips.category_name(turn.town, turn.texts, turn.language, key))
        for key in (about.kinds if about else ())
    ]
    return tuple(named)


def ask_words(said: Answer, urgency: str, values: dict[str, Any]) -> Dialogue[Said]:
    """What was seen, unless it was said already."""
    if said.text:
        return (said,)
    if urgency == NOW:
        return (yield from text("tip-what-now", emergency=values["emergency"]))
    return (yield from text("tip-what"))


def ask_more() -> Dialogue[Said]:
    """Photos, and whatever else comes to mind, until that is all."""
    said: list[Answer] = []
    key = "tip-more"
    choices: Choices = (ENOUGH, ORIGINAL)
    while len(said) < MOST_ROUNDS and len(photos_in(said)) < tips.MOST_PHOTOS:
        answer: Answer = yield Ask(key, {"count": len(said)}, choices)
        if answer.choice == ENOUGH.key:
            break
        if answer.choice == ORIGINAL.key:
            key, choices = "tip-more-original", (ENOUGH,)
        else:
            said.append(answer)
    return tuple(said)


# What is said, made illegible before it is kept


class ForThePolice:
    """Seals words and photos for the police alone, and forgets which message they came in."""

    def start(self, turn: Turn, start: Start) -> Start:
        """A receipt is needed as it is, and is not kept; words with it are sealed as all are."""
        receipt, words = letters.receipt_in(start.argument)
        said = replace(start.said, text=words if receipt else start.said.text)
        return Start(receipt, self.answer(turn, said))

    def answer(self, turn: Turn, answer: Answer) -> Answer:
        where = f"📍 {answer.place}" if answer.place else ""
        words = "\n".join(filter(None, (answer.text, where)))
        if answer.choice:
            return Answer(choice=answer.choice)
        refs = [photo.ref for photo in answer.photos]
        return Answer(self.sealed(turn, words, refs), photos=answer.photos)

    def sealed(self, turn: Turn, words: str, refs: Sequence[str]) -> str:
        about = tips.settings_of(turn.town)
        if about is None or not (words or refs):
            return ""
        letter = tips.letter(about, words, turn.language, refs)
        if about.show_in_room:
            noted(letter, words)
        return b64encode(letter).decode()

    def photo(self, turn: Turn, log: Sequence[Line]) -> Callable[[bytes, bytes], Keep]:
        about, day = tips.settings_of(turn.town), turn.now
        original = any(one.choice == ORIGINAL.key for _, one in answers(log))

        def seal(raw: bytes, clean: bytes) -> Keep:
            assert about, "no tip is taken without a key"
            picture = tips.picture(about, clean, raw if original else b"")
            return lambda store: keep(store, picture)

        def keep(store: Store, picture: bytes) -> str:
            return store.tips.keep_photo(tips.new_name(), picture, turn.town.local(day).date())

        return seal


# What is done in the end


def act(turn: Turn, wanted: Wanted) -> None:
    try:
        match wanted:
            case Given():
                give(turn, wanted)
            case Return():
                go_on(turn, wanted)
            case Elsewhere():
                tell_other_ways(turn)
                if wanted.said:
                    unsay(turn)
    except tips.TooMany:
        turn.reply("tip-too-many", emergency=turn.town.emergency_number, page=page_of(turn) or "–")


def give(turn: Turn, given: Given) -> None:
    """Take it in; the receipt is said once, and then known to nobody but whoever reads it here."""
    about = tips.settings_of(turn.town)
    assert about
    sealed, photos = letters_in(given.said), [one.ref for one in photos_in(given.said)]
    notice = tips.Notice(given.category, given.urgency, sealed, photos)
    receipt = tips.take(turn, about, turn.incoming.sender.platform, notice)
    if about.show_in_room:
        tips.show_in_room(turn, about, given.category, list(filter(None, map(remembered, sealed))))
    turn.reply(
        "tip-thanks",
        receipt=letters.legible(receipt),
        page=page_of(turn) or "–",
        days=turn.town.retention.tips or 0,
    )


def letters_in(said: Said) -> list[bytes]:
    return [b64decode(one.text) for one in said if one.text]


def go_on(turn: Turn, wanted: Return) -> None:
    """Show what was answered to a tip, and add to it what came with the receipt."""
    about = tips.settings_of(turn.town)
    opened = tips.enter(turn, wanted.receipt) if about else None
    if about is None or opened is None:
        turn.reply("tip-no-such")
        return
    sealed = letters_in((wanted.said,))
    if sealed:
        tips.add(turn, opened, sealed, [one.ref for one in wanted.said.photos])
    turn.reply("tip-added" if sealed else "tip-talk", talk=talk_lines(turn, opened))
    turn.reply("tip-how-to-go-on", last=tips.lasts_until(turn, opened.tip) or "–")


def talk_lines(turn: Turn, opened: tips.Opened) -> str:
    """What was said in a tip, one line for each; of one's own words only the day can be told."""
    return "\n".join(
        turn.tell("tip-line-police", day=one.day, text=one.text)
        if one.from_police
        else turn.tell("tip-line-mine", day=one.day)
        for one in tips.talk_of(turn, opened)
    )


def unsay(turn: Turn) -> None:
    """Take out of our own books what should not have been written in this chat."""
    said = turn.incoming
    turn.send(Outgoing(said.sender, act=Act.DELETE, target=said.id), Lane.REPLY)
    turn.reply("tip-unsaid")


def tell_other_ways(turn: Turn) -> None:
    about = tips.settings_of(turn.town)
    emergency, page = turn.town.emergency_number, page_of(turn)
    department = turn.town.department(about.department) if about else None
    where = department.name.in_(turn.language) if department else "–"
    key = "tip-elsewhere" if page else "tip-by-word"
    turn.reply(key, emergency=emergency, page=page, department=where)


HANDLERS = (Handler("tip", script, act, rank=12, seal=ForThePolice()),)
