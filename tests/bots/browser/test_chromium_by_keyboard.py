"""The page in a real browser: by keyboard alone, for a screen reader, and in one's own language."""

import pytest
from playwright.async_api import Page, expect

from core.messages import Choice, Kind
from tests.bots.browser.browsing import at
from tests.bots.browser.house import House

pytestmark = pytest.mark.slow  # a browser for each; what a person does first is among the journeys


async def tabs_to(page: Page, selector: str, most: int = 30) -> None:
    """Go on with the Tab key until this has the focus."""
    for _ in range(most):
        await page.keyboard.press("Tab")
        if await page.evaluate("(what) => document.activeElement.matches(what)", selector):
            return
    pytest.fail(f"no way to {selector} by keyboard")


async def focused(page: Page) -> str:
    return await page.evaluate("document.activeElement.id || document.activeElement.className")


async def test_buttons_are_pressed_with_the_keyboard_alone(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await expect(page.locator("#start")).to_be_visible()
        await page.keyboard.press("Tab")
        assert await focused(page) == "skip"
        await tabs_to(page, "#start")
        await page.keyboard.press("Enter")
        await expect(page.locator(".choice")).to_have_count(2)
        await tabs_to(page, ".choice")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        assert (await house.town.hears(Kind.PRESS)).choice == "tok3n:1"
        await expect(page.locator(".choice[aria-disabled=true]")).to_have_count(2)
        await expect(page.locator(".choice[aria-pressed=true]")).to_contain_text("The road")
        assert await page.evaluate("document.activeElement.dataset.key.endsWith(' 1')")
        await page.keyboard.press("Enter")  # a second time it does nothing
        await tabs_to(page, "#text")
        await page.keyboard.type("and now?")
        await page.keyboard.press("Enter")
        await house.town.hears(text="and now?")
        assert len([one for one in house.town.heard if one.kind is Kind.PRESS]) == 1


async def test_what_stands_for_itself_is_chosen_again_but_not_by_a_finger_that_trembles(
    house: House, chromium
):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.click("#start")
        chat = (await house.town.hears(text="/start")).sender.chat
        menu = (Choice("menu", "School menu", start="/menu"), Choice("vote", "Vote", start="/vote"))
        await house.town.tell(chat, "What can we do for you?", choices=menu, token="m3nu")
        await page.get_by_role("button", name="School menu").dblclick()
        await page.get_by_role("button", name="Vote").click()
        await expect(page.get_by_text("You chose m3nu:1.")).to_be_visible()
        presses = [one.choice for one in house.town.heard if one.kind is Kind.PRESS]
        assert presses == ["m3nu:0", "m3nu:1"]


async def test_words_are_written_with_the_keyboard_alone(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await tabs_to(page, "#text")
        await page.keyboard.type("It is dark.")
        await page.keyboard.press("Shift+Enter")
        await page.keyboard.type("Very dark.")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("You said: It is dark.\nVery dark.")).to_be_visible()
        assert await focused(page) == "text"
        await expect(page.locator("#text")).to_have_value("")


async def test_the_page_tells_a_screen_reader_what_is_what(house: House, chromium):
    async with at(chromium, f"{house.url}/chat?start=report-light") as page:
        await expect(page.locator(".choice")).to_have_count(2)
        assert [one.text for one in house.town.heard] == ["/start report-light"]
        assert page.url == f"{house.url}/chat"
        await expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
        for role, name in (
            ("textbox", "Your message"),
            ("button", "Send"),
            ("button", "Add photos"),
            ("combobox", "Language"),
            ("button", "Menu"),
            ("button", "Change or delete this message"),
        ):
            await expect(page.get_by_role(role, name=name).first).to_be_attached()
        await page.get_by_role("combobox", name="Language").select_option("de")
        await expect(page.get_by_role("textbox", name="Ihre Nachricht")).to_be_visible()
        await expect(page.locator("html")).to_have_attribute("lang", "de")
        await page.reload()
        await expect(page.get_by_role("button", name="Senden")).to_be_visible()


async def test_who_chooses_another_language_tells_the_town(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.fill("#text", "hello")
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("You said: hello")).to_be_visible()
        await page.get_by_role("combobox", name="Language").select_option("de")
        chosen = await house.town.hears(text="/language de")
        assert chosen.language == "de"
        await expect(page.locator(".mine .text").last).to_have_text("Sprache: Deutsch")


async def test_a_language_chosen_before_the_first_word_comes_with_it(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.get_by_role("combobox", name="Language").select_option("de")
        await page.click("#start")
        await expect(page.locator(".choice")).to_have_count(2)
        assert [(one.text, one.language) for one in house.town.heard] == [("/start", "de")]


async def test_the_page_speaks_as_the_town_does(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.fill("#text", "auf Deutsch, bitte")
        await page.keyboard.press("Enter")
        said = await house.town.hears(text="auf Deutsch, bitte")
        await house.town.tell(said.sender.chat, "Gern.", language="de")
        await expect(page.get_by_role("textbox", name="Ihre Nachricht")).to_be_visible()
        await expect(page.locator("#language")).to_have_value("de")
        await expect(page.locator(".town .text").last).to_have_attribute("lang", "de")
        assert await page.locator("html").get_attribute("lang") == "de"
