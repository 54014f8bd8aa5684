from typing import Any

import msgspec
import pytest

from bots.browser.seats import Seat
from bots.browser.translate import (
    Said,
    conversation,
    incoming,
    page_line,
    raw,
    reacted_line,
    reaction_id,
    said_body,
    town_body,
)
from core.messages import Address, Attachment, Choice, Incoming, Kind, Outgoing, Photo, Place
from storage.lines import Line

ID, PHOTO, OTHER = "1" * 32, "2" * 32, "3" * 32
ANA = Seat("ana", "ana")
ELENA = Seat("works-staff", "elena", "Elena", room=True)
READER = Seat("works")
REF = "a" * 64


def said(seat: Seat = ANA, deed: Kind | None = None, **parts: Any) -> Incoming:
    """What the core reads, of what the page wrote."""
    written = msgspec.json.encode({"id": ID, **parts})
    read = msgspec.json.decode(written, type=Said)
    return incoming(raw(seat, read, "line", deed).payload)


def expected(seat: Seat = ANA, **parts: Any) -> Incoming:
    return Incoming(Address("browser", seat.chat), seat.author, **{"id": ID, **parts})


READ = {
    "words": ({"text": "¡Hola! 🙏"}, {"text": "¡Hola! 🙏"}),
    "words in a language": (
        {"text": "hi", "language": "en-GB"},
        {"text": "hi", "language": "en-GB"},
    ),
    "a photo": ({"photos": [PHOTO]}, {"attachments": (Attachment("photo", PHOTO),)}),
    "photos sent as one": (
        {"photos": [PHOTO, OTHER]},
        {"attachments": (Attachment("photo", PHOTO), Attachment("photo", OTHER)), "album": ID},
    ),
    "a place": (
        {"place": {"latitude": 37.25, "longitude": -3.5}},
        {"place": Place(37.25, -3.5)},
    ),
    "a button": (
        {"kind": "press", "target": "juntos-1", "choice": "tok3n:0"},
        {"kind": Kind.PRESS, "target": "juntos-1", "choice": "tok3n:0"},
    ),
    "an edit": (
        {"kind": "edit", "target": OTHER, "text": "No, two lamps"},
        {"kind": Kind.EDIT, "target": OTHER, "text": "No, two lamps"},
    ),
    "a deletion": ({"kind": "delete", "target": OTHER}, {"kind": Kind.DELETE, "target": OTHER}),
    "a reaction": (
        {"kind": "reaction", "target": OTHER, "text": "👀"},
        {"kind": Kind.REACTION, "target": OTHER, "text": "👀", "id": f"{ID}@{OTHER}"},
    ),
    "a word in a thread": ({"text": "hi", "thread": "card"}, {"text": "hi", "thread": "card"}),
}


@pytest.mark.parametrize(("written", "read"), READ.values(), ids=READ)
def test_the_core_reads(written, read):
    assert said(**written) == expected(**read)


def test_who_it_is_is_for_the_seat_to_say_and_not_for_the_page():
    read = said(ELENA, text="hi", author="mayor", name="The mayor", chat="escalation")
    assert read == expected(ELENA, text="hi", name="Elena")


def test_somebody_enters_a_room():
    assert said(ELENA, Kind.JOIN) == expected(ELENA, kind=Kind.JOIN, name="Elena")


NONSENSE = {
    "no id": {"id": None},
    "an id that somebody thought up": {"id": "juntos-1-1700000000"},
    "an id with a line break": {"id": f"{ID}\n"},
    "to enter a room unasked": {"kind": "join"},
    "a kind that there is not": {"kind": "shout"},
    "a text as a number": {"text": 5},
    "a text without end": {"text": "x" * 20_001},
    "a place off the earth": {"place": {"latitude": 91, "longitude": 0}},
    "half a place": {"place": {"latitude": 37}},
    "a photo from somewhere else": {"photos": ["../../etc/passwd"]},
    "more photos than fit": {"photos": [PHOTO] * 11},
    "a button without end": {"choice": "x" * 201},
    "a button with a sign that no database keeps": {"choice": "t\0:1"},
    "a line with a blank in its name": {"kind": "delete", "target": "a b"},
    "a language that is none": {"language": "en; drop"},
}


@pytest.mark.parametrize("written", NONSENSE.values(), ids=NONSENSE)
def test_nonsense_is_not_read(written):
    with pytest.raises(msgspec.MsgspecError):
        said(**written)


@pytest.mark.parametrize(
    ("parts", "empty"),
    [
        ({}, True),
        ({"text": " \n "}, True),
        ({"text": "hi"}, False),
        ({"photos": [PHOTO]}, False),
        ({"place": {"latitude": 0, "longitude": 0}}, False),
        ({"kind": "delete", "target": OTHER}, False),
    ],
)
def test_a_message_in_which_nothing_is_is_empty(parts, empty):
    assert msgspec.convert({"id": ID, **parts}, Said).empty is empty


CARD = Line(chat="works-staff", key="card")
ANSWER = Line(chat="works-staff", key=OTHER, author="elena", thread="card")
POST = Line(chat="works-staff", key=OTHER, author="elena")


@pytest.mark.parametrize(
    ("seat", "thread", "target", "line"),
    [
        (ANA, None, None, "ana"),
        (ANA, None, Line(chat="ana", key="juntos-1"), "ana"),
        (ELENA, None, None, "works-staff"),
        (ELENA, "card", None, "works-staff/card"),
        (ELENA, None, CARD, "works-staff/card"),
        (ELENA, None, ANSWER, "works-staff/card"),
        (ELENA, None, POST, "works-staff"),
    ],
)
def test_what_belongs_together_stands_in_one_line(seat, thread, target, line):
    assert conversation(seat, Said(ID, thread=thread), target) == line


def test_a_reaction_tells_on_what_it_is_set():
    assert reacted_line(reaction_id("juntos-5", OTHER)) == OTHER
    assert reacted_line(OTHER) == ""


SHOWN = {
    "words": ({"text": "hi"}, {"text": "hi"}),
    "a card": ({"heading": "J-00041", "text": "dark"}, {"heading": "J-00041", "text": "dark"}),
    "choices": (
        {"text": "?", "choices": (Choice("a", "A lamp"), Choice("b", "The road")), "token": "t"},
        {"text": "?", "choices": ["A lamp", "The road"], "token": "t"},
    ),
    "choices that stand for themselves": (
        {"text": "?", "choices": (Choice("menu", "The menu", start="/menu"),), "token": "t"},
        {"text": "?", "choices": ["The menu"], "token": "t", "standing": True},
    ),
    "a token without choices": ({"text": "hi", "token": "t"}, {"text": "hi"}),
    "a photo": ({"photo": Photo(REF)}, {"photos": [REF]}),
    "a place": (
        {"place": Place(37.25, -3.5, "Calle Mayor")},
        {"place": {"latitude": 37.25, "longitude": -3.5, "label": "Calle Mayor"}},
    ),
    "a question for the place": (
        {"text": "?", "ask_place": True},
        {"text": "?", "ask_place": True},
    ),
    "an answer": ({"text": "hi", "reply_to": ID}, {"text": "hi", "reply_to": ID}),
}


@pytest.mark.parametrize(("message", "body"), SHOWN.values(), ids=SHOWN)
def test_the_page_shows(message, body):
    assert town_body(Outgoing(Address("browser", "ana"), **message)) == body


def test_what_somebody_says_is_shown_as_they_said_it():
    spoken = msgspec.convert({"id": ID, "text": "hi", "photos": [PHOTO]}, Said)
    assert said_body(ELENA, spoken) == {"name": "Elena", "text": "hi", "uploads": [PHOTO]}


def a_line(author: str) -> Line:
    marks = [{"id": "r@l", "emoji": "👀", "author": "elena", "name": "Elena"}]
    body = {"text": "hi", "uploads": [PHOTO], "raw": {"payload": "…"}, "reactions": marks}
    return Line(id=7, chat="works-staff", key="l", author=author, body=body, version=9)


def test_the_page_is_told_what_is_ones_own():
    told = page_line(a_line("elena"), ELENA)
    assert (told["mine"], told["town"]) == (True, False)
    assert told["reactions"] == [{"emoji": "👀", "name": "Elena", "mine": True, "id": "r@l"}]


def test_the_page_is_told_of_others_by_name_only():
    told = page_line(a_line("elena"), Seat("works-staff", "jose", "José", room=True))
    assert (told["mine"], told["town"]) == (False, False)
    assert told["reactions"] == [{"emoji": "👀", "name": "Elena", "mine": False}]
    assert not {"author", "chat", "raw", "version"} & set(told)


def test_who_only_reads_owns_nothing_not_even_what_the_town_says():
    told = page_line(a_line(""), READER)
    assert (told["mine"], told["town"]) == (False, True)
