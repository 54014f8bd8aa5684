"""Atom and JSON Feed: what news readers get."""

import json
from datetime import date
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest

from feed.items import ITEMS
from feed.json_feed import VERSION
from storage.cases import State
from tests.feed.json_feed_schema import SCHEMA
from tests.feed.life import question
from tests.feed.window import HOME, opened

A = "{http://www.w3.org/2005/Atom}"
AT = "{http://purl.org/atompub/tombstones/1.0}"
THR = "{http://purl.org/syndication/thread/1.0}"

EVIL = [
    "<script>alert(1)</script> & <b>bold</b> ]]> <!-- -->",
    "\"quotes\" 'and' &amp; &lt;escaped&gt; &nosuch;",
    "nul\x00 bell\x07 escape\x1b vertical\x0b \ufffe\uffff end",
    "🎉🧑🏽‍🌾 emoji, 🇪🇸 flags",
    "مرحبا بكم في البلدية\nwith a second line",
    "\u202eright to left\u202c and zero\u200bwidth",
    "line\u2028separator\x85 and \r\n carriage",
    "x" * 10_000,
    "   ",
    "https://jun.example/?a=1&b=2 and javascript:alert(1) www.jun.example",
]


async def atom(window, path="/feed.atom?lang=en"):
    """A feed as a news reader sees it, once with a strict parser, once with a common one."""
    text = await window.reads(path)
    read = feedparser.parse(text.encode())
    assert not read.bozo, read.bozo_exception
    return ET.fromstring(text.encode()), read  # noqa: S314 - it is our own


async def json_feed(window, path="/feed.json?lang=en"):
    told = json.loads(await window.reads(path))
    jsonschema.validate(told, SCHEMA, cls=jsonschema.Draft202012Validator)
    return told


async def test_an_empty_feed_is_valid_too(window):
    root, read = await atom(window)
    assert read.entries == []
    assert root.findtext(f"{A}title") == "Jun"
    assert (await json_feed(window))["items"] == []


async def test_nothing_that_people_write_breaks_a_feed(window):
    def written(life):
        for text in EVIL:
            life.news(text, text[:100])
            life.news(text)
            life.report("light", text, shown=True)

    await window.happens(written)
    _, read = await atom(window)
    told = await json_feed(window)
    assert len(read.entries) == len(told["items"]) == 3 * len(EVIL) == ITEMS
    for entry, item in zip(read.entries, told["items"], strict=True):
        for html in (entry.content[0].value, item["content_html"]):
            assert "<script" not in html
            assert 'href="javascript' not in html


async def test_words_arrive_as_they_were_written(window):
    await window.happens(lambda life: life.news("2 < 3 & 5 > 4", "Fish & Chips <today>"))
    root, _ = await atom(window)
    entry = root.find(f"{A}entry")
    assert entry.findtext(f"{A}title") == "Fish & Chips <today>"
    assert entry.find(f"{A}content").get("type") == "html"
    assert entry.findtext(f"{A}content") == '<p dir="auto">2 &lt; 3 &amp; 5 &gt; 4</p>'
    [item] = (await json_feed(window))["items"]
    assert item["title"] == "Fish & Chips <today>"
    assert "2 &lt; 3 &amp; 5 &gt; 4" in item["content_html"]


async def test_both_feeds_name_the_same_posts_by_the_same_ids(window):
    def written(life):
        life.news("One.")
        life.answers(life.report("light"), "Two.")

    await window.happens(written)
    _, read = await atom(window)
    told = await json_feed(window)
    assert [entry.id for entry in read.entries] == [item["id"] for item in told["items"]]
    assert read.entries[-1].id == "tag:jun.example,2026-11-17:post/1"


async def test_an_edit_moves_the_date_and_keeps_the_id(window):
    post = await window.happens(lambda life: life.news("At eight."))
    _, before = await atom(window)
    [item] = (await json_feed(window))["items"]
    await window.happens(lambda life: life.edits(life.store.posts.get(post.id), "At nine."))
    _, after = await atom(window)
    [changed] = (await json_feed(window))["items"]
    assert after.entries[0].id == before.entries[0].id == changed["id"] == item["id"]
    assert after.entries[0].updated > before.entries[0].updated
    assert after.entries[0].published == before.entries[0].published
    assert after.feed.updated == after.entries[0].updated
    assert changed["date_modified"] > item["date_modified"]
    assert changed["date_published"] == item["date_published"]
    assert "At nine." in changed["content_html"]


async def test_a_case_that_moves_on_is_an_edit_of_its_report(window):
    case = await window.happens(lambda life: life.report("light"))
    [before] = (await json_feed(window))["items"]
    await window.happens(lambda life: life.moves(life.store.cases.get(case.id), State.SEEN))
    [after] = (await json_feed(window))["items"]
    assert after["id"] == before["id"]
    assert after["date_modified"] > before["date_modified"]
    assert "How it stands: Seen" in after["content_html"]
    assert after["_town"] == {
        "kind": "report",
        "department": "works",
        "case": "J-00001",
        "state": "seen",
    }


async def test_what_was_taken_back_is_announced_in_both_kinds_of_feed(window):
    post = await window.happens(lambda life: life.news("Oh.", department="works"))
    await window.happens(lambda life: life.withdraws(life.store.posts.get(post.id)))
    for path in ("/feed", "/department/works/feed"):
        root, read = await atom(window, f"{path}.atom")
        [gone] = root.findall(f"{AT}deleted-entry")
        assert gone.get("ref") == "tag:jun.example,2026-11-17:post/1"
        assert gone.get("when") == read.feed.updated
        assert read.entries == []
        told = await json_feed(window, f"{path}.json")
        assert told["items"] == []
        assert told["_town"] == {"deleted": [{"id": gone.get("ref"), "when": gone.get("when")}]}
    elsewhere, _ = await atom(window, "/department/school/feed.atom")
    assert elsewhere.findall(f"{AT}deleted-entry") == []


async def test_photos_are_enclosures_and_attachments(window):
    photo = window.photo()
    await window.happens(lambda life: life.news("Look!", photos=[photo]))
    url, size = f"{HOME}/photo/{photo}", window.files.path(photo).stat().st_size
    _, read = await atom(window)
    [enclosure] = read.entries[0].enclosures
    assert (enclosure.href, enclosure.type, enclosure.length) == (url, "image/jpeg", str(size))
    assert f'src="{url}"' in read.entries[0].content[0].value
    [item] = (await json_feed(window))["items"]
    assert item["image"] == url
    assert item["attachments"] == [{"url": url, "mime_type": "image/jpeg", "size_in_bytes": size}]


async def test_long_feeds_are_read_page_by_page_and_nothing_is_told_twice(window):
    def much(life):
        for number in range(2 * ITEMS + 3):
            life.news(f"News {number}.")

    await window.happens(much)
    ids, path = [], "/feed.json?lang=en"
    visited = []
    while path:
        told = await json_feed(window, path)
        assert told["feed_url"] == f"{HOME}/feed.json?lang=en"
        visited.append(path)
        ids += [item["id"] for item in told["items"]]
        path = told.get("next_url", "").removeprefix(HOME)
        assert path not in visited
    assert len(ids) == len(set(ids)) == 2 * ITEMS + 3
    atom_ids, path = [], "/feed.atom?lang=en"
    while path:
        root, read = await atom(window, path)
        links = {link.get("rel"): link.get("href") for link in root.findall(f"{A}link")}
        assert links["self"] == HOME + path
        assert links["first"] == f"{HOME}/feed.atom?lang=en"
        atom_ids += [entry.id for entry in read.entries]
        path = links.get("next", "").removeprefix(HOME)
    assert atom_ids == ids


async def test_the_links_of_a_feed_lead_to_pages_that_are_there(window):
    def written(life):
        case = life.report("light")
        life.promises(case, date(2026, 11, 25))
        life.news("One.")

    await window.happens(written)
    told = await json_feed(window)
    for url in [told["home_page_url"], told["icon"], *(item["url"] for item in told["items"])]:
        page, _, anchor = url.removeprefix(HOME).partition("#")
        assert await window.status(page) == 200, url
        assert not anchor or f'id="{anchor}"' in await window.reads(page)


async def test_a_follow_up_names_the_report_that_it_answers(window):
    await window.happens(lambda life: life.answers(life.report("light"), "We come."))
    root, read = await atom(window)
    answer, report = root.findall(f"{A}entry")
    assert answer.find(f"{THR}in-reply-to").get("ref") == report.findtext(f"{A}id")
    assert report.find(f"{THR}in-reply-to") is None
    newest, oldest = (await json_feed(window))["items"]
    assert newest["_town"]["reply_to"] == oldest["id"] == read.entries[1].id


async def test_a_promise_keeps_its_day_when_another_is_made(window):
    def promised_twice(life):
        case = life.report("light")
        life.promises(case, date(2026, 11, 23))
        life.promises(case, date(2026, 11, 25))

    await window.happens(promised_twice)
    newer, older, report = (await json_feed(window))["items"]
    assert "Wednesday, November 25" in newer["content_html"]
    assert "Monday, November 23" in older["content_html"]
    assert report["_town"]["expected"] == "2026-11-25"


async def test_a_department_has_feeds_of_its_own(window):
    await window.happens(lambda life: (life.news("Bins.", department="works"), life.news("Mayor.")))
    root, read = await atom(window, "/department/works/feed.atom?lang=de")
    assert root.findtext(f"{A}title") == "Bauhof"
    assert [entry.title for entry in read.entries] == ["Bins."]
    assert read.entries[0].author == "Bauhof"
    told = await json_feed(window, "/department/works/feed.json?lang=de")
    assert (told["title"], told["language"], told["version"]) == ("Bauhof", "de", VERSION)
    assert told["home_page_url"] == f"{HOME}/department/works?lang=de"


async def test_private_cases_are_in_no_feed(window):
    def hidden(life):
        question(life, "Between us.")
        life.report("noise", "The neighbour sings.", department="police")

    await window.happens(hidden)
    assert (await json_feed(window))["items"] == []
    assert (await atom(window))[1].entries == []


async def test_without_a_public_address_links_lead_to_where_the_request_came_from(
    one_database, tmp_path
):
    async with opened(one_database, tmp_path, public_url="") as window:
        await window.happens(lambda life: life.news("One."))
        told = json.loads(await window.reads("/feed.json", Host="jun.test:8080"))
        assert told["feed_url"] == "http://jun.test:8080/feed.json"
        assert told["items"][0]["url"] == "http://jun.test:8080/post/1"
        assert told["items"][0]["id"] == "tag:jun.test,2026-11-17:post/1"


@pytest.mark.parametrize("path", ["/feed.atom", "/feed.json"])
async def test_who_has_the_newest_is_told_so_and_nothing_more(window, path):
    await window.happens(lambda life: life.news("One."))
    first = await window.sees(path)
    again = await window.sees(path, If_None_Match=first.headers["ETag"])
    by_date = await window.sees(path, If_Modified_Since=first.headers["Last-Modified"])
    assert (again.status, again.text, by_date.status) == (304, "", 304)
    assert again.headers["ETag"] == first.headers["ETag"]
    await window.happens(lambda life: life.news("Two."))
    assert (await window.sees(path, If_None_Match=first.headers["ETag"])).status == 200
    later = await window.sees(path, If_Modified_Since=first.headers["Last-Modified"])
    assert later.status == 200
    moved = parsedate_to_datetime(later.headers["Last-Modified"])
    assert moved > parsedate_to_datetime(first.headers["Last-Modified"])


async def test_the_tag_decides_and_not_the_date(window):
    await window.happens(lambda life: life.news("One."))
    headers = (await window.sees("/feed.atom")).headers
    seen = await window.sees(
        "/feed.atom", If_None_Match='"another"', If_Modified_Since=headers["Last-Modified"]
    )
    assert seen.status == 200


async def test_feeds_say_what_they_are(window):
    atom_feed, json_one = await window.sees("/feed.atom"), await window.sees("/feed.json")
    assert atom_feed.headers["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert json_one.headers["Content-Type"] == "application/feed+json; charset=utf-8"


async def test_feeds_are_the_same_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        photo = window.photo()

        def written(life):
            life.answers(life.report("light", photos=[photo], shown=True), "We come.")
            life.withdraws(life.news("Oh."))

        await window.happens(written)
        root, read = await atom(window)
        assert len(read.entries) == 2
        assert len(root.findall(f"{AT}deleted-entry")) == 1
        assert len((await json_feed(window))["items"]) == 2


async def test_news_are_read_in_the_language_of_the_reader_with_their_link(window):
    told = {"de": ["Wasser abgestellt", "Morgen um neun."]}
    link = "https://jun.es/agua"
    await window.happens(
        lambda life: life.news("Mañana a las nueve.", "Corte de agua", translations=told, link=link)
    )
    for language, title, text in (
        ("es", "Corte de agua", "Mañana a las nueve."),
        ("de", "Wasser abgestellt", "Morgen um neun."),
        ("en", "Corte de agua", "Mañana a las nueve."),
    ):
        [item] = (await json_feed(window, f"/feed.json?lang={language}"))["items"]
        _, read = await atom(window, f"/feed.atom?lang={language}")
        assert (item["title"], read.entries[0].title) == (title, title)
        assert text in item["content_html"]
        assert link in item["content_html"]
        assert item["external_url"] == link
