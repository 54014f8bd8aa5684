"""The page in a real browser: photos, files, places, and words that stay words."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import expect

from core.messages import Act, Choice, Document, Kind, Place
from tests.bots.browser.browsing import ROOM, at, becomes, photo
from tests.bots.browser.house import House
from tests.pictures import jpeg

pytestmark = pytest.mark.slow  # a browser for each; what a person does first is among the journeys


async def test_photos_go_out_small_and_come_back_clean(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        large = photo(content=jpeg(4000, 3000))
        await page.set_input_files("#text-photos", [large, photo("two.jpg")])
        await expect(page.locator(".thumbnail")).to_have_count(2)
        await page.fill("#text", "two lamps")
        await page.click(".send")
        await expect(page.get_by_text("You said: two lamps (2 photos)")).to_be_visible()
        await expect(page.locator(".mine .photo img[src^='/chat/photo/']")).to_have_count(2)
        sent = [path.stat().st_size for path in house.browser.spool.folder.iterdir()]
        assert max(sent) < len(large["buffer"])
        await page.reload()
        seen = page.locator(".mine .photo img").first
        await expect(seen).to_be_visible()
        await becomes(page, "document.querySelector('.photo img').naturalWidth > 0")
        await page.set_input_files(
            "#text-photos", [{"name": "a.txt", "mimeType": "text/plain", "buffer": b"x"}]
        )
        await expect(page.locator("#told")).to_contain_text("not a photo that we can open")


async def test_a_photo_that_is_still_being_made_ready_goes_along(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.fill("#text", "a large lamp")
        await page.set_input_files("#text-photos", [photo(content=jpeg(4000, 3000))])
        await page.evaluate("document.querySelector('form.composer').requestSubmit()")
        await expect(page.get_by_text("You said: a large lamp (1 photos)")).to_be_visible()


async def test_what_is_no_picture_after_all_shows_a_sign_in_its_place(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.set_input_files("#text-photos", [photo(content=b"MZ")])
        await expect(page.locator(".thumbnail .icon").first).to_be_visible()
        await expect(page.locator(".thumbnail img")).to_have_count(0)


ATTACK = "<img src=x onerror='window.hacked=1'><script>window.hacked=1</script>"


async def test_words_stay_words_wherever_they_stand(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await expect(page.locator("#start")).to_be_visible()
        chat = (await page.context.cookies())[0]["value"].partition(".")[0]
        first = await house.town.tell(
            chat,
            f"{ATTACK} javascript:alert(1) https://jun.example/?q=\"'><b>.",
            heading=ATTACK,
            choices=(Choice("a", ATTACK),),
            token='t"><b>',
            place=Place(37.2, -3.6, ATTACK),
        )
        await house.town.tell(chat, "and", reply_to=first)
        await house.town.tell(chat, ATTACK, act=Act.REACT, target=first)
        await page.fill("#text", ATTACK)
        await page.keyboard.press("Enter")
        await expect(page.locator(".line")).to_have_count(4)
        await expect(page.locator(".heading")).to_have_text(ATTACK)
        await expect(page.locator(".choice .label")).to_have_text(ATTACK)
        await expect(page.locator("blockquote")).to_contain_text("<img")
        assert await page.evaluate("window.hacked") is None
        assert await page.locator("#log img, #log script, #log b").count() == 0
        links = await page.locator(".text a").evaluate_all("all => all.map((one) => one.href)")
        assert links == ["https://jun.example/?q="]
        rel = await page.locator("#log a").first.get_attribute("rel")
        assert rel == "noopener noreferrer nofollow"


@pytest.mark.parametrize("allowed", [True, False])
async def test_a_place_is_shared_only_when_asked_and_allowed(house: House, chromium, allowed):
    there = {"latitude": 37.22, "longitude": -3.6}
    options = {"geolocation": there, "permissions": ["geolocation"] if allowed else []}
    async with at(chromium, f"{house.url}/chat", **options) as page:
        await page.fill("#text", "where")
        await page.keyboard.press("Enter")
        await page.click(".share-place")
        if allowed:
            await expect(page.get_by_text("at 37.22000, -3.60000")).to_be_visible()
            await expect(page.locator(".share-place")).to_have_count(0)
        else:
            await expect(page.locator(".hint")).to_contain_text("Please write the street")
            await page.fill("#text", "Calle Mayor 3")
            await page.keyboard.press("Enter")
            await expect(page.locator(".share-place")).to_have_count(0)


async def test_ones_own_message_is_changed_and_deleted(house: House, chromium):
    async with at(chromium, f"{house.url}/chat") as page:
        await page.fill("#text", "one lamp")
        await page.keyboard.press("Enter")
        await page.get_by_role("button", name="Change or delete").click()
        await page.get_by_role("button", name="Change", exact=True).click()
        await expect(page.locator("#text")).to_have_value("one lamp")
        await page.fill("#text", "two lamps")
        await page.keyboard.press("Enter")
        await expect(page.locator(".mine .text")).to_have_text("two lamps")
        await expect(page.locator(".mine .meta")).to_contain_text("changed")
        await page.get_by_role("button", name="Change or delete").click()
        await page.get_by_role("button", name="Delete", exact=True).click()
        await page.get_by_role("button", name="Yes, delete it").click()
        await expect(page.locator(".mine .deleted")).to_be_visible()
        assert (await house.town.hears(Kind.DELETE)).target == house.town.heard[0].id


async def test_a_file_is_chosen_below_the_question_and_one_of_ours_is_kept(house: House, chromium):
    file = {"name": "cv.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    async with at(chromium, f"{house.url}/chat") as page:
        await page.fill("#text", "hello")
        await page.keyboard.press("Enter")
        chat = (await house.town.hears(text="hello")).sender.chat
        house.town.wants_documents = True
        await house.town.tell(chat, "Your CV?", ask_document=True)
        await page.locator(".share input[type=file]").set_input_files([file])
        await house.town.until(lambda: any(one.documents for one in house.town.heard))
        await expect(page.locator(".mine .documents a")).to_contain_text("cv.pdf (1 kB)")
        await expect(page.locator(".share")).to_have_count(0)
        ref = house.files.keep_until(b"BEGIN:VCALENDAR", datetime.now(UTC) + timedelta(days=1))
        document = Document(ref, "appointment.ics", "text/calendar", 15)
        await house.town.tell(chat, "Monday", document=document)
        async with page.expect_download() as download:
            await page.get_by_text("appointment.ics").click()
        kept = await download.value
        assert kept.suggested_filename == "appointment.ics"
        assert (await kept.path()).read_bytes() == b"BEGIN:VCALENDAR"


async def test_staff_send_a_file_to_their_room_with_the_words_beside_it(house: House, chromium):
    async with at(chromium, house.url + ROOM) as page:
        house.town.wants_documents = True
        await page.fill("#text", "!menu")
        file = {"name": "menu.csv", "mimeType": "text/csv", "buffer": b"a;b"}
        await page.set_input_files("#text-file", [file])
        heard = await house.town.hears(text="!menu")
        assert [one.name for one in heard.documents] == ["menu.csv"]
        await expect(page.locator("#text")).to_have_value("")
