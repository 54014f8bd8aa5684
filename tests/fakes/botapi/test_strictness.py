"""What the fake does not let pass, and what it shows."""

import json
import os
from io import BytesIO
from pathlib import Path

import pytest
from telegram import Update

from tests.fakes.botapi.kinds import OTHER_KINDS
from tests.fakes.botapi.spec import Spec
from tests.pictures import jpeg

DESCRIPTION = os.environ.get("BOT_API_SPEC")
described = pytest.mark.skipif(not DESCRIPTION, reason="BOT_API_SPEC names no description")

LONG = "a" * 4097
BUTTON = {"text": "Sí", "callback_data": "x"}


def keyboard(**change):
    return {"inline_keyboard": [[BUTTON | change]]}


BY_HAND = {
    "a chat that is not there": ({"chat_id": 1}, "chat not found"),
    "no text": ({"text": " "}, "message text is empty"),
    "a long text": ({"text": LONG}, "message is too long"),
    "many emoji": ({"text": "💡" * 2049}, "message is too long"),
    "long data": ({"reply_markup": keyboard(callback_data="ñ" * 33)}, "BUTTON_DATA_INVALID"),
    "no data": ({"reply_markup": keyboard(callback_data="")}, "BUTTON_DATA_INVALID"),
    "a button that does nothing": (
        {"reply_markup": {"inline_keyboard": [[{"text": "a"}]]}},
        "text buttons are unallowed",
    ),
    "a mark beyond the end": (
        {"entities": [{"type": "bold", "offset": 1, "length": 2}]},
        "ends after the end",
    ),
    "a mark that parts an emoji": (
        {"text": "💡!", "entities": [{"type": "bold", "offset": 1, "length": 1}]},
        "in a middle of a UTF-16 symbol",
    ),
}


@pytest.mark.parametrize("case", BY_HAND)
async def test_a_mistake_is_declined_and_noted(fake, ana, call, case):
    change, words = BY_HAND[case]
    status, answer = await call("sendMessage", **{"chat_id": ana.id, "text": "ab"} | change)
    assert (status, answer["ok"]) == (400, False)
    assert words in answer["description"]
    assert [words in noted for noted in fake.violations] == [True]
    assert ana.sees() == []


BY_DESCRIPTION = {
    "an unknown parameter": ("sendMessage", {"txt": "a"}, "it has no txt"),
    "a missing parameter": ("setMessageReaction", {"reaction": []}, "message_id is missing"),
    "a wrong type": ("sendMessage", {"disable_notification": "yes"}, "is no Boolean"),
    "a number as text": ("deleteMessage", {"message_id": "5"}, "is no Integer"),
    "a wrong part": ("sendMessage", {"reply_markup": keyboard(colour="red")}, "nothing fits"),
    "a part left out": (
        "sendMessage",
        {"reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
        "nothing fits",
    ),
    "a mark of no kind": (
        "setMessageReaction",
        {"message_id": 1, "reaction": [{"type": "sound", "emoji": "👀"}]},
        "reaction[0]",
    ),
}


@described
@pytest.mark.parametrize("case", BY_DESCRIPTION)
async def test_what_telegram_does_not_describe_is_declined_and_noted(fake, ana, call, case):
    method, values, words = BY_DESCRIPTION[case]
    said = {"text": "ab"} if method == "sendMessage" else {}
    status, answer = await call(method, **{"chat_id": ana.id} | said | values)
    assert status == 400
    assert words in answer["description"] or words == "nothing fits"
    assert len(fake.violations) == 1


@described
async def test_a_form_is_checked_like_the_rest(fake, ana, call):
    good = {"chat_id": str(ana.id), "text": "12", "disable_notification": "true"}
    assert (await call("sendMessage", good | {"reply_markup": json.dumps(keyboard())}))[0] == 200
    assert fake.violations == []
    assert (await call("sendMessage", good | {"disable_notification": "yes"}))[0] == 400
    assert len(fake.violations) == 1


def test_the_description_is_followed_into_every_part():
    fields = [{"name": "a", "types": ["Array of Part"], "required": True, "description": ""}]
    number = {"name": "n", "types": ["Integer"], "required": False, "description": ""}
    kind = {"name": "kind", "types": ["String"], "required": True, "description": "must be nut"}
    part = {"name": "Part", "fields": [number, kind]}
    spec = Spec({"methods": {"do": {"fields": fields}}, "types": {"Part": part}})
    good = {"a": [{"n": 1, "kind": "nut"}]}
    assert spec.problems("do", good, form=False) == []
    assert spec.problems("do", {"a": json.dumps(good["a"])}, form=True) == []
    bad = {"a": [{"n": True, "kind": "bolt", "m": 1}], "b": 2}
    assert sorted(spec.problems("do", bad, form=False)) == [
        "do.a[0].kind is not nut: 'bolt'",
        "do.a[0].n is no Integer: True",
        "do.a[0]: it has no m",
        "do: it has no b",
    ]
    assert spec.problems("do", {}, form=False) == ["do.a is missing"]
    assert spec.problems("undo", {}, form=False) == ["undo: there is no such method"]


async def test_an_unknown_method_and_a_wrong_token_are_turned_away(fake, call):
    assert (await call("sendHologram"))[0] == 404
    assert (await call("getMe", token="1:wrong"))[0] == 401
    assert len(fake.violations) == 2


@pytest.mark.parametrize(
    ("photo", "words"),
    [
        (b"", "file must be non-empty"),
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (jpeg(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_a_photo_must_be_one(fake, ana, call, photo, words):
    form = {"chat_id": str(ana.id), "photo": BytesIO(photo)}
    status, answer = await call("sendPhoto", form)
    assert (status, words in answer["description"]) == (400, True)


async def test_a_photo_can_be_sent_again_by_its_id(ana, result):
    sent = await result("sendPhoto", {"chat_id": str(ana.id), "photo": BytesIO(jpeg(1600, 900))})
    sizes = [size["width"] for size in sent["photo"]]
    assert sizes == [90, 320, 800, 1600]
    again = await result("sendPhoto", chat_id=ana.id, photo=sent["photo"][-1]["file_id"])
    assert [size["width"] for size in again["photo"]] == sizes


async def test_a_file_can_be_sent_and_an_album(ana, fake, result):
    form = {"chat_id": str(ana.id), "document": BytesIO(b"BEGIN:VCALENDAR"), "caption": "Cita"}
    sent = await result("sendDocument", form)
    assert (sent["caption"], sent["document"]["file_size"]) == ("Cita", 15)
    media = [{"type": "photo", "media": f"attach://{name}"} for name in "ab"]
    form = {"chat_id": str(ana.id), "media": json.dumps(media)}
    album = await result("sendMediaGroup", form | {"a": BytesIO(jpeg()), "b": BytesIO(jpeg())})
    assert len({one["media_group_id"] for one in album}) == 1
    assert len(ana.sees()) == 3


async def test_media_and_buttons_of_a_message_can_be_changed(ana, call, result):
    sent = await result("sendPhoto", {"chat_id": str(ana.id), "photo": BytesIO(jpeg(64, 64))})
    where = {"chat_id": ana.id, "message_id": sent["message_id"]}
    again = {"media": json.dumps({"type": "photo", "media": "attach://new"})}
    texts = {name: str(value) for name, value in where.items()}
    await result("editMessageMedia", texts | again | {"new": BytesIO(jpeg(80, 80))})
    assert ana.sees()[0]["photo"][-1]["width"] == 80
    await result("editMessageReplyMarkup", **where, reply_markup=keyboard())
    assert ana.buttons() == ["Sí"]
    status, answer = await call("editMessageReplyMarkup", **where, reply_markup=keyboard())
    assert (status, "message is not modified" in answer["description"]) == (400, True)


async def test_several_messages_can_be_deleted_at_once(ana, fake, result):
    sent = [await result("sendMessage", chat_id=ana.id, text=text) for text in "abc"]
    numbers = [one["message_id"] for one in sent]
    assert await result("deleteMessages", chat_id=ana.id, message_ids=[*numbers[:2], 999])
    assert ana.texts() == ["c"]
    acts = [shown.act for shown in fake.world.ledger.of(ana.id)]
    assert acts == ["sent", "sent", "sent", "deleted", "deleted"]


async def test_a_chat_can_be_looked_at_and_left(fake, ana, call, result):
    works = fake.channel("@jun_works")
    group = fake.group("Vecinos", -1001, ana)
    assert (await result("getChat", chat_id="@jun_works"))["id"] == works.id
    member = await result("getChatMember", chat_id=-1001, user_id=ana.id)
    assert member["user"]["first_name"] == "Ana"
    told = await result("getChatAdministrators", chat_id="@jun_works")
    assert [one["status"] for one in told] == ["administrator"]
    await result("leaveChat", chat_id=-1001)
    status, answer = await call("sendMessage", chat_id=group.id, text="a")
    assert (status, answer["description"]) == (
        403,
        "Forbidden: bot is not a member of the supergroup chat",
    )


async def test_who_never_wrote_cannot_be_written_to(fake, call):
    leo = fake.person("Leo", started=False)
    status, answer = await call("sendMessage", chat_id=leo.id, text="a")
    assert (status, "can't initiate" in answer["description"]) == (403, True)
    leo.starts("report")
    assert (await call("sendMessage", chat_id=leo.id, text="a"))[0] == 200


def everything_happens(fake, ana):
    """Every kind of update that the fake can make."""
    fake.world.updates.want(["message", "edited_message", "callback_query", "my_chat_member"])
    fake.world.updates.allowed |= {"message_reaction", "channel_post"}
    group = fake.group("Vecinos", -1001, ana)
    works = fake.channel("@jun_works")
    first = ana.writes("/start x")
    ana.writes("Hola", group, reply_to=None)
    ana.writes("Sí", reply_to=first)
    ana.sends_album([jpeg(), jpeg(100, 100)], "dos")
    ana.sends_file(jpeg(), "a.jpg", "image/jpeg")
    ana.walks(ana.shares_place(37.2, -3.6, live=900), 37.3, -3.6)
    ana.shares_venue(37.2, -3.6, "Ayuntamiento", "Plaza 1")
    for kind in OTHER_KINDS:
        if kind != "something_new":
            ana.sends(kind)
    ana.edits(first, "Buenas")
    ana.presses_data("forged", first)
    ana.reacts(first, "👍")
    ana.reacts(first, None)
    ana.blocks()
    ana.unblocks()
    works.posts("Noticia")
    works.forwards_to(group, "Noticia")
    group.kicks_bot(ana)
    return [json.loads(update.payload()) for update in fake.world.updates.made]


async def test_another_library_understands_what_the_fake_tells(fake, ana):
    for update in everything_happens(fake, ana):
        assert Update.de_json(update).update_id == update["update_id"]


@pytest.mark.slow  # only to import this library takes many seconds
async def test_a_third_library_understands_it_too(fake, ana):
    from aiogram.types import Update as AiogramUpdate  # noqa: PLC0415 - see above

    for update in everything_happens(fake, ana):
        assert AiogramUpdate.model_validate(update).update_id == update["update_id"]


@described
async def test_what_the_fake_tells_is_as_telegram_describes_it(fake, ana):
    description = Spec.read(Path(DESCRIPTION))
    for update in everything_happens(fake, ana):
        assert list(description.in_value("Update", "Update", update)) == []


@described
async def test_what_the_fake_answers_is_as_telegram_describes_it(fake, ana, result):
    description = Spec.read(Path(DESCRIPTION))
    fake.channel("@jun_works")
    sent = await result("sendMessage", chat_id=ana.id, text="a", reply_markup=keyboard())
    at_ana = {"chat_id": ana.id, "message_id": sent["message_id"]}
    answers = {
        "Message": [sent, await result("editMessageText", **at_ana, text="b")],
        "User": [await result("getMe")],
        "WebhookInfo": [await result("getWebhookInfo")],
        "ChatFullInfo": [await result("getChat", chat_id=ana.id)],
        "ChatMember": [
            await result("getChatMember", chat_id="@jun_works", user_id=fake.world.bot.id)
        ],
    }
    for kind, told in answers.items():
        for one in told:
            assert list(description.in_value(kind, kind, one)) == []
