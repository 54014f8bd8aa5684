"""What comes in at the Matrix door, from a real Synapse."""

import pytest

from bots.matrix.rooms import TownRooms
from bots.matrix.sync import Bounds
from core.messages import Attachment, Kind, Place
from tests.bots.matrix.ear import listening, opened

pytestmark = (
    pytest.mark.slow
)  # a real homeserver; the contract of all doors is tried on it in the quick run


class FullDisk(Exception):
    """What came in could not be kept."""


async def in_chat(door, ana, town):
    """A direct chat between ana and the town, once the door has joined it."""
    room = await ana.chat(town.id)
    async with listening(door) as ear:
        await ear.hears(Kind.JOIN, author=ana.id)
    return room, ear.cursors[-1]


async def test_a_direct_chat_is_joined_and_what_was_said_before_is_heard(door, ana, town):
    async with listening(door) as ear:
        room = await ana.chat(town.id)
        await ana.say(room, "The lamp is dark")
        said = await ear.hears(Kind.MESSAGE, text="The lamp is dark")
    assert (said.author, said.sender.platform, said.sender.chat) == (ana.id, "matrix", room)
    assert [raw.conversation for raw in ear.raws] == [room] * len(ear.raws)


async def test_a_chat_begun_while_we_were_away_is_joined_at_the_first_start(door, ana, town):
    room = await ana.chat(town.id)
    await ana.say(room, "Is anybody there?")
    async with listening(door) as ear:
        said = await ear.hears(Kind.MESSAGE)
    assert said.text == "Is anybody there?"


async def test_who_writes_is_made_known_by_their_joining(door, ana, town):
    async with listening(door) as ear:
        await ana.chat(town.id)
        joined = await ear.hears(Kind.JOIN)
    assert (joined.author, joined.name) == (ana.id, ana.id[1:].split(":")[0])


async def test_history_is_not_ours_to_answer(door, ana, town):
    room = await ana.room(town.id)
    await town.change(room, "join")
    await ana.say(room, "old")
    async with listening(door) as ear:
        await ana.say(room, "new")
        await ear.hears(Kind.MESSAGE, text="new")
    assert ear.words == ["new"]


async def test_what_was_said_before_we_were_invited_is_not_meant_for_us(door, ana, town):
    room = await ana.room()
    await ana.say(room, "my own notes")
    async with listening(door) as ear:
        await ana.change(room, "invite", town.id)
        await ana.say(room, "hello")
        await ear.hears(Kind.MESSAGE, text="hello")
    assert ear.words == ["hello"]


async def test_a_restart_with_the_same_cursor_loses_nothing_and_hears_nothing_twice(
    door, ana, town
):
    room, cursor = await in_chat(door, ana, town)
    async with listening(door, cursor) as first:
        await ana.say(room, "one")
        await first.hears(Kind.MESSAGE, text="one")
    await ana.say(room, "two")
    async with listening(door, first.cursors[-1]) as second:
        await ana.say(room, "three")
        await second.hears(Kind.MESSAGE, text="three")
    async with listening(door, cursor) as again:
        await again.hears(Kind.MESSAGE, text="three")
    assert first.words == ["one"]
    assert second.words == ["two", "three"]
    assert again.words == ["one", "two", "three"]


async def test_what_could_not_be_kept_comes_again(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    await ana.say(room, "one")

    async def full_disk(raws, cursor=None):
        raise FullDisk

    with pytest.raises(FullDisk):
        await door.listen(full_disk, cursor)
    async with listening(door, cursor) as ear:
        await ear.hears(Kind.MESSAGE, text="one")


async def test_what_we_missed_is_read_back_in_order(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    for number in range(250):
        await ana.say(room, f"{number}")
    async with listening(door, cursor) as ear:
        await ear.hears(Kind.MESSAGE, text="249")
    assert ear.words == [f"{number}" for number in range(250)]


async def test_someone_put_out_in_a_gap_wrote_as_a_member(town, ana, clerk, tmp_path):
    room = await ana.room(town.id, clerk.id)
    for person in (town, clerk):
        await person.change(room, "join")
    rooms = TownRooms(staff=frozenset({room}))
    async with opened(town, tmp_path, rooms) as door:
        async with listening(door) as ear:
            pass
        await clerk.say(room, "!take J-00001")
        await ana.change(room, "kick", clerk.id)
        for number in range(120):
            await ana.say(room, f"{number}")
        async with listening(door, ear.cursors[-1]) as ear:
            await ear.hears(Kind.MESSAGE, text="119")
    order = [(said.kind, said.author) for said in ear.said]
    written, gone = (Kind.MESSAGE, clerk.id), (Kind.LEAVE, clerk.id)
    assert order.index(written) < order.index(gone)
    assert order.count(gone) == 1


async def test_our_own_words_are_not_handed_over(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    async with listening(door, cursor) as ear:
        await town.say(room, "Welcome!")
        await ana.say(room, "thank you")
        await ear.hears(Kind.MESSAGE, text="thank you")
    assert [raw.id for raw in ear.raws] == [said.id for said in ear.said]
    assert {said.author for said in ear.said} == {ana.id}


async def test_an_event_has_the_id_that_the_server_gave_it(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    async with listening(door, cursor) as ear:
        event = await ana.say(room, "hello")
        said = await ear.hears(Kind.MESSAGE)
    assert said.id == event == ear.raws[0].id


async def test_a_picture_comes_with_its_words_and_can_be_fetched(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    address = await ana.upload(b"a dark lamp")
    picture = {"msgtype": "m.image", "url": address, "info": {"size": 11}}
    async with listening(door, cursor) as ear:
        await ana.post(
            room, "m.room.message", {**picture, "body": "It is dark", "filename": "1.jpg"}
        )
        said = await ear.hears(Kind.MESSAGE)
    assert said.text == "It is dark"
    assert said.attachments == (Attachment("photo", address, 11),)
    assert await door.fetch(said.attachments[0], 11) == b"a dark lamp"


async def test_a_place_comes_as_a_point(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    pin = {"msgtype": "m.location", "body": "Here", "geo_uri": "geo:37.21,-3.61;u=20"}
    async with listening(door, cursor) as ear:
        await ana.post(room, "m.room.message", pin)
        said = await ear.hears(Kind.MESSAGE)
    assert said.place == Place(37.21, -3.61)


async def test_replies_edits_deletions_and_reactions_name_what_they_are_about(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    async with listening(door, cursor) as ear:
        first = await ana.say(room, "teh lamp")
        answer = {"m.relates_to": {"m.in_reply_to": {"event_id": first}}}
        await ana.say(room, "and the bench", **answer)
        new = {"msgtype": "m.text", "body": "the lamp"}
        relation = {"rel_type": "m.replace", "event_id": first}
        await ana.say(room, "* the lamp", **{"m.new_content": new, "m.relates_to": relation})
        thumb = await ana.react(room, first, "👍\ufe0f")
        await ana.redact(room, thumb)
        await ana.redact(room, first)
        await ear.hears(Kind.DELETE, target=first)
    assert [(said.kind, said.text, said.target) for said in ear.said] == [
        (Kind.MESSAGE, "teh lamp", None),
        (Kind.MESSAGE, "and the bench", first),
        (Kind.EDIT, "the lamp", first),
        (Kind.REACTION, "👍", first),
        (Kind.DELETE, "", thumb),
        (Kind.DELETE, "", first),
    ]


async def test_what_was_deleted_while_we_were_away_says_nothing(door, ana, town, tmp_path):
    room, cursor = await in_chat(door, ana, town)
    secret = await ana.say(room, "a slip of the tongue")
    await ana.redact(room, await ana.react(room, secret, "👍"))
    await ana.redact(room, secret)
    # Synapse gives an answer once more to whoever asks the very same again: so we ask otherwise.
    other = Bounds(long_poll=20)
    async with (
        opened(town, tmp_path, TownRooms(), bounds=other) as later,
        listening(later, cursor) as ear,
    ):
        await ana.say(room, "hello")
        await ear.hears(Kind.MESSAGE, text="hello")
    assert ear.words == ["hello"]


async def test_in_a_staff_room_every_thread_is_a_conversation(town, clerk, tmp_path):
    room = await clerk.room(town.id)
    await town.change(room, "join")
    async with (
        opened(town, tmp_path, TownRooms(frozenset({room}))) as door,
        listening(door) as ear,
    ):
        card = await town.say(room, "J-00001")
        thread = {"rel_type": "m.thread", "event_id": card, "is_falling_back": True}
        relation = {**thread, "m.in_reply_to": {"event_id": card}}
        word = await clerk.say(room, "!take", **{"m.relates_to": relation})
        await clerk.react(room, card, "👀")
        await clerk.redact(room, word)
        await clerk.say(room, "!queue")
        await ear.hears(Kind.MESSAGE, text="!queue")
    by_id = {raw.id: raw.conversation for raw in ear.raws}
    taken, eyes, gone, queue = ear.said[-4:]
    assert (taken.thread, taken.target) == (card, None)
    assert [by_id[said.id] for said in (taken, eyes, gone)] == [f"{room} {card}"] * 3
    assert by_id[queue.id] == room


async def test_the_first_look_tells_who_is_in_the_staff_rooms(town, ana, clerk, people, tmp_path):
    staff, other = await clerk.room(town.id, ana.id), await clerk.room(town.id, ana.id)
    gone = await people("gone")
    await clerk.change(staff, "invite", gone.id)
    for person in (town, gone):
        await person.change(staff, "join")
    await town.change(other, "join")
    await clerk.change(staff, "kick", gone.id)
    await clerk.say(staff, "old")
    async with (
        opened(town, tmp_path, TownRooms(frozenset({staff}))) as door,
        listening(door) as ear,
    ):
        await clerk.say(staff, "new")
        await ear.hears(Kind.MESSAGE, text="new")
    known = [(said.kind, said.author) for said in ear.said if said.kind is not Kind.MESSAGE]
    assert sorted(known) == [(Kind.JOIN, clerk.id), (Kind.LEAVE, gone.id)]
    assert ear.words == ["new"]


async def test_coming_going_and_being_put_out_are_told(town, clerk, people, tmp_path):
    room = await clerk.room(town.id)
    await town.change(room, "join")
    async with (
        opened(town, tmp_path, TownRooms(frozenset({room}))) as door,
        listening(door) as ear,
    ):
        for how in ("leave", "kick", "ban"):
            person = await people("guest")
            await clerk.change(room, "invite", person.id)
            await person.change(room, "join")
            await ear.hears(Kind.JOIN, author=person.id)
            actor = person if how == "leave" else clerk
            await actor.change(room, how, None if how == "leave" else person.id)
            left = await ear.hears(Kind.LEAVE, author=person.id)
            assert left.sender.chat == room


async def test_a_new_name_is_news_of_staff_alone(town, clerk, ana, tmp_path):
    staff = await clerk.room(town.id)
    await town.change(staff, "join")
    async with (
        opened(town, tmp_path, TownRooms(frozenset({staff}))) as door,
        listening(door) as ear,
    ):
        chat = await ana.chat(town.id)
        await ear.hears(Kind.JOIN, author=ana.id)
        for person, room in ((ana, chat), (clerk, staff)):
            name = {"membership": "join", "displayname": "Her New Name"}
            await person.set(room, "m.room.member", name, person.id)
        await ana.say(chat, "hello")
        await ear.hears(Kind.MESSAGE, text="hello")
        await ear.hears(Kind.JOIN, author=clerk.id, name="Her New Name")
    assert [said.author for said in ear.said if said.name == "Her New Name"] == [clerk.id]


async def test_to_be_put_out_of_a_chat_is_to_be_blocked(door, ana, town):
    room = await ana.room(town.id, is_direct=True)
    async with listening(door) as ear:
        await ear.hears(Kind.JOIN, author=ana.id)
        await ana.say(room, "go away")
        await ana.change(room, "ban", town.id)
        await ear.hears(Kind.LEAVE, author=ana.id)
    assert ear.words == ["go away"]


async def test_to_be_put_out_of_the_towns_own_room_makes_nobody_less_of_staff(
    town, clerk, ana, tmp_path
):
    room = await clerk.room(town.id)
    await town.change(room, "join")
    async with (
        opened(town, tmp_path, TownRooms(frozenset({room}))) as door,
        listening(door) as ear,
    ):
        await clerk.change(room, "kick", town.id)
        await ana.chat(town.id)
        await ear.hears(Kind.JOIN, author=ana.id)
    assert not [said for said in ear.said if said.kind is Kind.LEAVE]


async def test_an_encrypted_room_is_seen_as_sealed(door, ana, town):
    sealed = {"algorithm": "m.megolm.v1.aes-sha2"}
    lock = {"type": "m.room.encryption", "state_key": "", "content": sealed}
    async with listening(door) as ear:
        room = await ana.room(town.id, is_direct=True, initial_state=[lock])
        locked = await ear.hears(Kind.SEALED)
        event = await ana.post(room, "m.room.encrypted", {**sealed, "ciphertext": "…"})
        closed = await ear.hears(Kind.SEALED, id=event)
    assert (locked.author, locked.sender.chat) == (closed.author, closed.sender.chat)


async def test_a_room_that_becomes_encrypted_is_seen_as_sealed(door, ana, town):
    room, cursor = await in_chat(door, ana, town)
    async with listening(door, cursor) as ear:
        await ana.set(room, "m.room.encryption", {"algorithm": "m.megolm.v1.aes-sha2"})
        said = await ear.hears(Kind.SEALED)
    assert said.author == ana.id


async def test_the_age_of_the_last_answer_is_known(door):
    async with listening(door):
        assert door.age() < 5


async def test_a_staff_room_that_is_upgraded_is_seen_as_moved(ana, town, tmp_path):
    room = await ana.room(town.id)
    await town.change(room, "join")
    rooms = TownRooms(staff=frozenset({room}))
    async with opened(town, tmp_path, rooms) as door, listening(door) as ear:
        path = f"/_matrix/client/v3/rooms/{room}/upgrade"
        new = (await ana.ask("POST", path, {"new_version": "12"}))["replacement_room"]
        moved = await ear.hears(Kind.MOVED)
    assert (moved.target, moved.author) == (new, ana.id)
