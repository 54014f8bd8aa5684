"""Where the town ends, and how far things are apart. Places are WGS 84, lengths are metres."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import asin, cos, pi, radians, sin, sqrt
from typing import TYPE_CHECKING, Any

from core.messages import Place
from core.town.geojson import NoGeometry, positions, shapes

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_EARTH = 6_371_008.8  # metres, the mean radius of the IUGG
_TOLERANCE = 50.0  # metres; what a telephone may be wrong, and the house just behind the sign
_DEGREE = _EARTH * pi / 180


def distance_m(one: Place, other: Place) -> float:
    """How many metres apart two places are, as the crow flies (haversine)."""
    height = sin(radians(other.latitude - one.latitude) / 2) ** 2
    width = sin(radians(other.longitude - one.longitude) / 2) ** 2
    parallel = cos(radians(one.latitude)) * cos(radians(other.latitude))
    return 2 * _EARTH * asin(min(1.0, sqrt(height + parallel * width)))


@dataclass(frozen=True, slots=True)
class Plane:
    """A flat map in metres around one place; true enough for as far as a town reaches."""

    longitude: float
    latitude: float

    def draw(self, geometry: Mapping[str, Any]) -> "BaseGeometry":
        """A GeoJSON geometry as a shape on this map."""
        from shapely import make_valid, transform  # noqa: PLC0415 (15 MB; not every town needs it)
        from shapely.geometry import shape  # noqa: PLC0415

        degrees = make_valid(shape(dict(geometry)))
        scale = (_DEGREE * cos(radians(self.latitude)), _DEGREE)
        return transform(degrees, lambda points: (points - (self.longitude, self.latitude)) * scale)

    def draw_place(self, place: Place) -> "BaseGeometry":
        from shapely import Point  # noqa: PLC0415 (see draw)

        east = (place.longitude - self.longitude) * cos(radians(self.latitude))
        return Point(east * _DEGREE, (place.latitude - self.latitude) * _DEGREE)

    def place(self, east: float, north: float) -> Place:
        """The place that lies so many metres east and north of the middle of this map."""
        longitude = self.longitude + east / (_DEGREE * cos(radians(self.latitude)))
        return Place(self.latitude + north / _DEGREE, longitude)


class Boundary:
    """The outline of the town, or of a district."""

    def __init__(self, geojson: Any, tolerance: float = _TOLERANCE) -> None:
        """Take a GeoJSON with one polygon or several, or raise NoGeometry."""
        self._tolerance = tolerance
        geometries = [geometry for _, geometry in shapes(geojson)]
        self._polygons = [each for each in geometries if "Polygon" in each["type"]]
        if not self._polygons:
            raise NoGeometry("there is no polygon in it")

    @cached_property
    def _plane(self) -> Plane:
        return Plane(*next(positions(self._polygons[0])))

    @cached_property
    def _area(self) -> "BaseGeometry":
        from shapely import prepare, union_all  # noqa: PLC0415 (see Plane.draw)

        drawn = union_all([self._plane.draw(each) for each in self._polygons])
        area = drawn.buffer(self._tolerance)
        prepare(area)
        return area

    def draw(self) -> None:
        """Draw it now, and not when the first place is shown."""
        assert self._area

    def contains(self, place: Place) -> bool:
        """Whether a place lies in it, or less than its tolerance outside: 50 m for a town."""
        return bool(self._area.covers(self._plane.draw_place(place)))
