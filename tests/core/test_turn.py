"""What is meant by what was said: words as they are compared, numbers, commands, choices."""

import pytest

from core.messages import Address, Choice, Incoming
from core.turn import Turn, nth, number_of, parts, plain
from tests.paper_town import example_town, texts_in

YES, NO = Choice("yes", "Sí, ¡gracias!"), Choice("no", "No, todavía no")
LIGHT, ROAD = Choice("light", "💡 Farola o luz"), Choice("road", "🚧 Calle o acera")
OTHER, LATER = Choice("a", "Otra cosa"), Choice("b", "Otra vez")


def turn(text="", **said):
    words = Incoming(Address("paper", "ana"), "ana", text=text, **said)
    town = example_town()
    return Turn(None, town, texts_in(town.languages), None, incoming=words, language="es")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("¡Buenos  días!", "buenos dias"),
        ("Straße", "strasse"),
        ("  ATRÁS. ", "atras"),
        ("on-duty", "on duty"),
        ("👍", ""),
        ("ﬁn", "fin"),
        ("", ""),
    ],
)
def test_words_are_compared_without_accents_and_signs(text, word):
    assert plain(text) == word


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", "2"),
        (" 2. ", "2"),
        ("2)", "2"),
        ("2\ufe0f\u20e3", "2"),
        ("2\u20e3", "2"),
        ("12", "12"),
        ("", ""),
        ("-1", ""),
        ("2a", ""),
        ("²", ""),
        ("٢", ""),
        ("1.5", ""),
        ("two", ""),
    ],
)
def test_a_number_is_read_however_it_is_written(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("number", "first", "found"),
    [("1", 1, "a"), ("2", 1, "b"), ("0", 1, None), ("3", 1, None), ("0", 0, "a"), ("100", 0, None),
     ("", 0, None), ("x", 0, None)],
)  # fmt: skip
def test_choices_are_counted(number, first, found):
    chosen = nth((Choice("a"), Choice("b")), number, first)
    assert (chosen and chosen.key) == found


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/report light", ("report", "light")),
        ("!Atrás", ("atras", "")),
        ("  /ayuda  ", ("ayuda", "")),
        ("/anunciar\nUno\nDos", ("anunciar", "Uno\nDos")),
        ("/ report", ("", "")),
        ("report", ("", "")),
        ("", ("", "")),
        ("/", ("", "")),
    ],
)
def test_a_command_is_a_name_and_what_follows(text, command):
    assert parts(text) == command
    assert turn(text).command == command


@pytest.mark.parametrize(
    ("text", "choices", "key"),
    [
        ("1", (YES, NO), "yes"),
        ("2.", (YES, NO), "no"),
        ("3", (YES, NO), None),
        ("Sí, gracias", (YES, NO), "yes"),
        ("sí", (YES, NO), "yes"),
        ("claro", (YES, NO), "yes"),
        ("no", (YES, NO), "no"),
        ("Ja", (YES, NO), "yes"),
        ("yes", (YES, NO), "yes"),
        ("nope, never", (YES, NO), None),
        ("farola", (LIGHT, ROAD), "light"),
        ("Farola o", (LIGHT, ROAD), "light"),
        ("light", (LIGHT, ROAD), "light"),
        ("luz", (LIGHT, ROAD), None),
        ("Otra", (OTHER, LATER), None),
        ("Otra vez", (OTHER, LATER), "b"),
        ("", (YES, NO), None),
        ("👍", (Choice("up", "👍"),), None),
    ],
)
def test_a_choice_is_meant_by_its_number_its_words_or_their_beginning(text, choices, key):
    picked = turn(text).picked(choices, "token")
    assert (picked and picked.key) == key


@pytest.mark.parametrize(
    ("pressed", "token", "key"),
    [
        ("token:1", "token", "no"),
        ("token:0", "token", "yes"),
        ("token:2", "token", None),
        ("other:0", "token", None),
        (":0", "", None),
        ("", "", None),
        ("token", "token", None),
    ],
)
def test_a_button_is_meant_only_with_the_token_of_its_question(pressed, token, key):
    picked = turn("1", choice=pressed).picked((YES, NO), token)
    assert (picked and picked.key) == key
