"""The day of the town notices what is lost, doubled or not due; and a small one is played."""

import random
from collections import Counter
from itertools import product

import pytest

from bench.day.__main__ import Asked, day
from bench.day.clock import FastClock
from bench.day.dues import Dues
from bench.day.ears import Ears, Heard
from bench.day.orders import ORDERS
from bench.day.outcome import problems as problems_of
from bench.day.outcome import pushed, rows, walked
from bench.day.plan import DOORS, OPEN, PEOPLE, SERVICES, followers, readers, visits
from bench.day.pushes import (
    ANSWER,
    CHANNEL,
    DIGEST,
    DONE,
    IN_ROOMS,
    MENU,
    PUSHES,
    SPANISH,
    TAKEN,
    TONGUES,
    push,
)
from bench.day.talks import Talks
from core.texts import Texts

ANA, ROOM = "telegram:1", "matrix:!works-staff:ledger"
TEXTS = Texts(("es", "de", "en"))
HELP = TEXTS.say("es", "help-text", emergency="112")
MEAL = TEXTS.say("es", "menu-day", school="Colegio", day="hoy", meal="Lentejas")
BUTTONS = ("uno", "dos", "tres", "cuatro", "cinco")


def about_the_case(key, number="J-00001"):
    return TEXTS.say("es", key, name="Elena", number=number, text="Ya está")


@pytest.fixture
def ears():
    return Ears(FastClock(0.0, 1.0), patience=0.01)


@pytest.fixture
def dues():
    return Dues()


@pytest.fixture
def chance():
    return random.Random(1)  # noqa: S311 - the same day each time


# What was said, and what is an answer to it


def test_a_text_is_known_whatever_stands_in_it_and_how_it_was_trimmed():
    asked = TEXTS.say("es", "mayor-what", who="").strip()
    counted = TEXTS.say("es", "proposal-supports", count=1, wanted=5)
    assert SPANISH.means(asked, "mayor-what")
    assert SPANISH.meant(counted, ("help-text", "proposal-supports")) == "proposal-supports"
    assert not SPANISH.meant(HELP, ("mayor-what", "menu-day"))


async def test_a_message_that_is_answered_once_is_all_right(ears, dues):
    said = ears.expects(ANA, "help", ("news-none", "help-text"))
    ears.heard(ANA, HELP, ("Menú",))
    heard = await ears.reply(said)
    assert (heard.key, heard.labels) == ("help-text", ("Menú",))
    assert list(ears.took) == [("help", "telegram")]
    assert not [*ears.lost, *ears.twice, *ears.strange, *dues.problems(ears)]


async def test_an_answer_that_comes_late_counts_all_the_same(ears):
    said = ears.expects(ANA, "help", ("help-text",))
    assert await ears.reply(said) is None
    ears.heard(ANA, HELP)
    assert (ears.lost, ears.twice, len(ears.took["help", "telegram"])) == ([], [], 1)


async def test_a_message_that_nobody_answers_is_lost(ears):
    said = ears.expects(ANA, "help", ("help-text",))
    ears.heard("telegram:2", HELP)
    assert await ears.reply(said) is None
    assert (len(ears.lost), len(ears.strange)) == (1, 1)


async def test_a_second_answer_is_noticed(ears):
    said = ears.expects(ANA, "help", ("help-text",))
    ears.heard(ANA, HELP)
    ears.heard(ANA, HELP)
    await ears.reply(said)
    assert (len(ears.lost), len(ears.twice), len(ears.strange)) == (0, 1, 0)


async def test_the_same_question_may_be_asked_again(ears):
    for _ in range(2):
        said = ears.expects(ANA, "help", ("help-text",))
        ears.heard(ANA, HELP)
        assert await ears.reply(said)
    assert (ears.twice, ears.said["help", "telegram"]) == ([], 2)


async def test_of_two_cases_in_a_room_each_has_its_own_answer(ears):
    first = ears.expects(ROOM, "staff: close", ("desk-done",), "J-00001")
    second = ears.expects(ROOM, "staff: close", ("desk-done",), "J-00002")
    ears.heard(ROOM, about_the_case("desk-done", "J-00002"))
    assert "J-00002" in (await ears.reply(second)).text
    assert await ears.reply(first) is None


async def test_whoever_listens_for_a_text_is_called_when_it_comes(ears):
    found = []
    ears.on(["case-done"], lambda address, heard: found.append((address, heard.key)))
    ears.heard(ANA, about_the_case("case-done"))
    assert found == [(ANA, "case-done")]


# What the town says by itself


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (MEAL, MENU),
        (about_the_case("case-taken"), TAKEN),
        (about_the_case("case-done"), DONE),
        ("J-00001 · Obras y servicios · Elena\nHoy vamos", ANSWER),
        (TEXTS.say("de", "language-hint") + "\nIn English?", TONGUES),
        (TEXTS.say("es", "digest", count=3, lines="…"), DIGEST),
        ("¿Qué será esto?", None),
    ],
)
def test_what_the_town_says_by_itself_is_known_by_its_text(text, kind):
    assert push(ANA, text) is kind


async def test_the_menu_must_come_once_to_whoever_wants_it_and_to_nobody_else(ears, dues):
    dues.due(MENU, [ANA, "telegram:2", "telegram:3"])
    for chat in (ANA, "telegram:2", "telegram:2", "telegram:4"):
        ears.heard(chat, MEAL)
    assert [one.partition(": ")[2] for one in dues.problems(ears)] == [
        "2 times for telegram:2, not 1",
        "0 times for telegram:3, not 1",
        "1 times for telegram:4, not 0",
    ]


async def test_what_may_come_may_stay_away_but_does_not_come_twice(ears, dues):
    dues.possible(MENU, [ANA, "telegram:2"])
    ears.heard(ANA, MEAL)
    assert not list(dues.problems(ears))
    ears.heard(ANA, MEAL)
    assert len(list(dues.problems(ears))) == 1


async def test_whoever_has_blocked_the_town_hears_nothing_and_that_is_right(ears, dues):
    dues.owns(ANA, TEXTS.say("es", "person-thanks", number="J-00001", read="…"))
    dues.due(TAKEN, "J-00001")
    assert len(list(dues.problems(ears))) == 1
    dues.gone.add(ANA)
    assert not list(dues.problems(ears))


async def test_nothing_may_come_to_whoever_has_had_all_erased(ears, dues):
    dues.gone.add(ANA)
    dues.due(MENU, [ANA])
    assert not list(dues.problems(ears))
    ears.heard(ANA, MEAL)
    assert len(list(dues.problems(ears))) == 1


async def test_of_a_case_a_staff_room_reads_nothing_twice(ears, dues):
    for number in (1, 1, 2):
        ears.heard(ROOM, about_the_case("thread-thanks", f"J-0000{number}"))
    ears.heard(ROOM, TEXTS.say("es", "thanks-told", who="Obras"))
    ears.heard(ROOM, TEXTS.say("es", "thanks-told", who="Obras"))
    [problem] = dues.problems(ears)
    assert problem.startswith(f"2 times in {ROOM}: ")


async def test_news_of_a_case_must_come_to_whoever_brought_it(ears, dues):
    dues.owns(ANA, TEXTS.say("es", "person-thanks", number="J-00001", read="…"))
    dues.due(TAKEN, "J-00001")
    ears.heard("telegram:2", about_the_case("case-taken"))
    assert len(list(dues.problems(ears))) == 2


async def test_a_channel_must_have_the_same_posts_on_each_platform(ears, dues):
    ears.channels = {"telegram:-100": "works", "matrix:!works:ledger": "works"}
    ears.heard("telegram:-100", "Aviso")
    assert ears.came(CHANNEL) == {"works telegram": 1}
    assert len(list(dues.problems(ears))) == 1
    ears.heard("matrix:!works:ledger", "Aviso")
    assert not list(dues.problems(ears))


# What the day is made of


def test_every_service_is_used_at_every_door_when_it_is_open(chance):
    coming = visits(PEOPLE, 1.0, chance)
    used = {(one.service, one.door) for one in coming}
    assert set(product(SERVICES, DOORS)) < used
    for one in coming:
        first, last = OPEN.get(one.service, (0, 24))
        assert first <= one.at / 3600 <= last


def test_as_many_come_as_were_counted_in_jun_and_new_york(chance):
    coming = visits(PEOPLE, 1.0, chance)
    assert Counter(one.service for one in coming)["mayor"] == 81
    assert len(visits(PEOPLE, 2.0, chance)) == 2 * 81 + 82
    who = readers(PEOPLE)
    assert len(who.all) == len(followers(PEOPLE)) == 1611
    assert len(who.menu) == 300


def steps(talk):
    """All that somebody says in a talk, if the first text of each step answers it."""
    step = next(talk)
    while True:
        yield step
        try:
            step = talk.send(Heard(step.keys[0], "", BUTTONS))
        except StopIteration:
            return


def test_the_town_has_every_text_that_is_waited_for(chance):
    talks = Talks(chance).all
    assert set(talks) == {*SERVICES, "mayor", "blocks"}
    told = [key for begin in talks.values() for one in steps(begin()) for key in one.keys]
    told += [key for _, _, orders in ORDERS for _, keys in orders for key in keys.split()]
    told += [key for one in PUSHES for key in one.keys]
    assert not {*told} - {*SPANISH.sources}
    for begin in IN_ROOMS:
        assert any(key.startswith(begin) for key in SPANISH.sources), begin


@pytest.mark.slow
async def test_a_small_town_answers_everybody_once(tmp_path):
    outcome = await day(Asked(people=60, busy=0.2, speed=600, begins=6.0, ends=14.5), tmp_path)
    assert list(problems_of(outcome, tmp_path)) == []
    assert outcome.speed > 200
    assert sum(outcome.ears.said.values()) > 150
    assert len(list(rows(outcome.ears))) > len(SERVICES)
    assert list(pushed(outcome.ears))
    assert list(walked(outcome.rounds))
