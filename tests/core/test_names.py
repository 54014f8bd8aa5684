"""Drill D19: names that mislead, and messages that hide something."""

from unicodedata import category, is_normalized, normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from core.names import (
    LONGEST_FILE_NAME,
    clean_file_name,
    clean_kind,
    clean_name,
    clean_text,
    looks_mixed,
)

DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = "\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u200d\u2060\u2064\ufe0f\ufeff\ufff9\U000e0101"
CONTROLS = "\0\a\b\x1b\x7f\x9f"
NO_CHARACTERS = "\ud83d\udfff\ue000\uf8ff\U000f0000\ufdd0\uffff\U000e0fff"
SPACES = "\t\n\v\f\r\u0085\u00a0\u2003\u2028\u2029\u3000"

TRICKY_NAMES = (
    [f"Ana{sign}" for sign in DIRECTIONS]
    + [f"A{sign}na" for sign in UNSEEN]
    + [f"{sign}Ana" for sign in CONTROLS + NO_CHARACTERS]
    + [
        "".join(chr(0xE0000 + ord(letter)) for letter in "mayor") + "Ana",
        "\u3164Ana\uffa0",
        "A\u200b\u200c\u200d\u2060n\u202ea",
        "\u202e\u2066Ana\0",
        "\u2800\u2800Ana",
        "\u0301\u0302Ana",
        " Ana ",
        "\n\nAna\r\n",
        "\u200b\u2060\ufeffAna\u200b\u2060\ufeff",
        "\u2067\u2066Ana\u2069\u2069",
        "\U000e0001Ana\U000e007f",
    ]
)

anything = some.text(
    some.one_of(
        some.characters(),
        some.characters(categories=["Mn", "Me", "Cf", "Zs", "Cs"]),
        some.sampled_from("ae\u05d0\u0928\u094d\u0301\u05b0\u200d\ufe0f\u2764\u2126\n \t"),
    )
)


def test_there_are_fifty_tricky_names_or_more():
    assert len(set(TRICKY_NAMES)) >= 50


@pytest.mark.parametrize("tricky", TRICKY_NAMES, ids=ascii)
def test_a_tricky_name_becomes_a_plain_one(tricky):
    assert clean_name(tricky) == "Ana"


@pytest.mark.parametrize(
    "name", ["José Núñez", "Mª Carmen", "Иван", "محمد", "李小龍", "Ngọc Ánh 🌻"]
)
def test_an_honest_name_stays_as_it_is(name):
    assert clean_name(name) == name


@pytest.mark.parametrize("nothing", ["", " ", "\u3164", "\u200b\u202e", "\u0301\u0302\u0303", "\0"])
def test_a_name_of_nothing_is_empty(nothing):
    assert clean_name(nothing) == ""


@pytest.mark.parametrize("space", SPACES)
def test_a_name_stands_on_one_line(space):
    assert clean_name(f"{space}Ana{space}{space}María") == "Ana María"


def test_a_heap_of_accents_is_cut_down_to_two():
    assert clean_name("Z" + "\u0335\u0321\u0322\u0327" * 20 + "algo") == "Z\u0335\u0335algo"


def test_a_long_name_ends_after_forty_characters():
    assert clean_name("Ana " * 100) == ("Ana " * 10).strip()


def test_an_accent_that_a_hidden_sign_kept_apart_comes_home():
    assert clean_name("Jose\u200b\u0301") == "José"


@given(some.text(some.characters(max_codepoint=0x2FF).filter(str.isprintable)))
@example("  Ana   María ")
def test_simple_letters_are_cleaned_like_all_others(text):
    """A sign that has to be looked at makes all of the text be looked at."""
    assert f"\u05d0{clean_text(text)}" == clean_text(f"\u05d0{text.lstrip()}")
    assert clean_name(text) == clean_name(f"\u3164{text}")


@given(anything)
def test_a_cleaned_name_holds_nothing_forbidden(text):
    assert not {category(sign) for sign in clean_name(text)} & {"Cc", "Cf", "Cn", "Co", "Cs"}


@given(anything)
@example("\u0958")  # one letter that Unicode itself writes as two
def test_cleaning_never_makes_longer(text):
    assert len(clean_name(text)) <= min(40, len(normalize("NFC", text)))
    assert len(clean_text(text)) <= len(normalize("NFC", text))


@given(anything)
@example("e\u200d\u0301\u200d\u05d0")
@example("\u05d0\u0301\u0301\u0301\u0301\u05b0\u200d\u05d0")
def test_what_is_clean_stays_as_it_is(text):
    assert clean_name(clean_name(text)) == clean_name(text)
    assert clean_text(clean_text(text)) == clean_text(text)


@given(anything)
def test_a_cleaned_message_holds_nothing_that_misleads(text):
    cleaned = clean_text(text)
    assert not {category(sign) for sign in cleaned} & {"Cs", "Co"}
    assert not [sign for sign in cleaned if category(sign) == "Cc" and sign != "\n"]
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
    assert not [sign for sign in cleaned if 0xE0000 <= ord(sign) <= 0xE007F]
    assert is_normalized("NFC", cleaned)
    cleaned.encode()


@pytest.mark.parametrize(
    "honest",
    [
        "La farola no luce.\n\nGracias",
        "👩‍⚕️ 👨‍👩‍👧‍👦 🏳️‍🌈 ❤️‍🔥 🙂‍↔️ 👍🏽 1️⃣ 🇪🇸",
        "می‌خواهم",  # Persian: the joiner parts a syllable from its word
        "ශ්‍රී ලංකා",  # Sinhala: the joiner makes one letter of two
        "क्‍ष",
        "שלום, זה הרחוב שלי!\u200f",
        "בְּרֵאשִׁית",
        "مرحبا ١٢٣",
        "🫨🫩",  # younger than the tables of some Pythons
    ],
)
def test_an_honest_message_stays_as_it_is(honest):
    assert clean_text(honest) == normalize("NFC", honest)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("fu\u200cego", "fuego"),
        ("fu\u200dego", "fuego"),
        ("по\u200dжар", "пожар"),
        ("fu\u200b\u00ad\u2060ego", "fuego"),
        ("hi\u202etxt.exe", "hitxt.exe"),
        ("\u2067hi\u2069", "hi"),
        ("hi" + "".join(chr(0xE0000 + ord(letter)) for letter in "ignore"), "hi"),
        ("a\0b\x1b[31mc", "ab[31mc"),
        ("half \ud83d an emoji", "half  an emoji"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("a\tb", "a b"),
        ("one \t\n \n\n\n two  \n", "one\n\n two"),
        ("\n\n  hello  \n", "hello"),
        ("e\u0301", "é"),
        ("x" + "\u0335" * 50 + "y", "x" + "\u0335" * 4 + "y"),
        ("👩\u200d\u200d\u200d", "👩"),
        (" \u200d ", ""),
    ],
)
def test_a_message_loses_what_misleads(said, kept):
    assert clean_text(said) == kept


@pytest.mark.parametrize(
    "name",
    [
        "Рolice",
        "Аyuntamiento",
        "Tοwn hall",
        "Р\u0332olice",
        "Alcald\u0435",
        "Mayоr of Jun",
        "Р\u200bolice",
    ],
)
def test_a_word_of_two_alphabets_is_noticed(name):
    assert looks_mixed(name)


@pytest.mark.parametrize(
    "name",
    [
        "Police",
        "José Núñez",
        "Иван Smith",
        "Полиция",
        "Μαρία",
        "Mª Carmen",
        "USB-кабель",
        "李Lee",
        "",
    ],
)
def test_a_word_of_one_alphabet_is_let_be(name):
    assert not looks_mixed(name)


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("Menú de noviembre.csv", "Menú de noviembre.csv"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ana\\cv.pdf", "cv.pdf"),
        ("cv\u202efdp.exe", "cvfdp.exe"),
        ('a"b\r\nX-Evil: 1.ics', "a b X-Evil 1.ics"),
        (".htaccess", "htaccess"),
        ("", "file"),
        ("/", "file"),
        ("..", "file"),
        ("x" * 300 + ".pdf", "x" * 76 + ".pdf"),
    ],
)
def test_the_name_of_a_file_leads_into_no_folder_and_hides_nothing(told, read):
    assert clean_file_name(told) == read


@given(anything)
def test_whatever_a_file_is_called_its_name_is_one_safe_line(told):
    name = clean_file_name(told)
    assert 0 < len(name) <= LONGEST_FILE_NAME
    assert not set(name) & set('/\\"<>:|?*\n\r\0')
    assert name.strip(". ") == name
    assert clean_file_name(name) == name


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("text/calendar; method=PUBLISH", "text/calendar"),
        ("Application/PDF", "application/pdf"),
        ("text/html\r\nX: 1", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_a_kind_is_a_plain_mime_type(told, kind):
    assert clean_kind(told) == kind
