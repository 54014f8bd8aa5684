"""What people call things."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tests.core.town.examples import LIGHT, WORKS, jun, town

JUN = jun()


@pytest.mark.parametrize(
    ("words", "language", "meant"),
    [
        ("la farola de mi calle no alumbra", "es", "light"),
        ("Las FAROLAS están apagadas", "es", "light"),
        ("faorla rota", "es", "light"),
        ("estamos a oscuras", "es", "light"),
        ("no hay luz", "es-419", "light"),
        ("hay un árbol caído y ramas", "es", "green"),
        ("arboles", "es", "green"),
        ("basuras en el contenedor", "es", "waste"),
        ("baches", "es", "road"),
        ("hay un agujero enorme", "es", "road"),
        ("hay una fuga de agua", "es", "water"),
        ("perra perdida", "es", "lost"),
        ("la música muy alta", "es", None),
        ("música alta toda la noche", "es", "noise"),
        ("Die Straßenlaternen gehen nicht", "de", "light"),
        ("Es ist stockdunkel", "de", "light"),
        ("überall Sperrmüll", "de-AT", "waste"),
        ("Schlaglöcher", "de", "road"),
        ("ein Apfelbaum ist umgefallen", "de", "green"),
        ("the street lights are out", "en", "light"),
        ("potholes everywhere", "en", "road"),
        ("a leaking pipe", "en", "water"),
        # words of another language, letter for letter, if there is nothing in one's own
        ("die Lampe", "es", "light"),
        ("una farola", "en", "light"),
        ("farola", "fr", "light"),
        # none of them, or it might be two
        ("Hola, buenos días", "en", None),
        ("Ich bin Anna", "de", None),
        ("quiero hablar con alguien", "es", None),
        ("hay agua en la acera", "es", None),
        ("el árbol ha tirado la farola", "es", None),
        ("no me gusta porque huele mal", "es", None),  # no slip of "parque"
        ("la nueva sociedad", "es", None),  # nor of "suciedad"
        ("das ist ganz leicht", "de", None),  # nor of "Licht"
        ("the letter about the floor", "en", None),  # nor of "litter" and "flood"
        ("el paruqe", "es", "green"),
        ("", "es", None),
        ("🙂", "es", None),
    ],
)
def test_the_category_is_found_in_plain_words(words, language, meant):
    found = JUN.category_for(words, language)
    assert (found.key if found else None) == meant


def test_what_is_named_more_often_is_what_it_is_about():
    words = "la bombilla de la farola de la acera está fundida"
    assert JUN.category_for(words, "es").key == "light"


def test_one_word_said_again_and_again_counts_each_time():
    words = "farola, farola, farola, junto al árbol"
    assert JUN.category_for(words, "es").key == "light"


def test_words_without_a_language_belong_to_all():
    lamps = town(categories=[LIGHT | {"words": ["lamp"]}])
    for language in ("es", "de", "en"):
        assert lamps.category_for("two lamps", language).key == "light"


def test_a_very_long_message_is_read_from_its_beginning():
    assert JUN.category_for("farola " + "x" * 10_000, "es").key == "light"
    assert JUN.category_for("x" * 10_000 + " farola", "es") is None


def test_every_category_is_found_by_each_of_its_words():
    for category in JUN.categories:
        for language, words in category.words.items():
            for word in words:
                found = JUN.category_for(word, language)
                assert found, word
                assert found.key == category.key, word


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("works", "works"),
        ("@electrician", "works"),
        ("@Electricista", "works"),
        ("elektriker", "works"),
        ("obras y servicios", "works"),
        ("Obras", "works"),
        ("Bauhof", "works"),
        ("bauhoff", "works"),
        ("la policía", "police"),
        ("POLICIA LOCAL", "police"),
        ("polisia", "police"),
        ("mayor", "townhall"),
        ("the town hall", "townhall"),
        ("Town-Hall", "townhall"),
        ("Bürgermeister", "townhall"),
        ("consutorio", "health"),
        ("escuela", "school"),
        ("library", None),
        ("local", None),
        ("pol", None),
        ("obra de teatro", None),
        ("@", None),
        ("", None),
    ],
)
def test_a_department_is_called_by_any_of_its_names(words, meant):
    found = JUN.department_called(words)
    assert (found.key if found else None) == meant


def test_a_name_that_may_be_two_departments_is_none():
    centre = {"name": "Centre of arts", "key": "arts", "room": "browser:arts-staff"}
    health = {"name": "Centre of health", "key": "health", "room": "browser:health-staff"}
    both = town(departments=[WORKS, centre, health])
    assert both.department_called("centre") is None
    assert both.department_called("centre of arts").key == "arts"


@given(some.text(max_size=80), some.sampled_from(["es", "de", "en", "", "x-y"]))
def test_anything_may_be_said(words, language):
    JUN.category_for(words, language)
    JUN.department_called(words)
