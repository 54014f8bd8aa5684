"""What we say, as the content of a Matrix event."""

import pytest

from bots.matrix.compose import content, edit, message, reaction
from core.messages import Act, Address, Choice, Document, Outgoing, Photo, Place

TO = Address("matrix", "!room")
PICTURE = {"url": "mxc://jun/1", "info": {"w": 4, "h": 3}}
SQUARE = Place(37.21, -3.61, "Plaza Mayor")
LINK = "https://www.openstreetmap.org/?mlat=37.210000&mlon=-3.610000#map=18/37.210000/-3.610000"


def test_plain_words_have_no_second_form():
    assert message(Outgoing(TO, "a < b")) == {
        "msgtype": "m.text",
        "body": "a < b",
        "m.mentions": {},
    }


def test_lines_of_a_text_are_lines_of_its_html():
    said = message(Outgoing(TO, "one\n\ntwo & three", "Title <1>"))
    assert said["body"] == "Title <1>\none\n\ntwo & three"
    html = "<strong>Title &lt;1&gt;</strong><br>one<br><br>two &amp; three"
    assert said["formatted_body"] == html


def test_a_heading_may_stand_alone():
    assert message(Outgoing(TO, heading="Title"))["formatted_body"] == "<strong>Title</strong>"


def test_choices_are_numbered_from_one():
    said = Outgoing(TO, "Which?", choices=tuple(Choice(key, key.upper()) for key in "ab"))
    assert message(said)["body"] == "Which?\n1. A\n2. B"


def test_a_photo_has_its_words_as_caption_and_a_name():
    said = message(Outgoing(TO, "dark", photo=Photo("x")), PICTURE)
    assert (said["msgtype"], said["body"], said["filename"]) == ("m.image", "dark", "photo.jpg")
    assert (said["url"], said["info"]) == (PICTURE["url"], PICTURE["info"])


def test_a_picture_that_we_have_drawn_goes_by_its_own_name_and_kind():
    card = {**PICTURE, "info": {**PICTURE["info"], "mimetype": "image/png"}}
    said = message(Outgoing(TO, photo=Photo("x", "menu-2026-11-23")), card)
    assert said["filename"] == "menu-2026-11-23.png"


def test_a_photo_without_words_has_no_caption():
    said = message(Outgoing(TO, photo=Photo("x")), PICTURE)
    assert said["body"] == said["filename"]


def test_a_document_is_a_file_with_its_words_as_caption_and_its_name():
    document, file = Document("x", "cita.ics", "text/calendar"), {"url": "mxc://jun/2", "info": {}}
    said = message(Outgoing(TO, "Monday", document=document), file)
    assert (said["msgtype"], said["body"], said["filename"]) == ("m.file", "Monday", "cita.ics")
    assert said["url"] == "mxc://jun/2"
    bare = message(Outgoing(TO, document=document), file)
    assert (bare["msgtype"], bare["body"]) == ("m.file", "cita.ics")


def test_a_place_alone_is_a_pin():
    said = message(Outgoing(TO, place=SQUARE))
    assert said["geo_uri"] == said["m.location"]["uri"] == "geo:37.210000,-3.610000"
    assert said["m.location"]["description"] == "Plaza Mayor"


@pytest.mark.parametrize("photo", [None, Photo("x")])
def test_a_place_with_words_is_a_link_under_them(photo):
    said = message(Outgoing(TO, "It is here", photo=photo, place=SQUARE), photo and PICTURE)
    assert said["body"] == f"It is here\n📍 Plaza Mayor\n{LINK}"


def test_nothing_at_all_is_still_a_message():
    assert message(Outgoing(TO))["body"] == ""


def test_an_edit_carries_the_new_words_whole_and_starred():
    new = Outgoing(TO, "done", "State", Act.EDIT, target="$1", thread="$0", mentions=("@e:jun",))
    said = edit(new)
    assert said["m.new_content"] == content(new, None)
    assert said["m.new_content"]["m.mentions"] == {"user_ids": ["@e:jun"]}
    assert said["m.mentions"] == {}
    assert said["body"] == "* State\ndone\n@e:jun"
    assert said["formatted_body"] == "* <strong>State</strong><br>done<br>@e:jun"
    assert said["m.relates_to"] == {"rel_type": "m.replace", "event_id": "$1"}


def test_a_reaction_is_an_annotation():
    said = reaction(Outgoing(TO, "✅", act=Act.REACT, target="$1"))
    relation = {"rel_type": "m.annotation", "event_id": "$1", "key": "✅"}
    assert said == {"m.relates_to": relation}
