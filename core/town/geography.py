"""Where the town ends, and how far things are apart. Places are WGS 84, lengths are metres."""

from functools import cached_property
from math import asin, cos, radians, sin, sqrt
from typing import Any

from core.messages import Place
from core.town.geojson import NoGeometry, Position, outer_rings, positions, shapes
from core.town.plane import EARTH, Drawing, Plane

_TOLERANCE = 50.0  # metres; what a telephone may be wrong, and the house just behind the sign


def distance_m(one: Place, other: Place) -> float:
    """How many metres apart two places are, as the crow flies (haversine)."""
    height = sin(radians(other.latitude - one.latitude) / 2) ** 2
    width = sin(radians(other.longitude - one.longitude) / 2) ** 2
    parallel = cos(radians(one.latitude)) * cos(radians(other.latitude))
    return 2 * EARTH * asin(min(1.0, sqrt(height + parallel * width)))


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
    def _area(self) -> Drawing:
        return self._plane.draw(self._polygons)

    @property
    def outlines(self) -> list[list[Position]]:
        """The outer ring of each of its polygons, which ends where it begins; without holes."""
        return [ring for each in self._polygons for ring in outer_rings(each)]

    def draw(self) -> None:
        """Draw it now, and not when the first place is shown."""
        assert self._area

    def contains(self, place: Place) -> bool:
        """Whether a place lies in it, or less than its tolerance outside: 50 m for a town."""
        away = self._area.distance(self._plane.draw_place(place), most=self._tolerance)
        return away <= self._tolerance
