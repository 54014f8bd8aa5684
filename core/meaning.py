"""What is meant by what somebody writes: a service, a case, a button, something to report."""

import re
from collections.abc import Iterable
from dataclasses import replace

from core.messages import Choice, Kind
from core.town import place_in_words
from core.turn import Turn, number_of, plain, said_words
from core.wire import decode
from storage.cases import Case
from storage.keyboards import Keyboard

SHORT = 6  # words: so few beside the number of a case ask how it stands
WISH = 9  # words: so few may well be a wish for a service
LONGEST_KEYCAP = 3  # signs of an emoji digit
CODE = re.compile(r"\s*(.*?\S)[\s:]+((?:\d[\s-]*){8})[.!]?\s*")
NAMED_FIRST = re.compile(r"(\w*)[\s:_-]*(.*)", re.DOTALL)
LONGEST_NUMBER = 24  # signs of the number of a thing
MANY = 40  # words: by then it is said what something is about


def is_command_of(turn: Turn, service: str, name: str) -> bool:
    """Whether a service goes by this name, in any of the town's languages."""
    return name == plain(service) or name in said_words(turn.texts, f"{service}-command")


def is_order(turn: Turn) -> bool:
    """Whether something looks like a command, be it one that we know or not."""
    name, rest = turn.command
    return bool(name) and (turn.incoming.text.startswith("/") or not rest)


def is_asked_for(turn: Turn, service: str) -> bool:
    """Whether nothing but the words for a service were said."""
    return turn.means(f"{service}-words")


def is_asked_with_code(turn: Turn, service: str) -> bool:
    """Whether the words for a service were said, with a code: it is for nobody else to read."""
    said = CODE.fullmatch(turn.incoming.text)
    return said is not None and plain(said[1]) in said_words(turn.texts, f"{service}-words")


def asset_called(turn: Turn, words: str) -> str:
    """Words without the one for a thing at their beginning: of `asset F-123` the number."""
    first, rest = NAMED_FIRST.fullmatch(words.strip()).groups()  # type: ignore[union-attr]
    known = said_words(turn.texts, "asset-words") | said_words(turn.texts, "asset-command")
    return rest.strip() if plain(first) in known else words.strip()


def number_of_asset(turn: Turn) -> str:
    """The number of a thing, if that was said and nothing else; such as `asset F-123`."""
    words = turn.incoming.text.strip()
    number = asset_called(turn, words)
    if not 0 < len(number) <= LONGEST_NUMBER or not any(map(str.isdigit, number)):
        return ""
    return number if number != words or turn.store.assets.called(number) else ""


def is_short(turn: Turn, most: int = SHORT) -> bool:
    """Whether it is a few words and nothing else."""
    said = turn.incoming
    return 0 < len(turn.word.split()) <= most and not (said.photos or said.place)


def service_in(turn: Turn, services: Iterable[str]) -> str | None:
    """The service that a few words speak of, by its own words or by others that hint at it."""
    if not is_short(turn, WISH):
        return None
    return next((one for one in services if hints_at(turn, one)), None)


def hints_at(turn: Turn, service: str) -> bool:
    return speaks_of(turn, f"{service}-words") or speaks_of(turn, f"{service}-hints")


def speaks_of(turn: Turn, key: str) -> bool:
    """Whether one of the words that a text lists stands in what was said."""
    return names(turn, key, turn.word)


def names(turn: Turn, key: str, words: str) -> bool:
    """Whether one of the words that a text lists stands among these, which are plain."""
    said = f" {words} "
    return any(f" {word} " in said for word in said_words(turn.texts, key))


def has_no_photo(turn: Turn, words: str) -> bool:
    """Whether a few words say no more than that somebody has no photo, or no camera."""
    said = plain(words)
    few = 0 < len(said.split()) <= WISH
    return few and all(names(turn, f"choice-{one}-words", said) for one in ("photo", "none"))


def speaks_of_a_report(turn: Turn) -> bool:
    """A photo, a place, or words about something that the town looks after, or that is broken."""
    said = turn.incoming
    if said.photos or said.place:
        return True
    if not said.text:
        return False
    known = turn.town.category_for(said.text, turn.language) or place_in_words(said.text)
    return bool(known) or speaks_of(turn, "report-damage-words") or names_categories(turn)


def names_categories(turn: Turn) -> bool:
    """Whether what the town looks after is named, though it may be two things: water in a road."""
    words = turn.word.split()[:MANY]
    return any(turn.town.category_for(word, turn.language) for word in words)


def number_said(turn: Turn) -> str:
    """The number of a case that was written, e.g. `J-00041`, or nothing."""
    found = re.search(rf"\b{turn.town.case_prefix}-?\d{{1,9}}\b", turn.incoming.text, re.IGNORECASE)
    return found[0] if found else ""


# Buttons of messages that stand outside any question.


def start_of_button(turn: Turn) -> str:
    """The words that a standing button stands for: pressed, or meant by its number or words."""
    keyboard = keyboard_meant(turn)
    if keyboard is None or keyboard.address != turn.address or keyboard.expires_at < turn.now:
        return ""
    picked = turn.picked(tuple(Choice(*one) for one in keyboard.choices), keyboard.token)
    return picked.start if picked else ""


def keyboard_meant(turn: Turn) -> Keyboard | None:
    """The buttons of the press, of the message that is answered, or those that were shown last."""
    books = turn.store.keyboards
    if turn.incoming.choice is not None:
        return books.get(turn.incoming.choice.partition(":")[0])
    if token := token_answered(turn):
        return books.get(token)
    latest = books.latest(turn.address)
    return latest if latest and not is_talked_over(turn, latest) else None


def token_answered(turn: Turn) -> str:
    """The token of the buttons on the message that is answered, or marked with an emoji."""
    target = turn.incoming.target
    delivery = turn.store.sent.lying(turn.address, target) if target else None
    if delivery and delivery.secret:  # it is wiped, and may only be the question that is open
        talk = turn.store.conversations.at(*turn.talker)
        return talk.token if talk else ""
    return decode(delivery.message).token if delivery and delivery.message else ""


def presses_by_digit(turn: Turn) -> bool:
    """Whether an emoji digit was set on a message with buttons: from then on it is a press."""
    number, token = number_of(turn.incoming.text[:LONGEST_KEYCAP]), token_answered(turn)
    if number and token:
        choice = f"{token}:{int(number) - 1}"
        turn.incoming = replace(turn.incoming, kind=Kind.PRESS, choice=choice)
    return bool(number and token)


def is_talked_over(turn: Turn, keyboard: Keyboard) -> bool:
    """Whether staff have written since these buttons were shown: a "2" now answers them."""
    person = turn.person
    if person is None or person.talk_at is None or person.talk_case_id is None:
        return False
    return keyboard.made_at < person.talk_at


def own_case_named(turn: Turn) -> Case | None:
    """The resident's own case whose number they wrote."""
    assert turn.person
    case = turn.store.cases.numbered(number_said(turn))
    return case if case and case.resident_id == turn.person.resident_id else None
