"""How places come onto a sheet: as the maps of the web do it, so that ours lies below theirs."""

from dataclasses import dataclass
from functools import lru_cache
from math import degrees, log, pi, radians, tan

from core.messages import Place
from core.town import Town
from core.town.geography import Boundary
from core.town.streets import Streets

WIDE = 1000.0  # units, across the sheet
MARGIN = 0.03  # of its width, on each side
LEAST = 0.002  # degrees across: a town of one street is a sheet, too


def upright(latitude: float) -> float:
    """How far north a latitude lies on the sheet, in degrees at the equator (Web Mercator)."""
    return degrees(log(tan(pi / 4 + radians(latitude) / 2)))


@dataclass(frozen=True, slots=True)
class Frame:
    """The sheet: the degrees of its edges."""

    west: float
    south: float
    east: float
    north: float

    @property
    def scale(self) -> float:
        return WIDE / (self.east - self.west)

    @property
    def high(self) -> float:
        return (upright(self.north) - upright(self.south)) * self.scale

    def at(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where something is on the sheet, counted from its left upper corner."""
        x = (longitude - self.west) * self.scale
        y = (upright(self.north) - upright(latitude)) * self.scale
        return round(x, 1), round(y, 1)

    def of(self, place: Place) -> tuple[float, float]:
        return self.at(place.longitude, place.latitude)


def frame_of(town: Town) -> Frame | None:
    """The sheet on which all of the town is; None if it has drawn nothing."""
    return _frame(town.boundary, town.streets)


@lru_cache(maxsize=8)
def _frame(boundary: Boundary | None, streets: Streets) -> Frame | None:
    rings = boundary.outlines if boundary else []
    lines = [line for street in streets.lines for line in street]
    points = [point for line in (*rings, *lines) for point in line]
    if not points:
        return None
    across, up = [point[0] for point in points], [point[1] for point in points]
    edge = max((max(across) - min(across)) * MARGIN, LEAST)
    return Frame(min(across) - edge, min(up) - edge, max(across) + edge, max(up) + edge)
