"""The page in a real browser: a room of staff, and the demonstration with all its panes."""

import pytest
from playwright.async_api import expect

from core.messages import Act, Kind, Photo
from tests.bots.browser.browsing import PHONE, ROOM, at, photo
from tests.bots.browser.house import House
from tests.pictures import jpeg

pytestmark = pytest.mark.slow  # a browser for each; what a person does first is among the journeys


async def test_the_orders_of_a_room_are_offered_as_they_are_called_there(house: House, chromium):
    async with at(chromium, f"{house.url}{ROOM}") as page:
        await page.get_by_role("combobox", name="Language").select_option("es")
        await page.get_by_role("button", name="Órdenes").click()
        await page.get_by_role("button", name="!votación").click()
        await expect(page.locator("#text")).to_have_value("!votación ")


CARD = {"text": "dark for two days", "heading": "J-00041 Street light"}


async def test_staff_take_a_case_by_a_mark_on_its_card(house: House, chromium):
    await house.town.tell("works-staff", **CARD)
    async with at(chromium, house.url + ROOM) as page:
        assert (await house.town.hears(Kind.JOIN)).author == "elena"
        take = page.get_by_role("button", name="I take it")
        await take.click()
        await expect(take).to_have_attribute("aria-pressed", "true")
        assert (await house.town.hears(Kind.REACTION)).text == "👀"
        await take.click()
        await expect(take).to_have_attribute("aria-pressed", "false")
        await house.town.hears(Kind.DELETE)


async def test_staff_work_on_a_case_in_its_thread(house: House, chromium):
    town = house.town
    card = await town.tell("works-staff", **CARD)
    async with at(chromium, house.url + ROOM) as page:
        thread = page.locator(".card .thread")
        await thread.get_by_role("button", name="Commands").click()
        await thread.get_by_role("button", name="!done").click()
        await expect(thread.locator("textarea")).to_have_value("!done ")
        await thread.locator("textarea").press_sequentially("It shines again.")
        await thread.locator("input[type=file]").set_input_files([photo()])
        await expect(thread.locator(".thumbnail")).to_have_count(1)
        await thread.locator("textarea").press("Enter")
        done = await town.hears(Kind.MESSAGE)
        assert (done.text, done.thread) == ("!done It shines again.", card)
        assert len(done.photos) == 1
        await town.tell("works-staff", "✅", act=Act.REACT, target=done.id)
        await expect(thread.locator(".mine .mark")).to_contain_text("delivered")
        await expect(thread.locator("summary")).to_contain_text("Messages about this case: 2")
        await page.fill("#text", "!queue")
        await page.locator("#text").press("Enter")
        assert (await town.hears(text="!queue")).thread is None


async def test_of_a_new_card_the_top_is_seen_and_of_a_thread_where_one_writes(
    house: House, chromium
):
    town, tall = house.town, jpeg(600, 900)
    async with at(chromium, house.url + ROOM, viewport={"width": 450, "height": 600}) as page:
        await expect(page.locator("#write textarea")).to_be_visible()
        card = await town.tell("works-staff", **CARD)
        for _ in range(3):
            photo = Photo(house.files.keep(tall))
            await town.tell("works-staff", "a photo of it", photo=photo, thread=card)
        await expect(page.locator(".thread .photo img")).to_have_count(3)
        take = page.get_by_role("button", name="I take it")
        await expect(take).to_be_in_viewport()
        await expect(page.locator(".card .heading")).to_be_in_viewport()
        await expect(page.locator("#newer")).to_be_hidden()
        answer = page.locator(".thread textarea")
        for words in ("On our way.\n" * 20, "A new bulb.\n" * 20):
            await answer.fill(words)
            await answer.press("Enter")
            await town.hears(text=words.strip())
            await town.tell("works-staff", "It is delivered.\n" * 20, thread=card)
        await expect(page.locator(".thread .town .text")).to_have_count(7)
        await expect(answer).to_be_in_viewport(ratio=1)
        await expect(page.locator("#newer")).to_be_hidden()
        await town.tell("works-staff", "dark as well", heading="J-00042 Street light")
        await expect(page.locator("#newer")).to_be_visible()
        await page.click("#newer")
        await expect(page.locator(".card .heading").last).to_be_in_viewport()


async def test_a_card_follows_its_case(house: House, chromium):
    town = house.town
    card = await town.tell("works-staff", **CARD)
    async with at(chromium, house.url + ROOM) as page:
        await expect(page.locator(".card")).to_have_count(1)
        await page.click(".card summary")
        ref = house.files.keep(jpeg())
        await town.tell("works-staff", "a photo of it", photo=Photo(ref), thread=card)
        await expect(page.locator(".thread .photo img")).to_have_count(1)
        await expect(page.locator("summary")).to_contain_text("1 new")
        await page.click(".card summary")
        await expect(page.locator("summary")).not_to_contain_text("new")
        done = {**CARD, "heading": "J-00041 Street light, done", "act": Act.EDIT, "target": card}
        await town.tell("works-staff", **done)
        await expect(page.locator(".card .heading")).to_have_text("J-00041 Street light, done")


async def test_the_demonstration_is_alive_in_all_its_panes(house: House, chromium):
    async with at(chromium, f"{house.url}/", **PHONE) as page:
        resident = page.frame_locator("#pane-resident iframe")
        await resident.locator("#text").fill("a dark lamp")
        await resident.locator(".send").tap()
        await expect(resident.get_by_text("You said: a dark lamp")).to_be_visible()
        await expect(page.locator("#pane-staff")).to_be_hidden()
        await page.get_by_role("tab", name="The department").tap()
        await expect(page.locator("#pane-staff")).to_be_visible()
        assert (await page.locator("#staff").bounding_box())["width"] <= PHONE["viewport"]["width"]
        await house.town.tell("works-staff", "a dark lamp", heading="J-00041")
        staff = page.frame_locator("#staff")
        await expect(staff.locator(".heading")).to_have_text("J-00041")
        await page.keyboard.press("ArrowRight")
        await expect(page.frame_locator("#feed").get_by_text("The feed")).to_be_visible()


async def test_a_service_of_the_demonstration_begins_in_the_chat_beside(house: House, chromium):
    async with at(chromium, f"{house.url}/", **PHONE) as page:
        await page.get_by_role("tab", name="The town's feed").tap()
        await page.get_by_role("link", name="Vote").tap()
        await house.town.hears(text="/start vote")
        await expect(page.locator("#pane-resident")).to_be_visible()
        assert page.url == f"{house.url}/"
