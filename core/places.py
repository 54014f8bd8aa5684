"""Where something is: a pin, a link or a street in words becomes a place in the town."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from core.messages import Place
from core.town import ShortLink, place_in_words
from core.turn import Turn


def find_place(turn: Turn, pin: dict[str, Any] | None, words: str) -> dict[str, Any]:
    """The places that may be meant, or a text that says kindly why there is none.

    `words` is what stands for the place in a town that has not listed its streets.
    """
    if pin:
        return found(turn, Place(**pin))
    match place_in_words(words):
        case Place() as place:
            return found(turn, place)
        case ShortLink():
            return answer(problem="place-short-link")
    places = [place for place in turn.town.streets.match(words) if turn.town.contains(place)]
    if places:
        return answer(places)
    return answer(problem="place-unknown") if turn.town.streets else answer(words=words)


def answer(
    places: Sequence[Place] = (), *, problem: str | None = None, words: str = ""
) -> dict[str, Any]:
    return {"places": list(places), "problem": problem, "words": words}


def found(turn: Turn, place: Place) -> dict[str, Any]:
    """A point on the map, named after its street; only if it lies in the town."""
    if not turn.town.contains(place):
        return answer(problem="place-outside")
    label = place.label or turn.town.nearest_street(place) or ""
    return answer([replace(place, label=label)])


def streets_in(turn: Turn, words: str) -> list[Place]:
    """The one street that is named in the middle of a sentence, if we are sure of it."""
    places = turn.town.streets.match(words)
    return list(places) if len(places) == 1 and turn.town.contains(places[0]) else []


def plain_place(place: Place | str | None) -> dict[str, Any] | None:
    """A place as plain values, as a look takes them; None if it is no point on the map."""
    if not isinstance(place, Place):
        return None
    return {"latitude": place.latitude, "longitude": place.longitude, "label": place.label}
