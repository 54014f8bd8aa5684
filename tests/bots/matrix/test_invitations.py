"""Where we go when we are invited, and when we leave; with a real Synapse."""

import asyncio

import pytest

from bots.matrix.doorkeeper import HANDS, MOST_WAITING, Pace, is_direct
from bots.matrix.rooms import TownRooms
from bots.matrix.sync import Cursor
from core.messages import Kind
from tests.bots.matrix.ear import listening, opened, turns_out
from tests.fake_matrix import ME, refusing, silent, text
from tests.homeserver import Rude

pytestmark = pytest.mark.slow  # a real homeserver; see test_listening


def is_invited(person, room, user):
    """Whether somebody is still waited for in a room."""

    async def holds():
        return (await person.state(room, "m.room.member", user))["membership"] == "invite"

    return holds


def has_left(person, room, user):
    async def holds():
        return (await person.state(room, "m.room.member", user))["membership"] == "leave"

    return holds


async def test_a_room_of_two_is_joined_though_nobody_called_it_direct(door, ana, town):
    async with listening(door) as ear:
        room = await ana.room(town.id)
        await ear.hears(Kind.JOIN, author=ana.id)
    assert await ana.members(room) == {ana.id, town.id}


async def test_a_direct_chat_of_three_is_joined(door, ana, clerk, town):
    room = await ana.room(clerk.id, is_direct=True)
    await clerk.change(room, "join")
    async with listening(door) as ear:
        member = {"membership": "invite", "is_direct": True}
        await ana.set(room, "m.room.member", member, town.id)
        await ear.hears(Kind.JOIN, author=clerk.id)


async def test_a_group_is_refused(door, ana, clerk, town):
    room = await ana.room(clerk.id)
    await clerk.change(room, "join")
    async with listening(door) as ear:
        await ana.change(room, "invite", town.id)
        await turns_out(has_left(ana, room, town.id))
    assert ear.raws == []


async def test_a_staff_room_is_joined_however_many_are_in_it(ana, clerk, town, tmp_path):
    room = await ana.room(clerk.id)
    await clerk.change(room, "join")
    async with (
        opened(town, tmp_path, TownRooms(frozenset({room}))) as door,
        listening(door) as ear,
    ):
        await ana.change(room, "invite", town.id)
        await ear.hears(Kind.JOIN, author=clerk.id)
        await ear.hears(Kind.JOIN, author=ana.id)


async def test_a_chat_that_the_resident_has_left_is_left_and_forgotten(door, ana, town):
    async with listening(door) as ear:
        room = await ana.chat(town.id)
        await ear.hears(Kind.JOIN)
        await ana.change(room, "leave")
        left = await ear.hears(Kind.LEAVE)
        assert left.author == ana.id

        async def forgotten():
            try:
                await town.said(room)
            except Rude:
                return True
            return False

        await turns_out(forgotten)


async def test_a_chat_in_which_somebody_stays_is_not_left(door, ana, clerk, town):
    async with listening(door) as ear:
        room = await ana.room(clerk.id, town.id, is_direct=True)
        await clerk.change(room, "join")
        await ear.hears(Kind.JOIN, author=clerk.id)
        await clerk.change(room, "leave")
        await ear.hears(Kind.LEAVE, author=clerk.id)
        await ana.say(room, "I am still here")
        await ear.hears(Kind.MESSAGE, text="I am still here")
    assert town.id in await ana.members(room)


async def test_the_towns_own_room_is_not_left_when_nobody_else_is_there(town, clerk, tmp_path):
    room = await clerk.room(town.id)
    async with (
        opened(town, tmp_path, TownRooms(frozenset({room}))) as door,
        listening(door) as ear,
    ):
        await ear.hears(Kind.JOIN, author=clerk.id)
        await clerk.change(room, "leave")
        await ear.hears(Kind.LEAVE, author=clerk.id)
    assert await town.members(room) == {town.id}


async def test_who_invites_us_while_we_are_slow_is_not_forgotten_by_a_restart(ana, town, tmp_path):
    """The first door has no time for anybody; the second one has."""

    async def never(_seconds):
        await asyncio.Event().wait()

    busy = Pace(at_once=0, sleep=never)
    async with opened(town, tmp_path, TownRooms(), pace=busy) as door, listening(door) as ear:
        room = await ana.chat(town.id)
        await ear.until(lambda: Cursor.parse(ear.cursors[-1]).unanswered)
    assert Cursor.parse(ear.cursors[-1]).unanswered == (room,)
    assert await is_invited(ana, room, town.id)()
    async with (
        opened(town, tmp_path, TownRooms()) as door,
        listening(door, ear.cursors[-1]) as ear,
    ):
        await ear.hears(Kind.JOIN, author=ana.id)
        await ear.until(lambda: not Cursor.parse(ear.cursors[-1]).unanswered)


async def test_many_invitations_are_answered_at_a_measured_pace():
    waited = []

    async def sleep(seconds):
        waited.append(round(seconds))

    pace = Pace(at_once=3, a_minute=30, clock=lambda: 1000.0, sleep=sleep)
    for _ in range(6):
        await pace.turn()
    assert waited == [0, 0, 0, 2, 4, 6]


async def test_after_a_quiet_hour_several_may_come_at_once_again():
    now, waited = [0.0], []

    async def sleep(seconds):
        waited.append(round(seconds))

    pace = Pace(at_once=2, a_minute=60, clock=lambda: now[0], sleep=sleep)
    for hour in (0.0, 3600.0):
        now[0] = hour
        for _ in range(3):
            await pace.turn()
    assert waited == [0, 0, 1] * 2


async def test_an_invitation_that_is_withdrawn_is_let_go(fake, at_fake):
    fake.moods["join"] = refusing(403, "M_FORBIDDEN")
    invitation = {"type": "m.room.member", "state_key": ME, "content": {"membership": "invite"}}
    invitation["content"]["is_direct"] = True
    fake.answers({"rooms": {"invite": {"!a:fake": {"invite_state": {"events": [invitation]}}}}})
    async with at_fake() as door, listening(door) as ear:
        await turns_out(lambda: happened(fake, "join"))
        fake.answers({})
        await ear.until(lambda: len(ear.cursors) > 1)
    assert Cursor.parse(ear.cursors[-1]).unanswered == ()
    assert fake.times("join") == 1


async def test_a_flood_of_invitations_does_not_grow_without_end(fake, at_fake):
    rooms = {f"!{number}:fake": {"invite_state": {"events": []}} for number in range(600)}
    fake.answers({"rooms": {"invite": rooms}})
    async with at_fake() as door, listening(door) as ear:
        pass
    assert len(Cursor.parse(ear.cursors[0]).unanswered) == MOST_WAITING


async def test_a_flood_of_invitations_leaves_the_server_room_for_all_else(fake, at_fake):
    rooms = {f"!{number}:fake": {"invite_state": {"events": []}} for number in range(100)}
    fake.answers({"rooms": {"invite": rooms}})
    fake.moods["other"] = silent
    async with at_fake() as door, listening(door) as ear:
        await turns_out(lambda: happened(fake, "other"))
        fake.brings(text("hello"))
        await ear.hears(Kind.MESSAGE, text="hello")
    assert fake.times("other") <= HANDS


async def test_whoever_runs_the_town_is_told_that_a_room_has_moved(fake, at_fake, caplog):
    closed = {"type": "m.room.tombstone", "event_id": "$1", "sender": "@ana:fake", "state_key": ""}
    fake.brings({**closed, "content": {"replacement_room": "!new"}}, room="!news")
    async with at_fake(TownRooms(channels=frozenset({"!news"}))) as door, listening(door, "0"):
        await turns_out(lambda: is_told(caplog, "!news has moved to !new"))


async def is_told(caplog, words):
    return words in caplog.text


async def happened(fake, kind):
    return fake.times(kind) > 0


@pytest.mark.parametrize(
    ("content", "direct"),
    [
        ({"membership": "invite", "is_direct": True}, True),
        ({"membership": "invite", "is_direct": "yes"}, False),
        ({"membership": "invite"}, False),
        ({"membership": "join", "is_direct": True}, False),
    ],
)
def test_only_our_own_invitation_says_whether_a_chat_is_direct(content, direct):
    event = {"type": "m.room.member", "state_key": ME, "content": content}
    assert is_direct([event], ME) is direct
    assert not is_direct([{**event, "state_key": "@else:fake"}, None, []], ME)


def test_a_cursor_can_be_read_back():
    cursor = Cursor("s72_1", ("!a:jun.example", "!b"))
    assert Cursor.parse(str(cursor)) == cursor
    assert Cursor.parse("s72_1") == Cursor("s72_1")
