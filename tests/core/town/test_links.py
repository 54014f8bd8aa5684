"""Places that people paste."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.messages import Place
from core.town import ShortLink, place_in_words
from tests.core.town.examples import town

JUN = Place(37.2197, -3.5956)
GOOGLE = "https://www.google.com/maps"


@pytest.mark.parametrize(
    "text",
    [
        "geo:37.2197,-3.5956",
        "geo:37.2197,-3.5956;u=10",
        "GEO:37.2197,-3.5956,740;crs=wgs84",
        "geo:0,0?q=37.2197,-3.5956(Jun)",
        "Mira: geo:37.2197,-3.5956?z=19 gracias",
        "https://www.openstreetmap.org/?mlat=37.2197&mlon=-3.5956#map=19/37.3/-3.6",
        "https://www.openstreetmap.org/#map=19/37.2197/-3.5956",
        "https://www.openstreetmap.org/way/123#map=19/37.2197/-3.5956&layers=N",
        f"{GOOGLE}?q=37.2197,-3.5956",
        f"{GOOGLE}/@37.2197,-3.5956,17z",
        f"{GOOGLE}/place/Jun/@37.3,-3.6,17z/data=!3m1!4b1!4m6!3m5!8m2!3d37.2197!4d-3.5956!16s",
        f"{GOOGLE}/search/?api=1&query=37.2197%2C-3.5956",
        f"{GOOGLE}/dir/?api=1&destination=37.2197,-3.5956",
        "https://maps.google.com/?q=loc:37.2197,-3.5956",
        "https://maps.google.es/maps?ll=37.2197,-3.5956&z=16",
        "https://maps.apple.com/?ll=37.2197,-3.5956&q=Jun",
        "https://maps.apple.com/?q=37.2197,-3.5956",
        "https://maps.apple.com/place?coordinate=37.2197,-3.5956&name=Farola",
        "37.2197, -3.5956",
        "37.2197 -3.5956",
        "(37.2197; −3.5956)",
        "37.2197° N, 3.5956° W",
        "37.2197N 3.5956O",
        "está en 37.2197, -3.5956, junto al olivo",
        "37.2197,-3.5956 https://maps.app.goo.gl/x1Y2z3",
    ],
)
def test_a_place_is_read_out_of_a_text(text):
    assert place_in_words(text) == JUN


def test_round_figures_are_a_place_if_nothing_else_is_said():
    assert place_in_words("37.2, -3.6") == Place(37.2, -3.6)
    assert place_in_words("12.5 de ancho, 37.2, -3.6 de largo") is None


def test_the_southern_hemisphere_exists_too():
    assert place_in_words("34.6037° S, 58.3816° W") == Place(-34.6037, -58.3816)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "calle mayor 12",
        "12, 3",
        "Mayor 12, 3",
        "cuesta 3.50, 2.80",
        "el 12.10.2026, 11.12",
        "99.12345, 200.12345",
        "geo:137.2,-3.6",
        "https://jun.example/?q=farola",
        f"{GOOGLE}/place/Calle+Mayor,+Jun",
        "https://[broken",
    ],
)
def test_where_no_place_is_given_none_is_found(text):
    assert place_in_words(text) is None


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://maps.app.goo.gl/x1Y2z3", "https://maps.app.goo.gl/x1Y2z3"),
        ("aquí: maps.app.goo.gl/x1Y2z3 ¿vale?", "maps.app.goo.gl/x1Y2z3"),
        ("https://goo.gl/maps/abc", "https://goo.gl/maps/abc"),
        ("https://osm.org/go/b4x~", "https://osm.org/go/b4x~"),
        ("https://maps.apple/p/abc", "https://maps.apple/p/abc"),
    ],
)
def test_a_short_link_is_known_as_one_so_that_we_can_ask_kindly(text, link):
    assert place_in_words(text) == ShortLink(link)


def test_the_town_reads_places_too():
    assert town().place_in_words("geo:37.2197,-3.5956") == JUN


@given(some.floats(-90, 90), some.floats(-180, 180))
def test_every_place_on_earth_can_be_pasted(latitude, longitude):
    place = Place(round(latitude, 5), round(longitude, 5))
    pair = f"{place.latitude:.5f},{place.longitude:.5f}"
    for text in (pair, f"geo:{pair}", f"{GOOGLE}/@{pair},17z", f"{GOOGLE}?q={pair}"):
        assert place_in_words(text) == place


@given(some.text() | some.text("geo:0123456789.,-/?=&@#!3d4d[]()NSEWO°% htps", max_size=60))
def test_anything_may_be_pasted(text):
    match place_in_words(text):
        case Place(latitude, longitude):
            assert abs(latitude) <= 90
            assert abs(longitude) <= 180
        case found:
            assert found is None or isinstance(found, ShortLink)
