"""Where to go from a page: on a phone one line that unfolds without a script, on a desk all."""

import pytest

from tests.feed.markup import Markup

WAYS = ("/department/works", "/map", "/polls", "/stats")
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@pytest.mark.parametrize("path", ["/", "/department/works", "/stats", "/nothing"])
async def test_every_page_leads_everywhere(window, path):
    page = Markup((await window.sees(path)).text)
    [closed] = [one for one in page.all("details") if one.attributes.get("class") == "directory"]
    assert "open" not in closed.attributes
    links = {one.attributes["href"] for one in page.all("a")}
    assert links >= {"/", *WAYS}


@pytest.mark.parametrize(
    ("language", "words"),
    [("es", "Avisar de algo"), ("de", "Etwas melden"), ("en", "Report something")],
)
async def test_the_first_page_says_how_to_report_something_and_leads_there(window, language, words):
    page = await window.reads(f"/?lang={language}")
    hint = window.texts.say(language, "feed-write-hint")
    assert f'<p class="first-step">{hint} <a ' in page
    assert f'href="/chat?start=report&amp;language={language}">{words}<' in page
    assert 'class="first-step"' not in await window.reads(f"/?q=lamp&lang={language}")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_on_a_phone_it_is_one_line_that_unfolds_by_the_keyboard_alone(
    window, chromium, language
):
    page = await chromium.new_page(viewport=PHONE, java_script_enabled=False)
    await page.goto(str(window.client.make_url(f"/?lang={language}")))
    ways = page.locator(".departments")
    assert (await ways.bounding_box())["height"] < 75
    assert (await page.locator("h1").bounding_box())["y"] < 200
    inside = ways.get_by_role("link", name=window.texts.say(language, "feed-map"))
    assert not await inside.is_visible()
    await ways.locator("summary").focus()
    await page.keyboard.press("Enter")
    assert await inside.is_visible()
    heights = [(await one.bounding_box())["height"] for one in await ways.locator("a").all()]
    assert min(heights) >= 44
    await page.close()


@pytest.mark.slow
async def test_on_a_desk_all_of_it_is_there_and_can_be_reached_by_the_keyboard(window, chromium):
    page = await chromium.new_page(viewport=DESK, java_script_enabled=False)
    await page.goto(str(window.client.make_url("/stats?lang=en")))
    assert not await page.locator(".directory summary").is_visible()
    for path in WAYS:
        assert await page.locator(f".directory a[href^='{path}']").is_visible(), path
    snapshot = await page.locator(".departments").aria_snapshot()
    assert 'link "Map"' in snapshot
    await page.locator(".directory a").first.focus()
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.pathname") == "/department/works"
    await page.close()


@pytest.mark.slow
async def test_unfolded_it_fits_the_smallest_phone_and_letters_of_twice_the_size(window, chromium):
    page = await chromium.new_page(viewport={"width": 320, "height": 640})
    for path in ("/", "/stats", "/map"):
        await page.goto(str(window.client.make_url(f"{path}?lang=de")))
        await page.locator(".directory summary").click()
        for size in ("112.5%", "225%"):
            await page.evaluate(f"document.documentElement.style.fontSize = '{size}'")
            assert await page.evaluate("document.documentElement.scrollWidth") == 320, (path, size)
    await page.close()


async def test_where_nothing_is_one_can_look_for_it(window):
    page = Markup((await window.sees("/nothing?lang=de")).text)
    assert page.problems == []
    [search] = [one for one in page.all("form") if one.attributes.get("role") == "search"]
    assert search.attributes["action"] == "/"
    assert ("lang", "de") in {
        (one.attributes.get("name"), one.attributes.get("value")) for one in page.all("input")
    }


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_on_paper_a_case_is_dark_on_white_and_says_its_days_in_full(window, chromium, scheme):
    case = await window.happens(lambda life: life.report("light"))
    page = await chromium.new_page(color_scheme=scheme, locale="en")
    await page.goto(str(window.client.make_url(f"/case/{case.number}")))
    await page.emulate_media(media="print", color_scheme=scheme)
    told = "getComputedStyle(document.querySelector('.step time'), '::after').content"
    assert "2026" in await page.evaluate(told)
    ground = "getComputedStyle(document.body).backgroundColor"
    assert await page.evaluate(ground) == "rgb(255, 255, 255)"
    assert await page.locator("h1").evaluate("(one) => getComputedStyle(one).color") == (
        "rgb(40, 36, 31)"
    )
    for gone in (".departments", ".top .button", ".pager", ".follow"):
        assert not await page.locator(gone).first.is_visible(), gone
    await page.close()
