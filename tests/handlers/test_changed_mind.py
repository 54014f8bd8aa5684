"""Whoever was only to choose, and wants something else, need not find a way out first."""

import pytest

from tests.handlers.booking import VISIT
from tests.handlers.reporting import reports
from tests.handlers.test_cases import label
from tests.people import Again, Person, Press, t


@pytest.mark.parametrize(("wanted", "answer"), [("cases", "cases-none"), ("language", None)])
async def test_its_very_words_lead_to_another_service_while_nothing_was_told(ana, wanted, answer):
    await ana.talks(
        (ana.words["report"], "report-category"),
        (ana.words[wanted], answer or ("language-which",)),
    )


async def test_what_was_told_already_is_not_lost_for_a_word(ana):
    await ana.says(ana.words["report"])
    await ana.does(Press("light"))
    await ana.says(ana.words["dark"])
    [said] = await ana.says(ana.words["cases"])
    assert said.text != ana.text("cases-none")


async def test_the_answers_that_are_offered_come_first(ana):
    name = ana.town.town.department("townhall").name.in_(ana.language)
    await ana.talks(("/person", "person-department"), (name, "person-matter"))


async def test_the_number_of_a_case_is_shown_in_the_middle_of_a_choice(ana):
    await reports(ana)
    bob = Person(ana.town, "bob", ana.language)
    await bob.says("/start")
    told = "\n".join((label(bob), "📍 Calle Mayor"))
    await bob.talks(
        (bob.words["report"], "report-category"),
        ("J-00001", t("cases-of-others", story=told, matter="report")),
    )


async def test_other_words_are_no_answer_and_the_way_out_is_said(ana):
    await ana.talks(
        ("/language", "language-which"), ("xyz", Again("please-choose", "language-which"))
    )
    assert ana.words["cancel"].casefold() in ana.last.text.casefold()
    await ana.talks((ana.words["cancel"], "cancelled"))


@pytest.mark.parametrize("said", ["cancel", "no"])
async def test_a_time_that_is_held_is_let_go_with_the_word_for_it(ana, said):
    await ana.says(f"/appointment again-{VISIT}")
    await ana.says("1")
    await ana.talks((ana.words[said], "appointment-dropped"))
