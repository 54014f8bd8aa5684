"""What a family does not want on its plates: kept sealed, and compared with each meal."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from core.dialogue import Ask, Dialogue
from core.hall import Hall
from core.handlers.menu.plate import names
from core.handlers.menu.reading import BETWEEN
from core.handlers.menu.vocabulary import Vocabulary, compared
from core.messages import Choice
from core.minors import may_agree
from core.questions import YES, choose, confirm, look
from core.turn import Turn
from storage.menus import ALLERGENS, Dish, Stated

CHANGE, ERASE, LEAVE = Choice("change"), Choice("erase"), Choice("leave-it")
WARNED_OF = (Stated.CONTAINS, Stated.MAY_CONTAIN, Stated.NOT_STATED)


@dataclass(frozen=True)
class Profile:
    """What is to be kept: some allergens, or nothing any more. `None` leaves it as it is."""

    allergens: tuple[str, ...] | None = None
    declined: bool = False


def profile_script() -> Dialogue[Profile | None]:
    """Ask for consent first, which the young do not give alone; a profile can be changed."""
    known = yield from look("menu-profile-known", profile_known)
    if known is None:
        if not (yield from confirm("menu-profile-consent")):
            return Profile(declined=True)
        if not (yield from may_agree()):
            return None
        return Profile((yield from ask_allergens()))
    listed = yield from look("menu-profile-names", called, known)
    wish = yield from choose("menu-profile-now", (CHANGE, ERASE, LEAVE), allergens=listed)
    if wish == ERASE.key:
        return Profile(())
    return Profile((yield from ask_allergens()) if wish == CHANGE.key else None)


def ask_allergens() -> Dialogue[tuple[str, ...]]:
    """Which of the 14 it is about, in words; asked again until all of them are understood."""
    every = yield from look("menu-profile-every", called, list(ALLERGENS))
    answer = yield Ask("menu-profile-which", {"allergens": every})
    while True:
        found: list[str] = yield from look("menu-profile-said", allergens_said, answer.text)
        listed = yield from look("menu-profile-heard", called, found)
        if found and (yield from choose("menu-profile-check", (YES, CHANGE), allergens=listed)) == (
            YES.key
        ):
            return tuple(found)
        problem = None if found else "menu-profile-unknown"
        answer = yield Ask("menu-profile-which", {"allergens": every}, problem=problem)


def profile_known(turn: Turn) -> list[str] | None:
    """The profile of whoever is speaking, if there is one that can be read."""
    assert turn.person
    return allergens_of(turn, turn.person.resident_id)


def called(turn: Turn, allergens: Iterable[str]) -> list[str]:
    return names(turn, turn.language, allergens)


def allergens_said(turn: Turn, words: str) -> list[str]:
    """The allergens in some words; none, if one of the words is none of them."""
    every = Vocabulary.of(turn.texts).allergens
    parts = [compared(part) for part in BETWEEN.split(without_and(turn, words)) if part.strip()]
    if not parts or any(part not in every for part in parts):
        return []
    found = {every[part] for part in parts}
    return [one for one in ALLERGENS if one in found]


def without_and(turn: Turn, words: str) -> str:
    """The words with commas in the place of "and"."""
    said = turn.texts.everywhere("menu-and")
    return " ".join("," if word.casefold() in said else word for word in words.split())


def keep_profile(turn: Turn, wanted: Profile) -> None:
    """Seal a profile and keep it, or erase it."""
    assert turn.person
    books, resident = turn.store.allergies, turn.person.resident_id
    if wanted.allergens is None:
        turn.reply("menu-profile-declined" if wanted.declined else "menu-profile-left")
    elif not wanted.allergens:
        books.forget(resident)
        turn.reply("menu-profile-erased")
    elif turn.vault is None:
        turn.reply("menu-profile-cannot")
    else:
        books.keep(resident, turn.vault.close(json.dumps(wanted.allergens)), turn.now)
        turn.reply("menu-profile-kept", allergens=called(turn, wanted.allergens))


def allergens_of(hall: Hall, resident_id: int) -> list[str] | None:
    """The allergens of a family; None if it has no profile, or one that cannot be read."""
    sealed = hall.store.allergies.of(resident_id)
    words = hall.vault.open(sealed) if sealed and hall.vault else None
    found: list[str] | None = json.loads(words) if words else None
    return found


def is_lost(hall: Hall, resident_id: int) -> bool:
    """Whether there is a profile that nobody can read any more."""
    sealed = hall.store.allergies.of(resident_id)
    return sealed is not None and allergens_of(hall, resident_id) is None


def warning(hall: Hall, language: str, resident_id: int, dishes: Iterable[Dish]) -> str:
    """What a family must know of these dishes; empty if there is nothing, or no profile."""
    if is_lost(hall, resident_id):
        return hall.say(language, "menu-profile-lost")
    mine = allergens_of(hall, resident_id) or []
    found = [line for dish in dishes for line in warnings_of(hall, language, dish, mine)]
    return hall.say(language, "menu-warning", lines="\n".join(found)) if found else ""


def warnings_of(hall: Hall, language: str, dish: Dish, mine: Iterable[str]) -> Iterator[str]:
    """What a dish contains or may contain of these, and what the kitchen does not say."""
    for stated in WARNED_OF:
        if hits := [one for one in mine if dish.stated(one) is stated]:
            values: dict[str, Any] = {"name": dish.name, "allergens": names(hall, language, hits)}
            yield hall.say(language, f"menu-warning-{stated}", **values)
