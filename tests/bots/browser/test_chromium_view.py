"""The page in a real browser: what is in view, and how large, on any screen."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import expect

from tests.bots.browser.browsing import PHONE, at, becomes
from tests.bots.browser.house import House

pytestmark = pytest.mark.slow  # a browser for each; what a person does first is among the journeys
ZONE = ZoneInfo("Europe/Madrid")  # of the town; none of the devices is there
A_LITTLE_ABOVE = """async () => {
    place.scrollTop -= 5;
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
}"""
AT_THE_END_WHILE_IT_GROWS = """() => {
    place.scrollTop += 5;
    const tall = document.createElement("div");
    tall.style.height = "500px";
    document.querySelector(".line:last-child .bubble").append(tall);
}"""
AT_THE_END = "place.scrollHeight - place.scrollTop - place.clientHeight < 2"


async def test_an_answer_that_comes_at_once_is_in_view_however_long_it_is(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", **PHONE) as page:
        for answers, text in enumerate(("one", "two\n" * 30), start=1):
            await page.fill("#text", text)
            await page.tap(".send")
            await expect(page.get_by_text("You said")).to_have_count(answers)
        await page.evaluate(A_LITTLE_ABOVE)
        await page.evaluate(AT_THE_END_WHILE_IT_GROWS)
        await becomes(page, AT_THE_END)
        await page.evaluate("place.scrollTop = 0")
        await becomes(page, "place.scrollTop === 0")
        chat = house.town.heard[0].sender.chat
        await house.town.tell(chat, "news")
        await expect(page.locator("#newer")).to_be_visible()
        assert await page.evaluate("place.scrollTop") == 0
        await page.tap("#newer")
        await becomes(page, AT_THE_END)


async def test_in_a_small_window_the_welcome_is_read_from_its_beginning(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", viewport={"width": 340, "height": 400}) as page:
        await expect(page.locator("#start")).to_be_visible()
        assert await page.evaluate("place.scrollHeight > place.clientHeight")
        assert await page.evaluate("place.scrollTop") == 0


async def test_the_number_of_a_case_stays_on_one_line(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", **PHONE) as page:
        await page.fill("#text", "see https://jun.example/case/J-00004 and J-00012, J-1")
        await page.tap(".send")
        await expect(page.locator(".mine .unbroken")).to_have_text(["J-00012"])


async def test_an_address_is_shown_short_and_broken_only_behind_a_slash(house: House, chromium):
    addresses = ("https://www.jun.example/department/works/", f"https://jun.example/{'x' * 60}")
    async with at(chromium, f"{house.url}/chat", **PHONE) as page:
        await page.fill("#text", f"{addresses[0]} {addresses[1]}.")
        await page.tap(".send")
        links = page.locator(".mine .text a")
        await expect(links.first).to_have_text(
            "jun.example/department/works (opens in a new window)"
        )
        await expect(links.last).to_have_text("jun.example/… (opens in a new window)")
        hrefs = await links.evaluate_all("(all) => all.map((one) => one.href)")
        assert tuple(hrefs) == addresses


async def test_a_choice_is_large_enough_for_a_thumb(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", **PHONE) as page:
        await page.tap("#start")
        await expect(page.locator(".choice")).to_have_count(2)
        await expect(page.locator(".more button").first).to_be_visible()
        small = await page.evaluate(
            "[...document.querySelectorAll('button, select, label.tool, textarea')]"
            ".map((one) => [one.className || one.id, one.getBoundingClientRect()])"
            ".filter(([, box]) => box.width && (box.width < 44 || box.height < 44))"
            ".map(([name]) => name)"
        )
        assert small == []
        wide = "document.scrollingElement.scrollWidth <= innerWidth"
        assert await page.evaluate(wide)


async def test_buttons_can_be_read_on_a_phone_that_shows_all_twice_as_large(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", viewport={"width": 195, "height": 420}) as page:
        await page.click("#start")
        label = page.locator(".choice .label").last
        assert (await label.bounding_box())["height"] < 60  # two lines, and no letter for each
        await becomes(page, "document.documentElement.scrollWidth <= innerWidth")


async def test_times_are_told_by_the_clock_of_the_town(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", timezone_id="Pacific/Auckland") as page:
        await page.fill("#text", "hello")
        await page.keyboard.press("Enter")
        time = page.locator(".mine time")
        at_home = datetime.fromisoformat(await time.get_attribute("datetime")).astimezone(ZONE)
        await expect(time).to_have_text(f"{at_home:%-I:%M %p}")
        await expect(page.locator(".day").first).to_have_text("Today")
