"""What we want to say, as calls of the Bot API."""

import pytest

from bots.telegram.compose import compose
from core.messages import Act, Address, Choice, Document, Outgoing, Photo, Place
from core.pieces import units
from core.transport import Refused

HER = Address("telegram", "4711")
PLAIN = {"link_preview_options": {"is_disabled": True}}
LAMP = Place(37.2193, -3.595)
TOWN_HALL = Place(37.2193, -3.595, "Ayuntamiento")
LINK = "https://www.openstreetmap.org/?mlat=37.219300&mlon=-3.595000#map=18/37.219300/-3.595000"


def call(**what):
    composed = compose(Outgoing(HER, **what))
    return composed.method, composed.parameters


def test_words_go_out_as_they_are():
    assert call(text="a <b> & *c*") == (
        "sendMessage",
        {"chat_id": 4711, "text": "a <b> & *c*", **PLAIN},
    )


def test_a_heading_is_bold_however_telegram_counts_its_signs():
    _, sent = call(heading="💡 Farola", text="rota")
    assert sent["text"] == "💡 Farola\nrota"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 9}]


def test_a_place_below_words_is_a_link_to_the_map():
    _, sent = call(heading="💡", text="rota", place=TOWN_HALL)
    assert sent["text"] == "💡\nrota\nAyuntamiento"
    assert sent["entities"] == [
        {"type": "bold", "offset": 0, "length": 2},
        {"type": "text_link", "offset": 8, "length": 12, "url": LINK},
    ]


@pytest.mark.parametrize(
    ("place", "method", "more"),
    [
        (LAMP, "sendLocation", {}),
        (TOWN_HALL, "sendVenue", {"title": "Ayuntamiento", "address": "37.21930, -3.59500"}),
    ],
)
def test_a_place_alone_is_a_pin(place, method, more):
    at = {"chat_id": 4711, "latitude": 37.2193, "longitude": -3.595}
    assert call(place=place) == (method, at | more)


def test_a_document_goes_as_it_is_with_its_words_below():
    document = Document("ref", "cita.ics", "text/calendar")
    composed = compose(Outgoing(HER, "El lunes", document=document))
    assert (composed.method, composed.document, composed.photo) == (
        "sendDocument",
        document,
        None,
    )
    assert composed.parameters == {
        "chat_id": 4711,
        "caption": "El lunes",
        "disable_content_type_detection": True,
    }
    changed = compose(Outgoing(HER, "El martes", act=Act.EDIT, target="7", document=document))
    assert (changed.method, changed.document) == ("editMessageCaption", None)


def test_a_photo_has_its_words_below():
    composed = compose(Outgoing(HER, "rota", "Farola", photo=Photo("ref")))
    assert composed.photo == Photo("ref")
    assert composed.method == "sendPhoto"
    assert composed.parameters == {
        "chat_id": 4711,
        "caption": "Farola\nrota",
        "caption_entities": [{"type": "bold", "offset": 0, "length": 6}],
    }


def keyboard(*labels, token="k7"):  # noqa: S107 - the handle of some buttons
    choices = tuple(Choice(f"c{label}", label) for label in labels)
    _, sent = call(text="?", choices=choices, token=token)
    return sent["reply_markup"]["inline_keyboard"]


def test_short_choices_stand_side_by_side():
    assert keyboard("Sí", "No", "Otro") == [
        [{"text": "Sí", "callback_data": "k7:0"}, {"text": "No", "callback_data": "k7:1"}],
        [{"text": "Otro", "callback_data": "k7:2"}],
    ]


def test_a_long_choice_gives_each_a_line_of_its_own():
    assert [len(row) for row in keyboard("Sí", "Una farola apagada", "No")] == [1, 1, 1]


def test_a_choice_without_a_label_shows_its_key():
    assert keyboard("") == [[{"text": "c", "callback_data": "k7:0"}]]


def test_an_answer_goes_out_even_if_what_it_answers_is_gone():
    _, sent = call(text="a", reply_to="3")
    assert sent["reply_parameters"] == {"message_id": 3, "allow_sending_without_reply": True}


def test_what_is_no_message_is_not_answered():
    assert "reply_parameters" not in call(text="a", reply_to="$abc")[1]


def test_in_a_thread_its_first_message_is_answered():
    """A channel has no threads of its own: who names one there is refused."""
    _, sent = call(text="a", thread="9")
    assert sent["reply_parameters"]["message_id"] == 9
    assert "message_thread_id" not in sent


def test_a_channel_is_known_by_its_name():
    sent = compose(Outgoing(Address("telegram", "@jun_works"), "a"))
    assert sent.parameters["chat_id"] == "@jun_works"


def test_words_are_changed_where_they_stand_and_old_buttons_go():
    assert call(act=Act.EDIT, target="7", text="b") == (
        "editMessageText",
        {"chat_id": 4711, "message_id": 7, "text": "b", **PLAIN},
    )


def test_the_words_below_a_photo_are_changed_in_their_own_way():
    changed = compose(Outgoing(HER, "b", act=Act.EDIT, target="7", photo=Photo("ref")))
    assert changed.photo is None
    assert (changed.method, changed.parameters) == (
        "editMessageCaption",
        {"chat_id": 4711, "message_id": 7, "caption": "b"},
    )


def test_new_buttons_come_with_new_words():
    _, changed = call(act=Act.EDIT, target="7", text="b", choices=(Choice("y", "Sí"),), token="k")
    assert changed["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "k:0"


@pytest.mark.parametrize(
    ("act", "method", "more"),
    [
        (Act.DELETE, "deleteMessage", {}),
        (
            Act.REACT,
            "setMessageReaction",
            {"reaction": [{"type": "emoji", "emoji": "👀"}]},
        ),
        (Act.UNREACT, "setMessageReaction", {"reaction": []}),
    ],
)
def test_a_message_can_be_deleted_and_marked(act, method, more):
    assert call(act=act, target="7", text="👀") == (
        method,
        {"chat_id": 4711, "message_id": 7, **more},
    )


@pytest.mark.parametrize("act", [Act.EDIT, Act.DELETE, Act.REACT, Act.UNREACT])
@pytest.mark.parametrize("target", [None, "", "$abc"])
def test_what_cannot_be_a_message_is_refused(act, target):
    with pytest.raises(Refused):
        call(act=act, target=target, text="b")


def test_an_emoji_counts_twice():
    assert (units("aé"), units("💡"), units("👨‍👩‍👧")) == (2, 2, 8)
