"""Photos and words that are exchanged: what follows from that in the talk, and in the case."""

from core.logbook import read
from core.messages import Act, Kind
from tests.handlers.reporting import case
from tests.people import Clerk, Press, t


async def goes_to_the_photo(ana):
    for said in ("/report light", ana.words["dark"], ana.words["street"]):
        await ana.says(said)


async def opens(ana, picture=b"the lamp"):
    """Bring a case with a photo and its words in one message."""
    await ana.says("/report light")
    await ana.shows(picture, ana.words["dark"], id="what")
    await ana.says(ana.words["street"])
    await ana.does(Press("send"))


async def sends(ana):
    await ana.does(Press("enough"))
    await ana.does(Press("send"))


def shown_to_staff(ana):
    """The photos in the staff room, and the words with each."""
    shown = [one for one in ana.town.on_table("works-staff") if one.message.photo]
    return [(ana.town.files.read(one.message.photo.ref), one.text) for one in shown]


async def exchanges(ana, message, picture, text=""):
    return await ana.shows(picture, text, kind=Kind.EDIT, id=message, target=message)


async def test_a_photo_that_is_exchanged_in_the_talk_counts_as_it_is_now(ana):
    await goes_to_the_photo(ana)
    await ana.shows(b"a face", id="photo")
    answered = await exchanges(ana, "photo", b"the lamp")
    assert [one.text for one in answered] == [ana.text(t("report-photo-more", count=1))]
    await sends(ana)
    assert shown_to_staff(ana) == [(b"the lamp", "")]


async def test_a_photo_that_is_exchanged_after_the_case_is_open_is_exchanged_everywhere(ana):
    await opens(ana, b"a face")
    await exchanges(ana, "what", b"the lamp", ana.words["more"])
    edited = ana.town.texts.say("es", "thread-resident-edited", text=ana.words["more"])
    assert shown_to_staff(ana) == [(b"the lamp", edited)]
    kept = await case(ana)
    assert kept.text == ana.words["more"]
    assert [ana.town.files.read(ref) for ref in kept.photos] == [b"the lamp"]
    assert ana.words["more"] in Clerk(ana.town, "works-staff", "es").card().text


async def test_of_an_album_only_the_photo_that_is_exchanged_goes(ana):
    await goes_to_the_photo(ana)
    await ana.shows(b"a face", id="photo", album="a")
    await ana.shows(b"the pole", album="a")
    await sends(ana)
    await exchanges(ana, "photo", b"the lamp")
    assert [photo for photo, _ in shown_to_staff(ana)] == [b"the lamp", b"the pole"]


async def test_words_below_a_photo_change_where_they_stand(ana):
    await opens(ana)
    before = ana.town.on_table("works-staff")
    await exchanges(ana, "what", b"the lamp", ana.words["more"])
    assert [photo for photo, _ in shown_to_staff(ana)] == [b"the lamp"]
    assert (await case(ana)).text == ana.words["more"]
    taken_back = [one for one in ana.town.read() if one.message.act is Act.DELETE]
    assert (len(before), taken_back) == (2, [])


async def test_an_exchanged_photo_that_cannot_be_used_is_told_and_the_old_one_stays(ana):
    await goes_to_the_photo(ana)
    await ana.shows(b"the lamp", id="photo")
    answered = await exchanges(ana, "photo", b"too-large")
    assert [one.text for one in answered] == [ana.text("photo-too-large")]
    await sends(ana)
    answered = await exchanges(ana, "photo", b"broken")
    assert [one.text for one in answered] == [ana.text("photo-broken")]
    assert shown_to_staff(ana) == [(b"the lamp", "")]


async def test_a_change_that_nobody_can_see_is_none(ana):
    """Telegram tells of such now and then; what staff have made public must stay so."""
    await opens(ana)
    before = len(ana.town.read())
    await exchanges(ana, "what", b"the lamp", ana.words["dark"])
    assert len(ana.town.read()) == before


async def test_an_edit_of_a_command_changes_what_is_said_after_it(ana):
    await ana.says(f"/report {ana.words['dark']}", id="first")
    await ana.edits("first", f"/report {ana.words['lamp in the street']}")
    talk = await ana.town.finds(lambda store: store.conversations.at("paper:ana"))
    start, _ = read(talk)
    assert start.said.text == ana.words["lamp in the street"]
