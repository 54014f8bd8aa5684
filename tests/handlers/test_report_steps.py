"""Going back, stopping, changing, and going on after a restart: at every step of a report."""

import pytest

from tests.handlers.reporting import case, checked, thanked
from tests.people import ONE_LANGUAGE, Again, Clerk, Person, Point, Press, Show, t

# What is said at each step, and the question that follows it.
STEPS = (
    ("/report", "report-category"),
    (Press("light"), "report-what"),
    ("dark", "report-where"),
    ("street", "report-photo"),
    (Show(), t("report-photo-more", count=1)),
    (Press("enough"), "check"),
)
EVERY_STEP = pytest.mark.parametrize("step", range(1, len(STEPS) + 1))


def said(ana, step):
    what = STEPS[step][0]
    return ana.words.get(what, what) if isinstance(what, str) else what


def asked(ana, step):
    question = STEPS[step][1]
    return checked(ana, ana.words["dark"], photos=1) if question == "check" else question


async def goes(ana, first, last):
    """Do the steps from the first to before the last, and see that each is asked for."""
    await ana.talks(*((said(ana, step), asked(ana, step)) for step in range(first, last)))


async def is_sent(ana):
    await ana.talks((Press("send"), thanked(ana)))
    assert (await case(ana)).text == ana.words["dark"]


@EVERY_STEP
async def test_one_may_go_back_at_every_step(ana, step):
    await goes(ana, 0, step)
    before = max(step - 2, 0)
    await ana.talks((ana.words["back"], asked(ana, before)))
    await goes(ana, before + 1, len(STEPS))
    await is_sent(ana)


async def test_one_may_go_all_the_way_back(ana):
    await goes(ana, 0, len(STEPS))
    for step in reversed(range(len(STEPS) - 1)):
        await ana.talks((ana.words["back"], asked(ana, step)))
    await ana.talks((ana.words["back"], asked(ana, 0)))
    await goes(ana, 1, len(STEPS))
    await is_sent(ana)


@EVERY_STEP
async def test_one_may_stop_at_every_step(ana, step):
    await goes(ana, 0, step)
    word = ana.words["cancel"]
    await ana.talks((word, "cancelled"), (word, "nothing-to-stop"))
    assert await ana.town.finds(lambda store: store.cases.numbered("1")) is None


@EVERY_STEP
@ONE_LANGUAGE
async def test_the_talk_goes_on_after_a_restart_at_every_step(ana, step):
    await goes(ana, 0, step)
    await ana.town.restarts()
    await goes(ana, step, len(STEPS))
    await ana.town.restarts()
    await is_sent(ana)


@EVERY_STEP
@ONE_LANGUAGE
async def test_whoever_stops_half_way_can_begin_again(ana, step):
    await goes(ana, 0, step)
    told = ("left-unfinished",) if step > 1 else ()
    await ana.talks(("/report", (*told, "report-category")))
    await goes(ana, 1, len(STEPS))
    await is_sent(ana)


async def test_what_is_wrong_can_be_changed_at_the_end(ana):
    say = ana.words
    await goes(ana, 0, len(STEPS))
    await ana.talks(
        (Press("change"), "report-change"),
        (Press("what"), "report-what"),
        (say["more"], checked(ana, say["more"], photos=1)),
        (say["send"], thanked(ana)),
    )
    assert (await case(ana)).text == say["more"]


async def test_the_place_can_be_changed_at_the_end(ana):
    say = ana.words
    await goes(ana, 0, len(STEPS))
    await ana.talks(
        (say["no"], "report-change"),
        (Press("where"), "report-where"),
        (Point(), checked(ana, say["dark"], "Calle Mayor", 1)),
        (Press("change"), "report-change"),
        (Press("where"), "report-where"),
        (say["other street"], checked(ana, say["dark"], "Calle Real", 1)),
    )


@ONE_LANGUAGE
async def test_the_photos_can_be_changed_at_the_end(ana):
    say = ana.words
    await goes(ana, 0, len(STEPS))
    await ana.talks(
        (Press("change"), "report-change"),
        (Press("photo"), "report-photo"),
        (Show(b"another"), t("report-photo-more", count=1)),
        (Show(b"a third"), t("report-photo-more", count=2)),
        (Press("enough"), checked(ana, say["dark"], photos=2)),
        (Press("change"), "report-change"),
        (Press("photo"), "report-photo"),
        (Press("skip"), checked(ana, say["dark"])),
    )


async def test_the_category_can_be_changed_and_asks_its_own_questions(ana):
    say = ana.words
    await goes(ana, 0, len(STEPS))
    ask = ana.town.town.category("water").questions[0].ask.in_(ana.language)
    await ana.talks(
        (Press("change"), "report-change"),
        (Press("kind"), "report-category"),
        (Press("water"), t("report-own", question=ask)),
        (Press("drops"), checked(ana, say["dark"], photos=1, kind="water")),
        (Press("send"), thanked(ana)),
    )
    assert (await case(ana)).answers == {"how_much": "drops"}


async def test_a_category_that_needs_a_place_asks_for_it_when_it_is_chosen_at_the_end(ana):
    for done in ("/report lost", ana.words["dark"], Press("skip"), Press("skip")):
        await ana.does(done)
    await ana.talks((Press("change"), "report-change"), (Press("kind"), "report-category"))
    await ana.talks((Press("light"), "report-where"))
    await ana.talks((ana.words["street"], checked(ana, ana.words["dark"])))


async def test_at_the_end_anything_but_a_choice_is_asked_again(ana):
    await goes(ana, 0, len(STEPS))
    shown = asked(ana, len(STEPS) - 1)
    await ana.talks(("7", Again("please-choose", shown)), (Press("send"), thanked(ana)))


async def test_a_second_device_goes_on_where_the_first_stopped(ana):
    """Both are the same chat; an answer from either counts once."""
    tablet = Person(ana.town, "ana", ana.language)
    await goes(ana, 0, 2)
    await goes(tablet, 2, 4)
    await goes(ana, 4, 5)
    await goes(tablet, 5, len(STEPS))
    await is_sent(ana)


@ONE_LANGUAGE
async def test_two_residents_at_once_do_not_meet(ana):
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    for step in range(len(STEPS)):
        await goes(ana, step, step + 1)
        await goes(bob, step, step + 1)
    await ana.talks((Press("send"), thanked(ana, 1)))
    await bob.talks((Press("send"), thanked(bob, 2)))
    assert (await case(ana, 1)).address != (await case(ana, 2)).address


async def test_of_two_devices_that_send_at_once_one_is_told_that_it_is_done(ana):
    await goes(ana, 0, len(STEPS))
    label = ana.label("send")
    await ana.talks((Press("send"), thanked(ana)))
    answered = await ana.presses(label)
    assert [one.text for one in answered] == [ana.text("button-is-old"), ana.text("menu")]
    assert await ana.town.finds(lambda store: store.cases.numbered("2")) is None


# Messages that are changed or taken away.


async def test_an_answer_that_is_edited_in_the_talk_counts_as_it_is_now(ana):
    await goes(ana, 0, 2)
    await ana.says(ana.words["dark"], id="what")
    answered = await ana.edits("what", ana.words["more"])
    assert [one.text for one in answered] == [ana.text("report-where")]
    await ana.talks((Point(), "report-photo"))
    await ana.talks((Press("skip"), checked(ana, ana.words["more"], "Calle Mayor")))


async def test_an_edit_of_an_answer_further_up_keeps_those_after_it(ana):
    await goes(ana, 0, 2)
    await ana.says(ana.words["dark"], id="what")
    await goes(ana, 3, len(STEPS))
    answered = await ana.edits("what", ana.words["more"])
    assert [one.text for one in answered] == [
        ana.text(checked(ana, ana.words["more"], photos=1)),
    ]


async def test_an_edit_of_the_sentence_that_began_the_talk_counts(ana):
    await ana.says(ana.words["lamp is dark"], id="first")
    answered = await ana.edits("first", ana.words["lamp in the street"])
    asked = t("report-is-it-there", where="Calle Mayor")
    assert [one.text for one in answered] == [ana.text(asked)]


async def test_an_edit_of_something_else_is_no_answer(ana):
    await ana.says(ana.words["quarrel"], id="long ago")
    await goes(ana, 0, 3)
    assert await ana.edits("long ago", ana.words["dark"]) == []


@ONE_LANGUAGE
async def test_an_edit_after_the_case_is_open_reaches_its_card_and_its_thread(ana):
    await goes(ana, 0, 2)
    await ana.says(ana.words["dark"], id="what")
    await goes(ana, 3, len(STEPS))
    await ana.does(Press("send"))
    assert await ana.edits("what", ana.words["more"]) == []
    elena = Clerk(ana.town, "works-staff", "es")
    assert ana.words["more"] in elena.card().text
    assert ana.words["dark"] not in elena.card().text
    assert elena.text(t("thread-resident-edited", text=ana.words["more"])) in elena.sees()
    await ana.edits("what", ana.words["quarrel"])
    assert elena.text(t("thread-resident-edited", text=ana.words["quarrel"])) in elena.sees()
    assert elena.text(t("thread-resident-edited", text=ana.words["more"])) not in elena.sees()


@ONE_LANGUAGE
async def test_a_message_that_is_deleted_after_the_case_is_open_disappears_with_its_photo(ana):
    await goes(ana, 0, 2)
    await ana.shows(b"one", ana.words["dark"], id="what")
    await ana.says(ana.words["street"])
    await ana.does(Press("send"))
    elena = Clerk(ana.town, "works-staff", "es")
    assert any(one.message.photo for one in ana.town.on_table("works-staff"))
    await ana.deletes("what")
    assert not any(one.message.photo for one in ana.town.on_table("works-staff"))
    assert elena.text("card-no-words") in elena.card().text
    assert ((await case(ana)).text, (await case(ana)).photos) == ("", [])


@ONE_LANGUAGE
async def test_of_two_messages_the_one_that_stands_is_kept(ana):
    await goes(ana, 0, 4)
    await ana.shows(b"one", id="photo")
    await ana.shows(b"two")
    await ana.does(Press("enough"))
    await ana.does(Press("send"))
    await ana.deletes("photo")
    kept = await case(ana)
    assert (kept.text, len(kept.photos)) == (ana.words["dark"], 1)


async def test_what_is_deleted_in_the_talk_changes_nothing_yet(ana):
    await goes(ana, 0, 2)
    await ana.says(ana.words["dark"], id="what")
    assert await ana.deletes("what") == []
    await goes(ana, 3, len(STEPS))
    await is_sent(ana)


async def test_nobody_changes_the_words_of_another(ana):
    await goes(ana, 0, 2)
    await ana.says(ana.words["dark"], id="what")
    await goes(ana, 3, len(STEPS))
    await ana.does(Press("send"))
    bob = Person(ana.town, "bob", ana.language)
    await bob.edits("what", "something else")
    await bob.deletes("what")
    assert (await case(ana)).text == ana.words["dark"]
