"""What Telegram's updates mean for us."""

import json

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.telegram.content import rich_text
from bots.telegram.request import read_json
from bots.telegram.translate import incoming, raw
from core.messages import Address, Attachment, Incoming, Kind, Place

ANA = {"id": 4711, "is_bot": False, "first_name": "Ana", "last_name": "Ruiz", "language_code": "es"}
ANAS = {"id": 4711, "first_name": "Ana", "last_name": "Ruiz", "type": "private"}
GROUP = {"id": -1001, "title": "Vecinos", "type": "supergroup"}
HER = Address("telegram", "4711")
SMALL = {"file_id": "s", "file_unique_id": "1", "width": 90, "height": 60, "file_size": 900}
LARGE = {"file_id": "l", "file_unique_id": "2", "width": 1280, "height": 853, "file_size": 90_000}
OLDER = {"message_id": 3, "date": 1893456000, "chat": ANAS, "text": "?"}
LAMP = {"latitude": 37.2193, "longitude": -3.595}


def update(kind="message", **content):
    about = {"message_id": 5, "date": 1893456000, "chat": ANAS, "from": ANA}
    return {"update_id": 900, kind: {**about, **content}}


def read(update, groups=frozenset(), our_name=None):
    return incoming(json.loads(raw(update).payload), groups, our_name)


def said(**what):
    about = {"sender": HER, "author": "4711", "id": "5", "name": "Ana Ruiz", "language": "es"}
    return Incoming(**{**about, **what})


def photo(handle, size):
    return (Attachment("photo", handle, size),)


CONTENTS = {
    "text": ({"text": "Hola"}, said(text="Hola")),
    "start": ({"text": "/start report_light"}, said(text="/start report_light")),
    "command": ({"text": "/help@jun_bot me"}, said(text="/help me")),
    "command in private": ({"text": "/help@other_bot"}, said(text="/help")),
    "unknown fields": ({"text": "Hola", "hologram": {"depth": 3}}, said(text="Hola")),
    "photo": (
        {"caption": "Mire", "photo": [SMALL, LARGE]},
        said(text="Mire", attachments=photo("l", 90_000)),
    ),
    "photo, largest first": (
        {"photo": [LARGE, SMALL]},
        said(attachments=photo("l", 90_000)),
    ),
    "album": (
        {"photo": [SMALL], "media_group_id": "13"},
        said(attachments=photo("s", 900), album="13"),
    ),
    "image file": (
        {"document": {"file_id": "d", "file_unique_id": "3", "mime_type": "image/png"}},
        said(attachments=photo("d", None)),
    ),
    "place": ({"location": LAMP}, said(place=Place(37.2193, -3.595))),
    "live place": (
        {"location": {**LAMP, "live_period": 900}},
        said(place=Place(37.2193, -3.595)),
    ),
    "venue": (
        {
            "location": LAMP,
            "venue": {"location": LAMP, "title": "Ayuntamiento", "address": "Plaza 1"},
        },
        said(place=Place(37.2193, -3.595, "Ayuntamiento, Plaza 1")),
    ),
    "reply": ({"text": "Voy", "reply_to_message": OLDER}, said(text="Voy", target="3")),
    "topic": (
        {
            "text": "Voy",
            "is_topic_message": True,
            "message_thread_id": 3,
            "reply_to_message": OLDER,
        },
        said(text="Voy", thread="3"),
    ),
    "no last name": (
        {"text": "Hola", "from": {"id": 4711, "is_bot": False, "first_name": "Ana"}},
        said(text="Hola", name="Ana", language=None),
    ),
    "file": (
        {
            "document": {
                "file_id": "d",
                "file_unique_id": "3",
                "file_name": "cv.pdf",
                "mime_type": "application/pdf",
                "file_size": 9,
            },
            "caption": "Aquí está",
        },
        said(
            text="Aquí está",
            attachments=(Attachment("file", "d", 9, "cv.pdf", "application/pdf"),),
        ),
    ),
    "file without a name": (
        {"document": {"file_id": "d", "file_unique_id": "3"}},
        said(attachments=(Attachment("file", "d"),)),
    ),
    "video": (
        {"video": {"file_id": "v"}, "caption": "Mire"},
        said(text="Mire", attachments=(Attachment("video"),)),
    ),
    "video note": ({"video_note": {}}, said(attachments=(Attachment("video"),))),
    "animation": (
        {"animation": {"file_id": "a"}, "document": {"file_id": "a"}},
        said(attachments=(Attachment("video"),)),
    ),
    "animation that another bot has found": (
        {"animation": {"file_id": "a"}, "document": {"file_id": "a"}, "via_bot": {"id": 1}},
        said(attachments=(Attachment("video"),)),
    ),
    "live photo": (
        {"photo": [SMALL], "live_photo": {"file_id": "v", "photo": [SMALL]}},
        said(attachments=photo("s", 900)),
    ),
    "voice": ({"voice": {}}, said(attachments=(Attachment("voice"),))),
    "sticker": ({"sticker": {}}, said(attachments=(Attachment("sticker"),))),
    "contact": ({"contact": {}}, said(attachments=(Attachment("contact"),))),
    "poll": ({"poll": {}}, said(attachments=(Attachment("poll"),))),
    "nobody knows what": ({"hologram": {}}, said(attachments=(Attachment("unknown"),))),
    "nothing": ({}, said(attachments=(Attachment("unknown"),))),
    "rich text": (
        {
            "rich_message": {
                "blocks": [
                    {"type": "heading", "size": 1, "text": "Farola"},
                    {"type": "paragraph", "text": ["Está ", {"type": "bold", "text": "rota"}]},
                    {
                        "type": "list",
                        "items": [
                            {"label": "1.", "blocks": [{"type": "paragraph", "text": "aquí"}]}
                        ],
                    },
                ]
            }
        },
        said(text="Farola\nEstá rota\naquí"),
    ),
    "rich without text": (
        {"rich_message": {"blocks": [{"type": "divider"}]}},
        said(attachments=(Attachment("unknown"),)),
    ),
}


@pytest.mark.parametrize("case", CONTENTS)
def test_a_message_is_understood(case):
    content, means = CONTENTS[case]
    assert read(update(**content), our_name="jun_bot") == means


@pytest.mark.parametrize(
    "content",
    [
        {"pinned_message": OLDER},
        {"text": "Hola", "from": {**ANA, "is_bot": True}},
        {"text": "Hola", "chat": GROUP},
        {"text": "Hola", "chat": {"id": -1002, "type": "channel", "title": "Jun"}},
        {"new_chat_members": [ANA], "chat": GROUP},
        {"web_app_data": {"data": "x", "button_text": "y"}},
    ],
)
def test_what_nobody_says_to_us_is_passed_over(content):
    assert read(update(**content)) is None


@pytest.mark.parametrize(
    "content",
    [
        {"text": "/help@other_bot"},
        {"text": "Hola", "sender_chat": GROUP},
        {"text": "Hola", "is_automatic_forward": True},
        {"text": "Hola", "via_bot": {"id": 1}},
        {"text": "Hola", "from": {**ANA, "is_bot": True}},
    ],
)
def test_not_everything_in_a_served_group_is_for_us(content):
    assert read(update(chat=GROUP, **content), frozenset({-1001}), "jun_bot") is None


@pytest.mark.parametrize("our_name", ["jun_bot", "Jun_Bot", None])
def test_a_served_group_is_heard(our_name):
    understood = read(update(chat=GROUP, text="/help@jun_bot"), frozenset({-1001}), our_name)
    assert understood == said(sender=Address("telegram", "-1001"), text="/help")


def test_a_correction_names_what_it_corrects():
    corrected = update("edited_message", text="Holas", edit_date=1893456001)
    assert read(corrected) == said(kind=Kind.EDIT, text="Holas", target="5")


def test_a_correction_may_bring_another_photo():
    corrected = update("edited_message", caption="Mire", photo=[LARGE])
    means = said(kind=Kind.EDIT, text="Mire", target="5", attachments=photo("l", 90_000))
    assert read(corrected) == means


def test_a_walk_is_no_correction():
    assert read(update("edited_message", location={**LAMP, "live_period": 900})) is None


def pressed(**change):
    query = {"id": "77", "from": ANA, "chat_instance": "1", "data": "k7:0", "message": OLDER}
    return {"update_id": 901, "callback_query": {**query, **change}}


def test_a_pressed_button_names_its_message_and_whose_finger_it_was():
    assert read(pressed()) == said(kind=Kind.PRESS, id="77", choice="k7:0", target="3")


def test_a_button_of_a_message_too_old_to_be_shown_still_works():
    old = {"message_id": 3, "date": 0, "chat": ANAS}
    assert read(pressed(message=old)).choice == "k7:0"


@pytest.mark.parametrize(
    "change",
    [{"message": None}, {"data": None}, {"message": {**OLDER, "chat": GROUP}}],
)
def test_a_button_that_is_none_of_ours_is_passed_over(change):
    assert read(pressed(**change)) is None


def reaction(old, new, **change):
    marks = [[{"type": "emoji", "emoji": mark} for mark in side] for side in (old, new)]
    about = {"chat": ANAS, "message_id": 3, "user": ANA, "date": 1893456000}
    about |= {"old_reaction": marks[0], "new_reaction": marks[1]}
    return {"update_id": 903, "message_reaction": {**about, **change}}


def test_a_mark_is_understood():
    assert read(reaction("👍", "👍👀")) == said(kind=Kind.REACTION, id="", text="👀", target="3")


@pytest.mark.parametrize(
    "update",
    [
        reaction("👀", ""),
        reaction("", "👀", chat=GROUP),
        reaction("", "👀", user=None),
        reaction("", "", new_reaction=[{"type": "custom_emoji", "custom_emoji_id": "5"}]),
    ],
)
def test_a_mark_without_a_meaning_is_passed_over(update):
    assert read(update) is None


@pytest.mark.parametrize(
    ("status", "chat", "kind"),
    [("kicked", ANAS, Kind.LEAVE), ("member", ANAS, Kind.JOIN), ("kicked", GROUP, None)],
)
def test_blocking_and_unblocking_is_leaving_and_joining(status, chat, kind):
    change = {"chat": chat, "from": ANA, "date": 1, "new_chat_member": {"status": status}}
    understood = read({"update_id": 904, "my_chat_member": change})
    assert understood == (said(kind=kind, id="") if kind else None)


@pytest.mark.parametrize("kind", ["channel_post", "inline_query", "poll", "something_new"])
def test_updates_that_are_not_for_us_are_passed_over(kind):
    assert read({"update_id": 905, kind: {"id": "1"}}) is None


ONE_PERSONS = [
    update(text="Hola"),
    update("edited_message", text="Hola"),
    pressed(),
    pressed(message=None),
    reaction("", "👀"),
    {"update_id": 9, "my_chat_member": {"chat": ANAS, "from": ANA}},
]


@pytest.mark.parametrize("update", ONE_PERSONS)
def test_all_that_one_person_does_stands_in_one_line(update):
    assert raw(update).conversation == "4711"


def test_a_group_is_a_line_of_its_own():
    assert raw(update(chat=GROUP)).conversation == "-1001"
    assert raw(pressed(message={**OLDER, "chat": GROUP})).conversation == "-1001"


@pytest.mark.parametrize("nonsense", [None, [], "update", {}, {"update_id": "5"}, {"message": 1}])
def test_what_has_no_number_is_no_update(nonsense):
    assert raw(nonsense) is None


def test_an_update_that_nobody_can_read_has_a_line_of_its_own():
    odd = raw({"update_id": 7, "message": "nonsense"})
    assert odd.conversation == "update 7"
    with pytest.raises(TypeError):
        incoming(orjson.loads(odd.payload), frozenset(), None)


def test_half_a_sign_does_not_stop_us_from_reading_the_rest():
    assert read_json(b'{"text": "lamp \\ud83d!"}') == {"text": "lamp ?!"}
    assert read_json(b'{"text": "lamp \xff"}') == {"text": "lamp �"}


NAMES = st.sampled_from(
    ["message", "chat", "id", "from", "type", "text", "photo", "blocks", "user"]
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(),
    lambda parts: st.lists(parts) | st.dictionaries(NAMES, parts),
    max_leaves=12,
)


@given(st.dictionaries(NAMES, ANYTHING), st.integers(0, 2**53))
def test_whatever_comes_has_a_line_and_can_be_kept(odd, number):
    kept = raw(odd | {"update_id": number})
    assert kept.id == str(number)
    assert kept.conversation
    assert orjson.loads(kept.payload)["update_id"] == number


@given(ANYTHING)
def test_rich_text_is_text_whatever_comes(odd):
    assert isinstance(rich_text(odd), str)
