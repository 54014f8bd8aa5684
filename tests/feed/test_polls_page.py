"""The page of polls: what can be voted on, and what came of it."""

from datetime import timedelta

from core import posts
from core.handlers.polls.asking import announced
from core.handlers.polls.ending import end_polls
from storage.polls import Poll
from tests.feed.life import MORNING
from tests.feed.markup import Markup
from tests.feed.window import opened


def begun(life, question="Which music?", **about):
    hall = life.hall()
    values = {"choices": ["Flamenco", "Rock <b>"], "ends_at": MORNING + timedelta(days=2)}
    poll = life.store.polls.begin(
        Poll(department="townhall", question=question, begun_at=hall.now, **{**values, **about})
    )
    poll.post_id = posts.news(hall, announced(hall, poll)).id
    return poll


def ended(life, votes, **about):
    poll = begun(life, ends_at=life.now + timedelta(hours=1), **about)
    for choice in votes:
        life.store.polls.count(poll, choice)
    life.now += timedelta(hours=2)
    end_polls(life.hall())
    return poll


async def test_an_open_poll_says_until_when_and_leads_into_the_chat(window):
    await window.happens(lambda life: begun(life, quorum=100))
    page = await window.reads("/polls?lang=en")
    assert "Which music?" in page
    assert "Until Sunday, November 22" in page
    assert "Only who has been seen once at the town hall" in page
    assert "100 votes are needed" in page
    assert 'href="/chat?start=vote-1&amp;language=en"' in page
    assert Markup(page).problems == []


async def test_nobody_sees_how_an_open_poll_stands(window):
    def voted(life):
        poll = begun(life)
        for _ in range(234):
            life.store.polls.count(poll, 0)

    await window.happens(voted)
    page = await window.reads("/polls?lang=en")
    assert "234" not in page
    assert "<table" not in page


async def test_the_result_is_a_picture_with_the_table_below_it(window):
    await window.happens(lambda life: ended(life, [0, 0, 1], quorum=100))
    page = await window.reads("/polls?lang=en")
    assert 'aria-label="Result: Which music?"' in page
    assert "67 %" in page[page.index('<svg class="bars"') :].split("</svg>")[0]
    table = page[page.index("<table") :].split("</table>")[0]
    assert "1. Flamenco</th><td>2</td><td>67 %" in table
    assert "2. Rock &lt;b&gt;</th><td>1</td><td>33 %" in table
    assert "Votes: 3, of these on paper: 0." in page
    assert "The result does not count: 100 votes were needed." in page
    assert "There is no poll at the moment." in page
    assert Markup(page).problems == []


async def test_a_poll_without_votes_has_a_result_too(window):
    await window.happens(lambda life: ended(life, []))
    assert Markup(await window.reads("/polls")).problems == []


async def test_a_poll_that_was_taken_back_is_not_there(window):
    poll = await window.happens(begun)
    await window.happens(lambda life: life.withdraws(life.store.posts.get(poll.post_id)))
    assert "Which music?" not in await window.reads("/polls")


async def test_many_polls_are_read_page_by_page(window):
    def many(life):
        for number in range(12):
            ended(life, [0], question=f"Question {number:02}?")

    await window.happens(many)
    first = await window.reads("/polls?lang=en")
    assert "Question 11?" in first
    assert "Question 01?" not in first
    assert 'href="/polls?before=3&amp;lang=en"' in first
    second = await window.reads("/polls?before=3&lang=en")
    assert "Question 01?" in second
    assert Markup(second).problems == []
    assert await window.status("/polls?before=x") == 404


async def test_polls_are_shown_from_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.happens(lambda life: (ended(life, [1], question="Old?"), begun(life)))
        page = await window.reads("/polls")
        assert "Old?" in page
        assert "Which music?" in page
