"""Places that point at nobody: the smallest square of the map in which enough cases lie.

The squares are the tiles of web maps (x, y and zoom as in OpenStreetMap), so that they lie where
they lie whatever is reported, and each lies within one of the next zoom (decision 0025).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import asinh, atan, cos, degrees, pi, radians, sinh, tan

from core.messages import Place
from core.open_data.columns import Row
from core.open_data.tables import TOWN

FINEST, COARSEST = 17, 14  # zooms: in Spain 240 m and 1.9 km, in the north of Germany 180 m
EQUATOR = 40_075_017  # metres
PRECISION = 6  # decimals of a degree

Cell = tuple[int, int, int]  # zoom, x, y


@dataclass(frozen=True, slots=True)
class Located:
    """A case in a square of the finest zoom. `group` is what it is told together with.

    `by` is who has brought it; all that nobody is known to have brought count as one person's.
    """

    case: int
    group: Hashable
    x: int
    y: int
    by: int | None

    def cell(self, zoom: int) -> Cell:
        smaller = FINEST - zoom
        return zoom, self.x >> smaller, self.y >> smaller


def square(place: Place) -> tuple[int, int]:
    """The square of the finest zoom in which a place lies."""
    many = 1 << FINEST
    x = (place.longitude + 180) / 360 * many
    y = (1 - asinh(tan(radians(place.latitude))) / pi) / 2 * many
    return inside(x, many), inside(y, many)


def inside(at: float, many: int) -> int:
    return min(max(int(at), 0), many - 1)


def areas(located: Iterable[Located], least: int) -> dict[int, Cell]:
    """The square that is told of each case; of those that are not in it only the town is.

    In each square of each group lie at least so many cases, brought by as many people, that are
    told of no smaller one.
    """
    left, found = list(located), dict[int, Cell]()
    for zoom in range(FINEST, COARSEST - 1, -1):
        together = defaultdict(list)
        for one in left:
            together[one.group, one.cell(zoom)].append(one)
        left = []
        for (_, cell), ones in together.items():
            if is_enough(ones, least):
                found |= {one.case: cell for one in ones}
            else:
                left += ones
    return found


def is_enough(ones: Sequence[Located], least: int) -> bool:
    """Whether these are so many that none of them can be told from the others."""
    return len(ones) >= least and len({one.by for one in ones}) >= least


def name(cell: Cell | None) -> str:
    return "-".join(map(str, cell)) if cell else TOWN


def rows(cells: Iterable[Cell]) -> Iterator[Row]:
    """The areas that are told of any case, the town before all."""
    yield (TOWN, None, None, None, None, None, None)
    for cell in sorted(set(cells)):
        yield (name(cell), cell[0], edge(cell), *sides(cell))


def sides(cell: Cell) -> tuple[float, float, float, float]:
    """The south, west, north and east of a square, in degrees."""
    zoom, x, y = cell
    many = 1 << zoom
    west, east = (one / many * 360 - 180 for one in (x, x + 1))
    north, south = (latitude(one, many) for one in (y, y + 1))
    south, west, north, east = (round(one, PRECISION) for one in (south, west, north, east))
    return south, west, north, east


def latitude(y: int, many: int) -> float:
    return degrees(atan(sinh(pi * (1 - 2 * y / many))))


def edge(cell: Cell) -> int:
    """How wide a square is, in metres."""
    zoom, _, y = cell
    many = 1 << zoom
    return round(EQUATOR * cos(radians(latitude(y, many))) / many)
