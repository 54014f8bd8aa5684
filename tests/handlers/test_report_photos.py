"""Photos: none, one, several, an album whose members come late; and none that is not clean."""

import pytest

from core.town import Category
from tests.handlers.reporting import case, checked, reports, thanked
from tests.people import ONE_LANGUAGE, Again, Clerk, Point, Press, Show, t

MORE = t("report-photo-more", count=1)


@pytest.fixture
async def asked(ana):
    """Somebody who has been asked for a photo."""
    for said in ("/report light", ana.words["dark"], ana.words["street"]):
        await ana.says(said)
    return ana


async def photos(ana, number=1):
    return (await case(ana, number)).photos


async def test_none(asked):
    await asked.talks(
        (asked.words["no photo"], checked(asked, asked.words["dark"])),
        (Press("send"), thanked(asked)),
    )
    assert await photos(asked) == []


async def test_one(asked):
    await asked.talks(
        (Show(), MORE),
        (asked.words["that is all"], checked(asked, asked.words["dark"], photos=1)),
        (Press("send"), thanked(asked)),
    )
    assert len(await photos(asked)) == 1


@ONE_LANGUAGE
async def test_a_photo_and_words_that_come_when_all_is_shown(asked):
    say = asked.words
    await asked.talks(
        (say["no photo"], checked(asked, say["dark"])),
        (Show(), checked(asked, say["dark"], photos=1)),
        (say["more"], checked(asked, f"{say['dark']}\n{say['more']}", photos=1)),
        (Point(), checked(asked, f"{say['dark']}\n{say['more']}", "Calle Mayor", photos=1)),
        (say["back"], checked(asked, f"{say['dark']}\n{say['more']}", photos=1)),
        (Press("send"), thanked(asked)),
    )


@ONE_LANGUAGE
async def test_several_one_after_the_other(asked):
    await asked.talks(
        (Show(b"one"), MORE),
        (Show(b"two"), t("report-photo-more", count=2)),
        (Show(b"three"), t("report-photo-more", count=3)),
        (Press("enough"), checked(asked, asked.words["dark"], photos=3)),
        (Press("send"), thanked(asked)),
    )
    assert len(set(await photos(asked))) == 3


@ONE_LANGUAGE
@pytest.mark.parametrize("number", range(3))
async def test_that_there_is_none_may_be_said_in_ones_own_words(asked, number):
    none = {
        "es": ("No puedo hacer fotos", "Ahora mismo no tengo ninguna foto", "no tengo cámara"),
        "de": (
            "Ich habe leider kein Foto",
            "Ich kann kein Bild machen",
            "ohne Kamera geht das nicht",
        ),
        "en": ("I don't have a photo", "Sorry, I can't take a picture", "I have no camera"),
    }[asked.language][number]
    await asked.talks((none, checked(asked, asked.words["dark"])))


async def test_words_that_tell_more_in_place_of_a_photo_are_kept(asked):
    more = {
        "es": "No luce desde el lunes por la noche",
        "de": "Sie leuchtet seit Montag nicht mehr",
        "en": "It has not been on since Monday",
    }[asked.language]
    await asked.talks(
        (more, Again("please-send-photo", "report-photo")),
        (Press("skip"), checked(asked, f"{asked.words['dark']}\n{more}")),
    )


async def test_ten_are_enough(asked):
    for number in range(9):
        await asked.shows(f"photo {number}".encode())
    await asked.talks((Show(b"ten"), checked(asked, asked.words["dark"], photos=10)))


async def test_words_in_place_of_a_photo_are_kept(asked):
    say = asked.words
    await asked.talks(
        (say["more"], Again("please-send-photo", "report-photo")),
        (Press("skip"), checked(asked, f"{say['dark']}\n{say['more']}")),
    )


async def test_a_yes_in_place_of_a_photo_is_no_part_of_the_report(asked):
    await asked.talks(
        (asked.words["yes"], Again("please-send-photo", "report-photo")),
        (Show(), MORE),
        (asked.words["yes"], MORE),
        (Press("enough"), checked(asked, asked.words["dark"], photos=1)),
    )


async def test_words_with_a_photo_are_kept_and_those_after_it_too(asked):
    say = asked.words
    await asked.talks(
        (Show(words=say["more"]), MORE),
        (say["quarrel"], MORE),
        (Press("enough"), checked(asked, "\n".join((say["dark"], say["more"], say["quarrel"])),
                                  photos=1)),
    )  # fmt: skip


async def test_photos_and_words_reach_staff_in_the_thread_of_the_case(ana):
    await reports(ana, photo=Press("skip"))
    elena = Clerk(ana.town, "works-staff")
    assert [one.message.photo for one in elena.read()] == [None]
    await ana.says("/cases")
    await ana.does(Press("add"))
    await ana.shows(b"later", ana.words["more"])
    last = elena.last.message
    assert last.photo
    assert last.text == f"🗣 {ana.words['more']}"
    assert last.thread == elena.card_id()


async def test_an_album_while_photos_are_asked_for(asked):
    await asked.talks(
        (Show(b"one", album="a"), MORE),
        (Show(b"two", album="a"), ()),
        (Show(b"three", asked.words["more"], album="a"), ()),
        (Press("enough"), checked(asked, f"{asked.words['dark']}\n{asked.words['more']}",
                                  photos=3)),
        (Press("send"), thanked(asked)),
    )  # fmt: skip
    assert len(set(await photos(asked))) == 3


async def test_an_album_that_began_the_report(ana):
    say = ana.words
    await ana.talks(
        (Show(b"one", say["lamp is dark"], album="a"), "report-where"),
        (Show(b"two", album="a"), ()),
        (say["street"], checked(ana, say["lamp is dark"], photos=2)),
        (Show(b"three", album="a"), ()),
        (Press("send"), thanked(ana)),
    )
    assert len(set(await photos(ana))) == 3


async def test_an_album_beside_another_answer(ana):
    await ana.says("/report light")
    await ana.talks(
        (Show(b"one", ana.words["dark"], album="a"), "report-where"),
        (Show(b"two", album="a"), ()),
        (ana.words["street"], checked(ana, ana.words["dark"], photos=2)),
    )


@pytest.mark.parametrize("album", ["first", "second"])
@ONE_LANGUAGE
async def test_a_late_photo_of_either_album_joins_the_case_that_was_sent_meanwhile(asked, album):
    await asked.shows(b"one", album="first")
    await asked.shows(b"two", album="second")
    await asked.does(Press("enough"))
    await asked.does(Press("send"))
    assert await asked.shows(b"late", asked.words["more"], album=album) == []
    assert len(await photos(asked)) == 3
    elena = Clerk(asked.town, "works-staff")
    late = next(one.message for one in elena.read() if one.text == f"🗣 {asked.words['more']}")
    assert (bool(late.photo), late.thread) == (True, elena.card_id())


@ONE_LANGUAGE
async def test_the_card_shows_the_words_of_a_late_photo(asked):
    await asked.shows(b"one", album="a")
    await asked.does(Press("enough"))
    await asked.does(Press("send"))
    await asked.shows(b"late", asked.words["more"], album="a")
    assert asked.words["more"] in Clerk(asked.town, "works-staff").card().text


async def test_an_album_of_somebody_else_is_another_album(asked):
    bob = type(asked)(asked.town, "bob", asked.language)
    await bob.says("/start")
    await asked.shows(b"one", album="a")
    await bob.talks((Show(b"two", album="a"), "report-category-of-photo"))
    await asked.talks((Press("enough"), checked(asked, asked.words["dark"], photos=1)))


def with_photo(town, wish):
    """The same town, where a photo of a lamp is needed, or not wanted."""
    wanted = {"photo": wish}
    lamp, *others = town.categories
    assert isinstance(lamp, Category)
    return town.model_copy(update={"categories": (lamp.model_copy(update=wanted), *others)})


async def test_where_a_photo_is_needed_it_is_asked_for_until_it_comes(found_town, ana):
    town = with_photo(ana.town.town, "needed")
    other = type(ana)(await found_town(town=town), "ana", ana.language)
    for said in ("/report light", ana.words["dark"], ana.words["street"]):
        await other.says(said)
    assert other.last.buttons == []
    await other.talks(
        (ana.words["no"], Again("photo-is-needed", "report-photo")),
        (Show(), MORE),
    )


async def test_where_no_photo_is_wanted_none_is_asked_for(found_town, ana):
    town = with_photo(ana.town.town, "no")
    other = type(ana)(await found_town(town=town), "ana", ana.language)
    await other.says("/report light")
    await other.says(ana.words["dark"])
    await other.talks((Point(), checked(other, ana.words["dark"], "Calle Mayor")))
