"""Whatever is reported: no square that is told holds fewer cases, or people, than it must."""

import math
from collections import Counter, defaultdict

from hypothesis import given
from hypothesis import strategies as st

from core.messages import Place
from core.open_data.areas import COARSEST, FINEST, Located, areas, edge, name, sides, square
from core.open_data.months import without_few
from core.open_data.tables import DOORS, OTHER

# Few squares, kinds and people, so that many of them meet.
WHERE = st.integers(0, 2**FINEST - 1) | st.integers(64_000, 64_011)
CASES = st.lists(
    st.tuples(st.sampled_from("ab"), WHERE, WHERE, st.none() | st.integers(1, 12)), max_size=120
)
LEAST = st.integers(1, 9)


def located(told):
    return [Located(number, *one) for number, one in enumerate(told)]


def together(cases, found):
    """The cases that cannot be told from each other: of one group, in one square that is told."""
    groups = defaultdict(list)
    for one in cases:
        if one.case in found:
            groups[one.group, found[one.case]].append(one)
    return groups.values()


@given(CASES, LEAST)
def test_no_group_that_is_told_of_a_square_is_smaller_than_it_must_be(told, least):
    cases = located(told)
    for ones in together(cases, areas(cases, least)):
        assert len(ones) >= least
        assert len({one.by for one in ones}) >= least


@given(CASES, LEAST)
def test_every_square_that_is_told_is_one_in_which_the_case_lies(told, least):
    cases = located(told)
    found = areas(cases, least)
    for one in cases:
        if cell := found.get(one.case):
            assert COARSEST <= cell[0] <= FINEST
            assert cell == one.cell(cell[0])


@given(CASES, LEAST)
def test_what_is_told_of_a_larger_square_would_have_been_too_few_in_the_smaller(told, least):
    """Otherwise more would be hidden than need be."""
    cases = located(told)
    found = areas(cases, least)
    hidden = [one for one in cases if one.case not in found]
    groups = defaultdict(list)
    for one in hidden:
        groups[one.group, one.cell(COARSEST)].append(one)
    for ones in groups.values():
        assert len(ones) < least or len({one.by for one in ones}) < least


@given(CASES, LEAST)
def test_the_order_in_which_things_were_reported_tells_nothing(told, least):
    cases = located(told)
    assert areas(reversed(cases), least) == areas(cases, least)


@given(CASES, CASES, LEAST)
def test_from_two_exports_nobody_learns_of_a_smaller_group(told, more, least):
    """Later cases may make a square smaller, or hide it no more: each export keeps the rule alone,
    and what both together tell of a case is the smaller of two squares, one of which is told."""
    before, after = located(told), located(told + more)
    first, second = areas(before, least), areas(after, least)
    for one in before:
        known = [cell for cell in (first.get(one.case), second.get(one.case)) if cell]
        if known:
            smallest = max(known, key=lambda cell: cell[0])
            assert all(cell == one.cell(cell[0]) for cell in known)
            crowd, told_of = (
                (after, second) if second.get(one.case) == smallest else (before, first)
            )
            same = [each for each in crowd
                    if told_of.get(each.case) == smallest and each.group == one.group]  # fmt: skip
            assert len(same) >= least


PLACES = st.builds(Place, st.floats(-85, 85), st.floats(-180, 180))


@given(PLACES)
def test_a_place_lies_in_its_square(place):
    cell = (FINEST, *square(place))
    south, west, north, east = sides(cell)
    assert south - 1e-5 <= place.latitude <= north + 1e-5
    assert west - 1e-5 <= place.longitude <= east + 1e-5
    assert 20 < edge(cell) < 310


def test_squares_are_called_as_web_maps_call_them():
    """By the formula that OpenStreetMap gives: ln(tan + sec) of the latitude."""
    latitude, longitude, many = math.radians(37.17349), -3.59953, 2**FINEST
    x = int(many * (longitude + 180) / 360)
    mercator = math.log(math.tan(latitude) + 1 / math.cos(latitude))
    y = int(many * (1 - mercator / math.pi) / 2)
    assert name((FINEST, *square(Place(37.17349, longitude)))) == f"17-{x}-{y}"
    assert name(None) == "town"


@given(st.dictionaries(st.sampled_from(DOORS), st.integers(1, 20)), LEAST)
def test_no_door_is_told_that_was_rare_and_none_is_lost(counts, least):
    told = without_few(Counter(counts), least)
    assert sum(told.values()) == sum(counts.values())
    rare = [count for count in told.values() if 0 < count < least]
    assert not rare or (list(filter(None, told.values())) == rare and told[OTHER])
