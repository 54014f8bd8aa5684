"""Where something is: a pin, a link or a street in words becomes a place in the town."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from core.assets import asset_in, place_of
from core.hall import Hall
from core.messages import Place
from core.town import ShortLink, place_in_words
from core.town.speech import tokens, without_articles
from core.town.streets import names_wholly
from core.turn import Turn

LINK = re.compile(r"\b(?:https?://|geo:)\S+", re.IGNORECASE)
TELLING = 3  # letters; shorter words are "c/" and "nº"
MORE = 2  # telling words beside the name of a street: "opposite the bar"


def find_place(hall: Hall, pin: dict[str, Any] | None, words: str) -> dict[str, Any]:
    """The places that may be meant, or a text that says kindly why there is none.

    `words` is what stands for the place in a town that has not listed its streets.
    """
    if pin:
        return found(hall, Place(**pin))
    match place_in_words(words):
        case Place() as place:
            return found(hall, place)
        case ShortLink():
            return answer(problem="place-short-link")
    if asset := asset_in(hall, words):
        return answer([replace(place_of(asset), label=f"{asset.street} ({asset.key})".strip())])
    places = [place for place in hall.town.streets.match(words) if hall.town.contains(place)]
    if places:
        return answer(places)
    return answer(problem="place-unknown") if hall.town.streets else answer(words=words)


def answer(
    places: Sequence[Place] = (), *, problem: str | None = None, words: str = ""
) -> dict[str, Any]:
    return {"places": list(places), "problem": problem, "words": words}


def found(hall: Hall, place: Place) -> dict[str, Any]:
    """A point on the map, named after its street; only if it lies in the town."""
    if not hall.town.contains(place):
        return answer(problem="place-outside")
    label = place.label or hall.town.nearest_street(place) or ""
    return answer([replace(place, label=label)])


def places_named(turn: Turn, words: str) -> list[Place]:
    """The one place that is named or linked in the middle of a sentence, if we are sure of it."""
    places = find_place(turn, None, words)["places"]
    return places if len(places) == 1 else []


def tells_more(words: str, name: str) -> bool:
    """Whether words say more of a place than what it is called: "opposite the bar"."""
    known = tokens(name)
    others = {word for word in without_articles(LINK.sub(" ", words)) if word not in known}
    return sum(word.isalpha() and len(word) >= TELLING for word in others) >= MORE


def is_vague(words: str, name: str) -> bool:
    """Whether words say much else, and not even the whole name: "Granada, Gran Vía 3"."""
    return tells_more(words, name) and not names_wholly(words, name)


def plain_place(place: Place | str | None) -> dict[str, Any] | None:
    """A place as plain values, as a look takes them; None if it is no point on the map."""
    if not isinstance(place, Place):
        return None
    return {"latitude": place.latitude, "longitude": place.longitude, "label": place.label}
