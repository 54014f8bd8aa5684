"""Asking for updates: none is lost, and none is confirmed before it is kept."""

import asyncio
import logging

import pytest

from core.messages import Kind
from core.transport import Busy, Limits
from tests.bots.telegram.hearing import Inbox, listening, until
from tests.fakes.botapi import Broken
from tests.pictures import jpeg

NOTHING_NEW = Broken(200, '{"ok": true, "result": []}')


def texts(door, raws):
    return [door.decode(raw.payload).text for raw in raws]


async def test_what_people_say_comes_in_order(telegram, ana, fake):
    leo = fake.person("Leo", language="de")
    inbox = Inbox()
    async with listening(telegram, inbox):
        ana.writes("one")
        leo.writes("zwei")
        ana.writes("three")
        raws = await inbox.holds(3)
    assert texts(telegram, raws) == ["one", "zwei", "three"]
    assert [raw.conversation for raw in raws] == ["4711", str(leo.id), "4711"]
    assert telegram.decode(raws[1].payload).language == "de"


async def test_what_was_said_while_we_were_away_comes_first(telegram, ana):
    for number in range(150):  # more than one answer holds
        ana.writes(str(number))
    inbox = Inbox()
    async with listening(telegram, inbox):
        raws = await inbox.holds(150)
    assert texts(telegram, raws) == [str(number) for number in range(150)]


async def test_nothing_is_confirmed_before_it_is_kept(telegram, ana, fake):
    ana.writes("one")
    inbox = Inbox()
    inbox.gate.clear()
    async with listening(telegram, inbox):
        await inbox.was_offered(1)
        assert len(fake.world.updates.pending) == 1
        inbox.gate.set()
        await until(lambda: not fake.world.updates.pending, fake.world.updates.changed)
        await inbox.holds(1)


async def test_what_could_not_be_kept_comes_again(telegram, ana):
    ana.writes("one")
    inbox = Inbox()
    inbox.broken = OSError("the disk is full")
    async with listening(telegram, inbox) as task:
        with pytest.raises(OSError, match="full"):
            await task
    inbox.broken = None
    async with listening(telegram, inbox):
        [one] = await inbox.holds(1)
    assert inbox.handed_over == [one.id, one.id]


async def test_what_there_is_no_room_for_waits_at_telegram(telegram, ana, fake, pauses):
    ana.writes("one")
    inbox = Inbox()
    inbox.broken = Busy("5000 messages wait")
    async with listening(telegram, inbox):
        await inbox.was_offered(3)
        assert len(fake.world.updates.pending) == 1
        assert len(fake.called("getUpdates")) == 1
        inbox.broken = None
        await inbox.holds(1)
    assert set(pauses.seconds) == {2.0}


async def test_a_restart_between_keeping_and_confirming_repeats_and_loses_nothing(door, ana):
    ana.writes("one")
    ana.writes("two")
    inbox = Inbox()
    async with listening(await door(), inbox):
        await inbox.holds(2)
    ana.writes("three")
    second = await door()
    async with listening(second, inbox):
        raws = await inbox.holds(3)
    assert texts(second, raws) == ["one", "two", "three"]


async def test_numbers_that_start_anew_are_heard(telegram, ana, fake):
    inbox = Inbox()
    async with listening(telegram, inbox):
        ana.writes("before")
        await inbox.holds(1)
        await until(lambda: not fake.world.updates.pending, fake.world.updates.changed)
        fake.world.updates.start_anew(17)
        ana.writes("after a quiet week")
        raws = await inbox.holds(2)
    assert raws[1].id == "17"


async def test_when_all_is_confirmed_we_ask_from_the_beginning(telegram, ana, fake):
    ana.writes("one")
    fake.fail(NOTHING_NEW, "getUpdates", times=2)
    inbox = Inbox()
    async with listening(telegram, inbox):
        [one] = await inbox.holds(1)
        await fake.world.updates.wait_for_poll()
        fake.fail(NOTHING_NEW, "getUpdates")
        fake.world.updates.drive_away("a test")
        await fake.world.updates.wait_for_poll()
    offsets = [call.integer("offset") for call in fake.called("getUpdates")]
    after = int(one.id) + 1
    assert offsets == [0, 0, 0, after, after, 0]


async def test_an_update_that_nobody_can_read_is_kept_like_the_rest(telegram, ana, fake):
    fake.world.happens("message", "nonsense", 1)
    fake.world.happens("message", {"text": "half a lamp \ud83d"}, 2)
    ana.writes("hello")
    inbox = Inbox()
    async with listening(telegram, inbox):
        poison, half, hello = await inbox.holds(3)
    with pytest.raises(TypeError):
        telegram.decode(poison.payload)
    assert half.payload.decode("utf-8")
    assert telegram.decode(hello.payload).text == "hello"


async def test_what_has_no_number_stops_nobody(telegram, ana, fake, caplog):
    fake.fail(Broken(200, '{"ok": true, "result": ["nonsense", {"message": 1}]}'), "getUpdates")
    ana.writes("hello")
    inbox = Inbox()
    async with listening(telegram, inbox):
        [hello] = await inbox.holds(1)
    assert telegram.decode(hello.payload).text == "hello"
    assert "passed over" in caplog.text


async def test_a_button_is_answered_after_it_was_kept_and_not_before(telegram, ana, fake):
    question = ana.world.message(ana.chat, ana.world.from_bot(), {"text": "?"})
    query = ana.presses_data("k7:0", question["message_id"])
    inbox = Inbox()
    inbox.gate.clear()
    answered = fake.world.answered_queries
    async with listening(telegram, inbox):
        await inbox.was_offered(1)
        assert query not in answered
        inbox.gate.set()
        await until(lambda: query in answered, fake.world.ledger.changed)
    [raw] = inbox.kept.values()
    assert telegram.decode(raw.payload).kind is Kind.PRESS


async def test_a_button_that_could_not_be_kept_is_not_answered(telegram, ana, fake):
    question = ana.world.message(ana.chat, ana.world.from_bot(), {"text": "?"})
    ana.presses_data("k7:0", question["message_id"])
    inbox = Inbox()
    inbox.broken = OSError("the disk is full")
    async with listening(telegram, inbox) as task:
        with pytest.raises(OSError, match="full"):
            await task
        await asyncio.gather(*telegram.background.tasks)
    assert fake.called("answerCallbackQuery") == []


async def test_a_button_pressed_too_long_ago_stops_nobody(telegram, ana, fake):
    question = ana.world.message(ana.chat, ana.world.from_bot(), {"text": "?"})
    fake.world.open_queries.discard(ana.presses_data("k7:0", question["message_id"]))
    ana.writes("hello")
    inbox = Inbox()
    async with listening(telegram, inbox):
        await inbox.holds(2)
        await telegram.background.close()
    assert fake.world.answered_queries == {}


async def test_an_album_comes_as_photos_that_belong_together(telegram, ana):
    sent = ana.sends_album([jpeg(64, 48), jpeg(48, 64), jpeg(50, 50)], "three of them")
    ana.adds_to_album(sent[0], jpeg(40, 40))
    inbox = Inbox()
    async with listening(telegram, inbox):
        said = [telegram.decode(raw.payload) for raw in await inbox.holds(4)]
    assert len({one.album for one in said}) == 1
    assert [len(one.attachments) for one in said] == [1, 1, 1, 1]
    assert [one.text for one in said] == ["three of them", "", "", ""]


async def test_marks_and_blocking_are_heard(telegram, ana):
    inbox = Inbox()
    async with listening(telegram, inbox):
        message = ana.writes("Hola")
        await inbox.holds(1)
        ana.reacts(message, "👍")
        ana.edits(message, "Buenas")
        ana.blocks()
        ana.unblocks()
        said = [telegram.decode(raw.payload) for raw in await inbox.holds(5)]
    kinds = [Kind.MESSAGE, Kind.REACTION, Kind.EDIT, Kind.LEAVE, Kind.JOIN]
    assert [one.kind for one in said] == kinds


async def test_a_served_group_is_heard_and_knows_our_name(door, ana, fake):
    group = fake.group("Vecinos", -1001, ana)
    telegram = await door(settings={"groups": "-1001, -1002"})
    inbox = Inbox()
    async with listening(telegram, inbox):
        await fake.world.updates.wait_for_poll()
        ana.writes("/help@jun_bot", group)
        ana.writes("/help@other_bot", group)
        await inbox.holds(2)
        await until(lambda: telegram.name is not None, fake.answered)
        ours, others = (telegram.decode(raw.payload) for raw in inbox.kept.values())
    assert (ours.text, others) == ("/help", None)


async def test_a_served_group_that_becomes_a_supergroup_is_heard_on(door, ana, fake, caplog):
    group = fake.group("Vecinos", -5, ana)
    telegram = await door(settings={"groups": "-5"})
    inbox = Inbox()
    async with listening(telegram, inbox):
        group.becomes_supergroup(-1005)
        ana.writes("Hola", group)
        raws = await inbox.holds(3)
    *told, heard = (telegram.decode(raw.payload) for raw in raws)
    assert told == [None, None]
    assert (heard.text, str(heard.sender)) == ("Hola", "telegram:-1005")
    assert "put -1005 in the place of -5 into JUNTOS_TELEGRAM_GROUPS" in caplog.text


async def test_a_group_that_nobody_serves_may_become_what_it_likes(telegram, ana, fake, caplog):
    group = fake.group("Vecinos", -5, ana)
    inbox = Inbox()
    async with listening(telegram, inbox):
        group.becomes_supergroup(-1005)
        ana.writes("Hola", group)
        raws = await inbox.holds(3)
    assert [telegram.decode(raw.payload) for raw in raws] == [None] * 3
    assert "JUNTOS_TELEGRAM_GROUPS" not in caplog.text


async def test_a_photo_in_the_place_of_another_is_a_correction(telegram, ana):
    inbox = Inbox()
    async with listening(telegram, inbox):
        message = ana.sends_photo(jpeg(), "this one")
        ana.exchanges_photo(message, jpeg(48, 64), "no, this one")
        said = [telegram.decode(raw.payload) for raw in await inbox.holds(2)]
    was, now = said
    assert (now.kind, now.target, now.text) == (Kind.EDIT, was.id, "no, this one")
    assert {len(one.attachments) for one in said} == {1}
    assert was.attachments != now.attachments


async def test_nothing_of_it_stands_in_the_logs(telegram, ana, fake, caplog):
    caplog.set_level(logging.DEBUG)
    fake.fail(Broken(), times=2)
    ana.writes("my secret garden")
    inbox = Inbox()
    async with listening(telegram, inbox):
        await inbox.holds(1)
    assert "secret garden" not in caplog.text
    assert fake.token not in caplog.text


async def test_the_limits_can_be_lifted_for_a_server_of_our_own(door):
    assert (await door()).limits.chat == (1.0, 3)
    assert (await door(limits=Limits())).limits.chat == (1000.0, 1000)
