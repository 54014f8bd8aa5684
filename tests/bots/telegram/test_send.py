"""What goes out through the door, and what comes of it."""

from dataclasses import replace

import pytest

from bots.telegram.compose import compose
from bots.telegram.transport import connect
from core.messages import Act, Address, Choice, Kind, Outgoing, Photo, Place
from core.transport import Gone, NotSent, Refused, Throttled, TransportError, Unknown
from tests.fakes.botapi import Broken, Half, Lost, Reset, Says, Slow, Throttle
from tests.pictures import jpeg, saved, street

YES_NO = (Choice("yes", "Sí"), Choice("no", "No"))


@pytest.fixture
def her(ana):
    return Address("telegram", str(ana.id))


@pytest.fixture
def lamp(files):
    return Photo(files.keep(jpeg()))


async def test_she_sees_what_we_say_with_its_buttons(telegram, fake, ana, her):
    number = await telegram.send(
        Outgoing(her, "¿Está rota?", "Farola 💡", choices=YES_NO, token="k7"), "1"
    )
    [seen] = ana.sees()
    assert str(seen["message_id"]) == number
    assert ana.texts() == ["Farola 💡\n¿Está rota?"]
    assert ana.buttons() == ["Sí", "No"]


async def test_she_sees_a_photo_with_its_words(telegram, ana, her, files, lamp):
    await telegram.send(Outgoing(her, "Hecho", photo=lamp), "1")
    [seen] = ana.sees()
    largest = ana.world.files.by_handle[seen["photo"][-1]["file_id"]]
    assert largest.read() == files.read(lamp.ref)
    assert seen["caption"] == "Hecho"


async def test_a_picture_that_we_have_drawn_goes_by_its_own_name(telegram, files, her):
    card = Photo(files.keep(saved(street(), "PNG")), "menu-2026-11-23")
    upload = await telegram.upload(compose(Outgoing(her, photo=card)))
    assert upload.name == "menu-2026-11-23.png"
    upload = await telegram.upload(compose(Outgoing(her, photo=Photo(files.keep(jpeg())))))
    assert upload.name == "photo.jpg"


@pytest.mark.parametrize("label", ["", "Ayuntamiento"])
async def test_she_sees_a_place(telegram, fake, ana, her, label):
    await telegram.send(Outgoing(her, place=Place(37.2, -3.6, label)), "1")
    [seen] = ana.sees()
    assert seen["location"] == {"latitude": 37.2, "longitude": -3.6}


async def test_an_answer_stands_below_what_it_answers(telegram, ana, her):
    asked = ana.writes("¿Y mi farola?")
    await telegram.send(Outgoing(her, "Mañana", reply_to=str(asked)), "1")
    await telegram.send(Outgoing(her, "Seguro", reply_to="999"), "2")
    first, second = ana.sees()
    assert first["reply_to_message"]["message_id"] == asked
    assert "reply_to_message" not in second


async def test_words_change_and_buttons_go(telegram, fake, ana, her):
    number = await telegram.send(Outgoing(her, "?", choices=YES_NO, token="k7"), "1")
    change = Outgoing(her, "Gracias", act=Act.EDIT, target=number)
    assert await telegram.send(change, "2") == number
    assert await telegram.send(change, "3") == number  # it changes nothing, and that is well
    assert (ana.texts(), ana.buttons()) == (["Gracias"], [])


async def test_the_words_below_a_photo_change(telegram, fake, ana, her, lamp):
    number = await telegram.send(Outgoing(her, "Roto", photo=lamp), "1")
    change = Outgoing(her, "Hecho", act=Act.EDIT, target=number, photo=lamp)
    await telegram.send(change, "2")
    await telegram.send(change, "3")
    assert ana.texts() == ["Hecho"]


async def test_what_was_deleted_is_gone_even_if_it_was_gone_before(telegram, ana, her):
    number = await telegram.send(Outgoing(her, "Huy"), "1")
    for key in ("2", "3"):
        await telegram.send(Outgoing(her, act=Act.DELETE, target=number), key)
    assert ana.sees() == []


async def test_what_is_too_old_stays(telegram, fake, ana, her):
    number = await telegram.send(Outgoing(her, "Huy"), "1")
    fake.world.pass_time(hours=49)
    with pytest.raises(Refused, match="can't be deleted"):
        await telegram.send(Outgoing(her, act=Act.DELETE, target=number), "2")
    assert ana.texts() == ["Huy"]


async def test_a_mark_is_set_and_taken_away_again(telegram, fake, ana, her):
    asked = ana.writes("¿Y mi farola?")
    mark = await telegram.send(Outgoing(her, "👀", act=Act.REACT, target=str(asked)), "1")
    await telegram.send(Outgoing(her, act=Act.UNREACT, target=mark), "2")
    marks = [shown.text for shown in fake.world.ledger.of(ana.id, "reacted")]
    assert marks == ["👀", ""]


async def test_a_channel_shows_what_is_posted(telegram, fake, lamp):
    works = fake.channel("@jun_works")
    to = Address("telegram", works.name)
    number = await telegram.send(Outgoing(to, "La farola luce", photo=lamp), "1")
    await telegram.send(
        Outgoing(to, "La farola luce otra vez", act=Act.EDIT, target=number, photo=lamp), "2"
    )
    assert works.sees() == ["La farola luce otra vez"]


@pytest.mark.parametrize(("bot", "error"), [("member", Refused), ("left", Gone)])
async def test_a_channel_where_we_may_not_post_says_so(telegram, fake, bot, error):
    works = fake.channel("@jun_works", bot=bot)
    with pytest.raises(error):
        await telegram.send(Outgoing(Address("telegram", works.name), "a"), "1")


# Every wording, as the Bot API server has it.
WORDINGS = [
    (403, "Forbidden: bot was blocked by the user", Gone),
    (403, "Forbidden: user is deactivated", Gone),
    (403, "Forbidden: bot can't initiate conversation with a user", Gone),
    (403, "Forbidden: bot was kicked from the group chat", Gone),
    (403, "Forbidden: bot was kicked from the supergroup chat", Gone),
    (403, "Forbidden: bot is not a member of the channel chat", Gone),
    (403, "Forbidden: the group chat was deleted", Gone),
    (400, "Bad Request: chat not found", Gone),
    (400, "Bad Request: user not found", Gone),
    (400, "Bad Request: PEER_ID_INVALID", Gone),
    (400, "Bad Request: not enough rights to send text messages to the chat", Refused),
    (400, "Bad Request: need administrator rights in the channel chat", Refused),
    (400, "Bad Request: CHAT_WRITE_FORBIDDEN", Refused),
    (400, "Bad Request: message is too long", Refused),
    (400, "Bad Request: message caption is too long", Refused),
    (400, "Bad Request: message text is empty", Refused),
    (400, "Bad Request: BUTTON_DATA_INVALID", Refused),
    (400, "Bad Request: can't parse entities: unsupported start tag", Refused),
    (400, "Bad Request: message to edit not found", Refused),
    (400, "Bad Request: message can't be edited", Refused),
    (400, "Bad Request: message can't be deleted for everyone", Refused),
    (400, "Bad Request: IMAGE_PROCESS_FAILED", Refused),
    (400, "Bad Request: PHOTO_INVALID_DIMENSIONS", Refused),
    (400, "Bad Request: REACTION_INVALID", Refused),
    (413, "Request Entity Too Large", Refused),
    (401, "Unauthorized", NotSent),
    (404, "Not Found", NotSent),
    (409, "Conflict: terminated by other getUpdates request", NotSent),
    (500, "Internal Server Error: Request aborted", Unknown),
    (502, "Bad Gateway", Unknown),
    (504, "Gateway Timeout", Unknown),
]


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda wording: wording[1])
async def test_a_failure_says_what_to_do_next(telegram, fake, her, wording):
    code, description, error = wording
    fake.fail(Says(code, description))
    with pytest.raises(TransportError) as raised:
        await telegram.send(Outgoing(her, "Hola"), "1")
    assert type(raised.value) is error


@pytest.mark.parametrize(("fault", "shown"), [(Reset(), 0), (Lost(), 1), (Half(), 1)])
async def test_where_the_connection_broke_nobody_knows(telegram, fake, ana, fault, shown):
    fake.fail(fault, "sendMessage")
    with pytest.raises(Unknown):
        await telegram.send(Outgoing(Address("telegram", str(ana.id)), "Hola"), "1")
    assert len(ana.sees()) == shown


async def test_where_no_answer_comes_nobody_knows(telegram, fake, ana):
    silence = Slow()
    fake.fail(silence, "sendMessage")
    with pytest.raises(Unknown):
        await telegram.client.call("sendMessage", {"chat_id": ana.id, "text": "Hola"}, wait=0.05)
    silence.release.set()


@pytest.mark.parametrize(
    "body", ["<html>", "[]", '"ok"', '{"ok": true}', '{"ok": true, "result": 1}']
)
async def test_an_answer_that_is_none_leaves_us_in_doubt(telegram, fake, her, body):
    fake.fail(Broken(200, body))
    with pytest.raises(Unknown):
        await telegram.send(Outgoing(her, "Hola"), "1")


async def test_where_nobody_answers_the_door_nothing_was_sent(telegram, fake, her):
    await fake.close()
    with pytest.raises(NotSent):
        await telegram.send(Outgoing(her, "Hola"), "1")


@pytest.mark.parametrize(
    ("fault", "seconds"),
    [
        (Throttle(35), 35),
        (Says(429, "Too Many Requests: retry after 7"), 7),
        (Says(429, "Too Many Requests"), 1),
    ],
)
async def test_who_is_too_quick_learns_how_long_to_wait(telegram, fake, her, fault, seconds):
    fake.fail(fault)
    with pytest.raises(Throttled) as raised:
        await telegram.send(Outgoing(her, "Hola"), "1")
    assert raised.value.after.total_seconds() == seconds
    assert not raised.value.everyone


async def test_what_goes_to_a_group_that_has_moved_arrives_and_the_operator_hears_of_it(
    telegram, fake, lamp, caplog
):
    group = fake.group("Vecinos", -5)
    group.becomes_supergroup(-1005)
    for number, photo in enumerate((None, lamp)):
        await telegram.send(Outgoing(Address("telegram", "-5"), "Hola", photo=photo), str(number))
    assert [shown.text for shown in fake.world.ledger.of(-1005, "sent")] == ["Hola", "Hola"]
    assert "the group has a new id, -1005: put that into the settings" in caplog.text


async def test_who_blocked_us_is_gone_until_she_writes_again(telegram, ana, her):
    ana.blocks()
    with pytest.raises(Gone):
        await telegram.send(Outgoing(her, "Hola"), "1")
    ana.writes("Hola")
    await telegram.send(Outgoing(her, "Hola"), "2")
    assert ana.texts() == ["Hola"]


async def test_a_photo_that_is_not_there_any_more_is_refused(telegram, her):
    with pytest.raises(Refused, match="photo"):
        await telegram.send(Outgoing(her, "a", photo=Photo("0" * 64)), "1")


class BrokenDisk:
    def read(self, _ref):
        raise OSError(5, "Input/output error")


async def test_a_photo_that_cannot_be_read_now_is_tried_again(settings, her):
    async with connect(settings, BrokenDisk()) as telegram:
        with pytest.raises(NotSent, match="Input/output"):
            await telegram.send(Outgoing(her, "a", photo=Photo("0" * 64)), "1")


async def test_what_is_no_text_is_refused(telegram, her):
    with pytest.raises(Refused):
        await telegram.send(Outgoing(her, "half a lamp \ud83d"), "1")


async def test_no_error_gives_the_token_away(telegram, fake, her):
    fake.fail(Says(400, f"Bad Request: see https://api.telegram.org/bot{fake.token}/sendMessage"))
    with pytest.raises(Refused) as raised:
        await telegram.send(Outgoing(her, "a"), "1")
    assert fake.token not in str(raised.value)
    assert "<token>" in str(raised.value)


async def test_she_sees_that_we_look_at_her_photo(telegram, fake, ana):
    ana.sends_photo(jpeg())
    ana.writes("Hola")
    for update in fake.world.updates.made:
        await telegram.notice(telegram.decode(update.payload()))
    assert [shown.text for shown in fake.world.ledger.of(ana.id, "action")] == ["typing"]


async def test_she_sees_it_once_and_not_again_when_the_photo_is_there(telegram, fake, ana):
    ana.sends_photo(jpeg())
    said = telegram.decode(fake.world.updates.made[-1].payload())
    for now in (
        said,
        replace(said, photos=(Photo("0" * 64),)),
        replace(said, photos=(), broken="broken"),
    ):
        await telegram.notice(now)
    assert len(fake.called("sendChatAction")) == 1


async def test_nobody_minds_if_she_cannot_see_it(telegram, fake, ana):
    ana.sends_photo(jpeg())
    [update] = fake.world.updates.made
    ana.blocks()
    await telegram.notice(telegram.decode(update.payload()))
    assert telegram.decode(fake.world.updates.made[-1].payload()).kind is Kind.LEAVE


@pytest.mark.parametrize(
    ("chat", "is_group"), [("4711", False), ("-5", True), ("-1001", True), ("@jun_works", True)]
)
def test_groups_and_channels_are_told_from_people(telegram, chat, is_group):
    assert telegram.is_group(chat) is is_group
