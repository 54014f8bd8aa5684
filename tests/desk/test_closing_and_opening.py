"""A case is closed with words or a photo, declined, opened again, and muted; all of it is kept."""

from datetime import timedelta

import pytest

from storage.cases import EntryKind, Matter, State
from storage.posts import PostKind
from tests.people import Clerk, t

NUMBER = {"number": "J-00001"}


# Closing and opening.


async def test_done_needs_words_or_a_photo(each_room):
    elena = each_room.elena
    [said] = await elena.writes("!done")
    assert said.text == elena.text("desk-done-how")
    assert (await each_room.case()).state is State.RECEIVED


async def test_done_with_a_photo_of_its_own_shows_it_to_the_resident(room):
    await room.elena.shows(b"mended", "!hecho", thread=room.elena.card_id())
    asked = room.ana.last
    assert asked.message.photo
    assert asked.text == room.ana.text(t("case-done", name="Elena", text="", **NUMBER))
    [result] = [one for one in await room.entries() if one.state is State.DONE]
    assert result.photos == [asked.message.photo.ref]


async def test_done_with_a_photo_that_was_sent_in_the_thread_before(room):
    await room.elena.shows(b"mended", thread=room.elena.card_id())
    await room.elena.writes("!hecho")
    [result] = [one for one in await room.entries() if one.state is State.DONE]
    assert len(result.photos) == 1


@pytest.mark.parametrize("again", ["!reabrir", "resident"])
@pytest.mark.parametrize("shown", ["with the order", "before it"])
async def test_a_photo_of_the_first_repair_does_not_prove_the_second(room, again, shown):
    first = "!hecho" if shown == "with the order" else "Mire"
    await room.elena.shows(b"mended", first, thread=room.elena.card_id())
    if shown == "before it":
        await room.elena.writes("!hecho")
    await (room.ana.says("no") if again == "resident" else room.elena.writes(again))
    said = await room.elena.writes("!hecho")
    assert said[0].text == room.elena.text("desk-done-how")


async def test_whoever_closes_it_has_done_it(room):
    await room.elena.writes("!hecho Ya luce")
    case = await room.case()
    assert (case.clerk_name, bool(case.closed_at)) == ("Elena", True)


async def test_declining_needs_a_reason_which_the_resident_reads(each_room):
    elena, ana = each_room.elena, each_room.ana
    [said] = await elena.writes("!decline")
    assert said.text == elena.text("desk-why")
    await elena.writes("!decline Pertenece a la provincia")
    assert ana.last.text == ana.text(t("case-declined", text="Pertenece a la provincia", **NUMBER))
    assert (await each_room.case()).state is State.DECLINED


@pytest.mark.parametrize("order", ["!tomar", "!prometer viernes", "!hecho Otra vez", "!rechazar x",
                                   "!pasar policía", "!duplicado 1", "!asignar paco"])  # fmt: skip
async def test_a_case_that_is_closed_must_be_opened_first(room, order):
    await room.elena.writes("!hecho Ya luce")
    [said] = await room.elena.writes(order)
    assert said.text == room.elena.text(t("desk-is-closed", **NUMBER))


async def test_a_case_is_opened_again_with_its_number(each_room):
    elena, ana = each_room.elena, each_room.ana
    [said] = await elena.writes("!reopen")
    assert said.text == elena.text(t("desk-is-open", **NUMBER))
    await elena.writes("!done Ya luce")
    await elena.writes("!reopen")
    assert ana.last.text == ana.text(t("case-reopened", **NUMBER))
    assert (await each_room.case()).reopened == 1
    assert elena.text(t("card-reopened", times=1)) in elena.card().text


# Muting.


async def test_muting_needs_a_reason_and_can_be_ended(each_room):
    elena, ana = each_room.elena, each_room.ana
    wrong = ("", "48", "48h", "5000 x", f"{'9' * 5000} x", "-5 x", "1.5 x")
    for order in (f"!mute {one}" for one in wrong):
        [said] = await elena.writes(order)
        assert said.text == elena.text("desk-why-mute"), order[:50]
    now = each_room.town.town.local(each_room.town.clock())
    for order in ("!mute 2 grita", "!mute 2h grita", "!mute 2 h grita"):
        [said] = await elena.writes(order)
        assert said.text == elena.text(t("desk-muted", until=now + timedelta(hours=2)))
    await elena.writes("!mute insultos")
    until = now + timedelta(days=1)
    await ana.talks(("hola", t("muted", until=until, reason="insultos")))
    [said] = await elena.writes("!mute 0")
    assert said.text == elena.text(t("desk-unmuted", **NUMBER))
    await ana.talks(("/report", "report-category"))


# What is kept.


async def test_the_story_of_a_case_has_a_line_for_everything(room):
    for said in ("!tomar", "!prometer viernes", "Vamos", "// nota", "!hecho Ya luce"):
        await room.elena.writes(said)
    assert [one.kind for one in await room.entries()] == [
        EntryKind.OPENED,
        EntryKind.STATE,
        EntryKind.PROMISE,
        EntryKind.ANSWER,
        EntryKind.NOTE,
        EntryKind.STATE,
    ]


async def test_questions_and_complaints_are_worked_on_in_the_same_way(room):
    for said in ("/person works", "2", "Nadie contesta", "1"):
        await room.ana.says(said)
    case = await room.case(2)
    assert case.matter is Matter.COMPLAINT
    await room.elena.writes("!hecho Hemos hablado", "J-00002")
    posts = await room.town.finds(lambda store: store.posts.about(2))
    assert posts == []
    told = await room.town.finds(lambda store: store.posts.about(1))
    assert [one.kind for one in told] == [PostKind.REPORT]


async def test_a_clerk_without_a_name_is_called_by_the_beginning_of_their_id(room):
    nameless = Clerk(room.town, "works-staff", "es", "@maria:jun.example")
    await nameless.joins()
    await nameless.writes("!tomar")
    assert (await room.case()).clerk_name == "maria"
