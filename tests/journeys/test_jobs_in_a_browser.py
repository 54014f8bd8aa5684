"""Work as a newcomer finds it: in a real browser, applied for with a CV that is not kept."""

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
        found = re.search(r"http://\S+", told)
        yield found[0]


class Seeker:
    """Somebody who has opened the page, and looks for work."""

    def __init__(self, page):
        self.page = page
        self.chat = page.frame_locator("#pane-resident iframe")
        self.log = self.chat.locator("#log")

    async def says(self, words, answer):
        await self.chat.get_by_role("textbox").fill(words)
        await self.chat.get_by_role("textbox").press("Enter")
        await expect(self.log).to_contain_text(answer)

    async def chooses(self, words, answer):
        await self.log.get_by_role("button", name=words, exact=False).last.click()
        await expect(self.log).to_contain_text(answer)

    async def sends_a_cv(self):
        cv = {"name": "cv.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 my life"}
        await self.log.locator(".share input[type=file]").last.set_input_files(cv)
        await expect(self.log).to_contain_text("📎 cv.pdf")


async def test_an_offer_is_found_and_applied_for(address, chromium):  # noqa: F811
    page = await chromium.new_page(locale="es", viewport={"width": 1500, "height": 900})
    await page.goto(address)
    seeker = Seeker(page)
    await seeker.says("Busco trabajo", "Hay 3 ofertas de empleo")
    await seeker.chooses("Auxiliar de ayuda", "Cuidados del Valle")
    await seeker.chooses("Presentarme aquí", "¿Quién es usted")
    await seeker.says("Cuidé a mi madre diez años.", "¿A qué teléfono")
    await seeker.says("600 000 000", "currículum")
    await seeker.sends_a_cv()
    await seeker.chooses("Enviar", "¡Mucha suerte!")
    await page.goto(f"{address.rstrip('/')}/jobs/2".replace("/demo", ""))
    await expect(page.get_by_role("heading", level=1)).to_have_text("Auxiliar de ayuda a domicilio")
    data = await page.locator('script[type="application/ld+json"]').text_content()
    assert '"JobPosting"' in data
    await page.close()
