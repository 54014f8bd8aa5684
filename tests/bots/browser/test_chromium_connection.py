"""The page in a real browser: while the town writes, over a restart, and without a connection."""

import pytest
from playwright.async_api import expect

from tests.bots.browser.browsing import at
from tests.bots.browser.house import House, opened

pytestmark = pytest.mark.slow  # a browser for each; what a person does first is among the journeys


async def test_the_page_shows_that_the_town_writes_until_it_has_written(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.fill("#text", "silence")
        await page.keyboard.press("Enter")
        said = await house.town.hears(text="silence")
        await expect(page.locator("#typing")).to_be_visible()
        await house.town.tell(said.sender.chat, "done")
        await expect(page.get_by_text("done")).to_be_visible()
        await expect(page.locator("#typing")).to_be_hidden()


async def test_where_no_connection_lasts_the_page_asks_now_and_then(house: House, chromium):
    context = await chromium.new_context(locale="en")
    page = await context.new_page()
    await page.route_web_socket("**", lambda socket: socket.close())
    await page.goto(f"{house.url}/chat")
    await page.fill("#text", "hello")
    await page.keyboard.press("Enter")
    chat = (await house.town.hears(text="hello")).sender.chat
    await house.town.tell(chat, "your lamp is repaired")
    await expect(page.get_by_text("your lamp is repaired")).to_be_visible()
    await expect(page.locator("#offline")).to_be_hidden()
    await context.close()


async def test_what_is_said_while_we_are_down_arrives_when_we_are_back(
    sqlite_url, tmp_path, chromium
):
    async with opened(sqlite_url, tmp_path) as house:
        port = house.server.port
        context = await chromium.new_context(locale="en")
        page = await context.new_page()
        await page.goto(f"{house.url}/chat")
        await page.fill("#text", "hello")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("You said: hello")).to_be_visible()
    await expect(page.locator("#offline")).to_be_visible()
    await page.fill("#text", "are you there?")
    await page.keyboard.press("Enter")
    await expect(page.locator(".line.sending")).to_contain_text("are you there?")
    async with opened(sqlite_url, tmp_path, port=port) as house:
        await expect(page.get_by_text("You said: are you there?")).to_be_visible(timeout=20_000)
        await expect(page.locator("#offline")).to_be_hidden()
        await expect(page.locator(".line.mine")).to_have_count(2)
        await expect(page.locator(".line.sending")).to_have_count(0)
        assert [one.text for one in house.town.heard] == ["are you there?"]
        await page.reload()
        await expect(page.locator(".line")).to_have_count(4)
    await context.close()


async def test_who_writes_without_a_connection_is_told_that_it_waits(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await expect(page.locator("#start")).to_be_visible()
        await page.context.set_offline(True)
        await page.fill("#text", "is anybody there?")
        await page.keyboard.press("Enter")
        await expect(page.locator("#told")).to_contain_text("what you write is not lost")
        await page.context.set_offline(False)
        await expect(page.get_by_text("You said: is anybody there?")).to_be_visible()


async def test_who_has_lost_the_cookie_reads_why_and_sends_it_after_a_reload(
    house: House, chromium
):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.click("#start")
        await expect(page.locator(".choice")).to_have_count(2)
        await page.context.clear_cookies()
        await page.fill("#text", "the lamp is dark")
        await page.keyboard.press("Enter")
        await expect(page.locator(".bubble > .failed")).to_contain_text("allow cookies")
        await page.reload()
        day, log = page.locator(".day"), page.locator("#log")
        await expect(day).to_have_text("Today")
        assert (await day.bounding_box())["width"] < (await log.bounding_box())["width"] / 2
        await page.get_by_role("button", name="Try again").click()
        await expect(page.get_by_text("You said: the lamp is dark")).to_be_visible()
