"""The flat map: what lies in an area, how far away something is, and where its middle is."""

import subprocess
import sys
from math import dist, inf

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.messages import Place
from core.town import distance_m
from core.town.plane import Plane

JUN = Plane(-3.5956, 37.2197)


def drawn(kind, coordinates):
    """A geometry whose coordinates are metres from the middle of the map."""

    def degrees(given):
        if isinstance(given[0], int):
            place = JUN.place(given)
            return [place.longitude, place.latitude]
        return [degrees(one) for one in given]

    return JUN.draw([{"type": kind, "coordinates": degrees(coordinates)}])


def near(point):
    return (pytest.approx(point[0], abs=1e-3), pytest.approx(point[1], abs=1e-3))


@given(some.floats(-3000, 3000), some.floats(-3000, 3000))
def test_a_place_is_where_the_flat_map_says(east, north):
    place = JUN.place((east, north))
    assert JUN.draw_place(place) == near((east, north))
    away = distance_m(Place(37.2197, -3.5956), place)
    assert away == pytest.approx((east**2 + north**2) ** 0.5, rel=1e-3, abs=1e-3)


@pytest.mark.parametrize(
    ("point", "away"),
    [((50, 30), 30), ((-30, 40), 50), ((130, 40), 50), ((50, 0), 0), ((100, -7), 7)],
)
def test_a_line_is_as_far_away_as_its_nearest_point(point, away):
    assert drawn("LineString", [[0, 0], [100, 0]]).distance(point) == pytest.approx(away, abs=1e-3)


def test_what_stands_still_is_a_point():
    assert drawn("LineString", [[3, 4], [3, 4]]).distance((0, 0)) == pytest.approx(5, abs=1e-3)
    assert drawn("LineString", [[3, 4], [3, 4]]).middle() == near((3, 4))


def test_nothing_is_measured_that_is_too_far_away():
    line = drawn("LineString", [[0, 0], [100, 0]])
    assert line.distance((50, 30), most=30.1) == pytest.approx(30, abs=1e-3)
    assert line.distance((50, 30), most=29) == inf


RING = [[0, 0], [100, 0], [100, 100], [0, 100], [0, 0]]
HOLE = [[40, 40], [60, 40], [60, 60], [40, 60], [40, 40]]


def test_within_an_area_nothing_is_away_but_in_its_holes():
    area = drawn("Polygon", [RING, HOLE])
    assert area.distance((20, 50)) == 0
    assert area.distance((50, 50)) == pytest.approx(10, abs=1e-3)
    assert area.distance((50, 107)) == pytest.approx(7, abs=1e-3)
    assert area.holds((20, 50))
    assert not area.holds((50, 50))
    assert area.distance((50, 50), most=11) <= 11
    assert not area.distance((50, 50), most=9) <= 9


@given(some.integers(1, 99), some.integers(1, 99))
def test_a_point_is_in_one_of_two_areas_that_share_a_line(east, north):
    lower = drawn("Polygon", [[[0, 0], [100, 0], [100, 100], [0, 0]]])
    upper = drawn("Polygon", [[[0, 0], [100, 100], [0, 100], [0, 0]]])
    point = JUN.draw_place(JUN.place((east + 0.5, north)))
    assert lower.holds(point) != upper.holds(point)


def test_the_middle_of_an_area_lies_in_it_whatever_its_form():
    letter_c = [
        [0, 0],
        [90, 0],
        [90, 10],
        [30, 10],
        [30, 90],
        [90, 90],
        [90, 100],
        [0, 100],
        [0, 0],
    ]
    assert drawn("Polygon", [letter_c]).middle() == near((15, 50))
    assert drawn("Polygon", [RING, HOLE]).middle()[0] in (near((20, 0))[0], near((80, 0))[0])
    assert drawn("MultiPolygon", [[HOLE], [[[x + 500, y] for x, y in RING]]]).middle() == near(
        (550, 50)
    )


def test_a_building_that_is_a_point_is_its_own_middle():
    assert drawn("Point", [7, 8]).middle() == near((7, 8))


def test_pieces_of_a_street_are_put_together_whichever_way_they_were_drawn():
    pieces = [[[100, 0], [50, 0]], [[50, 0], [0, 0]], [[100, 0], [300, 0]], [[0, 900], [0, 990]]]
    assert drawn("MultiLineString", pieces).middle() == near((150, 0))


def test_pieces_that_meet_at_a_fork_stay_apart():
    fork = [[[0, 0], [100, 0]], [[100, 0], [100, 70]], [[100, 0], [100, -60]]]
    assert drawn("MultiLineString", fork).middle() == near((50, 0))


def test_a_street_that_goes_in_a_circle_has_a_middle():
    ring = drawn("MultiLineString", [RING[:3], RING[2:]])
    assert min(dist(ring.middle(), corner) for corner in RING) < 1


def test_no_library_of_shapes_is_loaded_to_find_a_place():
    program = (
        "import sys; from core.messages import Place; from tests.core.town.examples import jun; "
        "assert jun().contains(Place(37.2197, -3.5956)); "
        "assert not {'shapely', 'numpy'} & sys.modules.keys()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
