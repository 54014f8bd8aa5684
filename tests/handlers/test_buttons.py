"""Buttons: each belongs to one chat and one question, and none is trusted."""

import secrets

import msgspec
import pytest

from core.messages import Address, Incoming, Kind
from core.transport import Raw
from tests.handlers.reporting import reports
from tests.people import Clerk, Person, Press

FORGERIES = 500


@pytest.fixture
def language() -> str:
    """A button knows no language."""
    return "de"


def press(said, number=0):
    """What a press of a button of this message sends."""
    return f"{said.message.token}:{number}"


async def pressed(ana, choice):
    return [one.text for one in await ana.says(kind=Kind.PRESS, choice=choice)]


@pytest.fixture
async def lost(ana):
    """What is answered to a press that leads nowhere."""
    return [ana.text("button-is-old"), ana.text("menu")]


async def test_a_button_of_an_earlier_question_leads_back_to_the_open_one(ana):
    await ana.says("/report")
    first = ana.last
    await ana.does(Press("light"))
    assert await pressed(ana, press(first, 3)) == [
        ana.text("button-is-old"),
        ana.text("report-what"),
    ]
    await ana.talks((ana.words["dark"], "report-where"))


async def test_a_button_of_a_talk_that_is_over_leads_to_the_menu(ana, lost):
    await ana.says("/report")
    first = ana.last
    await ana.says(ana.words["cancel"])
    assert await pressed(ana, press(first)) == lost


async def test_a_button_of_somebody_else_does_nothing(ana, lost):
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    await bob.says("/report")
    assert await pressed(ana, press(bob.last)) == lost
    assert await pressed(ana, press(bob.read()[-2])) == lost
    await bob.talks(("1", "report-what"))


async def test_is_it_fixed_can_be_answered_by_nobody_else(ana):
    elena = await mended(ana)
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    asked = next(one for one in reversed(ana.read()) if one.buttons)
    assert await pressed(bob, press(asked)) == [bob.text("button-is-old"), bob.text("menu")]
    assert elena.text("state-done") in elena.card().text


async def mended(ana):
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await reports(ana)
    await elena.writes("!hecho Bombilla nueva")
    return elena


@pytest.mark.parametrize("number", ["8", "99", "-1", "", "1:2", "²", "٣", "x" * 4000])
async def test_a_number_that_no_button_has_does_nothing(ana, lost, number):
    assert await pressed(ana, press(ana.last, number)) == lost


@pytest.mark.parametrize("number", ["8", "-1", "", "²"])
async def test_a_number_that_the_open_question_has_not_is_asked_again(ana, number):
    await ana.says("/report")
    assert await pressed(ana, press(ana.last, number)) == [
        ana.text("button-is-old"),
        ana.text("report-category"),
    ]


@pytest.mark.parametrize(
    "choice", ["", ":", ":0", "nonsense", "0", "'; DROP TABLE keyboard; --:0", "é" * 300]
)
async def test_a_token_that_we_never_gave_does_nothing(ana, lost, choice):
    assert await pressed(ana, choice) == lost


async def test_hundreds_of_guessed_tokens_change_nothing(ana):
    elena = await mended(ana)
    before = elena.card().text
    raws = [forged(number) for number in range(FORGERIES)]
    await ana.town.intake.receive(raws)
    await ana.town.intake.settled()
    await ana.town.answers()
    assert elena.card().text == before
    assert await ana.town.finds(lambda store: store.cases.get(1).confirmed) is None


def forged(number):
    choice = f"{secrets.token_urlsafe(12)}:{number % 8}"
    said = Incoming(Address("paper", "eve"), "eve", f"f{number}", Kind.PRESS, choice=choice)
    return Raw(f"forged-{number}", "eve", msgspec.json.encode(said))


async def test_a_standing_button_can_be_pressed_for_a_month_and_no_longer(ana, lost):
    menu = ana.last
    ana.town.clock.passes(days=29)
    assert await pressed(ana, press(menu)) == [ana.text("report-category")]
    await ana.says(ana.words["cancel"])
    ana.town.clock.passes(days=2)
    assert await pressed(ana, press(menu)) == lost


async def test_what_has_expired_is_not_meant_by_a_number_either(ana):
    ana.town.clock.passes(days=31)
    await ana.talks(("1", "not-understood"))


async def test_a_standing_button_in_the_middle_of_a_talk_begins_anew(ana):
    menu = ana.last
    await ana.says("/report light")
    await ana.says(ana.words["dark"])
    assert await pressed(ana, press(menu, 1)) == [
        ana.text("left-unfinished"),
        ana.text("person-department"),
    ]


async def test_is_it_fixed_can_be_answered_in_the_middle_of_a_talk(ana):
    await mended(ana)
    asked = next(one for one in reversed(ana.read()) if one.buttons)
    await ana.says("/report road")
    answered = await pressed(ana, press(asked))
    assert answered[-1] == ana.text("report-what")
    assert await ana.town.finds(lambda store: store.cases.get(1).confirmed)
    await ana.talks((ana.words["hole"], "report-where"))


async def test_an_emoji_digit_on_an_old_question_is_an_old_button(ana):
    await ana.says("/report")
    first = ana.last
    await ana.does(Press("light"))
    answered = await ana.reacts("1\u20e3", first.id)
    assert [one.text for one in answered] == [ana.text("button-is-old"), ana.text("report-what")]


async def test_an_emoji_digit_on_a_menu_chooses_from_it(ana):
    answered = await ana.reacts("2\u20e3", ana.last.id)
    assert [one.text for one in answered] == [ana.text("person-department")]


@pytest.mark.parametrize("emoji", ["👍", "❤", "9\u20e3", "0\u20e3", "1" * 5000])
async def test_another_emoji_is_no_answer(ana, emoji):
    await ana.says("/report")
    answered = [one.text for one in await ana.reacts(emoji, ana.last.id)]
    assert answered in ([], [ana.text("button-is-old"), ana.text("report-category")])


async def test_an_emoji_on_what_has_no_buttons_is_no_answer(ana):
    await ana.says("/report light")
    assert await ana.reacts("1\u20e3", ana.last.id) == []
    assert await ana.reacts("1\u20e3", "nothing of ours") == []


async def test_the_words_of_a_button_in_answer_to_its_message_press_it(ana):
    await mended(ana)
    asked = next(one for one in reversed(ana.read()) if one.buttons)
    await ana.says("/start")
    await ana.says(asked.buttons[1], target=asked.id)
    assert (await ana.town.finds(lambda store: store.cases.get(1))).reopened == 1
