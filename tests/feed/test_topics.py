"""Feeds of a topic, and the archive of a feed."""

import json
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest

from feed.archives import BLOCK
from feed.items import ITEMS
from tests.feed.json_feed_schema import SCHEMA
from tests.feed.markup import Markup
from tests.feed.window import HOME, opened

A = "{http://www.w3.org/2005/Atom}"
AT = "{http://purl.org/atompub/tombstones/1.0}"
FH = "{http://purl.org/syndication/history/1.0}"

WASTE = "Report J-00002: Waste and cleaning, Calle Fuente Alta"


async def atom(window, path):
    """A feed as a news reader sees it, with its links by what they are."""
    text = await window.reads(path)
    read = feedparser.parse(text.encode())
    assert not read.bozo, read.bozo_exception
    root = ET.fromstring(text.encode())  # noqa: S314 - it is our own
    links = {one.get("rel"): one.get("href") for one in root.findall(f"{A}link")}
    assert links["self"] == HOME + path
    return root, [entry.id for entry in read.entries], links


async def titles(window, path):
    told = json.loads(await window.reads(path))
    jsonschema.validate(told, SCHEMA, cls=jsonschema.Draft202012Validator)
    _, ids, _ = await atom(window, path.replace("feed.json", "feed.atom"))
    assert ids == [item["id"] for item in told["items"]]
    return [item["title"] for item in told["items"]]


def much(life):
    middle = life.town.streets.middle("Calle Fuente Alta")
    life.report("light")
    life.report("waste", at=(middle.latitude, middle.longitude))
    life.report("noise", "The neighbour sings.", department="police", shown=True)
    life.news("Calle Fuente Alta will be closed.", "Closed")
    life.news("Nothing about any street.", "Nothing")


@pytest.mark.parametrize(
    ("topic", "told"),
    [
        ("category/light", ["Report J-00001: Street light, Callejón del Aire"]),
        ("category/waste", [WASTE]),
        ("district/upper", ["Closed", WASTE]),
        ("street/Calle%20Fuente%20Alta", ["Closed", WASTE]),
        ("category/green", []),
    ],
)
async def test_a_topic_has_feeds_of_what_is_about_it(window, topic, told):
    await window.happens(much)
    assert await titles(window, f"/topic/{topic}/feed.json?lang=en") == told


@pytest.mark.parametrize(
    "topic",
    ["category/noise", "category/nothing", "district/nowhere", "street/Calle%20Ninguna",
     "all/x", "alerts/x", "department/works", "resident/1"],
)  # fmt: skip
async def test_what_is_no_topic_or_not_for_all_has_no_feed(window, topic):
    await window.happens(much)
    for name in ("feed.atom", "feed.json"):
        assert await window.status(f"/topic/{topic}/{name}") == 404


@pytest.mark.parametrize(
    ("root", "every"), [("", 1), ("/department/works", 2), ("/department/school", 2)]
)
async def test_the_archive_leads_to_every_post_and_stays_as_it_is(window, root, every):
    def told(life):
        for number in range(3 * BLOCK + 6):
            life.news(f"News {number}.", department=("works", "school")[number % 2])

    await window.happens(told)
    _, ids, links = await atom(window, f"{root}/feed.atom?lang=en")
    seen, archives = set(ids), []
    while earlier := links.get("prev-archive"):
        archives.append(earlier.removeprefix(HOME))
        document, ids, links = await atom(window, archives[-1])
        assert document.find(f"{FH}archive") is not None
        assert links["current"] == f"{HOME}{root}/feed.atom?lang=en"
        seen |= set(ids)
    assert len(seen) == (3 * BLOCK + 6) // every
    before = [await window.reads(path) for path in archives[1:]]
    await window.happens(lambda life: [life.news("More.", department="works") for _ in range(9)])
    assert [await window.reads(path) for path in archives[1:]] == before


async def test_an_archive_leads_forward_until_what_is_still_open(window):
    await window.happens(lambda life: [life.news("News.") for _ in range(2 * BLOCK + 5)])
    _, _, links = await atom(window, "/feed.atom?archive=0")
    assert links["next-archive"] == f"{HOME}/feed.atom?archive=1"
    _, _, links = await atom(window, "/feed.atom?archive=1")
    assert "next-archive" not in links
    for wrong in ("2", "99999", "x", "-1"):
        assert await window.status(f"/feed.atom?archive={wrong}") == 404


async def test_an_archive_announces_what_was_taken_back_from_it(window):
    def told(life):
        first = life.news("Oh.")
        for _ in range(BLOCK):
            life.news("News.")
        life.withdraws(first)

    await window.happens(told)
    root, ids, _ = await atom(window, "/feed.atom?archive=0")
    [gone] = root.findall(f"{AT}deleted-entry")
    assert gone.get("ref").endswith(":post/1")
    assert len(ids) == BLOCK - 1


def test_the_newest_document_holds_all_that_no_archive_has():
    assert BLOCK <= ITEMS


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_one_page_leads_to_every_feed(window, language):
    await window.happens(much)
    page = Markup(await window.reads(f"/feeds?lang={language}"))
    assert page.problems == []
    links = {one.attributes["href"] for one in page.all("a")}
    feeds = {one for one in links if "feed.atom" in one or "feed.json" in one}
    assert not any("noise" in one for one in feeds)
    assert len(feeds) == 2 * (1 + 5 + 7 + 3)
    for one in feeds:
        assert await window.status(one) == 200


async def test_topics_are_the_same_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.happens(much)
        assert len(await titles(window, "/topic/district/upper/feed.json?lang=en")) == 2
        assert len(await titles(window, "/topic/category/light/feed.json?lang=en")) == 1
