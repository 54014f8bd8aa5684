"""Every feed, calendar and map of the pages that the description knows is valid by its standard."""

import json
import re
from datetime import datetime
from urllib.robotparser import RobotFileParser

import feedparser
import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator
from lxml import etree, html

from feed.description.kit import ATOM, CALENDAR, HTML
from tests.feed.alerts.warning import warns
from tests.feed.json_feed_schema import SCHEMA
from tests.feed.test_axe import all_of_it
from tests.feed.test_jobs import DATA, UNTIL, offer, offers
from tests.feed.window import HOME

THERE = {"key": "works", "id": "1", "number": "J-00001", "kind": "street", "about": "Calle%20Real",
         "school": "ceip"}  # fmt: skip
MORE = {
    ATOM: ["/feed.atom?q=dance", "/feed.atom?state=open&lang=de", "/feed.atom?before=9"],
    "application/feed+json": ["/feed.json?q=dance", "/feed.json?state=open", "/feed.json?before=9"],
    CALENDAR: [],
    HTML: ["/?q=dance"],
}
W3C = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")


@pytest.fixture(scope="module")
async def full(long_window):
    window = long_window
    await window.happens(all_of_it(window))
    await window.happens(offers(offer(), offer(pay="", place="Granada", by_chat=True, apply="")))
    await window.happens(warns)
    return window


async def addresses(window, kind):
    """All addresses that give something of a kind."""
    paths = json.loads(await window.reads("/openapi.json"))["paths"]
    reads = {path: one["get"] for path, one in paths.items() if "get" in one}
    answers = {path: one["responses"].get("200", {}) for path, one in reads.items()}
    found = [path for path, answer in answers.items() if kind in answer.get("content", {})]
    news = re.search(f"<loc>{HOME}(/post/[0-9]+)", await window.reads("/sitemap-0.xml"))
    assert news
    named = [news[1] if path == "/post/{id}" else path.format_map(THERE) for path in found]
    return named + MORE[kind]


async def test_every_atom_feed_is_read_without_a_complaint(full):
    for path in await addresses(full, ATOM):
        seen = await full.sees(path)
        assert (seen.status, seen.headers["Content-Type"]) == (200, f"{ATOM}; charset=utf-8"), path
        read = feedparser.parse(seen.text.encode())
        assert not read.bozo, (path, read.get("bozo_exception"))
        assert read.version == "atom10"
        for one in (read.feed, *read.entries):
            assert one.id.startswith(("tag:", "https://")), path
            assert one.title, path
            assert one.updated_parsed, path
        assert [link.href for link in read.feed.links if link.rel == "self"], path
        assert len({one.id for one in read.entries}) == len(read.entries), path


async def test_every_json_feed_is_as_the_schema_has_it(full):
    for path in await addresses(full, "application/feed+json"):
        problems = Draft202012Validator(SCHEMA).iter_errors(json.loads(await full.reads(path)))
        assert [one.message for one in problems] == [], path


async def test_every_calendar_is_the_same_after_it_was_read_and_written(full):
    for path in await addresses(full, CALENDAR):
        raw = (await full.reads(path)).encode()
        calendar = Calendar.from_ical(raw)
        assert calendar.to_ical() == raw, path
        assert calendar["VERSION"] == "2.0"
        uids = [str(one["UID"]) for one in calendar.walk("VEVENT")]
        assert len(set(uids)) == len(uids), path
        assert all(one.get("DTSTAMP") and one.get("DTSTART") for one in calendar.walk("VEVENT")), (
            path
        )
        assert calendar.errors == [], path
        assert all(len(line) <= 75 for line in raw.split(b"\r\n")), path


async def test_every_page_can_be_shown_as_a_card_where_somebody_links_to_it(full):
    """The four properties that https://ogp.me/ needs."""
    for path in await addresses(full, HTML):
        page = html.fromstring((await full.reads(path)).encode())
        told = {one.get("property"): one.get("content") for one in page.iter("meta")}
        assert told["og:title"], path
        assert told["og:type"] in ("website", "article"), path
        assert told["og:url"].startswith(HOME), path
        assert told["og:image"].startswith(HOME), path


async def test_every_offer_has_what_a_search_engine_needs(full):
    """The properties that are required of a JobPosting, and those that are recommended."""
    for path in ("/jobs/1", "/jobs/2"):
        [found] = DATA.findall(await full.reads(path))
        told = json.loads(found)
        assert (told["@context"], told["@type"]) == ("https://schema.org", "JobPosting")
        assert told["title"]
        assert told["description"].startswith("<p")
        assert told["hiringOrganization"]["@type"] == "Organization"
        assert told["hiringOrganization"]["name"]
        assert told["jobLocation"]["@type"] == "Place"
        assert told["jobLocation"]["address"]["addressCountry"] == "ES"
        assert told["jobLocation"]["address"]["addressLocality"]
        assert datetime.fromisoformat(told["datePosted"]).tzinfo
        assert datetime.fromisoformat(told["validThrough"]).date() == UNTIL
        assert told["employmentType"] in ("FULL_TIME", "PART_TIME")
        assert told["identifier"]["value"] == path.rpartition("/")[2]
        assert isinstance(told["directApply"], bool)


async def test_robots_are_told_where_to_look_and_where_not(full):
    told = RobotFileParser()
    told.parse((await full.reads("/robots.txt")).splitlines())
    assert told.site_maps() == [f"{HOME}/sitemap.xml"]
    for path in await addresses(full, HTML):
        assert told.can_fetch("anybody", HOME + path), path
    for path in ("/chat", "/chat/plain", "/feed/events", "/metrics"):
        assert not told.can_fetch("anybody", HOME + path), path


async def test_the_sitemap_is_as_its_protocol_has_it(full):
    """https://www.sitemaps.org/protocol.html: absolute addresses of ours, and W3C dates."""
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    index = etree.fromstring((await full.reads("/sitemap.xml")).encode())
    assert index.tag == f"{space}sitemapindex"
    parts = [one.text for one in index.iter(f"{space}loc")]
    for part in parts:
        told = etree.fromstring((await full.reads(part.removeprefix(HOME))).encode())
        assert told.tag == f"{space}urlset"
        found = [one.text for one in told.iter(f"{space}loc")]
        assert 0 < len(found) <= 50_000
        assert len(set(found)) == len(found)
        assert all(one.startswith(f"{HOME}/") and len(one) < 2048 for one in found)
        assert all(W3C.fullmatch(one.text) for one in told.iter(f"{space}lastmod"))
        children = {child.tag for url in told for child in url}
        assert children <= {
            f"{space}{name}" for name in ("loc", "lastmod", "changefreq", "priority")
        }
