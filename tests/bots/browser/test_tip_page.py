"""The page for tips: without a cookie, a script or a trace, in every language."""

import re
from pathlib import Path

import pytest
from aiohttp import FormData, web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import text as sql

from bots.browser.forms import MOST_PARTS
from bots.browser.limits import Pace
from bots.browser.tip_page import TipPaces, TipPage, tip_app
from core.hall import Hall
from core.letters import Letter, Picture, private_key, unseal
from core.tips import answer, settings_of
from storage.database import Database
from tests.bots.browser.broken_forms import BROKEN, CALLED
from tests.paper import Clock
from tests.paper_town import example_town, texts_in
from tests.people import PaperDarkroom

KEY = private_key(
    (Path(__file__).parents[3] / "towns" / "jun" / "example-tips.key").read_text("utf-8")
)
SECRET = "A canary sells drugs in the park"


@pytest.fixture
async def page(sqlite_url):
    town = example_town()
    about = settings_of(town).model_copy(update={"show_in_room": False})
    town = town.model_copy(update={"extras": {**town.extras, "tips": about}})
    ease = TipPaces(Pace(1e6, 1_000_000), Pace(1e6, 1_000_000))
    async with Database(sqlite_url) as database:
        yield TipPage(
            database, town, texts_in(town.languages), PaperDarkroom(), about, ease, Clock()
        )


@pytest.fixture
async def browser(page):
    app = web.Application()
    app.add_subapp("/tip", tip_app(page))
    async with TestClient(TestServer(app)) as client:
        yield client


def filled(*photos, **fields):
    form = FormData(default_to_multipart=True)
    for name, value in fields.items():
        form.add_field(name, value)
    for one in photos:
        form.add_field("photo", one, filename="photo.jpg", content_type="image/jpeg")
    return form


async def sends(browser, *photos, language="en", headers=None, **fields):
    said = {"data": filled(*photos, **fields), "headers": headers or {}}
    response = await browser.post(f"/tip?language={language}", **said)
    return response, await response.text()


async def gives(browser, *photos, **more):
    fields = {"category": "drugs", "urgency": "soon", "text": SECRET, **more}
    response, html = await sends(browser, *photos, **fields)
    assert response.status == 200
    return re.search(r'id="code">([\d ]+)<', html)[1]


async def letters(page):
    sealed = await page.database.run(lambda store: [m.sealed for m in store.tips.messages(1)])
    return [unseal(KEY, one, Letter) for one in sealed]


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_the_page_is_honest_and_keeps_no_cookie(page, browser, language):
    response = await browser.get(f"/tip?language={language}")
    html = await response.text()
    assert page.texts.say(language, "tip-page-honest") in html
    assert page.texts.say(language, "tip-page-danger", emergency="112") in html
    assert "<script" not in html
    assert "Set-Cookie" not in response.headers
    assert response.headers["Cache-Control"] == "no-store"


async def test_a_tip_is_sealed_and_its_code_is_shown_once(page, browser):
    code = await gives(browser)
    assert [(one.text, one.language) for one in await letters(page)] == [(SECRET, "en")]
    lies = await everything(page)
    for wanted in ("canary", code, code.replace(" ", ""), "127.0.0.1"):
        assert wanted not in lies


async def everything(page):
    def dump(store):
        connection = store.page.connection
        names = connection.dialect.get_table_names(connection)
        rows = [connection.execute(sql(f'SELECT * FROM "{one}"')) for one in names]  # noqa: S608
        return "\n".join(repr(tuple(row)) for table in rows for row in table)

    return await page.database.run(dump)


@pytest.mark.parametrize("original", [{}, {"original": "yes"}])
async def test_photos_are_sealed_and_the_original_only_if_that_is_wanted(page, browser, original):
    await gives(browser, b"a picture", **original)
    [sealed] = await page.database.run(lambda store: [one.sealed for one in store.tips.photos(1)])
    assert unseal(KEY, sealed, Picture) == Picture(b"a picture", b"a picture" if original else b"")
    [letter] = await letters(page)
    assert len(letter.photos) == 1


async def test_with_the_code_one_reads_the_answer_and_adds_to_it(page, browser):
    code = await gives(browser)

    def answered(store):
        hall = Hall(store, page.town, page.texts, page.clock())
        answer(hall, page.about, store.tips.get(1), "Which <park>?")

    await page.database.run(answered)
    _, html = await sends(browser, receipt=code)
    assert "Which &lt;park&gt;?" in html
    assert SECRET not in html
    _, html = await sends(browser, receipt=code, text="The big canary one")
    assert page.texts.say("en", "tip-page-added") in html
    assert "canary" not in await everything(page)


@pytest.mark.parametrize(
    ("fields", "status", "problem"),
    [
        ({"category": "drugs", "urgency": "soon", "text": " "}, 400, "empty"),
        ({"category": "nonsense", "urgency": "soon", "text": "x"}, 400, "empty"),
        ({"receipt": "1111 2222 3333 4444"}, 403, "wrong"),
        ({"receipt": "nonsense"}, 403, "wrong"),
    ],
)
async def test_what_is_wrong_is_said(page, browser, fields, status, problem):
    response, html = await sends(browser, **fields)
    assert response.status == status
    assert page.texts.say("en", f"tip-page-{problem}") in html


async def test_a_photo_that_is_broken_loses_no_words(page, browser):
    fields = {"category": "drugs", "urgency": "soon", "text": SECRET}
    response, html = await sends(browser, b"broken", **fields)
    assert response.status == 400
    assert page.texts.say("en", "tip-page-broken") in html
    assert SECRET in html
    assert await page.database.run(lambda store: store.tips.all()) == []


async def test_a_form_of_more_parts_than_ours_is_not_read_to_its_end(page, browser):
    response, html = await sends(browser, **{f"field-{n}": "x" for n in range(MOST_PARTS + 1)})
    assert response.status == 413
    assert page.texts.say("en", "tip-page-large") in html


async def test_photos_for_which_there_is_no_memory_left_lose_no_words(page, browser):
    page.room.left = 8
    fields = {"category": "drugs", "urgency": "soon", "text": SECRET}
    response, html = await sends(browser, b"a picture", **fields)
    assert response.status == 503
    assert SECRET in html
    page.room.left = 9
    await gives(browser, b"a picture")
    assert page.room.left == 9


async def test_no_other_page_writes_in_our_name(page, browser):
    fields = {"category": "drugs", "urgency": "soon", "text": SECRET}
    response, html = await sends(browser, headers={"Sec-Fetch-Site": "cross-site"}, **fields)
    assert response.status == 403
    assert page.texts.say("en", "tip-page-not-ours") in html


async def test_one_house_gives_so_many_tips_and_no_more(page, browser):
    page.paces.give = Pace(0.001, 1)
    await gives(browser)
    fields = {"category": "drugs", "urgency": "soon", "text": SECRET}
    response, html = await sends(browser, **fields)
    assert response.status == 429
    assert page.texts.say("en", "tip-page-fast") in html


async def test_so_many_tips_come_by_the_page_on_one_day(page, browser):
    page.about = page.about.model_copy(update={"most_a_day": 1})
    await gives(browser)
    response, html = await sends(browser, category="drugs", urgency="soon", text=SECRET)
    assert response.status == 429
    assert page.texts.say("en", "tip-page-many") in html


async def test_whoever_speaks_of_an_emergency_sees_its_number_first(page, browser):
    _, html = await sends(browser, category="violence", urgency="now", text="there is a fire")
    assert '<p class="notice" role="alert"><strong>' in html


@pytest.mark.slow
async def test_a_tip_is_given_and_read_on_in_a_real_browser_that_runs_no_scripts(page, chromium):
    app = web.Application()
    app.add_subapp("/tip", tip_app(page))
    async with TestServer(app) as server:
        context = await chromium.new_context(java_script_enabled=False, locale="en")
        seen = await context.new_page()
        await seen.goto(str(server.make_url("/tip")))
        await seen.get_by_label(page.texts.say("en", "tip-page-text")).fill(SECRET)
        await seen.get_by_role("button", name=page.texts.say("en", "tip-page-send")).click()
        code = await seen.locator("#code").inner_text()
        await seen.get_by_role("link", name=page.texts.say("en", "tip-page-back")).click()
        await seen.get_by_label(page.texts.say("en", "tip-page-receipt")).fill(code)
        await seen.get_by_role("button", name=page.texts.say("en", "tip-page-look")).click()
        await seen.get_by_text(page.texts.say("en", "tip-page-mine")).wait_for()
        assert await context.cookies() == []
        await context.close()
    assert [one.text for one in await letters(page)] == [SECRET]


@pytest.mark.parametrize(("kind", "body"), [one[1:] for one in BROKEN], ids=CALLED)
async def test_a_form_that_falls_to_pieces_is_answered_with_the_form(browser, kind, body):
    answer = await browser.post("/tip?language=en", data=body, headers={"Content-Type": kind})
    assert answer.status == 400
    assert "Please write what you have seen." in await answer.text()
