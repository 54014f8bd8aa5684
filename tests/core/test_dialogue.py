"""The replay of scripts: pure, and with nothing but a log of answers."""

import pytest

from core.dialogue import (
    Answer,
    Ask,
    Finished,
    Found,
    Look,
    OutOfStep,
    Start,
    back,
    play,
    refused,
    until,
    with_late_photos,
    with_words,
)
from core.messages import Address, Incoming, Photo, Place

ONE, TWO, THREE = (Photo(name * 64) for name in "abc")


def free_days(turn):
    raise AssertionError("a script never looks for itself")


def script(start):
    """Asks who, looks up the days, and asks which of them until it is one."""
    who = yield Ask("who")
    days = yield Look("days", free_days, (who.text,))
    day = yield Ask("day")
    while day.text not in days:
        day = yield Ask("day", problem="please-choose")
    return who.text, day.text


WHO, DAYS, DAY = ("who", Answer("Ana")), ("days", Found(["Mo", "Tu"])), ("day", Answer("Tu"))
WRONG = ("day", Answer("Su"))


@pytest.mark.parametrize(
    ("log", "step"),
    [
        ([], Ask("who")),
        ([WHO], Look("days", free_days, ("Ana",))),
        ([WHO, DAYS], Ask("day")),
        ([WHO, DAYS, WRONG], Ask("day", problem="please-choose")),
        ([WHO, DAYS, DAY], Finished(("Ana", "Tu"))),
        ([WHO, DAYS, WRONG, DAY], Finished(("Ana", "Tu"))),
    ],
)
def test_a_script_goes_on_where_its_log_ends(log, step):
    assert play(script(Start()), log) == step


def test_a_script_can_be_played_again_and_again():
    log = [WHO, DAYS]
    assert [play(script(Start()), log) for _ in range(3)] == [Ask("day")] * 3


@pytest.mark.parametrize("log", [[DAY], [WHO, DAY], [DAYS]])
def test_a_log_of_another_version_is_out_of_step(log):
    with pytest.raises(OutOfStep, match="the log answers"):
        play(script(Start()), log)


@pytest.mark.parametrize(
    ("log", "before"),
    [
        ([], []),
        ([DAYS], []),
        ([WHO], []),
        ([WHO, DAYS], []),
        ([WHO, DAYS, DAY], [WHO, DAYS]),
        ([WHO, DAYS, WRONG, DAY], [WHO, DAYS, WRONG]),
        ([WHO, DAYS, DAY, DAYS], [WHO, DAYS]),
    ],
)
def test_to_go_back_is_to_drop_the_last_answer_and_what_was_looked_up_after_it(log, before):
    assert back(log) == before


@pytest.mark.parametrize(
    ("log", "key", "kept"),
    [
        ([WHO, DAYS, WRONG], "day", [WHO, DAYS]),
        ([WHO, DAYS, WRONG, DAYS], "day", [WHO, DAYS]),
        ([WHO, DAYS], "day", [WHO, DAYS]),
        ([DAYS], "day", [DAYS]),
        ([], "day", []),
    ],
)
def test_an_answer_that_is_refused_is_dropped_but_none_to_another_question(log, key, kept):
    assert refused(log, key) == kept


@pytest.mark.parametrize(
    ("key", "kept"),
    [("who", []), ("day", [WHO]), ("days", [WHO]), ("unknown", [WHO, DAYS, DAY])],
)
def test_until_a_line_is_all_that_was_answered_before_it(key, kept):
    assert until([WHO, DAYS, DAY], key) == kept


# Messages that change what was said.


def photo(*photos, text="", album="a", **more):
    return Answer(text, photos=photos, album=album, **more)


def test_a_late_photo_stands_beside_the_first_of_its_album():
    log = [WHO, ("photo", photo(ONE, text="here"))]
    late = photo(TWO, text="and here")
    _, changed = with_late_photos(Start(), log, late)
    assert changed == [WHO, ("photo", photo(ONE, TWO, text="here\nand here"))]


def test_a_late_photo_joins_an_album_that_began_the_talk():
    start, log = with_late_photos(Start(said=photo(ONE)), [WHO], photo(TWO))
    assert (start, log) == (Start(said=photo(ONE, TWO)), [WHO])


def test_a_photo_of_another_album_is_not_late():
    assert with_late_photos(Start(), [("photo", photo(ONE))], photo(TWO, album="b")) is None


def test_a_message_in_other_words():
    log = [("who", Answer("Ana", id="m1")), DAYS, ("day", Answer("Mo", id="m2"))]
    _, changed = with_words(Start(), log, "m2", "Tu")
    assert changed == [*log[:2], ("day", Answer("Tu", id="m2"))]


def test_the_message_that_began_the_talk_in_other_words():
    start, _ = with_words(Start(said=Answer("lam", id="m1")), [], "m1", "lamp")
    assert start.said.text == "lamp"


def test_a_message_with_another_photo():
    """Late photos of its album stay."""
    log = [("photo", photo(ONE, TWO, id="m1"))]
    _, changed = with_words(Start(), log, "m1", "", (Photo("3"),))
    assert changed == [("photo", photo(Photo("3"), TWO, id="m1"))]


@pytest.mark.parametrize(
    "log",
    [
        [("who", Answer("Ana", id="another"))],
        [("who", Answer(choice="ana", id="m1"))],
        [("who", Answer("Ana", id="m1"))],
        [DAYS],
    ],
)
def test_what_is_no_answer_in_words_or_says_the_same_changes_nothing(log):
    assert with_words(Start(), log, "m1", "Ana") is None


def test_an_answer_has_all_that_the_message_brought_but_no_words_beside_a_choice():
    place = Place(1.0, 2.0)
    said = Incoming(
        Address("paper", "ana"), "ana", "m1", text=" 1 ", photos=(ONE,), place=place, album="a"
    )
    assert Answer.of(said) == Answer("1", None, (ONE,), place, "m1", "a")
    assert Answer.of(said, "light") == Answer("", "light", (ONE,), place, "m1", "a")
