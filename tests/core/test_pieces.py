"""Messages as every platform can take them: long texts in pieces, several photos one by one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.messages import Address, Choice, Document, Outgoing, Photo
from core.pieces import LONGEST_CAPTION, LONGEST_TEXT, photos_to, pieces, split, units

ANA = Address("paper", "ana")
PHOTO = Photo("a" * 64)
DOCUMENT = Document("b" * 64, "cita.ics", "text/calendar", 700)
BUTTONS = (Choice("yes"),)


@given(some.text(max_size=300), some.integers(8, 40))
def test_no_piece_is_too_long_and_nothing_but_blanks_is_lost(text, most):
    parts = list(split(text, most))
    assert all(units(part) <= most for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("one two\n\nthree four five", "one two"),
        ("one two\nthree four five", "one two"),
        ("one two three four five", "one two three"),
        ("x" * 30, "x" * 16),
        ("😀" * 30, "😀" * 8),
    ],
)
def test_a_text_is_cut_where_it_hurts_least(text, first):
    assert next(split(text, 16)) == first


def test_a_short_message_is_one():
    message = Outgoing(ANA, "hello", "Heading", choices=BUTTONS, token="t", photo=PHOTO)
    assert list(pieces(message)) == [message]
    assert len(list(pieces(Outgoing(ANA)))) == 1


def test_of_a_long_message_the_first_has_the_heading_and_the_last_the_buttons():
    message = Outgoing(ANA, "word " * 2000, "Heading", choices=BUTTONS, token="t")
    first, *middle, last = pieces(message)
    assert (first.heading, first.choices, first.token) == ("Heading", (), "")
    assert (last.heading, last.choices, last.token) == ("", BUTTONS, "t")
    assert all((one.heading, one.choices) == ("", ()) for one in middle)
    assert all(units(one.text) <= LONGEST_TEXT for one in (first, *middle, last))


def test_a_photo_goes_before_words_that_are_too_long_to_stand_below_it():
    words = "word " * (LONGEST_CAPTION // 4)
    photo, text = pieces(Outgoing(ANA, words, choices=BUTTONS, token="t", photo=PHOTO))
    assert (photo.photo, photo.text, photo.choices) == (PHOTO, "", ())
    assert (text.photo, text.text, text.choices) == (None, words.rstrip(), BUTTONS) or (
        text.text == words
    )


def test_a_document_has_its_words_below_and_goes_before_them_if_they_are_too_long():
    short = Outgoing(ANA, "hello", "Heading", choices=BUTTONS, token="t", document=DOCUMENT)
    assert list(pieces(short)) == [short]
    document, text = pieces(replace(short, text="word " * (LONGEST_CAPTION // 4)))
    assert document == Outgoing(ANA, document=DOCUMENT)
    assert (text.document, text.heading, text.choices) == (None, "Heading", BUTTONS)


def test_a_photo_and_a_document_are_two_messages():
    photo, document = pieces(Outgoing(ANA, "hello", photo=PHOTO, document=DOCUMENT))
    assert photo == Outgoing(ANA, photo=PHOTO)
    assert document == Outgoing(ANA, "hello", document=DOCUMENT)


@pytest.mark.parametrize("photo", [None, PHOTO])
@pytest.mark.parametrize("text", ["", "word " * 170, "word " * 750, "word " * 2000])
@pytest.mark.parametrize("heading", ["", "head " * 20, "head " * 60, "head " * 1000])
def test_heading_and_text_together_are_what_telegram_takes(heading, text, photo):
    """Whoever posts something may begin with a long line, which is its heading then."""
    whole = list(pieces(Outgoing(ANA, text.strip(), heading.strip(), photo=photo)))
    assert [one.photo for one in whole if one.photo] == [one for one in (photo,) if one]
    for one in whole:
        assert units(f"{one.heading}\n{one.text}") <= (1024 if one.photo else 4096)
    said = " ".join(f"{one.heading} {one.text}" for one in whole)
    assert said.split() == f"{heading} {text}".split()


@pytest.mark.parametrize("count", [0, 1, 3])
def test_of_several_photos_the_first_carries_the_words(count):
    refs = [str(number) * 64 for number in range(count)]
    first, *others = photos_to(Outgoing(ANA, "hello", thread="t1"), refs)
    assert first.text == "hello"
    assert [one.photo.ref for one in (first, *others) if one.photo] == refs
    assert all((one.text, one.thread) == ("", "t1") for one in others)
