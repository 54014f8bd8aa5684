"""Whatever is wrong with a request: the status of the standard, in the form that was asked for.

Every answer of the house is held to the same strict headers, those that say no, too.
"""

import re

import pytest
from aiohttp import ClientTimeout
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from tests.feed.alerts.warning import warns
from tests.feed.open311.bringing import KEY
from tests.feed.test_axe import all_of_it
from tests.feed.test_jobs import offer, offers
from tests.feed.whole import whole
from tests.feed.window import HOME, opened

PAGE, TEXT, JSON, XML = "text/html", "text/plain", "application/json", "text/xml"
PROBLEM, PROBLEM_XML = "application/problem+json", "application/problem+xml"
HUGE = "9" * 30
REFERRERS = ("same-origin", "no-referrer", "strict-origin-when-cross-origin")
NO_PHOTO = "0" * 64
FORM = "application/x-www-form-urlencoded"
TIMEOUT = ClientTimeout(total=5)


@pytest.fixture(scope="module")
async def client(long_window, tmp_path_factory):
    """The whole house, in which everything has happened; one post was taken back."""
    window = long_window

    def last(life):
        post = life.news("Gone.")
        life.withdraws(post)
        warns(life)
        return post.id

    await window.happens(all_of_it(window))
    await window.happens(offers(offer()))
    gone = await window.happens(last)
    house = whole(window, tmp_path_factory.mktemp("house"))
    async with TestClient(TestServer(house)) as client:
        client.gone = gone
        yield client


def strict(answer):
    """The headers that every answer has."""
    headers = answer.headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert re.search("frame-ancestors '(none|self)'", policy)
    assert headers["X-Frame-Options"] in ("DENY", "SAMEORIGIN")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] in REFERRERS
    assert headers["Server"] == "Juntos"
    assert "geolocation=" in headers["Permissions-Policy"]


async def asked(client, path, method="GET", **options):
    headers = {"Accept-Language": "de", **options.pop("headers", {})}
    url = URL(str(client.make_url("")).rstrip("/") + path, encoded=True)
    options = {"allow_redirects": False, "headers": headers, **options}
    async with client.session.request(method, url, **options) as answer:
        strict(answer)
        return answer, (await answer.read()).decode(errors="replace")


# What is asked for, the status, and the form of the answer.
WRONG = [
    # nothing is there
    ("/nothing", 404, PAGE),
    ("/post/999", 404, PAGE),
    ("/post/x", 404, PAGE),
    ("/case/J-99999", 404, PAGE),
    ("/case/nothing", 404, PAGE),
    ("/jobs/999", 404, PAGE),
    ("/department/nobody", 404, PAGE),
    (f"/photo/{NO_PHOTO}", 404, PAGE),
    ("/static/nothing.css", 404, PAGE),
    ("/department/nobody/feed.atom", 404, PROBLEM_XML),
    ("/department/nobody/feed.json", 404, PROBLEM),
    ("/department/nobody/hours.ics", 404, TEXT),
    ("/topic/street/Nowhere/feed.atom", 404, PROBLEM_XML),
    ("/topic/weather/rain/feed.json", 404, PROBLEM),
    ("/alerts/999.cap", 404, PROBLEM_XML),
    ("/chain/999.json", 404, PROBLEM),
    ("/menu/nobody.ics", 404, TEXT),
    ("/menu/ceip/2026-01-01.png", 404, TEXT),
    ("/menu?school=nobody", 404, PAGE),
    ("/case/J-99999/card.png", 404, TEXT),
    ("/open311/v2/requests/J-99999.json", 404, JSON),
    ("/open311/v2/requests/J-99999.xml", 404, XML),
    ("/open311/v2/services/nothing.json", 404, JSON),
    ("/open311/v2/tokens/nothing.xml", 404, XML),
    ("/open311/v2/nothing.json", 404, JSON),
    ("/open311/v2/services.json?jurisdiction_id=paris.example", 404, JSON),
    ("/chat/nothing", 404, JSON),
    ("/tip/nothing", 404, JSON),
    # in a form that there is not
    ("/feed.xml", 404, PROBLEM_XML),
    ("/feed.rss", 404, PAGE),
    ("/alerts/1.txt", 404, TEXT),
    ("/open311/v2/services.txt", 400, XML),
    ("/open311/discovery.yaml", 400, XML),
    # far beyond the end
    (f"/?before={HUGE}", 404, PAGE),
    (f"/department/works?before={HUGE}", 404, PAGE),
    (f"/feed.json?before={HUGE}", 404, PROBLEM),
    (f"/feed.atom?before={HUGE}", 404, PROBLEM_XML),
    ("/feed.atom?archive=999999", 404, PROBLEM_XML),
    ("/polls?before=-1", 404, PAGE),
    (f"/chain.jsonl?after={HUGE}", 404, PROBLEM),
    ("/sitemap-999.xml", 404, PROBLEM_XML),
    (f"/sitemap-{HUGE}.xml", 404, PROBLEM_XML),
    (f"/post/{HUGE}", 404, PAGE),
    (f"/open311/v2/requests.json?page={HUGE}", 400, JSON),
    ("/open311/v2/requests.xml?page_size=0", 400, XML),
    # filters that make no sense
    ("/?state=lost", 400, PAGE),
    ("/?from=soon", 400, PAGE),
    ("/?to=9999-12-31", 400, PAGE),
    ("/search?district=moon", 400, PAGE),
    ("/map?department=nobody", 400, PAGE),
    ("/menu?week=soon", 400, PAGE),
    ("/menu/ceip/soon.png", 400, TEXT),
    ("/feed.atom?kind=gossip", 400, PROBLEM_XML),
    ("/feed.json?category=gossip", 400, PROBLEM),
    ("/open311/v2/requests.json?status=lost", 400, JSON),
    ("/open311/v2/requests.xml?start_date=yesterday", 400, XML),
    ("/open311/v2/requests.json?start_date=2026-01-01T00:00:00", 400, JSON),
    ("/open311/v2/requests.json?service_code=nothing", 404, JSON),
    # what is not for everybody
    ("/chat/lines", 401, JSON),
    (f"/chat/photo/{NO_PHOTO}", 401, JSON),
    ("/chat/lines?room=works-staff&key=guessed", 403, JSON),
    ("/chat/lines?channel=nobody", 403, JSON),
    ("/chat/live", 403, JSON),
    # an address without end
    (f"/?q={'a' * 8000}", 414, PAGE),
    (f"/feed.json?{'a' * 8000}", 414, PROBLEM),
    (f"/chat?start={'a' * 8000}", 414, PAGE),
]


async def test_what_is_wrong_gets_its_status_in_the_form_that_was_asked_for(client):
    for path, status, kind in WRONG:
        answer, body = await asked(client, path)
        assert (answer.status, answer.content_type) == (status, kind), path
        assert body, path
        assert answer.headers["Cache-Control"] == "no-store", path
        assert "Traceback" not in body


OF_THE_FEED = ("/nothing", "/?state=lost", "/feed.json?before=x", "/alerts/9.cap")
BESIDE = ("/chat/nothing", "/chat?channel=nobody", "/tip/nothing")


async def test_whoever_reads_a_page_is_told_in_their_language_and_led_on(client, long_window):
    texts = long_window.texts
    for language in texts.languages:
        headers = {"Accept": PAGE, "Accept-Language": language}
        words = texts.say(language, "feed-home")
        home = re.compile(f'href="/">(<svg.*?</svg>)?{words}</a>')
        for path in (*OF_THE_FEED, *BESIDE):
            answer, body = await asked(client, path, headers=headers)
            assert answer.content_type == PAGE, path
            assert answer.status >= 400, path
            assert f'<html lang="{language}"' in body
            assert home.search(body) or (path in BESIDE and 'href="/chat"' in body), path


async def test_what_was_taken_back_is_gone(client):
    answer, body = await asked(client, f"/post/{client.gone}")
    assert answer.status == 410
    assert "zurückgenommen" in body


SUBSCRIBE = {
    "hub.mode": "subscribe",
    "hub.topic": f"{HOME}/feed.atom",
    "hub.callback": "https://reader.example/hook",
}
CALLBACKS = (
    "", "nothing", "/hook", "file:///etc/passwd", "ftp://reader.example/", "javascript:alert(1)",
    "https://user:word@reader.example/", "https://reader.example:22/", "http://[::1", "http:///",
    "https://reader.example/#part", f"https://reader.example/{'a' * 2000}",
)  # fmt: skip
TOPICS = (
    "", "/feed.atom", f"{HOME}/jobs", f"{HOME}/feed.atom?q=x", f"{HOME}.evil.example/feed.atom",
    "https://elsewhere.example/feed.atom",
)  # fmt: skip
FORGED = [
    *(("hub.callback", one) for one in CALLBACKS),
    *(("hub.topic", one) for one in TOPICS),
    *(("hub.mode", one) for one in ("", "publish", "denied")),
    *(("hub.lease_seconds", one) for one in ("-1", "soon", "1e9")),
    ("hub.secret", "s" * 200),
    # No database keeps such a sign.
    ("hub.callback", "https://reader.example/\0"),
    ("hub.secret", "hu\0sh"),
    ("hub.topic", f"{HOME}/department/\0/feed.atom"),
]


async def test_a_forged_wish_is_refused_by_the_hub_with_the_name_of_what_is_wrong(client):
    for name, value in FORGED:
        answer, body = await asked(client, "/hub", "POST", data={**SUBSCRIBE, name: value})
        assert (answer.status, answer.content_type) == (400, TEXT), (name, value)
        assert name in body, (name, value)
    assert (await asked(client, "/hub", "POST", data=SUBSCRIBE))[0].status == 202


BODIES = [
    (b"\xff\xfe=1", FORM, {}),
    (b"a=1", f"{FORM}; charset=klingon", {}),
    (b"a=1", "application/json", {}),
    (b"a=1", "multipart/form-data", {}),
    (b"a=1", "", {}),
    (b"not pressed at all", FORM, {"Content-Encoding": "gzip"}),
    (b"\x00" * 1000, FORM, {}),
    (b"&".join(b"a=1" for _ in range(5000)), FORM, {}),
]


FORMS = (
    *("/hub", "/open311/v2/requests.json", "/open311/v2/requests.xml"),
    *("/chat/say", "/chat/photo", "/chat/plain", "/tip"),
)


async def test_a_body_that_is_not_what_it_says_is_refused(client):
    origin = str(client.make_url("")).rstrip("/")
    for path in FORMS:
        for body, kind, more in BODIES:
            headers = {"Content-Type": kind, "Origin": origin, "Connection": "close", **more}
            answer, _ = await asked(client, path, "POST", data=body, headers=headers)
            assert answer.status in (303, 400, 401, 403, 413), (path, body[:20], kind)


async def test_only_who_has_a_key_brings_reports(client):
    said = {"service_code": "light", "lat": "37.2213", "long": "-3.5941", "description": "Dark."}
    for form in ("json", "xml"):
        for key, status in (("", 403), ("guessed", 403), (KEY * 99, 403), (KEY, 200)):
            path = f"/open311/v2/requests.{form}"
            answer, body = await asked(client, path, "POST", data={"api_key": key, **said})
            assert answer.status == status
            assert ("service_request_id" in body) == (status == 200)
            assert ("403" in body) == (status == 403)


# Methods


class There(dict):
    """What stands in an address for a name in it; where nobody has said what, something unknown."""

    def __missing__(self, name):
        return "nothing"


STREAMS = ("/feed/events", "/chat/live")
THERE = There({"key": "works", "id": "1", "number": "J-00001", "kind": "district",
         "day": "2026-11-20",
         "about": "centre", "school": "ceip", "part": "0", "ref": NO_PHOTO, "name": "feed.css",
         "format": "json", "code": "light", "token": "x", "file": "chat.css"})  # fmt: skip


async def described(client):
    """Every address with its methods, and what stands for the names in it."""
    async with client.get("/openapi.json") as answer:
        paths = (await answer.json())["paths"]
    return {
        path.format_map(THERE): {one.upper() for one in methods} for path, methods in paths.items()
    }


async def test_every_address_refuses_other_methods_and_names_its_own(client):
    for path, methods in (await described(client)).items():
        own = methods | ({"HEAD"} if "GET" in methods else set())
        for method in sorted({"OPTIONS", "PUT", "DELETE", "POST", "GET", "PATCH"} - own):
            answer, body = await asked(client, path, method)
            assert answer.status == 405, (method, path)
            assert set(answer.headers["Allow"].split(",")) == own, (method, path)
            assert body, (method, path)


async def test_every_address_answers_head_as_get_without_a_body(client):
    for path, methods in (await described(client)).items():
        if "GET" in methods and path not in STREAMS:
            told, _ = await asked(client, path)
            head, body = await asked(client, path, "HEAD")
            assert (head.status, body) == (told.status, ""), path
            assert head.content_type == told.content_type, path


async def test_head_does_not_wait_for_what_never_ends(client):
    answer, body = await asked(client, "/feed/events", "HEAD", timeout=TIMEOUT)
    assert (answer.status, body) == (200, "")


# What never ends: it is begun in every odd way, and whatever it is, it is an answer.

UPGRADE = {"Connection": "Upgrade", "Upgrade": "websocket"}
WAYS = (
    {},
    UPGRADE,
    UPGRADE | {"Sec-WebSocket-Version": "13"},
    UPGRADE | {"Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "no key at all"},
    UPGRADE | {"Sec-WebSocket-Version": "99", "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA=="},
    {"Upgrade": "h2c", "HTTP2-Settings": "x"},
    {"Last-Event-ID": "9" * 500, "Accept": "nothing/at-all"},
    {"Last-Event-ID": "\u00ff%00", "Range": "bytes=5-"},
    {"Cookie": "juntos=forged; x=\u00ff"},
    {"Origin": "https://elsewhere.example"},
    {"Origin": "null"},
)
ASKED = ("", "?since=-1", f"?since={HUGE}", "?since=x&since=1", "?%00=%FF", "?channel=nobody&key=x")


async def begun(client, path, headers):
    """Its status, and what kind of answer begins; the rest is not waited for."""
    url = URL(str(client.make_url("")).rstrip("/") + path, encoded=True)
    async with client.session.get(url, headers=headers, timeout=TIMEOUT) as answer:
        strict(answer)
        return answer.status, answer.content_type


async def test_what_never_ends_is_begun_or_refused_in_every_odd_way(client):
    origin = str(client.make_url("")).rstrip("/")
    await asked(client, "/chat")
    for headers in WAYS:
        for query in ASKED:
            events = await begun(client, f"/feed/events{query}", headers)
            assert events == (200, "text/event-stream"), (headers, query)
            for more in ({}, {"Origin": origin}):
                status, kind = await begun(client, f"/chat/live{query}", more | headers)
                assert status in (400, 401, 403, 404, 426), (headers, query, more)
                assert kind in (JSON, TEXT, PAGE), (headers, query, more)
    again = await begun(client, "/feed/events", {})
    assert again == (200, "text/event-stream")


# Signs that no address should hold, on both kinds of databases

ODD = ("%00", "a%00b", "%FF%FE", "%ED%A0%80", "%zz", "%", "%E2%80%AE", "%F0%9F%92%A9", "%0D%0AX:y")
WHERE = (
    "/?q={}",
    "/?street={}",
    "/search?q={}&state={}",
    "/feed.json?q={}",
    "/feed.atom?street={}",
    "/map?street={}",
    "/jobs?q={}&trade={}",
    "/menu?school={}",
    "/menu/{}.ics",
    "/case/{}",
    "/case/J-00001{}",
    "/department/{}",
    "/topic/street/{}/feed.json",
    "/photo/{}",
    "/static/{}",
    "/open311/v2/tokens/{}.json",
    "/open311/v2/requests/{}.xml",
    "/open311/v2/requests.json?service_request_id={}",
    "/open311/v2/services/{}.json?jurisdiction_id={}",
    "/chat?start={}&channel={}",
    "/?lang={}&pane={}",
)


async def test_odd_signs_in_an_address_are_no_mistake_of_ours(database, tmp_path):
    async with (
        opened(database, tmp_path) as window,
        TestClient(TestServer(whole(window, tmp_path))) as client,
    ):
        await window.happens(lambda life: life.report("light"))
        for where in WHERE:
            for odd in ODD:
                answer, _ = await asked(client, where.replace("{}", odd))
                assert answer.status < 500, (where, odd)
                assert "X" not in answer.headers
