"""Places: what a pin, a link and words come to; and what words say beside a street."""

from types import SimpleNamespace

import pytest

from core.messages import Address, Incoming, Place
from core.places import find_place, places_named, plain_place, tells_more
from core.turn import Turn
from tests.paper_town import example_town, texts_in
from tests.people import FAR

HERE = Place(37.2197, -3.5956)


@pytest.fixture
def turn():
    """In a town that has no register of its things."""
    town, no_things = example_town(), SimpleNamespace(among=lambda _: [])
    said = Incoming(Address("paper", "ana"), "ana")
    store = SimpleNamespace(assets=no_things)
    return Turn(store, town, texts_in(town.languages), None, incoming=said, language="es")


def labels(found):
    return [place.label for place in found["places"]]


def test_a_pin_is_named_after_its_street(turn):
    assert labels(find_place(turn, plain_place(HERE), "")) == ["Calle Mayor"]


def test_a_pin_that_has_a_name_keeps_it(turn):
    named = Place(HERE.latitude, HERE.longitude, "Bar Manolo")
    assert labels(find_place(turn, plain_place(named), "")) == ["Bar Manolo"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Calle Mayor 3", ["Calle Mayor 3"]),
        ("c/ mayor nº 3", ["Calle Mayor 3"]),
        ("Mayor o Real", ["Calle Mayor", "Calle Real"]),
        ("37.2197, -3.5956", ["Calle Mayor"]),
        ("", []),
        ("👍", []),
    ],
)
def test_words_are_a_street_or_several_or_none(turn, words, found):
    assert labels(find_place(turn, None, words)) == found


@pytest.mark.parametrize(
    ("pin", "words", "problem"),
    [
        (FAR, "", "place-outside"),
        (None, "40.4168, -3.7038", "place-outside"),
        (None, "https://maps.app.goo.gl/abc", "place-short-link"),
        (None, "Calle Melancolía", "place-unknown"),
    ],
)
def test_what_is_no_place_of_ours_is_told_why(turn, pin, words, problem):
    found = find_place(turn, plain_place(pin), words)
    assert (found["places"], found["problem"]) == ([], problem)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("La farola de la calle Mayor está rota", "Calle Mayor"),
        ("Está aquí: https://maps.google.com/?q=37.2197,-3.5956", "Calle Mayor"),
        ("La farola está rota", None),
        ("Mayor o Real", None),
        ("https://maps.google.com/?q=40.4168,-3.7038", None),
    ],
)
def test_in_the_middle_of_a_sentence_only_one_place_that_is_sure_counts(turn, words, label):
    assert [place.label for place in places_named(turn, words)] == ([label] if label else [])


@pytest.mark.parametrize(
    ("words", "name", "more"),
    [
        ("Calle Mayor 3", "Calle Mayor 3", False),
        ("en la calle Mayor, número 3", "Calle Mayor 3", False),
        ("c/ mayor nº 3", "Calle Mayor 3", False),
        ("in der Calle Mayor", "Calle Mayor", False),
        ("Calle Mayor 3, enfrente de la panadería", "Calle Mayor 3", True),
        ("gegenüber der Bäckerei in der Calle Mayor", "Calle Mayor", True),
        ("https://maps.google.com/?q=37.2,-3.5", "Calle Mayor", False),
        ("geo:37.2197,-3.5956", "Calle Mayor", False),
        ("Mayor o Real", "Calle Mayor Calle Real", False),
    ],
)
def test_words_may_say_more_than_the_name_of_a_street(words, name, more):
    assert tells_more(words, name) is more


def test_what_is_no_point_on_the_map_has_no_plain_values():
    assert plain_place("junto al río") is None
    assert plain_place(None) is None
