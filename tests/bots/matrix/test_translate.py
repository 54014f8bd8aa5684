"""What a Matrix event says to us, as a table."""

import pytest

from bots.matrix.translate import incoming
from core.messages import Address, Attachment, Incoming, Kind, Place

ME = "@town:jun.example"
ANA = "@ana:jun.example"
ROOM = "!room"
BASE = Incoming(Address("matrix", ROOM), ANA, "$1")


def event(kind, content, **more):
    facts = {"type": kind, "room_id": ROOM, "sender": ANA, "event_id": "$1", "content": content}
    return {**facts, **more}


def message(msgtype, body="words", **more):
    return event("m.room.message", {"msgtype": msgtype, "body": body, **more})


def about(**relation):
    return {"m.relates_to": relation}


def said(**facts):
    return Incoming(BASE.sender, facts.pop("author", ANA), "$1", **facts)


QUOTED = "> <@town:jun.example> Where is it?\n> Which street?\n\nMain Street 4"
IMAGE = {"url": "mxc://jun/1", "info": {"size": 5, "mimetype": "image/jpeg"}}
PHOTO = (Attachment("photo", "mxc://jun/1", 5),)
THREAD = {"rel_type": "m.thread", "event_id": "$card"}
LOCATION = {"uri": "geo:37.2,-3.6", "description": "Plaza Mayor"}

TABLE = {
    "a text": (message("m.text"), said(text="words")),
    "an emote": (message("m.emote"), said(text="words")),
    "a notice": (message("m.notice"), None),
    "a request to compare keys": (message("m.key.verification.request"), None),
    "an unknown kind": (message("com.example.new"), said(text="words")),
    "an unknown file": (
        message("com.example.scan", url="mxc://jun/1"),
        said(attachments=(Attachment("file", "mxc://jun/1", None, "words"),)),
    ),
    "an image": (message("m.image", "lamp.jpg", **IMAGE), said(attachments=PHOTO)),
    "an image whose name is its words": (
        message("m.image", "lamp.jpg", filename="lamp.jpg", **IMAGE),
        said(attachments=PHOTO),
    ),
    "an image with words": (
        message("m.image", "It is dark", filename="lamp.jpg", **IMAGE),
        said(text="It is dark", attachments=PHOTO),
    ),
    "a picture sent as a file": (message("m.file", "lamp.jpg", **IMAGE), said(attachments=PHOTO)),
    "a file": (
        message("m.file", "a.pdf", url="mxc://jun/2", info={"mimetype": "application/pdf"}),
        said(attachments=(Attachment("file", "mxc://jun/2", None, "a.pdf", "application/pdf"),)),
    ),
    "a file with words": (
        message("m.file", "Here it is", filename="a.pdf", url="mxc://jun/2", info={"size": 9}),
        said(
            text="Here it is",
            attachments=(Attachment("file", "mxc://jun/2", 9, "a.pdf"),),
        ),
    ),
    "a voice message": (
        message("m.audio", url="mxc://jun/3"),
        said(attachments=(Attachment("voice", "mxc://jun/3"),)),
    ),
    "a film": (
        message("m.video", url="mxc://jun/4", info={"size": -1}),
        said(attachments=(Attachment("video", "mxc://jun/4"),)),
    ),
    "an image without an address": (
        message("m.image", file={"url": "mxc://jun/5"}),
        said(attachments=(Attachment("photo"),)),
    ),
    "a sticker": (
        event("m.sticker", {"body": "hi", "url": "mxc://jun/6"}),
        said(attachments=(Attachment("sticker", "mxc://jun/6"),)),
    ),
    "a poll": (event("m.poll.start", {"m.poll": {}}), said(attachments=(Attachment("poll"),))),
    "a poll of old": (
        event("org.matrix.msc3381.poll.start", {"poll": 1}),
        said(attachments=(Attachment("poll"),)),
    ),
    "a place": (
        message("m.location", geo_uri="geo:37.2,-3.6;u=35"),
        said(place=Place(37.2, -3.6)),
    ),
    "a place with a height": (
        message("m.location", geo_uri="geo:-37,3.6,700"),
        said(place=Place(-37.0, 3.6)),
    ),
    "a place with a name": (
        message("m.location", geo_uri="geo:37.2,-3.6", **{"m.location": LOCATION}),
        said(place=Place(37.2, -3.6, "Plaza Mayor")),
    ),
    "a place of tomorrow": (
        message("m.location", **{"org.matrix.msc3488.location": LOCATION}),
        said(place=Place(37.2, -3.6, "Plaza Mayor")),
    ),
    "a place that is nowhere": (message("m.location", geo_uri="geo:91,0"), said(text="words")),
    "a place without a point": (message("m.location", "Main Street"), said(text="Main Street")),
    "a reply": (
        message("m.text", **about(**{"m.in_reply_to": {"event_id": "$0"}})),
        said(text="words", target="$0"),
    ),
    "a reply with what it answers": (
        message("m.text", QUOTED, **about(**{"m.in_reply_to": {"event_id": "$0"}})),
        said(text="Main Street 4", target="$0"),
    ),
    "a reply to an emote": (
        message(
            "m.text", "> * <@a:b> waves\n\nhi", **about(**{"m.in_reply_to": {"event_id": "$0"}})
        ),
        said(text="hi", target="$0"),
    ),
    "a reply that quotes something else": (
        message("m.text", "> my rule\n\nis good", **about(**{"m.in_reply_to": {"event_id": "$0"}})),
        said(text="> my rule\n\nis good", target="$0"),
    ),
    "a quote that answers nothing": (message("m.text", QUOTED), said(text=QUOTED)),
    "a word in a thread": (
        message(
            "m.text",
            **about(**THREAD, is_falling_back=True, **{"m.in_reply_to": {"event_id": "$last"}}),
        ),
        said(text="words", thread="$card"),
    ),
    "a reply in a thread": (
        message("m.text", **about(**THREAD, **{"m.in_reply_to": {"event_id": "$0"}})),
        said(text="words", thread="$card", target="$0"),
    ),
    "an image in a thread": (
        message("m.image", "1.jpg", **IMAGE, **about(**THREAD)),
        said(attachments=PHOTO, thread="$card"),
    ),
    "an edit": (
        message(
            "m.text",
            "* new",
            **{"m.new_content": {"msgtype": "m.text", "body": "new"}},
            **about(rel_type="m.replace", event_id="$0"),
        ),
        said(kind=Kind.EDIT, text="new", target="$0"),
    ),
    "an edit of the words beside an image": (
        message(
            "m.image",
            "* darker",
            **{"m.new_content": {"msgtype": "m.image", "body": "darker", "filename": "1.jpg"}},
            **about(rel_type="m.replace", event_id="$0"),
        ),
        said(kind=Kind.EDIT, text="darker", target="$0"),
    ),
    "an edit of a bot's notice": (
        message("m.notice", **about(rel_type="m.replace", event_id="$0")),
        None,
    ),
    "a reaction": (
        event("m.reaction", about(rel_type="m.annotation", event_id="$0", key="✅\ufe0f")),
        said(kind=Kind.REACTION, text="✅", target="$0"),
    ),
    "a keycap as a reaction": (
        event("m.reaction", about(rel_type="m.annotation", event_id="$0", key="2\ufe0f\u20e3")),
        said(kind=Kind.REACTION, text="2\u20e3", target="$0"),
    ),
    "a reaction taken away": (event("m.reaction", {}), None),
    "a deletion": (
        event("m.room.redaction", {"redacts": "$0"}),
        said(kind=Kind.DELETE, target="$0"),
    ),
    "a deletion in an old room": (
        event("m.room.redaction", {}, redacts="$0"),
        said(kind=Kind.DELETE, target="$0"),
    ),
    "a deletion that was deleted": (event("m.room.redaction", {}), None),
    "a deleted message": (event("m.room.message", {}), None),
    "a deleted sticker": (event("m.sticker", {}), None),
    "an encrypted message": (
        event("m.room.encrypted", {"ciphertext": "…", **about(**THREAD)}),
        said(kind=Kind.SEALED, thread="$card"),
    ),
    "a room that is locked": (
        event("m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"}, state_key=""),
        said(kind=Kind.SEALED),
    ),
    "a room that has moved": (
        event("m.room.tombstone", {"replacement_room": "!new", "body": "…"}, state_key=""),
        said(kind=Kind.MOVED, target="!new"),
    ),
    "someone comes": (
        event("m.room.member", {"membership": "join", "displayname": "Ana"}, state_key=ANA),
        said(kind=Kind.JOIN, name="Ana"),
    ),
    "someone goes": (
        event("m.room.member", {"membership": "leave"}, state_key=ANA),
        said(kind=Kind.LEAVE),
    ),
    "someone is put out": (
        event("m.room.member", {"membership": "leave"}, state_key="@eva:jun.example"),
        said(kind=Kind.LEAVE, author="@eva:jun.example"),
    ),
    "someone is banned": (
        event("m.room.member", {"membership": "ban"}, state_key="@eva:jun.example"),
        said(kind=Kind.LEAVE, author="@eva:jun.example"),
    ),
    "someone is invited": (
        event("m.room.member", {"membership": "invite"}, state_key="@eva:jun.example"),
        None,
    ),
    "someone knocks": (event("m.room.member", {"membership": "knock"}, state_key=ANA), None),
    "we are put out": (
        event("m.room.member", {"membership": "leave"}, state_key=ME),
        said(kind=Kind.LEAVE),
    ),
    "we are invited": (event("m.room.member", {"membership": "invite"}, state_key=ME), None),
    "we leave": (event("m.room.member", {"membership": "leave"}, state_key=ME, sender=ME), None),
    "none of our business": (event("m.call.invite", {"offer": 1}), None),
}


@pytest.mark.parametrize("what", TABLE)
def test_an_event_says(what):
    source, expected = TABLE[what]
    assert incoming(source, ME) == expected


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        [],
        {},
        message("m.text", None),
        message("m.text", ["words"]),
        {**message("m.text"), "sender": 7},
        {**message("m.text"), "room_id": None},
        event("m.reaction", {"m.relates_to": {"event_id": "$0"}}),
        event("m.reaction", {"key": "✅"}),
        event("m.room.redaction", {"redacts": 7}),
        event("m.room.member", {"membership": "join"}),
        event("m.room.member", {"displayname": "Ana"}, state_key=ANA),
        message("m.text", **about(rel_type="m.replace")),
    ],
)
def test_nonsense_is_called_nonsense(nonsense):
    with pytest.raises(ValueError, match=r"missing|no JSON"):
        incoming(nonsense, ME)
