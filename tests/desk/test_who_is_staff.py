"""Nobody is staff by claim: who may do what in a staff room, and who may not."""

import pytest

from core.messages import Attachment, Kind
from storage.cases import EntryKind, State
from tests.paper_town import example_town
from tests.people import Clerk, Person, t

EVE = "@eve:jun.example"
DOINGS = {
    "command": {"text": "!hecho J-00001 Ya está"},
    "command in the thread": {"text": "!hecho Ya está", "thread": "card"},
    "slash": {"text": "/hecho J-00001 Ya está"},
    "words in the thread": {"text": "Soy del Ayuntamiento", "thread": "card"},
    "words in answer": {"text": "Soy del Ayuntamiento", "target": "card"},
    "a note": {"text": "// nota", "thread": "card"},
    "taking": {"text": "👀", "kind": Kind.REACTION, "target": "card"},
    "publishing": {"text": "📢", "kind": Kind.REACTION, "target": "card"},
    "an edit": {"text": "Otra cosa", "kind": Kind.EDIT, "target": "said"},
    "a deletion": {"kind": Kind.DELETE, "target": "said"},
    "a post": {"text": "!anunciar Soy el alcalde"},
    "a press": {"kind": Kind.PRESS, "choice": "token:0"},
}
STRANGERS = ("never there", "gone", "put out", "unlisted", "of another room", "the room itself")
NO_ANSWER = {"taking", "publishing", "an edit", "a deletion"}


@pytest.fixture
async def listed(found_room):
    """A room of which only Elena counts, because the town lists her."""
    works, *others = example_town().departments
    works = works.model_copy(update={"staff": ("@elena:jun.example",)})
    return await found_room(departments=(works, *others))


async def come(room, stranger):
    """Somebody who is not staff, however it came to that."""
    eve = Clerk(room.town, "works-staff", "es", EVE, "Elena")
    if stranger in ("gone", "put out"):
        await eve.joins()
        await eve.says(kind=Kind.LEAVE)
    elif stranger == "unlisted":
        await eve.joins()
    elif stranger == "of another room":
        await Clerk(room.town, "police-staff", "es", EVE, "Elena").joins()
    elif stranger == "the room itself":
        eve.author = "works-staff"
    return eve


async def state_of(room):
    """All that a stranger must not change."""
    case = await room.case()
    posts = await room.town.finds(lambda store: [one.approved for one in store.posts.about(1)])
    entries = [(one.kind, one.text, one.deleted) for one in await room.entries()]
    return case.state, case.clerk, posts, entries, len(room.ana.read()), room.channel.sees()


@pytest.mark.parametrize("stranger", STRANGERS)
async def test_a_stranger_changes_nothing(listed, stranger):
    """Nothing that they try, one after the other: all of it stays as it was before the first."""
    room = listed
    await room.elena.writes("Vamos mañana", id="said")
    eve = await come(room, stranger)
    before = await state_of(room)
    for doing, about in DOINGS.items():
        places = {key: room.elena.card_id() for key, value in about.items() if value == "card"}
        said = await eve.says(**{**about, **places})
        assert await state_of(room) == before, doing
        expected = [] if doing in NO_ANSWER else [room.elena.text("desk-not-staff")]
        assert [one.text for one in said] == expected, doing


@pytest.mark.parametrize("doing", ["command", "words in the thread", "taking", "publishing"])
async def test_a_member_may(room, doing):
    before = await state_of(room)
    about = DOINGS[doing]
    places = {key: room.elena.card_id() for key, value in about.items() if value == "card"}
    await room.paco.says(**{**about, **places})
    assert await state_of(room) != before


async def test_whoever_is_put_out_is_staff_no_more_at_once(room):
    await room.elena.writes("!tomar")
    await room.elena.says(kind=Kind.LEAVE)
    [said] = await room.elena.writes("!hecho Ya está")
    assert said.text == room.elena.text("desk-not-staff")
    await room.elena.joins()
    await room.elena.writes("!hecho Ya está")
    assert (await room.case()).state is State.DONE


async def test_whoever_is_on_the_list_must_be_in_the_room_too(found_room):
    first = await found_room()
    works, *others = first.town.town.departments
    works = works.model_copy(update={"staff": ("@marta:jun.example",)})
    room = await found_room(departments=(works, *others))
    marta = room.clerk("works-staff", "Marta")
    [said] = await marta.writes("!tomar")
    assert said.text == marta.text("desk-not-staff")
    await marta.joins()
    await marta.writes("!tomar")
    assert (await room.case()).clerk_name == "Marta"


async def test_a_name_makes_nobody_staff(room):
    eve = Clerk(room.town, "works-staff", "es", EVE, "@elena:jun.example")
    [said] = await eve.says("!hecho J-00001 x")
    assert said.text == eve.text("desk-not-staff")


@pytest.mark.parametrize("text", ["!hecho Ya está", "/hecho Ya está", "!publicar"])
async def test_an_edit_is_never_an_order(room, text):
    await room.elena.writes("Vamos mañana", id="said")
    before = await state_of(room)
    await room.elena.edits("said", text)
    assert await state_of(room) == before


@pytest.mark.parametrize("who", ["answer", "note", "post"])
async def test_nobody_puts_words_into_the_mouth_of_a_colleague(room, who):
    said = {"answer": "Vamos mañana", "note": "// nota", "post": "!anunciar Fiesta"}[who]
    await room.elena.writes(said, id="said")
    before = await state_of(room)
    await room.paco.edits("said", "Otra cosa")
    assert await state_of(room) == before


async def test_what_is_deleted_by_a_moderator_is_gone(room):
    await room.elena.writes("Un insulto", id="said")
    await room.paco.deletes("said")
    assert "Un insulto" not in "\n".join(room.ana.sees())


async def test_a_command_of_staff_by_a_resident_does_nothing(room):
    for order in ("!hecho J-00001 x", "/done J-00001 x", "!publicar J-00001"):
        before = await state_of(room)
        await room.ana.says(order)
        now = await state_of(room)
        assert before[:4] == now[:4]
        await room.ana.says("/cancel")


async def test_a_room_that_is_nobodys_is_a_resident_like_any_other(room):
    eve = Person(room.town, "some-room", "en", EVE)
    before = await room.case()
    await eve.says("!take J-00001")
    assert (await room.case()).clerk == before.clerk


async def test_what_cannot_be_passed_on_is_said_and_nothing_goes_out(each_room):
    elena, before = each_room.elena, len(each_room.ana.read())
    for kind in ("video", "voice", "sticker", "contact", "poll", "file", "unknown"):
        for text in ("", "Miren esto", "!done Miren esto"):
            [said] = await elena.writes(text, attachments=(Attachment(kind, "x"),))
            assert said.text == elena.text("desk-cannot-take")
    assert len(each_room.ana.read()) == before
    assert (await each_room.case()).state is State.RECEIVED


@pytest.mark.parametrize("picture", [b"broken", b"too-large"])
async def test_a_photo_that_cannot_be_used_is_said_and_nothing_goes_out(each_room, picture):
    elena, before = each_room.elena, len(each_room.ana.read())
    for text in ("", "Ya luce", "!done Ya luce"):
        [said] = await elena.shows(picture, text, thread=elena.card_id())
        assert said.text == elena.text("desk-photo-lost")
    assert len(each_room.ana.read()) == before


async def test_staff_may_talk_among_themselves_outside_the_threads(room):
    before = len(room.ana.read())
    for text in ("Buenos días", "¿Quién tiene la escalera?", ""):
        assert await room.elena.says(text) == []
    assert await room.elena.says("mirad", attachments=(Attachment("video", "x"),)) == []
    assert len(room.ana.read()) == before


async def test_a_note_stays_among_staff_and_is_kept(room):
    before = len(room.ana.read())
    await room.elena.shows(b"a sketch", "// Falta el cable", thread=room.elena.card_id())
    assert len(room.ana.read()) == before
    note = (await room.entries())[-1]
    assert (note.kind, note.text, note.name, len(note.photos)) == (
        EntryKind.NOTE,
        "Falta el cable",
        "Elena",
        1,
    )


async def test_a_room_that_was_encrypted_is_told_so_once(each_room):
    elena = each_room.elena
    [said] = await elena.says(kind=Kind.SEALED)
    assert said.text == elena.text("desk-sealed")
    assert await elena.says(kind=Kind.SEALED) == []


async def test_a_resident_in_an_encrypted_room_is_told_so_once(ana):
    [said] = await ana.says(kind=Kind.SEALED)
    assert said.text == ana.text(t("sealed", town="Jun"))
    assert await ana.says(kind=Kind.SEALED) == []
