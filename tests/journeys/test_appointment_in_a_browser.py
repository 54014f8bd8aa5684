"""An appointment as a newcomer books it: in a real browser, with the file for the calendar."""

import re

import pytest
from icalendar import Calendar
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


async def test_an_appointment_is_booked_with_its_file_and_given_back(address, chromium):  # noqa: F811
    page = await chromium.new_page(locale="es", viewport={"width": 1500, "height": 900})
    await page.goto(address)
    chat = page.frame_locator("#pane-resident iframe")
    log = chat.locator("#log")

    async def chooses(words):
        await log.get_by_role("button", name=words, exact=False).last.click()

    await chat.get_by_role("textbox").fill("Quiero pedir cita en el registro")
    await chat.get_by_role("textbox").press("Enter")
    await chooses("Empadronamiento")
    await chooses("Primera hora libre")
    await chooses("Sí, resérvela")
    await expect(log).to_contain_text(re.compile("✅ Reservada: Empadronamiento"))
    async with page.expect_download() as coming:
        await log.get_by_role("link", name=".ics").last.click()
    file = await (await coming.value).path()
    [event] = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert str(event["summary"]).startswith("Cita, ")
    await chooses("Anularla")
    await expect(log).to_contain_text("otra persona podrá aprovechar la hora")
    await page.close()
