"""The school menu as a newcomer tries it in the demonstration, in a real browser."""

import re

import pytest
from playwright.async_api import expect

from juntos.demo import shown
from tests.chromium import chromium  # noqa: F401 - a fixture

pytestmark = pytest.mark.slow


@pytest.fixture
async def address(tmp_path):
    """Where the demonstration can be seen."""
    async with shown(tmp_path, 0) as told:
        yield re.search(r"http://\S+", told)[0]


class Reader:
    """Somebody who asks for the menu in the pane of the resident."""

    def __init__(self, page):
        self.chat = page.frame_locator("#pane-resident iframe")
        self.log = self.chat.locator("#log")

    async def says(self, text):
        box = self.chat.get_by_role("textbox")
        await box.fill(text)
        await box.press("Enter")

    async def presses(self, name):
        await self.log.get_by_role("button", name=name, exact=False).last.click()

    async def reads(self, pattern):
        await expect(self.log).to_contain_text(re.compile(pattern))


async def test_the_week_comes_as_a_picture_and_a_family_is_warned(address, chromium):  # noqa: F811
    page = await chromium.new_page(locale="es", viewport={"width": 1500, "height": 900})
    await page.goto(address)
    ana = Reader(page)
    await ana.says("¿Qué hay de comer?")
    await ana.presses("Colegio La Vega")
    await ana.reads("🍽 Colegio La Vega")
    await ana.says("menú de la próxima semana")
    await ana.reads("semana del lunes")
    picture = ana.log.locator("img").last
    await expect(picture).to_be_visible()
    await expect(picture).to_have_js_property("naturalWidth", 1240)
    await ana.says("/menu allergies")
    await ana.presses("Sí")
    await ana.presses("Tengo 14 años o más")
    await ana.says("leche, huevo y gluten")
    await ana.presses("Sí, guárdelo")
    await ana.reads("Guardado y cifrado")
    await ana.says("menú")
    await ana.reads("⚠️ Para su familia:")
    await page.close()
