"""Finds the street that people mean: "C/ Mayor, 12", "in der Calle Mayor neben dem Brunnen"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from core.messages import Place
from core.town.geojson import NoGeometry, Position, parts, positions, shapes
from core.town.plane import Drawing, Plane
from core.town.speech import same_but_for_a_slip, tokens, without_articles

_KINDS = {
    "street": "calle c cl cll strasse str gasse street st",
    "avenue": "avenida avda avd av allee avenue ave",
    "square": "plaza plz plza pza pl plazuela platz square",
    "path": "camino cno cmno weg lane path way",
    "road": "carretera ctra landstrasse road rd",
    "walk": "paseo pso po promenade",
    "alley": "callejon cjon pasaje travesia trva alley",
}
_KIND = {word: kind for kind, words in _KINDS.items() for word in words.split()}
_NUMBER_SIGNS = {"n", "no", "nr", "num", "numero", "nummer", "hausnummer", "number"}
_NUMBER = re.compile(r"(?:no?|nr)?(\d{1,4}[a-z]?)")
_STR = re.compile(r"(?<=\w{3})str$")

_SURE, _PART, _SLIP, _RIGHT_KIND, _WRONG_KIND = 100, 90, -10, 10, -30
_ENOUGH, _CLOSE = 80, 5
_SHORT_ANSWER = 4  # words; in a longer one "mayor" alone need not be the Calle Mayor
_OUTSPOKEN = 4  # letters; a part of a name must have a word as long to stand for the whole
_AT_MOST = 500  # letters; where something is has been said by then
_CANDIDATES = 6  # at most, so that they fit among the buttons
_NEAR = 250.0  # metres
_REMEMBERED = 4096  # places, whose street need not be looked for again


@dataclass(frozen=True, slots=True)
class Street:
    """A named street, square or building.

    `parts` is what people may call it by, without the kind of street it is, and how surely
    they mean it then.
    """

    name: str
    kind: str | None
    parts: tuple[tuple[tuple[str, ...], int], ...]
    geometries: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class _Hit:
    """A street that may be meant by the words from `start` to before `end`."""

    street: Street
    start: int
    end: int
    score: int

    def is_within(self, other: "_Hit") -> bool:
        inside = other.start <= self.start and self.end <= other.end
        return inside and self.end - self.start < other.end - other.start


class Streets:
    """All named streets, squares and buildings that the town has drawn."""

    def __init__(self, geojson: Any = None) -> None:
        """Take a GeoJSON of lines and points that have a `name`, or raise NoGeometry."""
        named = defaultdict(list)
        for properties, geometry in shapes(geojson) if geojson is not None else ():
            if name := _name(properties):
                named[name].append(geometry)
        if geojson is not None and not named:
            raise NoGeometry("nothing in it has a name")
        self._streets = tuple(_street(name, tuple(drawn)) for name, drawn in named.items())
        self._nearest = lru_cache(maxsize=_REMEMBERED)(self._find_nearest)
        self._middle = lru_cache(maxsize=_REMEMBERED)(self._find_middle)

    def __bool__(self) -> bool:
        return bool(self._streets)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(street.name for street in self._streets)

    @property
    def lines(self) -> tuple[list[list[Position]], ...]:
        """How each street runs: the lines of all that is drawn of it, and none of its points."""
        return tuple(
            [list(line) for one in street.geometries for line in parts(one) if len(line) > 1]
            for street in self._streets
        )

    def match(self, words: str) -> tuple[Place, ...]:
        """The places that may be meant: one if we are sure, none, or a few to choose from.

        A place lies in the middle of its street; its label is the street's name as the town
        writes it, with the number of the house if one was said.
        """
        said = _words(words[:_AT_MOST])
        found = sorted(self._hits(said), key=lambda hit: -hit.score)
        close = [hit for hit in found if hit.score >= found[0].score - _CLOSE]
        meant = [hit for hit in close if not any(hit.is_within(other) for other in close)]
        unique = {hit.street.name: hit for hit in reversed(meant)}  # the first one stays
        return tuple(self._place(hit, said) for hit in [*reversed(unique.values())][:_CANDIDATES])

    def middle(self, name: str) -> Place | None:
        """The place in the middle of the street of this very name."""
        return self._middle(name)

    def _find_middle(self, name: str) -> Place | None:
        if not self._streets or name not in self._drawn:
            return None
        return replace(self._plane.place(self._drawn[name].middle()), label=name)

    def draw(self) -> None:
        """Draw all of them now, and not when the first place is shown."""
        if self._streets:
            assert self._drawn

    def nearest(self, place: Place) -> str | None:
        """The name of the nearest street, square or building, without a number, within 250 m."""
        return self._nearest(place)

    def _find_nearest(self, place: Place) -> str | None:
        if not self._streets:
            return None
        point = self._plane.draw_place(place)
        away, name = min(
            (drawn.distance(point, _NEAR), name) for name, drawn in self._drawn.items()
        )
        return name if away <= _NEAR else None

    def _hits(self, said: Sequence[str]) -> Iterator[_Hit]:
        for street in self._streets:
            for part, worth in street.parts:
                for start in _starts(part, said):
                    hit = _hit(street, part, worth, start, said)
                    if hit.score >= _ENOUGH:
                        yield hit

    @cached_property
    def _plane(self) -> Plane:
        return Plane(*next(positions(self._streets[0].geometries[0])))

    @cached_property
    def _drawn(self) -> dict[str, Drawing]:
        return {street.name: self._plane.draw(street.geometries) for street in self._streets}

    def _place(self, hit: _Hit, said: Sequence[str]) -> Place:
        label = " ".join(filter(None, (hit.street.name, _house_number(hit, said))))
        middle = self._drawn[hit.street.name].middle()
        return replace(self._plane.place(middle), label=label)


def names_wholly(words: str, name: str) -> bool:
    """Whether words hold all of a street's name, whatever they call the kind of street."""
    said = {_KIND.get(word, word) for word in _words(words)}
    return all(_KIND.get(word, word) in said for word in _words(name) if not _NUMBER.match(word))


def _name(properties: Mapping[str, Any]) -> str | None:
    """Maps hold many a nameless path; nobody can mean it."""
    name = properties.get("name")
    return name.strip() if isinstance(name, str) and tokens(name) else None


def _street(name: str, geometries: tuple[Mapping[str, Any], ...]) -> Street:
    words = _words(name)
    kinds = [_KIND[word] for word in words if word in _KIND]
    rest = tuple(word for word in words if word not in _KIND)
    kind = kinds[0] if kinds and rest else None
    return Street(name, kind, tuple(_parts(rest or words)), geometries)


def _parts(words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], int]]:
    yield words, _SURE
    for cut in range(1, len(words)):
        for part in (words[:cut], words[cut:]):
            if any(word.isalpha() and len(word) >= _OUTSPOKEN for word in part):
                yield part, _PART


def _words(text: str) -> tuple[str, ...]:
    """The words that tell one street from another, with `Hauptstr.` written in full."""
    return tuple(_STR.sub("strasse", word) for word in without_articles(text))


def _starts(part: Sequence[str], said: Sequence[str]) -> list[int]:
    """Where `part` may begin: only there is it worth to look closer."""
    first = part[0][0]
    return [at for at in range(len(said) - len(part) + 1) if said[at][0] == first]


def _hit(street: Street, part: Sequence[str], worth: int, start: int, said: Sequence[str]) -> _Hit:
    end = start + len(part)
    score = worth + _likeness(part, said[start:end]) + _kind_fits(street, start, end, said)
    return _Hit(street, start, end, score)


def _likeness(part: Sequence[str], said: Sequence[str]) -> int:
    if tuple(part) == tuple(said):
        return 0
    alike = all(same_but_for_a_slip(one, other) for one, other in zip(part, said, strict=True))
    return _SLIP if alike else -_SURE


def _kind_fits(street: Street, start: int, end: int, said: Sequence[str]) -> int:
    """Whether it was called a street, a square and so on, as it should be."""
    if not street.kind:
        return 0
    before = _KIND.get(said[start - 1]) if start else None
    after = _KIND.get(said[end]) if end < len(said) else None
    if street.kind == (before or after):
        return _RIGHT_KIND
    return _WRONG_KIND if before or len(said) > _SHORT_ANSWER else 0


def _house_number(hit: _Hit, said: Sequence[str]) -> str | None:
    """The number that stands after the street, or before it as in `12 Main Street`."""
    after = [word for word in said[hit.end :] if word not in _NUMBER_SIGNS and word not in _KIND]
    before = [word for word in said[: hit.start] if word not in _KIND]
    for word in (*after[:1], *before[-1:]):
        if number := _NUMBER.fullmatch(word):
            return number[1].upper()
    return None
