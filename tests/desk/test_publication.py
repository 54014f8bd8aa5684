"""What all may see: as much as the town has decided, and never who brought it."""

import pytest

from core.messages import Kind
from core.town import Publication
from tests.handlers.reporting import reports
from tests.people import Show, t

NUMBER = {"number": "J-00001"}


@pytest.fixture
def publishing(found_room):
    """Opens a room in a town that publishes in its own way; with a case that has a photo."""

    async def publishing(reports_are="status", photos="after-approval"):
        how = Publication(reports=reports_are, photos=photos)
        room = await found_room(publication=how)
        await reports(room.ana, "road", photo=Show())
        return room

    return publishing


def shown(room, number="J-00002"):
    """What can be read of a case in the channel."""
    return "\n".join(one for one in room.channel.sees() if number in one)


def photos(room):
    return [one for one in room.town.on_table("works") if one.message.photo]


async def test_status_shows_category_street_and_state_at_once_and_no_more(publishing):
    room = await publishing("status")
    told = shown(room, "J-00001")
    assert "Farola o luz de la calle, Calle Mayor" in told
    assert "Recibido" in told
    for secret in ("Calle Mayor 3", room.ana.words["dark"], "ana", "Elena"):
        assert secret not in told
    assert photos(room) == []


async def test_all_shows_the_words_at_once_but_the_photos_only_if_the_town_wants_that(publishing):
    room = await publishing("all")
    assert room.ana.words["dark"] in shown(room)
    assert len(photos(room)) == 1
    room = await publishing("all", "never")
    assert room.ana.words["dark"] in shown(room)
    assert photos(room) == []


async def test_after_approval_shows_nothing_before_and_everything_after(publishing):
    room = await publishing("after-approval")
    assert room.channel.sees() == []
    await room.elena.writes("!prometer mañana", "J-00002")
    assert room.channel.sees() == []
    await room.elena.writes("!publicar", "J-00002")
    assert room.ana.words["dark"] in shown(room)
    assert len(photos(room)) == 1
    await room.elena.writes("!ocultar", "J-00002")
    assert room.channel.sees() == []
    await room.elena.writes("!publicar", "J-00002")
    assert room.ana.words["dark"] in shown(room)


@pytest.mark.parametrize("reports_are", ["status", "after-approval"])
async def test_photos_are_never_shown_where_the_town_shows_none(publishing, reports_are):
    room = await publishing(reports_are, "never")
    await room.elena.writes("!publicar", "J-00002")
    await room.elena.shows(b"mended", "!hecho", thread=room.elena.card_id("J-00002"))
    assert room.ana.words["dark"] in shown(room)
    assert photos(room) == []


async def test_answers_results_and_thanks_show_their_words_only_once_published(publishing):
    room = await publishing("status")
    await room.elena.shows(b"mended", "!hecho Bombilla nueva", thread=room.elena.card_id())
    assert not any("Bombilla" in one for one in room.channel.sees())
    assert photos(room) == []
    await room.elena.writes("!publicar")
    assert any("Bombilla" in one for one in room.channel.sees())
    assert len(photos(room)) == 1


async def test_what_is_said_in_the_thread_is_never_public(publishing):
    room = await publishing("all")
    await room.elena.writes("Un secreto")
    await room.ana.says("Otro secreto")
    await room.elena.writes("// Nota secreta")
    await room.elena.writes("!publicar")
    assert not any("ecret" in one for one in room.channel.sees())


async def test_a_private_category_is_never_public(room):
    police = room.clerk("police-staff", "Luis")
    await police.joins()
    await reports(room.ana, "noise", photo=None)
    for order in ("!tomar", "!prometer mañana", "!publicar", "!hecho Hemos ido"):
        await police.writes(order, "J-00002")
    assert not any(one.chat == "police" for one in room.town.read())


# What was published, and has changed since.


async def test_an_edit_after_publication_is_hidden_until_staff_have_looked(room):
    await room.ana.says("/report road")
    await room.ana.says("Hay un bache", id="what")
    for said in ("Calle Real", "no", "1"):
        await room.ana.says(said)
    await room.elena.writes("!publicar", "J-00002")
    assert "Hay un bache" in shown(room)
    await room.ana.edits("what", "Un insulto")
    assert "Un insulto" not in shown(room)
    assert "bache" not in shown(room)
    told = room.elena.text(t("thread-look-again", number="J-00002"))
    assert told in room.elena.sees()
    await room.elena.writes("!publicar", "J-00002")
    assert "Un insulto" in shown(room)


async def test_an_exchanged_photo_after_publication_is_hidden_until_staff_have_looked(room):
    await room.ana.says("/report road")
    await room.ana.shows(b"a face", "Hay un bache", id="what")
    for said in ("Calle Real", "1"):
        await room.ana.says(said)
    await room.elena.writes("!publicar", "J-00002")
    assert photos_in_channel(room) == [b"a face"]
    exchanged = {"kind": Kind.EDIT, "id": "what", "target": "what"}
    await room.ana.shows(b"the hole", "Hay un bache", **exchanged)
    assert photos_in_channel(room) == []
    await room.elena.writes("!publicar", "J-00002")
    assert photos_in_channel(room) == [b"the hole"]


def photos_in_channel(room):
    shown = (one.message.photo for one in room.town.on_table("works"))
    return [room.town.files.read(photo.ref) for photo in shown if photo]


async def test_a_late_photo_after_publication_is_hidden_until_staff_have_looked(room):
    await room.ana.says("/report road")
    await room.ana.shows(b"one", "Hay un bache", album="a")
    for said in ("Calle Real", "1"):
        await room.ana.says(said)
    await room.elena.writes("!publicar", "J-00002")
    assert len(photos(room)) == 1
    await room.ana.shows(b"two", album="a")
    assert photos(room) == []
    await room.elena.writes("!publicar", "J-00002")
    assert len(photos(room)) == 2


async def test_a_deletion_after_publication_is_followed_at_once(room):
    await room.ana.says("/report road")
    await room.ana.shows(b"one", "Hay un bache", id="what")
    for said in ("Calle Real", "1"):
        await room.ana.says(said)
    await room.elena.writes("!publicar", "J-00002")
    await room.ana.deletes("what")
    assert "bache" not in shown(room)
    assert photos(room) == []


async def test_a_town_that_shows_all_shows_an_edit_at_once(publishing):
    room = await publishing("all")
    await room.ana.says("/report waste")
    await room.ana.says("Está lleno", id="what")
    for said in ("Calle Nueva", "no", "1"):
        await room.ana.says(said)
    await room.ana.edits("what", "Está llenísimo")
    assert "Está llenísimo" in shown(room, "J-00003")


async def test_a_deleted_answer_disappears_from_the_feed_too(room):
    await room.elena.writes("!publicar")
    await room.elena.writes("Una foto del arreglo", id="said")
    await room.elena.deletes("said")
    assert not any("arreglo" in one for one in room.channel.sees())


async def test_a_long_post_stays_whole_in_the_channel_when_it_is_edited(room):
    words = " ".join(f"palabra{number}" for number in range(900))
    await room.elena.says(f"!anunciar Obras\n{words}", id="the-post")
    for said in (f"{words} y más", f"{words} y nada"):
        await room.elena.edits("the-post", f"!anunciar Obras\n{said}")
        told = " ".join(" ".join(room.channel.sees()).split())
        assert said in told
        assert told.count("palabra899") == 1
