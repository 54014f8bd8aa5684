"""An open page hears at once that the feed has changed."""

import asyncio

import pytest
from aiohttp import ClientTimeout

from feed.live import MOST_READERS, READERS

SOON = ClientTimeout(total=30)


async def until(line, stream):
    """Read until a line comes that begins like this."""
    while not (await stream.readline()).startswith(line):
        pass


async def test_a_change_of_the_feed_is_told_at_once(window):
    async with window.client.get("/feed/events", timeout=SOON) as answer:
        assert answer.content_type == "text/event-stream"
        await until(b": hello", answer.content)
        await window.happens(lambda life: life.news("One."))
        await until(b"event: feed", answer.content)
        case = await window.happens(lambda life: life.report("light"))
        await until(b"event: feed", answer.content)
        await window.happens(lambda life: life.publishes(life.store.cases.get(case.id)))
        await until(b"event: feed", answer.content)


async def test_who_goes_away_is_forgotten(window):
    readers = window.client.app[READERS]
    answer = await window.client.get("/feed/events", timeout=SOON)
    await until(b": hello", answer.content)
    assert len(readers.bells) == 1
    answer.close()
    async with asyncio.timeout(30):
        while readers.bells:
            await window.happens(lambda life: life.news("One."))


async def test_when_too_many_look_on_the_others_are_told_not_to_ask_again(window):
    readers = window.client.app[READERS]
    readers.bells |= {asyncio.Event() for _ in range(MOST_READERS)}
    assert await window.status("/feed/events") == 204


async def test_when_the_house_closes_everybody_is_sent_away(window):
    async with window.client.get("/feed/events", timeout=SOON) as answer:
        await until(b": hello", answer.content)
        await window.client.server.close()
        await answer.content.read()
        assert answer.content.at_eof()


@pytest.mark.slow
async def test_a_page_in_a_browser_shows_what_is_new_by_itself(window, chromium):
    page = await chromium.new_page()
    problems = []
    page.on("console", lambda said: problems.append(said.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    await page.goto(str(window.client.make_url("/?pane=1&lang=en")))
    await page.get_by_text("Nothing here yet.").wait_for()
    async with asyncio.timeout(30):
        while not window.client.app[READERS].bells:
            await page.title()
    await window.happens(lambda life: life.report("light"))
    await page.get_by_role("heading", name="Street light").wait_for()
    await page.get_by_role("link", name="The whole story").focus()
    await window.happens(lambda life: life.news("Market on Sunday.", "Market"))
    await page.get_by_role("heading", name="Market").wait_for()
    assert await page.evaluate("document.activeElement.textContent") == "The whole story"
    assert (
        await page.get_by_role("status").text_content() == "The page has been brought up to date."
    )
    assert problems == []
    await page.close()
