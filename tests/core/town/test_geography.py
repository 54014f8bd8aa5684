"""Where the town ends, and how far things are apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.messages import Place
from core.town import Boundary, distance_m
from core.town.geojson import NoGeometry
from tests.core.town.examples import SQUARE, jun, town

METRE = 1 / 111_195  # degrees of latitude
MIDDLE = Place(37.215, -3.595)
places = some.builds(Place, some.floats(-80, 80), some.floats(-179, 179))


def test_a_degree_of_latitude_is_111_kilometres():
    assert distance_m(Place(37, -3), Place(38, -3)) == pytest.approx(111_195, abs=1)


def test_granada_is_as_far_from_jun_as_the_maps_say():
    assert distance_m(Place(37.2197, -3.5956), Place(37.1773, -3.5986)) == pytest.approx(
        4722, abs=10
    )


@given(places, places)
def test_the_way_there_is_as_long_as_the_way_back(one, other):
    assert distance_m(one, other) == pytest.approx(distance_m(other, one))
    assert distance_m(one, one) == 0


@pytest.mark.parametrize(
    ("place", "inside"),
    [
        (MIDDLE, True),
        (Place(37.21, -3.595), True),
        (Place(37.21 - 45 * METRE, -3.595), True),
        (Place(37.21 - 55 * METRE, -3.595), False),
        (Place(37.22 + 45 * METRE, -3.595), True),
        (Place(37.22 + 55 * METRE, -3.595), False),
        (Place(37.215, -3.59 + 45 * METRE / 0.7964), True),
        (Place(37.215, -3.59 + 55 * METRE / 0.7964), False),
        (Place(-3.595, 37.215), False),  # mixed up
    ],
)
def test_the_town_ends_fifty_metres_behind_its_boundary(place, inside):
    assert town(boundary=SQUARE).contains(place) is inside


def test_a_town_without_a_boundary_contains_everything():
    assert town().contains(Place(0, 0))


def test_a_town_may_have_parts_and_holes():
    ring = SQUARE["coordinates"][0]
    hole = [
        [-3.597, 37.213],
        [-3.593, 37.213],
        [-3.593, 37.217],
        [-3.597, 37.217],
        [-3.597, 37.213],
    ]
    far = [[x + 1, y] for x, y in ring]
    parts = Boundary({"type": "MultiPolygon", "coordinates": [[ring, hole], [far]]})
    assert not parts.contains(MIDDLE)
    assert parts.contains(Place(37.211, -3.595))
    assert parts.contains(Place(37.215, -2.595))
    assert not parts.contains(Place(37.215, -3.1))


def test_several_features_make_one_boundary_and_points_are_passed_over():
    features = [
        {"type": "Feature", "properties": None, "geometry": SQUARE},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0, 0, 700]}},
    ]
    both = Boundary({"type": "FeatureCollection", "features": features})
    assert both.contains(MIDDLE)
    assert not both.contains(Place(0, 0))


def test_a_line_that_crosses_itself_is_still_a_boundary():
    bow_tie = [[-3.6, 37.21], [-3.59, 37.22], [-3.59, 37.21], [-3.6, 37.22], [-3.6, 37.21]]
    boundary = Boundary({"type": "Polygon", "coordinates": [bow_tie]})
    assert boundary.contains(Place(37.215, -3.599))
    assert not boundary.contains(Place(37.2195, -3.595))


def test_a_point_is_no_boundary():
    with pytest.raises(NoGeometry):
        Boundary({"type": "Point", "coordinates": [0, 0]})


def test_the_outline_of_jun_is_around_jun():
    assert jun().contains(Place(37.2197, -3.5956))
    assert not jun().contains(Place(37.1773, -3.5986))
