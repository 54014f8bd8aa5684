"""The browser door as the core sees it, on both kinds of database."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bots.browser.seats import Seat
from bots.browser.spool import Spool
from bots.browser.translate import Said, raw
from bots.browser.transport import Browser, NotOpen
from core.messages import Act, Address, Attachment, Choice, Incoming, Outgoing, Photo, Place
from core.transport import NotSent, Raw, Refused, TooLarge
from storage.database import Database
from storage.lines import Line

ANA = Address("browser", "ana")
SEAT = Seat("ana", "ana")
ID = "1" * 32
NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
CHOICES = (Choice("a", "A lamp"), Choice("b", "The road"))


class Stopped(Exception):
    """Enough was seen."""


@pytest.fixture
def door(database, tmp_path):
    return Browser(database, Spool(tmp_path / "spool"), {"works-staff"})


async def lines(door, chat="ana"):
    return await door.database.read(lambda store: store.lines.since(chat))


async def only_line(door):
    [line] = await lines(door)
    return line


async def kept(door, **parts):
    """Somebody has said something; the line that it became."""
    line = Line(chat="ana", key=ID, author="ana", at=NOW, **parts)
    await door.database.run(lambda store: store.lines.put(line, NOW))


def out(text="hello", **parts):
    return Outgoing(ANA, text, **parts)


async def test_a_message_is_shown_under_its_key(door):
    assert await door.send(out(heading="J-00041"), "k1") == "k1"
    line = await only_line(door)
    assert (line.key, line.author, line.body) == ("k1", "", {"heading": "J-00041", "text": "hello"})


async def test_a_message_sent_twice_with_one_key_is_shown_once(door):
    assert await door.send(out(), "k1") == await door.send(out(), "k1") == "k1"
    assert len(await lines(door)) == 1


async def test_two_who_send_the_same_at_once_show_it_once(door):
    ids = await asyncio.gather(*(door.send(out(), "k1") for _ in range(10)))
    assert set(ids) == {"k1"}
    assert len(await lines(door)) == 1


async def test_one_key_may_stand_in_two_chats(door):
    await door.send(out(), "k1")
    await door.send(Outgoing(Address("browser", "bea"), "hello"), "k1")
    assert [len(await lines(door, chat)) for chat in ("ana", "bea")] == [1, 1]


async def test_an_edit_shows_what_is_said_now(door):
    await door.send(out(choices=CHOICES, token="t"), "k1")
    assert await door.send(out("no more", act=Act.EDIT, target="k1"), "k2") == "k1"
    line = await only_line(door)
    assert (line.body, line.edited) == ({"text": "no more"}, True)


async def test_an_edit_that_changes_nothing_is_a_success_and_calls_nobody(door):
    await door.send(out(), "k1")
    before = (await only_line(door)).version
    await door.send(out(act=Act.EDIT, target="k1"), "k2")
    line = await only_line(door)
    assert (line.version, line.edited) == (before, False)


async def test_an_edit_leaves_the_marks_of_others(door):
    await door.send(out(), "k1")
    await door.send(out("👀", act=Act.REACT, target="k1"), "k2")
    await door.send(out("later", act=Act.EDIT, target="k1"), "k3")
    assert [one["emoji"] for one in (await only_line(door)).body["reactions"]] == ["👀"]


async def test_a_deletion_leaves_nothing(door):
    await door.send(out(heading="J-00041", photo=Photo("a" * 64)), "k1")
    await door.send(out("", act=Act.DELETE, target="k1"), "k2")
    line = await only_line(door)
    assert (line.deleted, line.body) == (True, {})


async def test_to_delete_what_is_gone_is_a_success(door):
    await door.send(out(), "k1")
    for key in ("k2", "k3"):
        await door.send(out("", act=Act.DELETE, target="k1"), key)
    await door.send(out("", act=Act.DELETE, target="never"), "k4")


async def test_a_mark_is_set_once_and_taken_away_again(door):
    await kept(door, body={"text": "hi"})
    marks = {await door.send(out("✅", act=Act.REACT, target=ID), "k1") for _ in range(2)}
    [mark] = marks
    assert [one["id"] for one in (await only_line(door)).body["reactions"]] == [mark]
    for key in ("k2", "k3"):
        await door.send(out("", act=Act.UNREACT, target=mark), key)
    assert (await only_line(door)).body["reactions"] == []


async def test_we_take_away_no_mark_but_our_own(door):
    mine = {"id": f"r@{ID}", "emoji": "👍", "author": "ana", "name": ""}
    await kept(door, body={"reactions": [mine]})
    await door.send(out("", act=Act.UNREACT, target=f"r@{ID}"), "k1")
    assert (await only_line(door)).body["reactions"] == [mine]


@pytest.mark.parametrize("act", [Act.EDIT, Act.REACT])
async def test_what_is_not_there_cannot_be_changed(door, act):
    with pytest.raises(Refused):
        await door.send(out("✅", act=act, target="never"), "k1")


@pytest.mark.parametrize("act", [Act.EDIT, Act.REACT])
async def test_nor_can_what_was_deleted(door, act):
    await door.send(out(), "k1")
    await door.send(out("", act=Act.DELETE, target="k1"), "k2")
    with pytest.raises(Refused):
        await door.send(out("✅", act=act, target="k1"), "k3")


async def test_every_change_has_a_higher_version_and_calls_whoever_looks(door):
    calls = []
    stop = door.database.wake("chat:ana", lambda: calls.append(1))
    versions = []
    for number, act in enumerate((Act.SEND, Act.EDIT, Act.REACT, Act.DELETE)):
        await door.send(out(str(number), act=act, target="k0"), f"k{number}")
        versions.append((await only_line(door)).version)
    assert versions == sorted(set(versions))
    assert len(calls) >= 4  # PostgreSQL tells it to other processes, and so to us again
    stop()
    called = len(calls)
    await door.send(out(), "k9")
    assert len(calls) == called


async def test_a_version_is_never_given_again_even_if_all_is_forgotten(door):
    await door.send(out(), "k1")
    before = (await only_line(door)).version
    for_ever = {"conversations": datetime.max.replace(tzinfo=UTC)}
    await door.database.run(lambda store: store.personal.forget_before(for_ever))
    assert await lines(door) == []
    await door.send(out(), "k2")
    assert (await only_line(door)).version > before


async def test_a_database_that_is_away_means_try_again(sqlite_url, tmp_path):
    async with Database(sqlite_url) as database:
        door = Browser(database, Spool(tmp_path))
        database.writers[0].connection = None
        database.writers[0].engine = Away()
        with pytest.raises(NotSent):
            await door.send(out(), "k1")


class Away:
    """A database that nobody can reach."""

    def connect(self):
        from sqlalchemy.exc import OperationalError  # noqa: PLC0415 - only this test goes so deep

        raise OperationalError("connect", {}, Exception("it is away"))


async def test_what_is_handed_over_is_read_as_it_was_said(door):
    sheet = raw(SEAT, Said(ID, text="hi"), "ana")
    assert door.decode(sheet.payload) == Incoming(ANA, "ana", ID, text="hi")


async def test_nothing_is_taken_in_while_nobody_listens(door):
    with pytest.raises(NotOpen):
        await door.hand_over([Raw("1", "ana", b"")])


async def test_what_was_said_when_we_fell_is_handed_over_when_we_stand_again(door):
    sheet = raw(SEAT, Said(ID, text="hi"), "ana")
    body = {"text": "hi", "raw": {"id": sheet.id, "conversation": "ana", "payload": encoded(sheet)}}
    await kept(door, body=body, heard=False)
    received = []

    async def receive(raws, cursor=None):
        received.extend(raws)

    await listens_once(door, receive)
    assert received == [sheet]
    line = await only_line(door)
    assert (line.heard, line.body) == (True, {"text": "hi"})
    await listens_once(door, receive)
    assert received == [sheet]


def encoded(sheet):
    import base64  # noqa: PLC0415 - how bytes lie in JSON

    return base64.b64encode(sheet.payload).decode()


async def listens_once(door, receive):
    """Let the door look after everything once."""

    async def pause(_seconds):
        raise Stopped

    door.pause = pause
    with pytest.raises(Stopped):
        await door.listen(receive, None)


async def test_a_door_that_is_shut_hands_over_no_more(door):
    async def receive(raws, cursor=None):
        """Takes all."""

    await listens_once(door, receive)
    with pytest.raises(NotOpen):
        await door.hand_over([])


async def stored(door, content=b"a dark lamp"):
    async def pieces():
        yield content

    return Attachment("photo", await door.spool.keep(pieces(), 1000))


async def test_an_upload_can_be_fetched_and_again_if_we_fall(door):
    lamp = await stored(door)
    assert [await door.fetch(lamp, 100) for _ in range(2)] == [b"a dark lamp"] * 2


async def test_an_upload_that_is_too_large_is_not_even_read(door):
    lamp = await stored(door)
    with pytest.raises(TooLarge):
        await door.fetch(lamp, 10)


@pytest.mark.parametrize("handle", ["", "0" * 32, "../town.db"])
async def test_an_upload_that_is_not_there_will_never_be(door, handle):
    with pytest.raises(Refused):
        await door.fetch(Attachment("photo", handle), 100)


async def test_photos_are_shown_once_they_are_clean(door):
    await kept(door, body={"text": "hi", "uploads": ["2" * 32]})
    said = replace(Incoming(ANA, "ana", ID), photos=(Photo("a" * 64),))
    await door.notice(said)
    assert (await only_line(door)).body["photos"] == ["a" * 64]


async def test_a_photo_that_could_not_be_taken_is_told(door):
    await kept(door, body={"uploads": ["2" * 32]})
    await door.notice(replace(Incoming(ANA, "ana", ID), photos=(), broken="broken"))
    assert (await only_line(door)).body["broken"] == "broken"


async def test_a_notice_about_what_is_gone_does_nothing(door):
    await door.notice(replace(Incoming(ANA, "ana", ID), photos=(Photo("a" * 64),)))
    assert await lines(door) == []


async def test_the_page_sees_that_we_write_until_we_have_written(door):
    assert not door.is_typing("ana")
    await door.notice(Incoming(ANA, "ana", ID))
    assert door.is_typing("ana")
    await door.send(out(), "k1")
    assert not door.is_typing("ana")


async def test_in_a_room_nobody_sees_us_write(door):
    await door.notice(Incoming(Address("browser", "works-staff"), "elena", ID))
    assert not door.is_typing("works-staff")


def test_rooms_and_channels_are_groups(door):
    assert door.is_group("works-staff")
    assert not door.is_group("ana")


async def test_a_place_is_shown_by_its_name(door):
    await door.send(out(place=Place(37.25, -3.5)), "k1")
    assert (await only_line(door)).body["place"]["label"] == "37.25000, -3.50000"
