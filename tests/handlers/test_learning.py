"""Learning: lessons that are like the real thing, of which nothing reaches anybody else."""

import ast
from pathlib import Path

import pytest

from core.handlers import learn
from tests.people import FAR, Again, Person, Point, Press, Show, t

LESSONS = ("message", "photo", "place", "menu", "appointment")
FOLDER = Path(learn.__file__).parent


def how(ana, what):
    return {"how": ana.text(f"learn-how-{what}")}


def name_of(ana, lesson):
    return ana.text(f"learn-lesson-{lesson}")


def praised(ana, lesson, words="", done=1):
    """The praise for a lesson, and how far one has come with it."""
    told = [ana.text(t(f"learn-done-{lesson}", words=words))]
    if done < len(LESSONS):
        next_one = name_of(ana, LESSONS[done])
        told.append(ana.text(t("learn-next", done=done, count=len(LESSONS), next=next_one)))
    return "\n\n".join(told)


def last(ana):
    return ana.last.text


async def does_all(ana):
    """The whole course, one lesson after the other."""
    await ana.says("/learn")
    await ana.does(Press("message"))
    await ana.says(ana.words["hello"])
    await ana.says(ana.words["bench is broken"])
    assert last(ana) == praised(ana, "message", ana.words["bench is broken"])
    await ana.does(Press("next-lesson"))
    assert last(ana) == ana.text(t("learn-photo", **how(ana, "photo")))
    await ana.does(Show())
    assert last(ana) == praised(ana, "photo", done=2)
    await ana.does(Press("next-lesson"))
    await ana.says("Calle Mayor 3")
    assert last(ana) == praised(ana, "place", "Calle Mayor 3", done=3)
    await ana.does(Press("next-lesson"))
    await ana.says(ana.text("menu-words").split(",")[0])
    await ana.does(Press("tomorrow"))
    await ana.does(Press("yoghurt"))
    assert last(ana) == praised(ana, "menu", ana.text("learn-menu-dessert.yoghurt"), done=4)
    await ana.does(Press("next-lesson"))
    await ana.says("1")
    await ana.says("2")
    *_, praise, finished = await ana.does(Press("yes"))
    assert praise.text.startswith(ana.text(t("learn-done-appointment", words="@")).split("@")[0])
    assert finished.text == ana.text(t("learn-finished", town="Jun"))


async def test_the_whole_course_is_done_and_nobody_else_hears_of_it(ana):
    before = len(ana.town.read())
    await does_all(ana)
    assert {one.chat for one in ana.town.read(before)} == {"ana"}
    assert await ana.town.finds(what_is_real) == [None, None, [], []]


def what_is_real(store):
    """A case, an appointment, a post: of these nothing may be there."""
    return [
        store.cases.numbered("J-00001"),
        store.appointments.get("1"),
        store.cases.queue("works"),
        store.cases.queue("townhall"),
    ]


async def test_a_photo_is_shown_back(ana):
    await ana.says("/learn photo")
    (told,) = await ana.shows(b"a flower")
    assert told.text == praised(ana, "photo", done=1).replace(
        name_of(ana, "photo"), name_of(ana, "message")
    )
    assert ana.town.files.read(told.message.photo.ref) == b"a flower"


@pytest.fixture
async def anna(jun):
    """Somebody who has been greeted, where the words do not differ."""
    anna = Person(jun, "ana", "de")
    await anna.says("/start")
    return anna


def first(ana, key="learn-which-first"):
    return t(key, done=0, count=len(LESSONS), next=name_of(ana, "message"))


async def test_where_somebody_was_is_kept(anna):
    await anna.talks(
        ("Lernen und üben", first(anna)),
        ("1", t("learn-message", **how(anna, "message"))),
        ("Guten Morgen", t("learn-sentence", **how(anna, "sentence"))),
    )
    (praise,) = await anna.says("Es ist schön hier")
    assert praise.text == praised(anna, "message", "Es ist schön hier")
    await anna.talks((Press("enough-today"), t("learn-paused", done=1, count=5)))
    await anna.town.restarts()
    on = t("learn-which-on", done=1, count=5, next=name_of(anna, "photo"))
    await anna.talks(("wo war ich?", on))
    assert [one.startswith("✅") for one in anna.last.buttons[:3]] == [True, False, False]


async def test_a_person_is_one_press_away_at_each_step(anna):
    for lesson in LESSONS:
        await anna.says(f"/learn {lesson}")
        assert "ask-person" in {one.key for one in anna.last.message.choices}
        (asked,) = await anna.does(Press("ask-person"))
        assert asked.text == anna.text("person-department")


async def test_who_leaves_a_lesson_half_way_reads_that_nothing_was_sent(anna):
    await anna.says("/learn message")
    await anna.says("Guten Morgen")
    await anna.talks((Press("ask-person"), ("left-unfinished", "person-department")))


async def test_what_will_not_do_is_said_kindly_and_asked_again(anna):
    photo, place = t("learn-photo", **how(anna, "photo")), t("learn-place", **how(anna, "place"))
    await anna.talks(
        ("/learn photo", photo),
        ("Eine schöne Blume", Again("learn-photo-again", photo)),
        ("/learn place", place),
        (Show(), Again("learn-place-again", place)),
        ("xyz", Again("learn-place-again", place)),
    )
    (praise,) = await anna.does(Point(FAR))
    assert "40.41680" in praise.text


async def test_in_the_easy_mode_numbers_lead_through_a_lesson(anna):
    await anna.says("/easy on")
    await anna.says("/learn")
    assert f"4 – {name_of(anna, 'menu')}" in anna.last.text
    for said in ("4", "Speiseplan", "1", "2"):
        await anna.says(said)
    assert anna.last.text.startswith(anna.text(t("learn-done-menu", words="Joghurt"))[2:])
    await anna.says("2")
    assert anna.last.text == anna.text(t("learn-paused", done=1, count=5))
    await anna.says("/learn")
    assert f"4 – {anna.text(t('learn-did.easy', lesson=name_of(anna, 'menu')))}" in anna.last.text


async def test_the_wrong_dessert_is_looked_for_once_more(anna):
    await anna.says("/learn menu")
    await anna.says("Hallo")
    assert anna.last.text.startswith(anna.text("learn-menu-again"))
    await anna.says("Speiseplan")
    await anna.says("Morgen")
    await anna.does(Press("pear"))
    assert anna.last.text.startswith(anna.text("learn-look-again"))
    await anna.does(Press("yoghurt"))
    assert anna.last.text.startswith("👏")


async def test_another_time_can_be_had_for_practice(anna):
    await anna.says("/learn appointment")
    await anna.says("2")
    await anna.says("1")
    await anna.does(Press("other-time"))
    assert anna.last.text == anna.text("learn-appointment-day")


async def test_the_course_at_the_town_hall_is_an_appointment(anna):
    await anna.says("/learn")
    (offered,) = await anna.does(Press("course-dates"))
    assert offered.text == anna.text("appointment-day")


@pytest.mark.parametrize("door", ["telegram", "matrix", "browser"])
def test_what_to_press_is_said_for_each_door(jun, language, door):
    for what in ("message", "photo", "place"):
        own = jun.texts.say(language, f"learn-how-{what}.{door}")
        assert own != jun.texts.say(language, f"learn-how-{what}")


def test_the_course_does_not_even_know_how_something_real_is_done():
    """What opens cases, books, posts or writes to staff is not within its reach."""
    real = {"cases", "posts", "cards", "desk", "appointments", "outcome"}
    for file in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert not real & set((node.module or "").split("."))
                assert "tell_staff" not in {one.name for one in node.names}
