"""A search can be followed: as Atom and JSON Feed, with the same filters as the page."""

from urllib.parse import urlsplit

import pytest

from feed.items import ITEMS
from storage.cases import State
from tests.feed.markup import Markup
from tests.feed.test_feeds import AT, A, atom, json_feed
from tests.feed.window import HOME, opened

SEARCH = "q=lamp&department=works&from=2026-11-01&lang=en"


def lamps(life):
    case = life.report("light", "The lamp is out.", shown=True)
    life.report("road", "A hole.", shown=True)
    life.news("A lamp market.", "Lamps", department="townhall")
    life.answers(case, "We come tomorrow.")


async def test_a_search_is_followed_with_the_filters_of_the_page(window):
    await window.happens(lamps)
    root, read = await atom(window, f"/feed.atom?{SEARCH}")
    told = await json_feed(window, f"/feed.json?{SEARCH}")
    assert [one.id for one in read.entries] == [one["id"] for one in told["items"]]
    [one] = told["items"]
    assert "We come tomorrow." in one["content_html"]
    assert told["title"] == "Jun: “lamp” · Public works · from Sunday, November 1"
    assert told["feed_url"] == f"{HOME}/feed.json?{SEARCH}"
    assert root.findtext(f"{A}id") == f"{HOME}/feed.atom?{SEARCH.removesuffix('&lang=en')}"


async def test_the_page_of_a_search_leads_to_its_feeds_and_they_lead_back(window):
    await window.happens(lamps)
    page = Markup(await window.reads(f"/?{SEARCH}"))
    assert page.problems == []
    for tag in ("a", "link"):
        links = {one.attributes.get("href") for one in page.all(tag)}
        assert {f"/feed.atom?{SEARCH}", f"/feed.json?{SEARCH}"} <= links
    told = await json_feed(window, f"/feed.json?{SEARCH}")
    back = urlsplit(told["home_page_url"])
    assert "Looking for: “lamp”" in await window.reads(f"{back.path}?{back.query}")
    assert "/feed.atom?q=" not in await window.reads("/?lang=en")


async def test_a_long_search_is_read_page_by_page_and_nothing_is_told_twice(window):
    await window.happens(lambda life: [life.news("Lamp.", str(one)) for one in range(ITEMS + 3)])
    first, read = await atom(window, "/feed.atom?q=lamp")
    [onward] = [one.href for one in read.feed.links if one.rel == "next"]
    _, rest = await atom(window, onward.removeprefix(HOME))
    ids = [one.id for one in (*read.entries, *rest.entries)]
    assert len(ids) == len(set(ids)) == ITEMS + 3
    assert "hub" not in {one.attrib["rel"] for one in first.findall(f"{A}link")}


async def test_what_is_taken_back_is_gone_from_a_search_and_announced(window):
    post = await window.happens(lambda life: life.news("Lamp.", "Oh"))
    await window.happens(lambda life: life.withdraws(life.store.posts.get(post.id)))
    root, read = await atom(window, "/feed.atom?q=lamp")
    assert read.entries == []
    assert root.find(f"{AT}deleted-entry").attrib["ref"].endswith("post/1")


async def test_a_case_leaves_the_feed_of_the_open_ones_when_it_is_closed(window):
    case = await window.happens(lambda life: life.report("light"))
    assert len((await json_feed(window, "/feed.json?state=open"))["items"]) == 1
    await window.happens(lambda life: life.moves(life.store.cases.get(case.id), State.DECLINED))
    assert (await json_feed(window, "/feed.json?state=open"))["items"] == []


@pytest.mark.parametrize("path", ["/feed.atom?state=lost", "/feed.json?from=never"])
async def test_a_filter_that_there_is_not_is_refused(window, path):
    assert await window.status(path) == 400


async def test_the_address_that_people_guess_leads_to_the_search(window):
    seen = await window.sees(f"/search?{SEARCH}")
    assert (seen.status, seen.headers["Location"]) == (302, f"/?{SEARCH}")
    assert (await window.sees("/search")).headers["Location"] == "/"


async def test_searches_are_followed_alike_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.happens(lamps)
        assert len((await json_feed(window, f"/feed.json?{SEARCH}"))["items"]) == 1
