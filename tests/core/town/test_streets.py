"""The street that people mean, however they write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.messages import Place
from core.town import Streets, distance_m
from tests.core.town.examples import jun, street, streets, town


@pytest.fixture(scope="module")
def map_of_jun():
    return jun().streets


def labels(found):
    return [place.label for place in found]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("calle mayor 12", "Calle Mayor 12"),
        ("Mayor, 12", "Calle Mayor 12"),
        ("C/ Mayor nº 12", "Calle Mayor 12"),
        ("c/Mayor,12", "Calle Mayor 12"),
        ("CALLE MAYOR, 12, 2º B", "Calle Mayor 12"),
        ("calle mayor s/n", "Calle Mayor"),
        ("calle mayor número 3b", "Calle Mayor 3B"),
        ("12 Mayor street", "Calle Mayor 12"),
        ("Mayorstr. 4", None),
        ("in der Calle Mayor neben dem Brunnen", "Calle Mayor"),
        ("vor dem Haus Calle Mayor Nr. 7", "Calle Mayor 7"),
        ("Avda. Andalucía 5", "Avenida de Andalucía 5"),
        ("av de andalucia", "Avenida de Andalucía"),
        ("Pza. Constitución", "Plaza de la Constitución"),
        ("plaza de la constitusion", "Plaza de la Constitución"),
        ("ctra granada", "Carretera de Granada"),
        ("pº de la estación, 9", "Paseo de la Estación 9"),
        ("García Lorca 4", "Calle Federico García Lorca 4"),
        ("federico garcia lorca", "Calle Federico García Lorca"),
        ("mariana pineda", "Calle Mariana Pineda"),
        ("delante del ayuntamiento", "Ayuntamiento"),
        ("plaza del ayuntamiento", "Ayuntamiento"),
        ("la farola que hay delante de la escuela de los niños", "Escuela"),
        ("https://www.google.com/maps/place/Calle+Real,+Jun", "Calle Real"),
        ("plaza mayor", None),  # there is none
        ("calle", None),
        ("12", None),
        ("", None),
        ("???", None),
        ("la farola está rota", None),
        ("mi hija mayor vio que la luz de la calle no funciona", None),
        ("calle menor", None),
        ("me quejo porque hay mucho ruido", None),  # no slip of "Parque de las Flores"
        ("frente al bar", None),  # nor of "Calle Fuente Alta"
        ("en el prque de las flores", "Parque de las Flores"),
    ],
)
def test_a_street_is_found_in_what_people_write(said, meant, map_of_jun):
    assert labels(map_of_jun.match(said)) == ([meant] if meant else [])


def test_two_streets_in_one_answer_are_two_candidates(map_of_jun):
    found = map_of_jun.match("esquina calle mayor con calle real")
    assert labels(found) == ["Calle Mayor", "Calle Real"]


def test_a_name_that_two_have_is_asked_about_unless_the_kind_is_said():
    map_ = Streets(streets("Calle Mayor", "Plaza Mayor", "Calle Mayor Baja"))
    assert labels(map_.match("mayor 3")) == ["Calle Mayor 3", "Plaza Mayor 3"]
    assert labels(map_.match("plaza mayor")) == ["Plaza Mayor"]
    assert labels(map_.match("calle mayor")) == ["Calle Mayor"]
    assert labels(map_.match("calle mayor baja, 8")) == ["Calle Mayor Baja 8"]


def test_a_surname_that_two_streets_share_is_asked_about():
    map_ = Streets(streets("Calle García Lorca", "Calle García Márquez"))
    assert labels(map_.match("calle garcia")) == ["Calle García Lorca", "Calle García Márquez"]
    assert labels(map_.match("calle garcia marquez 2")) == ["Calle García Márquez 2"]


def test_never_more_candidates_than_there_are_buttons():
    map_ = Streets(streets(*(f"Calle García {number}" for number in range(10))))
    assert len(map_.match("garcia")) == 6


@pytest.mark.parametrize(
    "said", ["Hauptstr. 5", "hauptstraße 5", "HAUPTSTRASSE 5", "Haubtstraße 5"]
)
def test_german_streets_are_known_in_every_spelling(said):
    map_ = Streets(streets("Hauptstraße", "Am Hang", "Gartenweg"))
    assert labels(map_.match(said)) == ["Hauptstraße 5"]


def test_a_date_in_the_name_is_not_a_house_number():
    map_ = Streets(streets("Calle 28 de Febrero"))
    assert labels(map_.match("calle 28 de febrero")) == ["Calle 28 de Febrero"]
    assert labels(map_.match("28 de febrero, 6")) == ["Calle 28 de Febrero 6"]
    assert labels(map_.match("28")) == []


def test_words_that_are_alike_but_for_their_beginning_are_different_streets():
    assert labels(Streets(streets("Calle Fuente")).match("calle puente")) == []


def test_a_place_lies_in_the_middle_of_its_street():
    [place] = Streets(streets("Calle Mayor")).match("calle mayor 1")
    assert distance_m(place, Place(37.21, -3.595)) < 1


def test_a_street_in_pieces_is_one_street():
    pieces = streets("Calle Mayor", "Calle Real")
    west, east = ([[-3.6, 37.21], [-3.596, 37.21]], [[-3.596, 37.21], [-3.59, 37.21]])
    for line in (west, east):
        piece = street("Calle Nueva", 0)
        piece["geometry"]["coordinates"] = line
        pieces["features"].append(piece)
    map_ = Streets(pieces)
    assert map_.names == ("Calle Mayor", "Calle Real", "Calle Nueva")
    [place] = map_.match("calle nueva")
    assert distance_m(place, Place(37.21, -3.595)) < 1


def test_squares_and_parts_that_do_not_touch_have_a_middle_too():
    shapes = [
        {"type": "MultiLineString", "coordinates": [[[0, 0], [0, 0.001]], [[1, 1], [1, 1.01]]]},
        {
            "type": "Polygon",
            "coordinates": [[[0, 0], [0.01, 0], [0.01, 0.01], [0, 0.01], [0, 0]]],
        },
    ]
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": geometry}
        for name, geometry in zip(("Calle Rota", "Plaza Grande"), shapes, strict=True)
    ]
    map_ = Streets({"type": "FeatureCollection", "features": features})
    assert distance_m(map_.match("calle rota")[0], Place(1.005, 1)) < 1
    assert distance_m(map_.match("plaza grande")[0], Place(0.005, 0.005)) < 100


def test_a_path_without_a_name_is_passed_over():
    collection = streets("Calle Mayor", " ")
    collection["features"].append(street("x", 37.3) | {"properties": {"highway": "path"}})
    assert Streets(collection).names == ("Calle Mayor",)


def test_the_nearest_street_is_told_without_a_number():
    of_two = town(streets=streets("Calle Mayor", "Calle Real"))
    assert of_two.nearest_street(Place(37.2101, -3.595, "Calle Real 7")) == "Calle Mayor"
    assert of_two.nearest_street(Place(37.2108, -3.591)) == "Calle Real"
    assert of_two.nearest_street(Place(37.22, -3.595)) is None


def test_every_match_is_nearest_to_its_own_street(map_of_jun):
    for name in map_of_jun.names:
        assert name in labels(map_of_jun.match(name))
        place = next(each for each in map_of_jun.match(name) if each.label == name)
        assert map_of_jun.nearest(place) == name


def test_a_town_without_streets_finds_none():
    nowhere = town()
    assert not nowhere.streets
    assert nowhere.streets.match("calle mayor") == ()
    assert nowhere.nearest_street(Place(0, 0)) is None


@given(some.text(max_size=60))
def test_anything_may_be_said(words):
    assert len(OF_JUN.match(words)) <= 6


OF_JUN = jun().streets
