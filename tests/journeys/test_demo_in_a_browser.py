"""The demonstration as a newcomer lives it: three panes, one lamp, in a real browser."""

import re

import pytest
from playwright.async_api import expect

from juntos.demo import shown
from tests.chromium import chromium  # noqa: F401 - a fixture
from tests.pictures import jpeg

pytestmark = pytest.mark.slow  # a house each, and a browser
STORY = {
    "es": {
        "lamp": "La farola de la Calle Nueva está apagada",
        "yes": "Sí",
        "enough": "Ya está",
        "send": "Enviar",
        "fixed": "Sí, ¡gracias!",
        "done": "Resuelto",
    },
    "de": {
        "lamp": "Die Laterne in der Calle Nueva ist dunkel",
        "yes": "Ja",
        "enough": "Das ist alles",
        "send": "Abschicken",
        "fixed": "Ja, danke!",
        "done": "Erledigt",
    },
    "en": {
        "lamp": "The street lamp in Calle Nueva is dark",
        "yes": "Yes",
        "enough": "That is all",
        "send": "Send",
        "fixed": "Yes, thank you!",
        "done": "Done",
    },
}


@pytest.fixture
async def address(tmp_path):
    """Where the demonstration can be seen."""
    async with shown(tmp_path, 0) as told:
        found = re.search(r"http://\S+", told)
        yield found[0]


class Newcomer:
    """Someone who has opened the page, and sees its three panes."""

    def __init__(self, page, words):
        self.page, self.words = page, words
        self.chat = page.frame_locator("#pane-resident iframe")
        self.room = page.frame_locator("#pane-staff iframe")
        self.feed = page.frame_locator("#pane-feed iframe")

    async def says(self, text):
        box = self.chat.get_by_role("textbox")
        await box.fill(text)
        await box.press("Enter")

    async def chooses(self, key):
        button = self.chat.locator("#log").get_by_role("button", name=self.words[key], exact=False)
        await button.last.click()

    async def shows_a_photo(self):
        picture = {"name": "lamp.jpg", "mimeType": "image/jpeg", "buffer": jpeg()}
        await self.chat.locator("input[type=file]").first.set_input_files(picture)
        await self.chat.get_by_role("textbox").press("Enter")

    async def reports_a_lamp(self):
        await self.says(self.words["lamp"])
        await self.chooses("yes")
        await self.shows_a_photo()
        await self.chooses("enough")
        await self.chooses("send")

    async def hears(self, pattern):
        await expect(self.chat.locator("#log")).to_contain_text(re.compile(pattern))


async def test_who_turns_the_page_to_german_is_answered_in_german(address, chromium):  # noqa: F811
    page = await chromium.new_page(locale="es", viewport={"width": 1500, "height": 900})
    await page.goto(address)
    ana = Newcomer(page, STORY["es"])
    await ana.says(ana.words["lamp"])
    await ana.chooses("yes")
    await ana.hears("¿Tiene una foto?")
    await ana.chat.locator("#language").select_option("de")
    await ana.hears("Von jetzt an schreibe ich Deutsch")
    await ana.hears("Haben Sie ein Foto?")
    ana.words = STORY["de"]
    await ana.shows_a_photo()
    await ana.chooses("enough")
    await ana.chooses("send")
    await ana.hears("Ihre Meldung hat die Nummer J-00210")
    await page.close()


async def test_without_scripts_the_town_answers_too_and_in_the_language_one_likes(
    address,
    chromium,  # noqa: F811
):
    context = await chromium.new_context(locale="es", java_script_enabled=False)
    page = await context.new_page()
    await page.goto(f"{address}/chat")
    await page.get_by_role("link", name="página sencilla").click()
    await page.get_by_role("textbox").fill(STORY["es"]["lamp"])
    await page.get_by_role("button", name="Enviar").click()
    await page.get_by_role("button", name=re.compile(r"1\s+Sí")).click()
    await page.get_by_role("button", name="Deutsch").click()
    await page.get_by_role("button", name="Ohne Foto").click()
    await page.get_by_role("button", name="Abschicken").click()
    await expect(page.get_by_role("log")).to_contain_text("J-00210")
    await context.close()


async def test_the_feed_in_a_window_of_its_own_is_all_there(address, chromium):  # noqa: F811
    page = await chromium.new_page(locale="en", viewport={"width": 1500, "height": 900})
    await page.goto(address)
    async with page.context.expect_page() as opened:
        await page.locator("#pane-feed").get_by_role("link").click()
    window = await opened.value
    await window.get_by_role("link", name="Jun", exact=True).click()
    await window.get_by_role("link", name="Deutsch").click()
    await expect(window.get_by_role("heading", name="Jun, gemeinsam")).to_be_visible()
    await expect(window.get_by_role("link", name="JSON Feed")).to_be_visible()
    await page.close()


@pytest.mark.parametrize("language", STORY)
async def test_the_whole_story_of_a_lamp_is_lived_in_three_panes(address, chromium, language):  # noqa: F811
    words = STORY[language]
    page = await chromium.new_page(locale=language, viewport={"width": 1500, "height": 900})
    await page.goto(address)
    ana = Newcomer(page, words)
    await ana.reports_a_lamp()
    await ana.hears("J-00210")
    card = ana.room.locator("#log > [data-line]", has_text="J-00210").first
    await card.get_by_role("button", name="👀").click()
    await ana.hears("Elena")
    await card.get_by_role("textbox").fill("!done Bombilla nueva")
    await card.get_by_role("textbox").press("Enter")
    await ana.chooses("fixed")
    await expect(ana.room.locator("#log")).to_contain_text("💚")
    await card.get_by_role("button", name="📢").click()
    story = ana.feed.locator("article", has_text="J-00210").first
    await expect(story).to_contain_text(words["done"])
    await expect(story).to_contain_text(words["lamp"])
    await page.close()
