"""A flat map in metres: what is drawn on it, what lies in it, and how far away it is.

A town asks few things of its map, and asks them of one point at a time, so it does without a
library of shapes: that would take a tenth of all the memory that Juntos needs (decision 0021).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import cos, dist, hypot, inf, pi, radians
from typing import Any

from core.messages import Place
from core.town.geojson import Position

EARTH = 6_371_008.8  # metres, the mean radius of the IUGG
_DEGREE = EARTH * pi / 180

Point = tuple[float, float]  # metres east and north of the middle of the map
Line = Sequence[Point]
Area = Sequence[Line]  # rings: inside is what an odd number of them goes around


@dataclass(frozen=True, slots=True)
class Drawing:
    """Points, lines and areas that belong together, and the box around them all."""

    points: tuple[Point, ...]
    lines: tuple[Line, ...]
    areas: tuple[Area, ...]
    box: tuple[Point, Point]

    def holds(self, point: Point) -> bool:
        """Whether a point lies in one of the areas."""
        return self._box_away(point) == 0 and any(_inside(area, point) for area in self.areas)

    def distance(self, point: Point, most: float = inf) -> float:
        """How many metres away a point is; 0 within an area, infinite if more than `most`."""
        if self._box_away(point) > most:
            return inf
        if self.holds(point):
            return 0.0
        lines = (*self.lines, *chain.from_iterable(self.areas))
        legs = (leg for line in lines for leg in pairwise(line))
        return min(
            min((dist(point, one) for one in self.points), default=inf),
            min((_away(point, *leg) for leg in legs), default=inf),
        )

    def middle(self) -> Point:
        """The middle of the longest line; without lines, a point in the largest area."""
        if self.lines:
            return _halfway(max(_joined(self.lines), key=_length))
        if self.areas:
            return max((_widest(area) for area in self.areas), key=lambda found: found[0])[1]
        return self.points[0]

    def _box_away(self, point: Point) -> float:
        (west, south), (east, north) = self.box
        x, y = point
        return hypot(max(west - x, 0, x - east), max(south - y, 0, y - north))


@dataclass(frozen=True, slots=True)
class Plane:
    """A flat map in metres around one place; true enough for as far as a town reaches."""

    longitude: float
    latitude: float

    def draw(self, geometries: Iterable[Mapping[str, Any]]) -> Drawing:
        """Checked GeoJSON geometries, as one drawing."""
        found: dict[str, list[Any]] = defaultdict(list)
        for geometry in geometries:
            kind, drawn = geometry["type"], self._drawn(geometry["coordinates"])
            parts = drawn if kind.startswith("Multi") else [drawn]
            found[kind.removeprefix("Multi")] += parts
        points, lines, areas = (tuple(found[kind]) for kind in ("Point", "LineString", "Polygon"))
        corners = [*points, *chain(*lines), *chain(*chain(*areas))]
        return Drawing(points, lines, areas, _box(corners))

    def draw_place(self, place: Place) -> Point:
        return self._point((place.longitude, place.latitude))

    def place(self, point: Point) -> Place:
        """The place that lies so many metres east and north of the middle of this map."""
        east, north = point
        longitude = self.longitude + east / (_DEGREE * cos(radians(self.latitude)))
        return Place(self.latitude + north / _DEGREE, longitude)

    def _drawn(self, coordinates: Any) -> Any:
        """Nested lists of positions, as tuples of points nested alike."""
        if isinstance(coordinates[0], int | float):
            return self._point(coordinates)
        return tuple(self._drawn(one) for one in coordinates)

    def _point(self, position: Position | Sequence[float]) -> Point:
        longitude, latitude = position[:2]
        east = (longitude - self.longitude) * cos(radians(self.latitude))
        return east * _DEGREE, (latitude - self.latitude) * _DEGREE


def _box(corners: Sequence[Point]) -> tuple[Point, Point]:
    easts, norths = [x for x, _ in corners], [y for _, y in corners]
    return (min(easts), min(norths)), (max(easts), max(norths))


def _inside(area: Area, point: Point) -> bool:
    """Whether a ray from a point to the east leaves it through an odd number of lines."""
    return sum(x > point[0] for x in _crossings(area, point[1])) % 2 == 1


def _crossings(area: Area, north: float) -> Iterator[float]:
    """How far east the rings of an area cross a parallel."""
    for ring in area:
        for (x, y), (to_x, to_y) in pairwise(ring):
            if (y > north) != (to_y > north):
                yield x + (north - y) * (to_x - x) / (to_y - y)


def _widest(area: Area) -> tuple[float, Point]:
    """Half way up an area, where it is widest: how wide it is, and the middle of that."""
    (_, south), (_, north) = _box([*chain(*area)])
    half = (south + north) / 2
    crossings = sorted(_crossings(area, half))
    spans = zip(crossings[::2], crossings[1::2], strict=True)
    width, west = max(((east - west, west) for west, east in spans), default=(0.0, area[0][0][0]))
    return width, (west + width / 2, half)


def _away(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the line between two others."""
    (x, y), (east, north) = start, (end[0] - start[0], end[1] - start[1])
    square = east * east + north * north
    along = ((point[0] - x) * east + (point[1] - y) * north) / square if square else 0.0
    part = min(1.0, max(0.0, along))
    return hypot(point[0] - x - part * east, point[1] - y - part * north)


def _length(line: Line) -> float:
    return sum(dist(*leg) for leg in pairwise(line))


def _halfway(line: Line) -> Point:
    left = _length(line) / 2
    for start, end in pairwise(line):
        leg = dist(start, end)
        if leg and leg >= left:
            part = left / leg
            return start[0] + part * (end[0] - start[0]), start[1] + part * (end[1] - start[1])
        left -= leg
    return line[-1]


def _joined(lines: Iterable[Line]) -> list[Line]:
    """Maps draw a street in pieces: where just two ends meet, they become one line."""
    whole: list[Line] = []
    ends = Counter(end for line in lines for end in {line[0], line[-1]})
    left = list(lines)
    while left:
        line = left.pop()
        while piece := next((one for one in left if _common(line, one, ends)), None):
            left.remove(piece)
            line = _put_together(line, piece, _common(line, piece, ends))
        whole.append(line)
    return whole


def _common(one: Line, other: Line, ends: Counter[Point]) -> Point | None:
    """The end of both at which nothing else ends."""
    met = {one[0], one[-1]} & {other[0], other[-1]}
    return next((point for point in met if ends[point] == 2), None)  # noqa: PLR2004 (both)


def _put_together(one: Line, other: Line, at: Point | None) -> Line:
    before = one if one[-1] == at else one[::-1]
    after = other if other[0] == at else other[::-1]
    return (*before, *after[1:])
