"""Marks on the card: 👀 takes the case, 📢 shows it to all, and taking 📢 away hides it again."""

import pytest

from core.messages import Act
from tests.handlers.reporting import reports
from tests.people import Show, t

NUMBER = {"number": "J-00001"}


async def text_is_public(room):
    dark = room.ana.words["dark"]
    return any(dark in one for one in room.channel.sees())


async def test_eyes_take_the_case_and_the_answer_stands_in_its_thread(each_room):
    elena = each_room.elena
    said = await elena.reacts("👀", elena.card_id())
    told = next(one for one in said if one.text == elena.text(t("desk-taken", name="Elena",
                                                                **NUMBER)))  # fmt: skip
    assert told.message.thread == elena.card_id()
    assert (await each_room.case()).clerk == "@elena:jun.example"


async def test_who_takes_the_eyes_away_is_told_how_to_hand_the_case_over(each_room):
    """The resident has read already who is on it."""
    elena = each_room.elena
    await elena.reacts("👀", elena.card_id(), id="eyes")
    [said] = await elena.deletes("eyes")
    assert said.text == elena.text(t("desk-still-taken", name="Elena", **NUMBER))
    assert said.message.thread == elena.card_id()


async def test_eyes_taken_away_from_a_case_of_somebody_else_say_nothing(room):
    await room.elena.reacts("👀", room.elena.card_id(), id="eyes")
    await room.elena.writes("!asignar Paco")
    assert await room.elena.deletes("eyes") == []
    assert (await room.case()).clerk_name == "Paco"


async def test_a_mark_on_any_message_of_the_thread_is_one_on_the_case(room):
    await room.elena.writes("Vamos mañana")
    await room.ana.says("Gracias, hasta mañana")
    await room.elena.reacts("👀", room.elena.last.id)
    assert (await room.case()).clerk_name == "Elena"


async def test_a_loudspeaker_shows_the_text_to_all_and_hiding_it_takes_it_away(each_room):
    elena = each_room.elena
    assert not await text_is_public(each_room)
    said = await elena.reacts("📢", elena.card_id(), id="shout")
    assert said[-1].text == elena.text(t("desk-published", **NUMBER))
    assert said[-1].message.thread == elena.card_id()
    assert await text_is_public(each_room)
    said = await elena.deletes("shout")
    assert said[-1].text == elena.text(t("desk-unpublished", **NUMBER))
    assert not await text_is_public(each_room)


async def test_a_deleted_order_to_publish_hides_it_again(room):
    await room.elena.writes("!publicar", id="order")
    assert await text_is_public(room)
    await room.elena.deletes("order")
    assert not await text_is_public(room)


async def test_photos_are_public_only_after_the_loudspeaker(room):
    await reports(room.ana, "road", photo=Show())
    card = room.elena.card_id("J-00002")
    assert not any(one.message.photo for one in room.town.on_table("works"))
    await room.elena.reacts("📢", card, id="shout")
    assert any(one.message.photo for one in room.town.on_table("works"))
    await room.elena.deletes("shout")
    assert not any(one.message.photo for one in room.town.on_table("works"))


async def test_a_mark_that_is_written_in_the_thread_is_one_on_the_case_too(room):
    before = len(room.ana.read())
    [told] = [one for one in await room.elena.writes("📢") if one.message.act is Act.SEND]
    assert told.text == room.elena.text(t("desk-published", number="J-00001"))
    assert len(room.ana.read()) == before
    await room.elena.writes("👀")
    assert (await room.case()).clerk == "@elena:jun.example"


@pytest.mark.parametrize("emoji", ["👍", "❤", "", "x" * 5000, "1\u20e3"])
async def test_other_marks_are_just_marks(room, emoji):
    before = await room.case()
    assert await room.elena.reacts(emoji, room.elena.card_id()) == []
    assert (await room.case()).changed_at == before.changed_at


@pytest.mark.parametrize("emoji", ["👀", "📢"])
async def test_a_mark_on_something_else_does_nothing(room, emoji):
    await room.elena.says("hola", id="chat")
    for target in ("chat", "nothing of ours"):
        assert await room.elena.reacts(emoji, target) == []


async def test_eyes_on_a_case_that_is_closed_say_so_in_its_thread(each_room):
    elena = each_room.elena
    await elena.writes("!done Ya luce")
    [said] = await elena.reacts("👀", elena.card_id())
    assert said.text == elena.text(t("desk-is-closed", **NUMBER))
    assert said.message.thread == elena.card_id()


async def test_a_loudspeaker_on_a_private_case_says_that_it_is_private(room):
    for said in ("/person works", "1", "¿Cuándo abren?", "1"):
        await room.ana.says(said)
    [said] = await room.elena.reacts("📢", room.elena.card_id("J-00002"))
    assert said.text == room.elena.text(t("desk-is-private", number="J-00002"))
    assert not any("abren" in one for one in room.channel.sees())
