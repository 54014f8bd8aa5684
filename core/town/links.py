"""Reads a place out of what people paste: geo: links, map links, bare coordinates.

Nothing is ever fetched. geo: is RFC 5870; the forms of map links are those that the share
buttons of OpenStreetMap, Google Maps and Apple Maps give.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote

from core.messages import Place

_NUMBER = r"(-?\d{1,3}(?:\.\d+)?)"
_EXACT = r"(-?\d{1,3}\.\d{3,})"
_DECIMAL = r"(-?\d{1,3}\.\d+)"
_PAIR = re.compile(rf"(?:loc:)?\s*{_NUMBER}\s*,\s*{_NUMBER}(?![\d.])")
_GEO = re.compile(rf"\bgeo:{_NUMBER},{_NUMBER}(?:\?\S*?\bq={_NUMBER},{_NUMBER})?", re.IGNORECASE)
_PIN = re.compile(rf"!3d{_NUMBER}!4d{_NUMBER}")
_CENTRE = re.compile(rf"@{_NUMBER},{_NUMBER},|#map=\d+/{_NUMBER}/{_NUMBER}")
_ALONE = re.compile(
    rf"\W*?{_DECIMAL}°?\s*([NS]?)[,;\s]\s*{_DECIMAL}°?\s*([EWO]?)\W*", re.IGNORECASE
)
_WITHIN = re.compile(
    rf"(?<![\d.,-]){_EXACT}°?\s*([NS]?)[,;\s]\s*{_EXACT}°?\s*([EWO]?)\b", re.IGNORECASE
)
_LINK = re.compile(r"https?://\S+|\b(?:maps\.app\.goo\.gl|goo\.gl|osm\.org|maps\.apple)/\S+")
_SHORT = re.compile(
    r"maps\.app\.goo\.gl/|goo\.gl/maps/|g\.co/|(?:osm|openstreetmap)\.org/go/"
    r"|maps\.apple(?:\.com)?/p/"
)
_KEYS = ("q", "query", "ll", "coordinate", "daddr", "destination", "pin", "center", "sll")


@dataclass(frozen=True, slots=True)
class ShortLink:
    """A link to a map that only its maker can resolve: we do not ask, so the person must."""

    address: str


def place_in_words(text: str) -> Place | ShortLink | None:
    """The place that a text gives in figures, or the short link that hides one, or None."""
    text = text.replace("−", "-")
    links = _LINK.findall(text)
    readings = (*_in_geo(text), *(pair for link in links for pair in _in_link(link)))
    for latitude, longitude in (*readings, *_bare(_LINK.sub(" ", text))):
        if abs(latitude) <= 90 and abs(longitude) <= 180:  # noqa: PLR2004 (degrees)
            return Place(latitude, longitude)
    return next((ShortLink(link) for link in links if _SHORT.search(link)), None)


def _in_geo(text: str) -> Iterator[tuple[float, float]]:
    """`geo:37.2,-3.6;u=10`, and `geo:0,0?q=37.2,-3.6(Jun)` as Android writes it."""
    for found in _GEO.finditer(text):
        latitude, longitude = found[3] or found[1], found[4] or found[2]
        yield float(latitude), float(longitude)


def _in_link(link: str) -> Iterator[tuple[float, float]]:
    """The pin first, then what was searched for, then the middle of the map."""
    readable = unquote(link)
    yield from (_floats(found) for found in reversed(list(_PIN.finditer(readable))))
    yield from _in_query(parse_qs(link.partition("?")[2].partition("#")[0]))
    yield from (_floats(found) for found in _CENTRE.finditer(readable))


def _in_query(query: dict[str, list[str]]) -> Iterator[tuple[float, float]]:
    """`?mlat=37.2&mlon=-3.6` and `?q=37.2,-3.6`."""
    values = [f"{query.get('mlat', [''])[0]},{query.get('mlon', [''])[0]}"]
    values += [query[key][0] for key in _KEYS if key in query]
    yield from (_floats(found) for value in values if (found := _PAIR.match(value)))


def _bare(text: str) -> Iterator[tuple[float, float]]:
    """`37.2, -3.6` as the whole message, and in the midst of words if it is exact enough."""
    if found := _ALONE.fullmatch(text) or _WITHIN.search(text):
        south, west = found[2].upper() == "S", found[4].upper() in {"W", "O"}
        yield float(found[1]) * (-1 if south else 1), float(found[3]) * (-1 if west else 1)


def _floats(found: re.Match[str]) -> tuple[float, float]:
    latitude, longitude = (float(number) for number in found.groups() if number is not None)
    return latitude, longitude
