"""What staff say in a thread reaches the resident, and what they change or delete there follows."""

import pytest

from core.messages import Place
from tests.people import t

NUMBER = "J-00001"


def heading(room, name="Elena"):
    department = room.town.town.department("works").name.in_(room.ana.language)
    return room.ana.text(t("answer-heading", number=NUMBER, department=department, name=name))


def answer(room, text, name="Elena"):
    return room.ana.text(t("answer", heading=heading(room, name), text=text))


async def test_words_reach_the_resident_with_the_name_of_whoever_says_them(each_room):
    await each_room.elena.writes("Vamos mañana")
    assert each_room.ana.last.text == answer(each_room, "Vamos mañana")
    await each_room.paco.writes("Yo también")
    assert each_room.ana.last.text == answer(each_room, "Yo también", "Paco")


async def test_an_answer_to_a_message_of_the_thread_counts_as_one_in_it(room):
    await room.ana.says("/cases")
    for said in ("1", "También la otra"):
        await room.ana.says(said)
    await room.elena.says("¿Cuál?", target=room.elena.last.id)
    assert room.ana.last.text == answer(room, "¿Cuál?")


async def test_photos_reach_the_resident(room):
    await room.elena.shows(b"here", "Miren", thread=room.elena.card_id())
    assert (bool(room.ana.last.message.photo), room.ana.last.text) == (True, answer(room, "Miren"))
    await room.elena.shows(b"there", thread=room.elena.card_id())
    assert room.ana.last.text == answer(room, "📷")


async def test_a_place_reaches_the_resident(room):
    await room.elena.writes(place=Place(37.2197, -3.5956, "Almacén"))
    assert "📍 Almacén\nhttps://www.openstreetmap.org/" in room.ana.last.text


async def test_a_long_answer_reaches_the_resident_whole(room):
    long = "palabra " * 1200
    said = await room.town.hears(
        "works-staff", long, author="@elena:jun.example", thread=room.elena.card_id()
    )
    told = [one.text for one in said if one.chat == "ana"]
    assert len(told) > 1
    assert "".join(told).count("palabra") == 1200


async def test_the_first_answer_stops_its_clock_and_the_case_is_seen(room):
    await room.elena.writes("Vamos mañana")
    case = await room.case()
    assert (case.state, case.answered_at) == ("seen", room.town.clock())
    assert room.elena.text("state-seen") in room.elena.card().text
    assert room.elena.text("state-seen") in room.channel.sees()[0]


# Edits.


async def test_an_edit_follows_in_the_message_that_the_resident_has(each_room):
    await each_room.elena.writes("Vamos mañna", id="said")
    await each_room.elena.edits("said", "Vamos mañana")
    shown = each_room.ana.sees()
    assert answer(each_room, "Vamos mañana") in shown
    assert not any("mañna" in one for one in shown)


async def test_an_edit_of_the_words_below_a_photo_keeps_the_photo(room):
    await room.elena.shows(b"here", "Miran", thread=room.elena.card_id(), id="said")
    await room.elena.edits("said", "Miren")
    edited = room.ana.last.message
    assert (edited.act, bool(edited.photo), edited.text) == ("edit", True, answer(room, "Miren"))


async def test_an_edit_of_a_long_answer_leaves_nothing_of_it(room):
    await room.elena.writes("palabra " * 1200, id="said")
    await room.elena.edits("said", "corto")
    shown = "\n".join(room.ana.sees())
    assert ("palabra" in shown, answer(room, "corto") in shown) == (False, True)
    await room.elena.edits("said", "largo " * 1200)
    assert "\n".join(room.ana.sees()).count("largo") == 1200


async def test_an_edit_of_a_short_caption_into_a_long_text_is_read_whole(room):
    await room.elena.shows(b"here", "corto", thread=room.elena.card_id(), id="said")
    await room.elena.edits("said", "largo " * 400)
    shown = "\n".join(room.ana.sees())
    assert ("corto" in shown, shown.count("largo")) == (False, 400)
    assert any(one.message.photo for one in room.town.on_table("ana"))


async def test_an_answer_that_becomes_a_note_is_taken_back(room):
    await room.elena.writes("El vecino exagera", id="said")
    await room.elena.edits("said", "// El vecino exagera")
    assert not any("exagera" in one for one in room.ana.sees())


async def test_a_note_that_is_edited_stays_a_note(room):
    await room.elena.writes("// Falta el cable", id="said")
    before = len(room.ana.read())
    await room.elena.edits("said", "Falta el cable nuevo")
    assert len(room.ana.read()) == before
    assert (await room.entries())[-1].text == "Falta el cable nuevo"


async def test_an_edit_follows_into_the_room_of_the_next_department(room):
    await room.elena.writes("Vamos mañna", id="said")
    await room.ana.says("Grasias", id="thanks")
    await room.elena.writes("!pasar policía")
    police = room.clerk("police-staff", "Luis")
    await room.elena.edits("said", "Vamos mañana")
    await room.ana.edits("thanks", "Gracias a todos")
    assert police.text(t("history-line", who="Elena", text="Vamos mañana")) in police.sees()
    assert police.text(t("thread-resident-edited", text="Gracias a todos")) in police.sees()
    assert answer(room, "Vamos mañana") in room.ana.sees()


# Deletions.


async def test_a_deletion_follows(each_room):
    await each_room.elena.writes("Vamos mañana", id="said")
    await each_room.elena.deletes("said")
    assert not any("Vamos" in one for one in each_room.ana.sees())
    assert not any(one.text == "Vamos mañana" for one in await each_room.entries())


async def test_a_deletion_takes_the_photos_too(room):
    await room.elena.shows(b"here", "Miren", thread=room.elena.card_id(), id="said")
    await room.elena.deletes("said")
    assert not any(one.message.photo for one in room.town.on_table("ana"))


async def test_a_deletion_twice_is_one(room):
    await room.elena.writes("Vamos mañana", id="said")
    await room.elena.deletes("said")
    before = len(room.ana.read())
    await room.elena.deletes("said")
    assert len(room.ana.read()) == before


async def test_a_deleted_answer_cannot_be_edited_back(room):
    await room.elena.writes("Vamos mañana", id="said")
    await room.elena.deletes("said")
    await room.elena.edits("said", "Vamos hoy")
    assert not any("Vamos" in one for one in room.ana.sees())


@pytest.mark.parametrize("what", ["nothing of ours", ""])
async def test_a_deletion_of_something_else_does_nothing(room, what):
    assert await room.elena.deletes(what) == []
    assert await room.elena.edits(what, "x") == []


async def test_who_corrects_a_command_is_told_that_it_must_be_written_anew(each_room):
    await each_room.elena.writes("!hecha Ya está", id="said")
    [said] = await each_room.elena.edits("said", "!hecho Ya está")
    assert said.text == each_room.elena.text("desk-order-edited")
