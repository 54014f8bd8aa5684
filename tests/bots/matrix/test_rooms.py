"""The town's own rooms, made and looked at on a real Synapse."""

import pytest

from bots.matrix import rooms
from bots.matrix.rooms import TownRooms
from core.transport import Gone
from tests.bots.matrix.ear import opened
from tests.fake_matrix import refusing
from tests.homeserver import Rude

pytestmark = pytest.mark.slow  # a real homeserver; see test_listening


def alias(town, name):
    """A name that no other test uses."""
    return f"{name}-{town.id[1:].partition(':')[0]}"


async def test_a_staff_room_is_closed_and_not_encrypted(door, town, clerk):
    room = await rooms.staff_room(door.session, "Works", alias(town, "works"))
    assert (await town.state(room, "m.room.join_rules"))["join_rule"] == "invite"
    assert (await town.state(room, "m.room.create"))["m.federate"] is False
    with pytest.raises(Rude, match="M_NOT_FOUND"):
        await town.state(room, "m.room.encryption")
    with pytest.raises(Rude, match="M_FORBIDDEN"):
        await clerk.change(room, "join")


async def test_in_a_staff_room_those_we_invite_can_write_and_bring_in_nobody(
    door, town, clerk, ana
):
    room = await rooms.staff_room(door.session, "Works", alias(town, "works"))
    await rooms.invite(door.session, room, [clerk.id])
    await clerk.change(room, "join")
    await clerk.react(room, await clerk.say(room, "hello"), "✅")
    with pytest.raises(Rude, match="M_FORBIDDEN"):
        await clerk.change(room, "invite", ana.id)
    await rooms.invite(door.session, room, [clerk.id, ana.id])
    await ana.change(room, "join")
    assert await door.members(room) == {town.id, clerk.id, ana.id}


async def test_in_a_channel_everybody_reads_and_only_we_write(door, town, ana):
    room = await rooms.channel(door.session, "Works", alias(town, "news"))
    await town.say(room, "The lamp is lit")
    assert [event["content"]["body"] for event in await ana.said(room)] == ["The lamp is lit"]
    await ana.change(room, "join")
    with pytest.raises(Rude, match="M_FORBIDDEN"):
        await ana.say(room, "me too")


@pytest.mark.parametrize("make", [rooms.staff_room, rooms.channel])
async def test_a_room_that_is_there_is_not_made_again(door, town, make):
    name = alias(town, "once")
    assert await make(door.session, "Works", name) == await make(door.session, "Works", name)


async def test_a_room_of_somebody_else_is_not_taken(door, town, ana):
    name = alias(town, "theirs")
    await ana.room(room_alias_name=name)
    with pytest.raises(Gone):
        await rooms.staff_room(door.session, "Works", name)


@pytest.fixture
async def looked_at(door, town, tmp_path):
    """What `juntos check` finds about the rooms of a town: good or not, and the words."""

    async def look(staff=(), channels=()):
        known = TownRooms(frozenset(staff), frozenset(channels))
        async with opened(town, tmp_path, known) as other:
            return [(finding.good, finding.text) for finding in await other.probe()]

    return look


async def test_a_town_in_order_has_nothing_to_complain_of(door, town, looked_at):
    staff = await rooms.staff_room(door.session, "Works", alias(town, "works"))
    channel = await rooms.channel(door.session, "Works", alias(town, "news"))
    findings = await looked_at([staff], [channel])
    assert [good for good, _ in findings] == [True, True, None]
    assert town.id in findings[0][1]


async def test_what_is_wrong_with_a_room_is_told(town, ana, looked_at):
    lock = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm"}}
    moved = {"type": "m.room.tombstone", "state_key": "", "content": {"replacement_room": "!new"}}
    room = await ana.room(
        preset="public_chat",
        initial_state=[lock, moved],
        power_level_content_override={"events_default": 50},
    )
    await town.change(room, "join")
    told = "\n".join(text for good, text in await looked_at([room, "!nowhere"]) if good is False)
    for word in ("encrypted", "moved to !new", "invite-only", "power", "delete", "not in !nowhere"):
        assert word in told


async def test_an_exempted_bot_is_known_to_be_one(synapse, people, album, tmp_path):
    boss = await people("boss")
    admin = synapse.register(boss.id[1:].partition(":")[0] + "x", admin=True)
    boss.account = admin
    async with opened(boss, tmp_path, TownRooms()) as door:
        assert await exemption(door) == (False, "limits our speed")
        synapse.exempt(admin.user_id, admin)
        assert await exemption(door) == (True, "does not limit our speed")


async def exemption(door):
    finding = (await door.probe())[2]
    return finding.good, finding.text.split(";")[0].split("the server ")[1]


async def test_a_homeserver_that_does_not_let_us_in_is_told(fake, at_fake):
    fake.moods["login"] = refusing(403, "M_FORBIDDEN")
    async with at_fake() as door:
        [finding] = await door.probe()
    assert (finding.good, fake.url in finding.text) == (False, True)
