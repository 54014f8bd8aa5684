"""How the feed behaves towards browsers: headers, errors, what may be kept."""

import json
import logging
import re

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from lxml import etree

from feed.app import feed_app
from storage.writer import Unavailable
from tests.feed.window import opened

PATHS = (
    "/",
    "/department/works",
    "/feed.atom",
    "/feed.json",
    "/nothing",
    "/static/feed.css",
    "/robots.txt",
    "/favicon.ico",
    "/livez",
    "/readyz",
)


async def test_every_answer_is_strict_with_the_browser(window):
    for path in PATHS:
        headers = (await window.sees(path)).headers
        policy = headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; "), path
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "same-origin"
        assert "Python" not in headers["Server"]


async def test_only_the_pane_may_stand_in_a_frame_and_only_in_one_of_ours(window):
    await window.happens(lambda life: life.report("light"))
    seen = await window.sees("/?pane=1")
    assert "frame-ancestors 'self'" in seen.headers["Content-Security-Policy"]
    assert seen.headers["X-Frame-Options"] == "SAMEORIGIN"
    assert "<header" not in seen.text
    assert 'href="/case/J-00001?pane=1"' in seen.text


async def test_pages_hold_nothing_that_the_policy_forbids(window):
    await window.happens(lambda life: (life.report("light"), life.news("One.", "Two")))
    for path in ("/", "/case/J-00001", "/post/2", "/department/works", "/nothing"):
        page = (await window.sees(path)).text
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<base", page), path
        actions = re.findall(r'<form[^>]*\saction="([^"]*)"', page)
        assert len(actions) == page.count("<form")
        assert all(one.startswith("/") and not one.startswith("//") for one in actions)
        assert all("src=" in script for script in re.findall("<script[^>]*>", page))
        loaded = re.findall(r'(?:\bsrc|<link[^>]*\bhref)="([^"]*)"', page)
        assert all(one.startswith("/") and not one.startswith("//") for one in loaded)


@pytest.mark.parametrize("path", ["/", "/department/works", "/feed.atom", "/feed.json"])
async def test_pages_are_asked_for_each_time_but_sent_only_when_they_are_new(window, path):
    first = await window.sees(path)
    assert first.headers["Cache-Control"] == "no-cache"
    again = await window.sees(path, If_None_Match=first.headers["ETag"])
    assert (again.status, again.text) == (304, "")
    assert "Content-Security-Policy" in again.headers
    await window.happens(lambda life: life.news("News.", department="works"))
    assert (await window.sees(path, If_None_Match=first.headers["ETag"])).status == 200


async def test_a_head_request_gets_the_headers_alone(window):
    async with window.client.head("/") as answer:
        assert answer.status == 200
        assert answer.headers["ETag"]
        assert await answer.read() == b""


async def test_large_pages_are_pressed_for_who_can_unpack_them(window):
    async with window.client.get("/", headers={"Accept-Encoding": "gzip"}) as answer:
        assert answer.headers["Content-Encoding"] == "gzip"
        assert "Accept-Encoding" in answer.headers["Vary"]
        assert "<h1>" in await answer.text()


async def test_style_and_script_are_kept_for_good_under_an_address_that_changes_with_them(window):
    page = await window.reads("/")
    for address in re.findall(r'"(/static/[^"]+)"', page):
        seen = await window.client.get(address)
        assert seen.status == 200
        assert "immutable" in seen.headers["Cache-Control"]
        bare = await window.client.get(address.partition("?")[0])
        assert "immutable" not in bare.headers["Cache-Control"]
        tag = seen.headers["ETag"]
        for known in (tag, f"W/{tag}", "*"):  # a proxy that presses a file weakens its tag
            again = await window.client.get(address, headers={"If-None-Match": known})
            assert again.status == 304


async def test_no_other_files_are_handed_out(window):
    for name in ("..%2fapp.py", "%2e%2e%2fapp.py", "nothing.css", "feed.css%00"):
        assert await window.status(f"/static/{name}") == 404, name


async def test_the_icon_is_there_where_browsers_look_for_it(window):
    seen = await window.client.get("/favicon.ico")
    assert (seen.status, seen.content_type) == (200, "image/svg+xml")


async def test_robots_may_read_the_feed_and_stay_out_of_the_chat(window):
    told = await window.reads("/robots.txt")
    assert "Disallow: /chat" in told
    assert "Disallow: /\n" not in told


async def test_another_method_is_refused_kindly(window):
    async with window.client.post("/") as answer:
        assert answer.status == 405
        assert "GET" in answer.headers["Allow"]
        assert "<h1>" in await answer.text()


async def test_a_strange_host_does_no_harm(one_database, tmp_path):
    async with opened(one_database, tmp_path, public_url="") as window:
        await window.happens(lambda life: life.news("One."))
        for host in ("a b", "<script>", "jun.example:99999", "[::1", "[::1]:80", "ü.example"):
            for path in ("/", "/feed.atom", "/feed.json"):
                seen = await window.sees(path, Host=host)
                assert seen.status in (200, 400), host
                assert "<script>" not in seen.text


class Broken:
    """A database that fails in a way of its own."""

    def __init__(self, database, error):
        self.database, self.error = database, error

    def __getattr__(self, name):
        return getattr(self.database, name)

    async def read(self, _):
        raise self.error


async def test_a_database_that_cannot_be_read_is_told_kindly_and_when_to_come_again(
    one_database, tmp_path
):
    async with opened(Broken(one_database, Unavailable("gone")), tmp_path) as window:
        seen = await window.sees("/?lang=en")
        assert seen.status == 503
        assert "One moment, please" in seen.text
        assert int(seen.headers["Retry-After"]) > 0
        assert seen.headers["Cache-Control"] == "no-store"


async def test_a_mistake_of_ours_is_owned_up_to_and_written_down(one_database, tmp_path, caplog):
    async with opened(Broken(one_database, RuntimeError("secret")), tmp_path) as window:
        with caplog.at_level(logging.ERROR):
            seen = await window.sees("/?lang=de")
        assert seen.status == 500
        assert "Das liegt an uns" in seen.text
        assert "secret" not in seen.text
        assert "secret" in caplog.text


async def test_the_other_doors_keep_their_own_manners(one_database, tmp_path):
    """The roof mounts them under the same application."""

    async def hello(request):
        if "lost" in request.query:
            raise web.HTTPNotFound(text="not here")
        return web.Response(text="hello")

    async with opened(one_database, tmp_path) as window:
        door = web.Application()
        door.router.add_get("/hello", hello)
        house = feed_app(window.database, window.town, window.texts, window.files)
        house.add_subapp("/chat", door)
        async with TestClient(TestServer(house)) as client:
            async with client.get("/chat/hello") as answer:
                assert await answer.text() == "hello"
                assert "Content-Security-Policy" not in answer.headers
            async with client.get("/chat/hello?lost") as answer:
                assert await answer.text() == "not here"
            async with client.get("/") as answer:
                assert "Content-Security-Policy" in answer.headers


FORMS = {
    "/nothing": "text/html",
    "/department/nothing/feed.json": "application/problem+json",
    "/chain/99.json": "application/problem+json",
    "/department/nothing/feed.atom": "application/problem+xml",
    "/alerts/99.cap": "application/problem+xml",
    "/sitemap-99.xml": "application/problem+xml",
    "/menu/nothing.ics": "text/plain",
    "/post/99/card.png": "text/plain",
}


@pytest.mark.parametrize("path", FORMS)
async def test_what_is_wrong_is_told_in_the_form_that_was_asked_for(window, path):
    words = window.texts.say("de", "feed-problem-not-found")
    seen = await window.sees(path, Accept_Language="de")
    assert seen.status == 404
    assert seen.headers["Content-Type"] == f"{FORMS[path]}; charset=utf-8"
    assert seen.headers["Content-Language"] == "de"
    assert words in seen.text
    browser = await window.sees(path, Accept_Language="de", Accept="text/html,*/*;q=0.8")
    assert browser.headers["Content-Type"] == "text/html; charset=utf-8"
    assert f"<h1>{words}</h1>" in browser.text


async def test_programs_can_read_what_is_wrong(window):
    told = json.loads((await window.sees("/chain/99.json?lang=en")).text)
    words = {"title": "There is nothing here", "type": "about:blank", "status": 404}
    assert {**told, **words} == told
    assert "letter is missing" in told["detail"]
    root = etree.fromstring((await window.sees("/alerts/99.cap?lang=en")).text.encode())
    space = "{urn:ietf:rfc:7807}"
    assert root.tag == f"{space}problem"
    assert root.findtext(f"{space}status") == "404"
    assert root.findtext(f"{space}title") == "There is nothing here"
