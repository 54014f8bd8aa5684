"""The questions that scripts ask: each as a table of what is answered, and what comes of it."""

import pytest

from core.dialogue import Answer, Ask, Finished, Found, Start, answers, play, refused
from core.messages import Choice, Document, Photo, Place
from core.questions import (
    MOST_PHOTOS,
    choose,
    confirm,
    document,
    documents_in,
    look,
    look_choices,
    photos,
    photos_in,
    place_in,
    text,
    words_in,
)

ONE, TWO = Photo("1" * 64), Photo("2" * 64)
HERE = Place(37.2, -3.6)
RED, BLUE = Choice("red"), Choice("blue")


def talked(question, *said):
    """Play a question through some answers, as a talk does: what is refused is dropped."""
    log = []
    for answer in said:
        step = play(question(), log)
        assert isinstance(step, Ask), f"nothing was asked before {answer}"
        log.append((step.key, answer))
        again = play(question(), log)
        if isinstance(again, Ask) and again.problem and not again.keeps:
            log = refused(log, again.key)
    last = play(question(), log)
    return (again if isinstance(again, Ask) else last), [one for _, one in answers(log)]


WORDS, SHOT, PIN = Answer("It is dark"), Answer(photos=(ONE,)), Answer(place=HERE)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ([WORDS], Finished((WORDS,))),
        ([SHOT], Ask("q", problem="please-write-too", keeps=True)),
        ([PIN], Ask("q", problem="please-write-too", keeps=True)),
        ([Answer()], Ask("q", problem="please-write")),
        ([SHOT, WORDS], Finished((SHOT, WORDS))),
        ([SHOT, PIN, WORDS], Finished((SHOT, PIN, WORDS))),
        ([Answer(), WORDS], Finished((WORDS,))),
    ],
)
def test_words_are_asked_for_until_there_are_some(said, outcome):
    assert talked(lambda: text("q"), *said)[0] == outcome


SKIPPED, ENOUGH = Answer(choice="skip"), Answer(choice="enough")
SKIP_IT, THAT_IS_ALL = (Choice("skip"),), (Choice("enough"),)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ([SKIPPED], Finished((SKIPPED,))),
        ([SHOT], Ask("q-more", {"count": 1}, THAT_IS_ALL)),
        ([SHOT, ENOUGH], Finished((SHOT, ENOUGH))),
        ([SHOT, SHOT], Ask("q-more", {"count": 2}, THAT_IS_ALL)),
        ([SHOT, WORDS], Ask("q-more", {"count": 1}, THAT_IS_ALL)),
        ([WORDS], Ask("q", choices=SKIP_IT, problem="please-send-photo", keeps=True)),
        ([PIN], Ask("q", choices=SKIP_IT, problem="please-send-photo")),
        ([WORDS, SHOT, ENOUGH], Finished((WORDS, SHOT, ENOUGH))),
        ([PIN, SKIPPED], Finished((SKIPPED,))),
        ([Answer(photos=(ONE,) * MOST_PHOTOS)], Finished((Answer(photos=(ONE,) * MOST_PHOTOS),))),
    ],
)
def test_photos_are_taken_one_after_the_other(said, outcome):
    assert talked(lambda: photos("q"), *said)[0] == outcome


def test_a_photo_that_is_needed_cannot_be_left_out():
    asked, _ = talked(lambda: photos("q", needed=True), WORDS)
    assert asked == Ask("q", problem="photo-is-needed", keeps=True)


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ([Answer(choice="red")], Finished("red")),
        ([WORDS], Ask("q", {"why": "x"}, (RED, BLUE), problem="please-choose")),
        ([SHOT, Answer(choice="blue")], Finished("blue")),
    ],
)
def test_one_is_chosen(said, outcome):
    assert talked(lambda: choose("q", (RED, BLUE), why="x"), *said)[0] == outcome


def test_of_answers_that_were_refused_nothing_is_kept():
    _, kept = talked(lambda: choose("q", (RED, BLUE)), WORDS, SHOT, Answer(choice="red"))
    assert kept == [Answer(choice="red")]


CV = Answer(documents=(Document("3" * 64, "cv.pdf", "application/pdf"),))


@pytest.mark.parametrize(
    ("said", "outcome"),
    [
        ([CV], Finished((CV,))),
        ([SHOT], Finished((SHOT,))),
        ([SKIPPED], Finished((SKIPPED,))),
        (
            [WORDS],
            Ask("q", choices=SKIP_IT, problem="please-send-document", keeps=True, document=True),
        ),
        ([WORDS, CV], Finished((WORDS, CV))),
        ([Answer("here"), CV], Finished((CV,))),
    ],
)
def test_a_file_is_asked_for_and_a_photo_of_it_will_do(said, outcome):
    assert talked(lambda: document("q"), *said)[0] == outcome


def test_a_file_that_is_needed_cannot_be_skipped():
    asked, _ = talked(lambda: document("q", needed=True), Answer())
    assert asked == Ask("q", problem="document-is-needed", document=True)


@pytest.mark.parametrize(("choice", "yes"), [("yes", True), ("no", False)])
def test_a_yes_or_a_no(choice, yes):
    assert talked(lambda: confirm("q"), Answer(choice=choice))[0] == Finished(yes)


def test_what_was_looked_up_comes_back_as_it_was_kept():
    def script(_):
        found = yield from look("days", print, 1)
        choices = yield from look_choices("colours", print)
        return found, choices

    log = [("days", Found({"a": 1})), ("colours", Found([{"key": "red", "label": "Red"}]))]
    assert play(script(Start()), log) == Finished(({"a": 1}, (Choice("red", "Red"),)))


def test_what_was_said_as_a_whole():
    said = (WORDS, Answer("really", photos=(ONE, TWO), place=HERE), PIN, Answer(choice="x"))
    assert words_in(said) == "It is dark\nreally"
    assert photos_in(said) == (ONE, TWO)
    assert place_in(said) == HERE
    assert documents_in((*said, CV)) == CV.documents
    assert (words_in(()), photos_in(()), place_in(())) == ("", (), None)
