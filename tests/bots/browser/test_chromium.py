"""The page in a real browser: by keyboard, with photos, over a restart, and against mischief."""

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import Page, expect

from core.messages import Act, Choice, Document, Kind, Photo, Place
from tests.bots.browser.house import House, opened
from tests.pictures import jpeg

pytestmark = pytest.mark.slow  # a browser for each; what a person does first is among the journeys

ZONE = ZoneInfo("Europe/Madrid")  # of the town; none of the devices is there
ROOM = "/chat?room=works-staff&key=k3y"
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


@asynccontextmanager
async def at(chromium, address: str, **options):
    """Somebody at a page; nothing may go wrong on it, and nothing may be asked of others."""
    context = await chromium.new_context(locale="en", **options)
    page = await context.new_page()
    troubles, asked = [], set()
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda request: asked.add(request.url.partition("/chat")[0]))
    await page.goto(address)
    yield page
    await context.close()
    assert troubles == []
    assert {one for one in asked if not one.startswith(("http://127.0.0.1:", "blob:"))} == set()


def photo(name="lamp.jpg", content=None):
    return {"name": name, "mimeType": "image/jpeg", "buffer": content or jpeg()}


async def tabs_to(page: Page, selector: str, most: int = 30) -> None:
    """Go on with the Tab key until this has the focus."""
    for _ in range(most):
        await page.keyboard.press("Tab")
        if await page.evaluate("(what) => document.activeElement.matches(what)", selector):
            return
    pytest.fail(f"no way to {selector} by keyboard")


async def becomes(page: Page, what: str) -> None:
    """Wait until something is so; Playwright's own way is forbidden by the policy of the page."""
    async with asyncio.timeout(15):
        while not await page.evaluate(what):
            await page.title()


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


async def test_buttons_can_be_read_on_a_phone_that_shows_all_twice_as_large(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", viewport={"width": 195, "height": 420}) as page:
        await page.click("#start")
        label = page.locator(".choice .label").last
        assert (await label.bounding_box())["height"] < 60  # two lines, and no letter for each
        await becomes(page, "document.documentElement.scrollWidth <= innerWidth")


async def test_the_orders_of_a_room_are_offered_as_they_are_called_there(house: House, chromium):
    async with at(chromium, f"{house.url}{ROOM}") as page:
        await page.get_by_role("combobox", name="Language").select_option("es")
        await page.get_by_role("button", name="Órdenes").click()
        await page.get_by_role("button", name="!votación").click()
        await expect(page.locator("#text")).to_have_value("!votación ")


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


async def test_times_are_told_by_the_clock_of_the_town(house: House, chromium):
    async with at(chromium, f"{house.url}/chat", timezone_id="Pacific/Auckland") as page:
        await page.fill("#text", "hello")
        await page.keyboard.press("Enter")
        time = page.locator(".mine time")
        at_home = datetime.fromisoformat(await time.get_attribute("datetime")).astimezone(ZONE)
        await expect(time).to_have_text(f"{at_home:%-I:%M %p}")
        await expect(page.locator(".day").first).to_have_text("Today")


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
