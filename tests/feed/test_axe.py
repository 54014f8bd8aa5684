"""axe-core finds nothing on any page that would shut somebody out (WCAG 2.2 AA)."""

import re
from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer
from axe_playwright_python.async_playwright import Axe

from core import posts
from core.handlers.polls.asking import announced
from core.handlers.polls.ending import end_polls
from feed.description.kit import HTML
from storage.menus import Dish
from storage.polls import Poll
from tests.feed.alerts.warning import warns
from tests.feed.life import MORNING
from tests.feed.test_jobs import offer, offers
from tests.feed.test_map import something
from tests.feed.test_markup import busy
from tests.feed.whole import whole

# The standards that we hold to, and what axe-core itself holds to be good.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": RULES, "resultTypes": ["violations"]}
PAGES = (
    "/",
    "/?pane=1",
    "/?q=dance",
    "/?q=nothing-like-it&state=done&from=2026-11-01",
    "/?state=lost",
    "/department/works",
    "/department/school",
    "/case/J-00001",
    "/case/J-00002",
    "/post/11",
    "/map",
    "/map?state=closed",
    "/menu",
    "/menu?school=infantil&week=2026-01-01",
    "/polls",
    "/stats",
    "/stats?department=works",
    "/stats?department=works&year=2026",
    "/jobs",
    "/jobs/1",
    "/mayor",
    "/proposals",
    "/council",
    "/alerts",
    "/calendars",
    "/feeds",
    "/chain",
    "/open-data",
    "/nothing",
    "/chat",
    "/chat?start=report",
    "/chat/plain",
    "/tip",
)


def all_of_it(window):
    story = busy(window)

    def work(life):
        something(life)
        story(life)
        hall = life.hall()
        life.store.menus.put(
            Dish(
                school="ceip",
                day=MORNING.date(),
                course="first",
                name="Sopa",
                allergens={"celery": "contains", "milk": "may-contain"},
            )
        )
        for question, ends_at in (("Old?", hall.now), ("New?", MORNING + timedelta(days=1))):
            poll = Poll(
                department="townhall", question=question, choices=["Yes", "No"], ends_at=ends_at
            )
            life.store.polls.begin(poll)
            life.store.polls.count(poll, 0)
            poll.post_id = posts.news(hall, announced(hall, poll)).id
        end_polls(life.hall())
        for about in ({"severity": "Severe"}, {"severity": "Moderate"}, {"status": "Exercise"}):
            warns(life, lasting=timedelta(days=9), **about)

    return work


@pytest.fixture
async def client(window, tmp_path):
    """The whole house, in which everything has happened that a page can show."""
    await window.happens(all_of_it(window))
    await window.happens(offers(offer()))
    async with TestClient(TestServer(whole(window, tmp_path))) as client:
        yield client


async def test_every_page_of_the_description_is_one_that_axe_looks_at(client):
    """Whoever adds a page adds it to PAGES, too."""
    async with client.get("/openapi.json") as answer:
        paths = (await answer.json())["paths"]
    reads = {path: one["get"]["responses"] for path, one in paths.items() if "get" in one}
    pages = [path for path, one in reads.items() if HTML in one.get("200", {}).get("content", {})]
    looked_at = [one.partition("?")[0] for one in PAGES]
    forms = {path: re.compile(re.sub("{.*?}", "[^/]+", path)) for path in pages}
    assert [path for path in pages if not any(map(forms[path].fullmatch, looked_at))] == []


@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark")])
async def test_axe_finds_nothing_on_any_page(client, chromium, scheme, width):
    page = await chromium.new_page(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    found = {}
    for path in PAGES:
        await page.goto(str(client.make_url(path)), wait_until="load")
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = 1")
        results = await Axe().run(page, options=OPTIONS)
        for one in results.response["violations"]:
            found[path, one["id"]] = [node["html"][:160] for node in one["nodes"]]
    await page.close()
    assert found == {}


@pytest.mark.slow
async def test_axe_finds_what_is_wrong(window, chromium):
    """Otherwise the test before this one would prove nothing."""
    page = await chromium.new_page()
    await page.set_content("<main><img src='x.png'><p style='color: #ccc'>Pale.</p></main>")
    results = await Axe().run(page, options=OPTIONS)
    known = {one["id"] for one in results.response["violations"]}
    await page.close()
    assert {"image-alt", "color-contrast", "html-has-lang"} <= known
