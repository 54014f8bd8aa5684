"""What goes out at the Matrix door, to a real Synapse."""

import asyncio

import pytest

from bots.matrix.rooms import TownRooms
from core.messages import Act, Address, Attachment, Choice, Incoming, Outgoing, Photo, Place
from core.transport import Gone, NotSent, Refused, TooLarge
from tests.bots.matrix.ear import PATIENCE, opened

pytestmark = pytest.mark.slow  # a real homeserver; see test_listening

LAMP = Photo("lamp")


@pytest.fixture
async def room(ana, town):
    """A room in which ana and the town are."""
    room = await ana.room(town.id)
    await town.change(room, "join")
    return room


@pytest.fixture
def to(room):
    return Address("matrix", room)


async def everything_done(door):
    """Also what nobody waits for is done."""
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*door.background.tasks)


async def shown(person, room):
    """The contents of all messages in a room."""
    return [event["content"] for event in await person.said(room)]


async def test_words_are_shown_with_a_bold_heading_and_numbered_choices(door, ana, room, to):
    choices = (Choice("yes", "Yes"), Choice("no", "No"))
    event = await door.send(Outgoing(to, "Is it <fixed>?", "J-00041", choices=choices), "k1")
    [content] = await shown(ana, room)
    assert content == {
        "msgtype": "m.text",
        "body": "J-00041\nIs it <fixed>?\n1. Yes\n2. No",
        "format": "org.matrix.custom.html",
        "formatted_body": "<strong>J-00041</strong><br>Is it &lt;fixed&gt;?<br>1. Yes<br>2. No",
        "m.mentions": {},
    }
    assert (await ana.event(room, event))["content"] == content


async def test_what_is_sent_twice_with_one_key_is_shown_once(door, ana, room, to):
    first = await door.send(Outgoing(to, "Thank you"), "k1")
    assert await door.send(Outgoing(to, "Thank you"), "k1") == first
    assert await door.send(Outgoing(to, "Thank you"), "k2") != first
    assert len(await shown(ana, room)) == 2


async def test_a_key_is_known_after_a_restart_too(town, ana, room, to, tmp_path):
    events = set()
    for _ in range(2):
        async with opened(town, tmp_path, TownRooms()) as door:
            events.add(await door.send(Outgoing(to, "Thank you"), "k1"))
    assert len(events) == 1


async def test_a_key_is_known_after_a_new_login_too(town, ana, room, to, tmp_path):
    events = set()
    for machine in ("old", "new"):
        async with opened(town, tmp_path / machine, TownRooms()) as door:
            events.add(await door.send(Outgoing(to, "Thank you"), "k1"))
    assert len(events) == 1


async def test_a_photo_goes_out_with_its_words_and_is_uploaded_once(door, ana, album, room, to):
    for key in ("k1", "k2"):
        await door.send(Outgoing(to, "The new lamp", photo=LAMP), key)
    first, second = await shown(ana, room)
    assert (first["body"], first["filename"]) == ("The new lamp", "photo.jpg")
    size = len(album.photos["lamp"])
    assert first["info"] == {"mimetype": "image/jpeg", "size": size, "w": 64, "h": 48}
    assert await ana.download(first["url"]) == album.photos["lamp"]
    assert second["url"] == first["url"]


async def test_a_photo_for_many_at_once_is_uploaded_once(door, ana, room, to):
    message = Outgoing(to, photo=LAMP)
    await asyncio.gather(*(door.send(message, f"k{number}") for number in range(5)))
    contents = await shown(ana, room)
    assert len({content["url"] for content in contents}) == 1
    assert {content["body"] for content in contents} == {"photo.jpg"}


async def test_a_photo_that_has_been_erased_is_refused(door, to):
    with pytest.raises(Refused):
        await door.send(Outgoing(to, photo=Photo("erased")), "k1")


async def test_a_place_goes_out_as_a_pin(door, ana, room, to):
    await door.send(Outgoing(to, place=Place(37.21, -3.61, "Plaza Mayor")), "k1")
    [content] = await shown(ana, room)
    assert (content["msgtype"], content["geo_uri"]) == ("m.location", "geo:37.210000,-3.610000")
    assert "Plaza Mayor" in content["body"]


async def test_a_thread_and_an_answer_in_it(door, ana, room, to):
    card = await door.send(Outgoing(to, "J-00041"), "k1")
    word = await door.send(Outgoing(to, "A note", thread=card), "k2")
    await door.send(Outgoing(to, "An answer", thread=card, reply_to=word), "k3")
    await door.send(Outgoing(to, "Outside", reply_to=card), "k4")
    _, note, answer, outside = [content.get("m.relates_to") for content in await shown(ana, room)]
    thread = {"rel_type": "m.thread", "event_id": card}
    assert note == {**thread, "is_falling_back": True, "m.in_reply_to": {"event_id": card}}
    assert answer == {**thread, "is_falling_back": False, "m.in_reply_to": {"event_id": word}}
    assert outside == {"m.in_reply_to": {"event_id": card}}


async def test_an_edit_takes_the_place_of_what_was_said(door, ana, room, to):
    card = await door.send(Outgoing(to, "J-00041"), "k1")
    word = await door.send(Outgoing(to, "received", "State", thread=card), "k2")
    new = Outgoing(to, "done", "State", Act.EDIT, target=word, thread=card)
    await door.send(new, "k3")
    edited = await ana.event(room, word)
    latest = edited["unsigned"]["m.relations"]["m.replace"]["content"]
    assert latest["m.new_content"]["body"] == "State\ndone"
    assert latest["body"] == "* State\ndone"
    assert edited["content"]["m.relates_to"]["event_id"] == card


async def test_a_deletion_takes_the_words_away_and_may_be_repeated(door, ana, room, to):
    event = await door.send(Outgoing(to, "a mistake"), "k1")
    gone = Outgoing(to, act=Act.DELETE, target=event)
    for key in ("k2", "k2", "k3"):
        await door.send(gone, key)
    assert (await ana.event(room, event))["content"] == {}


async def test_to_delete_what_never_was_is_a_success(door, to):
    await door.send(Outgoing(to, act=Act.DELETE, target="$never"), "k1")


async def test_what_others_write_is_deleted_where_we_have_the_power_to(door, ana, town, room, to):
    word = await ana.say(room, "!paper-vote 3 12345678Z 2")
    gone = Outgoing(to, act=Act.DELETE, target=word)
    with pytest.raises(Refused):  # and it is not tried again for ever
        await door.send(gone, "k1")
    power = await ana.state(room, "m.room.power_levels")
    power["users"] = {**power.get("users", {}), town.id: 50}
    await ana.set(room, "m.room.power_levels", power)
    await door.send(gone, "k2")
    assert (await ana.event(room, word))["content"] == {}


async def test_a_reaction_is_set_once_and_can_be_taken_away(door, ana, room, to):
    word = await ana.say(room, "!done")
    mark = Outgoing(to, "✅", act=Act.REACT, target=word)
    event = await door.send(mark, "k1")
    assert await door.send(mark, "k2") == event
    assert len(await ana.said(room, "m.reaction")) == 1
    undo = Outgoing(to, act=Act.UNREACT, target=event)
    await door.send(undo, "k3")
    await door.send(undo, "k4")
    assert [reaction["content"] for reaction in await ana.said(room, "m.reaction")] == [{}]


async def test_who_is_called_is_named_and_nobody_else(door, ana, room, to):
    await door.send(Outgoing(to, "@room look!", mentions=(ana.id,)), "k1")
    [content] = await shown(ana, room)
    assert content["m.mentions"] == {"user_ids": [ana.id]}
    assert ana.id in content["body"]


async def test_where_we_have_been_put_out_nobody_listens_any_more(door, ana, town, room, to):
    await ana.change(room, "kick", town.id)
    for message in (Outgoing(to, "hello"), Outgoing(Address("matrix", "!never:jun"), "hello")):
        with pytest.raises(Gone):
            await door.send(message, "k1")


async def test_in_the_towns_own_rooms_we_wait_until_we_are_let_in(town, clerk, tmp_path):
    room = await clerk.room(town.id)
    message = Outgoing(Address("matrix", room), "J-00041")
    async with opened(town, tmp_path, TownRooms(frozenset({room}))) as door:
        with pytest.raises(NotSent):
            await door.send(message, "k1")
        await town.change(room, "join")
        await door.send(message, "k1")


async def test_what_is_too_long_is_refused(door, to):
    with pytest.raises(Refused):
        await door.send(Outgoing(to, "x" * 70_000), "k1")


async def test_words_that_look_like_code_stay_words(door, ana, room, to):
    nasty = '<mx-reply>a</mx-reply> & "b" @room {0} https://example.org/?a=1&b=2'
    await door.send(Outgoing(to, nasty, "<b>"), "k1")
    [content] = await shown(ana, room)
    assert content["body"] == f"<b>\n{nasty}"
    assert "<mx-reply>" not in content["formatted_body"]
    assert content["m.mentions"] == {}


async def test_a_file_is_fetched_up_to_a_limit(door, ana):
    address = await ana.upload(b"x" * 100_000)
    assert await door.fetch(Attachment("photo", address), 100_000) == b"x" * 100_000
    for told in (None, 10, 100_000):
        with pytest.raises(TooLarge):
            await door.fetch(Attachment("photo", address, told), 99_999)


@pytest.mark.parametrize("handle", ["", "https://example.org/1.jpg", "mxc://jun.example/never"])
async def test_a_file_that_is_nowhere_cannot_be_fetched(door, handle):
    with pytest.raises(Refused):
        await door.fetch(Attachment("photo", handle), 1000)


async def test_a_message_is_marked_as_read_and_we_are_seen_writing(door, ana, room, to):
    since = (await ana.ask("GET", "/_matrix/client/v3/sync?timeout=0"))["next_batch"]
    event = await ana.say(room, "The lamp is dark")
    await door.notice(Incoming(to, ana.id, event))
    await everything_done(door)
    path = f"/_matrix/client/v3/sync?timeout=5000&since={since}"
    ephemeral = (await ana.ask("GET", path))["rooms"]["join"][room]["ephemeral"]["events"]
    seen = {event["type"]: event["content"] for event in ephemeral}
    assert door.session.me in seen["m.receipt"][event]["m.read"]
    assert seen["m.typing"] == {"user_ids": [door.session.me]}


async def test_a_message_in_a_thread_is_marked_as_read_there(door, ana, room, to):
    since = (await ana.ask("GET", "/_matrix/client/v3/sync?timeout=0"))["next_batch"]
    card = await ana.say(room, "The lamp is dark")
    relation = {"rel_type": "m.thread", "event_id": card}
    event = await ana.say(room, "It still is", **{"m.relates_to": relation})
    await door.notice(Incoming(to, ana.id, event, thread=card))
    await everything_done(door)
    path = f"/_matrix/client/v3/sync?timeout=5000&since={since}"
    ephemeral = (await ana.ask("GET", path))["rooms"]["join"][room]["ephemeral"]["events"]
    [receipt] = [one["content"] for one in ephemeral if one["type"] == "m.receipt"]
    assert receipt[event]["m.read"][door.session.me]["thread_id"] == card


async def test_a_mark_that_cannot_be_set_disturbs_nobody(door, ana):
    await door.notice(Incoming(Address("matrix", "!never:jun.example"), ana.id, "$never"))
    await everything_done(door)


async def test_the_members_of_a_room_can_be_asked_for(door, ana, town, room):
    assert await door.members(room) == {ana.id, town.id}
    assert await door.members("!never:jun.example") == set()
