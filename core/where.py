"""Asking where something is, until the place is known and lies in the town."""

import re
from dataclasses import replace
from typing import Any

from core.dialogue import Answer, Ask, Dialogue, Said
from core.messages import Choice, Place
from core.places import find_place, is_vague, places_named, plain_place, tells_more
from core.questions import (
    NO,
    SKIP,
    YES,
    choose,
    confirm,
    look,
    place_in,
    words_in,
)
from core.turn import Turn

NONE_OF_THESE = Choice("none-of-these")
FIGURES = re.compile(r"\d+")
LONGEST_PLACE = 200  # signs; whoever writes more is telling what is wrong

Where = Place | str | None


def ask_where(wish: str, said: Said) -> Dialogue[tuple[Where, Said]]:
    """Where it is: as was shown or named already, or else asked for; and all that was said.

    `wish` is what the category says of places: `needed`, `asked` or `no`.
    """
    if wish == "no":
        return None, said
    pin = place_in(said)
    if pin is None:
        named = yield from look("report-street-in-words", places_named, words_in(said))
        meant, beside = yield from ask_if_there(named)
        said, pin = said + beside, place_in(beside)
        if meant:
            return meant, said
    where, beside = yield from ask_place(wish, pin)
    return where, said + beside


def ask_if_there(named: list[dict[str, Any]]) -> Dialogue[tuple[Place | None, Said]]:
    """Whether it is at the place that was named; and what came instead of a yes or no."""
    if not named:
        return None, ()
    said: Said = ()
    values = {"where": named[0]["label"]}
    answer: Answer = yield Ask("report-is-it-there", values, (YES, NO))
    while not answer.choice:
        brings = bool(answer.photos or answer.place)
        meant = yield from look("report-there-in-words", there_in_words, answer.text, named[0])
        if meant["understood"] and not brings:
            place = Place(**meant["place"]) if meant["place"] else None
            return place, (*said, answer) if meant["tells"] else said
        said += (answer,) if brings else ()
        problem = "please-choose-too" if brings else "please-choose"
        answer = yield Ask("report-is-it-there", values, (YES, NO), problem=problem, keeps=brings)
    return (Place(**named[0]) if answer.choice == YES.key else None), said


def there_in_words(turn: Turn, words: str, named: dict[str, Any]) -> dict[str, Any]:
    """What an answer in words means: the `named` place or another, and whether it tells more.

    "Yes, beside the school" means the named one; "no, in Calle Mayor 3" another; a mere no none.
    """
    places = places_named(turn, words) if words else []
    place = plain_place(places[0]) if places else None
    if turn.begins_with(YES, words):
        place = place if place and place["label"].startswith(named["label"]) else named
    name = place["label"] if place else ""
    return {
        "place": place,
        "understood": place is not None or turn.begins_with(NO, words),
        "tells": place is not None and says_more(words, name),
    }


def says_more(words: str, name: str) -> bool:
    """Whether words tell of a place more than its name, be it only the number of a house."""
    return tells_more(words, name) or not set(FIGURES.findall(words)) <= set(FIGURES.findall(name))


def ask_place(wish: str, pin: Place | None = None) -> Dialogue[tuple[Where, Said]]:
    """Ask until a place will do; and what was said beside it, for nothing said is lost."""
    choices = () if wish == "needed" else (SKIP,)
    said: Said = ()
    answer, problem = Answer(place=pin), None
    while not answer.choice:
        where, problem, tells = yield from place_meant(answer, problem)
        said += tells
        if where:
            return where, said
        answer = yield Ask(
            "report-where", choices=choices, problem=problem, keeps=bool(tells), place=True
        )
        problem = "please-send-place"
    return None, said


def place_meant(answer: Answer, problem: str | None) -> Dialogue[tuple[Where, str | None, Said]]:
    """The place that an answer means, or the problem with it; and what it tells beside."""
    if not (answer.place or answer.text):
        return None, problem, beside(answer, "")
    pin = plain_place(answer.place)
    found = yield from look("report-found", find_place, pin, answer.text)
    names = " ".join(place["label"] for place in found["places"])
    doubt = answer.place is None and is_vague(answer.text, names)
    where = found["words"] or (yield from one_of(found["places"], doubt=doubt))
    return where, found["problem"], beside(answer, names or found["words"])


def one_of(found: list[dict[str, Any]], *, doubt: bool = False) -> Dialogue[Place | None]:
    """Which of the places that were found was meant, if any; a single one in `doubt` is shown."""
    places = [Place(**place) for place in found]
    if len(places) == 1 and doubt:
        sure = yield from confirm("report-is-it-there", where=found[0]["label"])
        return places[0] if sure else None
    if len(places) <= 1:
        return places[0] if places else None
    choices = tuple(Choice(str(number), str(place)) for number, place in enumerate(places))
    picked = yield from choose("report-which-street", (*choices, NONE_OF_THESE))
    return places[int(picked)] if picked.isdigit() else None


def beside(answer: Answer, names: str) -> Said:
    """What an answer tells apart from the place: photos, and words that say more than its name."""
    more = len(answer.text) > LONGEST_PLACE or (bool(names) and tells_more(answer.text, names))
    kept = replace(answer, text=answer.text if more else "", place=None)
    return (kept,) if kept.text or kept.photos else ()
