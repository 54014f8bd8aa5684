"""How a talk goes on: with small services made for it, in a whole town."""

import pytest

from core.dialogue import Ask, Look
from core.handler import AskAgain, Handler, no_questions
from core.messages import Choice
from core.order import Command
from core.questions import choose, look, look_choices, text
from storage.inbox import ArrivalState
from tests.people import Again, Clerk, Person, Press

# The texts of these services are those of others: they only have to be there.
FIRST, SECOND, DONE = "report-what", "person-department", "cases-left"


def booking(start):
    """Asks what, and which day of those that are free."""
    what = yield from text(FIRST)
    days = yield from look_choices("days", free_days)
    day = yield from choose(SECOND, days)
    return what[0].text, day


def free_days(turn):
    """Monday, until somebody has it; then Tuesday."""
    taken = turn.store.cursors.at("monday")
    return (Choice("tu", "Tuesday"),) if taken else (Choice("mo", "Monday"),)


def book(turn, wish):
    if wish[1] == "mo" and turn.store.cursors.at("monday"):
        raise AskAgain(SECOND, because="cases-none")
    turn.reply(DONE)


def endless(start):
    while True:
        yield Look("again", lambda _: 1)


def broken(turn, wish):
    turn.reply(DONE)
    raise RuntimeError("something that nobody thought of")


HANDLERS = (
    Handler("book", booking, book),
    Handler("endless", endless, book),
    Handler("broken", no_questions, broken),
    Handler("aside", no_questions, lambda turn, _: turn.reply(DONE), aside=True),
)


@pytest.fixture
async def ana(found_town):
    ana = Person(await found_town(handlers=HANDLERS), "ana", "en")
    await ana.says("/start")
    return ana


async def take_monday(ana):
    now = ana.town.clock()
    await ana.town.finds(lambda store: store.cursors.move("monday", "taken", now))


async def test_a_talk_comes_to_its_end(ana):
    await ana.talks(("/book", FIRST), ("x", SECOND), (Press("mo"), DONE), ("x", "not-understood"))


async def test_what_is_out_of_date_by_then_is_asked_again(ana):
    await ana.talks(("/book", FIRST), ("x", SECOND))
    await take_monday(ana)
    await ana.talks((Press("mo"), ("cases-none", SECOND)), (Press("tu"), DONE))


async def test_a_question_that_is_put_once_more_is_looked_up_afresh(ana):
    await ana.talks(("/book", FIRST), ("x", SECOND))
    await take_monday(ana)
    await ana.talks(("/aside", (DONE, SECOND)))
    assert ana.last.buttons == ["Tuesday"]
    await ana.talks((Press("tu"), DONE))


async def test_a_script_that_does_not_end_is_our_fault(ana):
    await ana.talks(("/endless", "sorry"), ("/report light", "report-what"))


async def test_a_turn_that_breaks_changes_nothing_and_the_resident_is_told(ana):
    await ana.talks(
        ("/report light", FIRST),
        ("/broken", "sorry"),
        (ana.words["dark"], "report-where"),
    )


async def test_what_broke_us_is_kept_for_a_human(ana):
    await ana.says("/broken")
    dead = await ana.town.finds(lambda store: store.inbox.count(ArrivalState.DEAD))
    assert dead == 1


async def test_staff_are_told_too_that_something_broke(found_town):
    town = await found_town()
    commands = town.intake.dispatcher.desk.commands
    commands["take"] = Command("take", lambda _: 1 / 0, about_case=False)
    elena = Clerk(town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    [said] = await elena.says("!tomar")
    assert said.text == elena.text("desk-sorry")


async def test_a_talk_with_a_service_that_is_gone_is_over(found_town, ana):
    await ana.talks(("/book", FIRST))
    services = ana.town.intake.dispatcher.reception.services
    del services.handlers["book"]
    await ana.talks(("x", "not-understood"))


async def test_a_talk_with_a_script_that_has_changed_begins_anew(ana):
    await ana.talks(("/book", FIRST), ("x", SECOND))
    services = ana.town.intake.dispatcher.reception.services

    def changed(start):
        yield from look("other days", free_days)
        return ((yield Ask(FIRST)).text, "tu")

    services.handlers["book"] = Handler("book", changed, book)
    await ana.talks(("x", FIRST), ("x", DONE))


async def test_an_answer_that_will_not_do_is_not_kept(ana):
    await ana.talks(
        ("/book", FIRST),
        ("x", SECOND),
        ("y", Again("please-choose", SECOND)),
        ("z", Again("please-choose", SECOND)),
        (ana.words["back"], FIRST),
    )


async def test_going_back_at_the_first_question_asks_it_again(ana):
    await ana.talks(("/book", FIRST), (ana.words["back"], FIRST), ("x", SECOND))


async def test_talks_that_nobody_went_on_with_are_forgotten(ana):
    await ana.talks(("/book", FIRST))
    ana.town.clock.passes(days=91)
    await ana.town.walks()
    await ana.talks(("x", "not-understood"))
