"""The page of the mayor: what waits for an answer, and how long answers take."""

from datetime import date, timedelta

import pytest

from core import posts
from storage.cases import EntryKind, Matter
from storage.stand_ins import StandIn


def asks(life, text="When does the pool open?", **about):
    return life.report("", text, matter=Matter.MAYOR, department="townhall", **about)


def answers(life, case, text="In June."):
    life.now += timedelta(hours=2)
    entry = life.note(case, EntryKind.ANSWER, text=text, name="Marta")
    posts.answer(life.hall(), case, entry)


async def test_an_empty_page_says_so_and_leads_to_the_chat(window):
    page = await window.reads("/mayor?lang=en")
    assert "Nothing has been answered yet" in page
    assert "No question waits for an answer." in page
    assert "/chat?start=mayor" in page


@pytest.mark.parametrize(
    ("language", "words"), [("es", "hace 3 días"), ("de", "vor 3 Tagen"), ("en", "3 days ago")]
)
async def test_a_question_waits_with_its_clock_and_no_words_until_they_are_shown(
    window, language, words
):
    await window.happens(asks)
    page = await window.reads(f"/mayor?lang={language}")
    assert words in page
    assert "When does the pool open?" not in page
    assert "start=support-J-00001" in page


async def test_an_answer_shows_the_question_who_answered_and_how_long_it_took(window):
    await window.happens(lambda life: answers(life, asks(life)))
    page = await window.reads("/mayor?lang=en")
    for told in ("When does the pool open?", "In June.", "Marta answers", "within 2 hours"):
        assert told in page
    assert "No question waits for an answer." in page
    assert "In June." in await window.reads("/case/J-00001?lang=en")


async def test_nothing_of_a_private_question_can_be_seen(window):
    await window.happens(lambda life: answers(life, asks(life, private=True)))
    for path in ("/mayor", "/", "/feed.json"):
        page = await window.reads(path)
        assert "J-00001" not in page
        assert "In June." not in page
    assert (await window.sees("/case/J-00001")).status == 404


async def test_who_stands_in_is_told(window):
    def away(life):
        until = date(2026, 12, 24)
        named = StandIn(department="townhall", user="@m", name="Marta", until=until)
        life.store.stand_ins.name(named)

    await window.happens(away)
    assert "Marta is answering" in await window.reads("/mayor?lang=en")


async def test_the_page_of_the_department_leads_there(window):
    way = 'class="more" href="/mayor"'
    assert way in await window.reads("/department/townhall")
    assert way not in await window.reads("/department/works")


def proposes(life, text="More benches."):
    case = life.report("", text, matter=Matter.PROPOSAL, department="townhall")
    posts.approve(life.hall(), case, approved=True)
    who = life.store.residents.meet("paper:berta", "en", life.now).resident_id
    life.store.supports.give(case.id, who, life.now)
    return case


async def test_proposals_stand_on_their_page_with_their_supports(window):
    assert "There is no proposal at the moment." in await window.reads("/proposals?lang=en")
    await window.happens(proposes)
    page = await window.reads("/proposals?lang=en")
    for told in ("More benches.", "1 of 5 supports", "I support this", "start=support-J-00001"):
        assert told in page


async def test_a_proposal_that_nobody_has_looked_at_cannot_be_seen(window):
    about = {"matter": Matter.PROPOSAL, "department": "townhall"}
    await window.happens(lambda life: life.report("", "More benches.", **about))
    for path in ("/proposals", "/", "/feed.json"):
        assert "More benches." not in await window.reads(path)
    assert (await window.sees("/case/J-00001")).status == 404
