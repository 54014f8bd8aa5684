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
    assert 'href="/mayor' in await window.reads("/department/townhall")
    assert 'href="/mayor' not in await window.reads("/department/works")
