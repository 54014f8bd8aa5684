"""The hub, from the request to the delivery, against a subscriber on loopback."""

import asyncio
import hmac
import json
from dataclasses import dataclass, field
from hashlib import sha256

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from core.town.news import News
from core.vault import Vault
from feed.hub import (
    LONGEST_LEASE,
    LONGEST_SECRET,
    MOST_OF_HOST,
    SHORTEST_LEASE,
    TOLD_ELSEWHERE,
)
from juntos.websub.distributor import ASKED, TOLD, Distributor
from juntos.websub.guard import Guard, is_public, outward
from storage.database import Database
from tests.feed.alerts.warning import warns
from tests.feed.window import HOME, opened
from tests.paper_town import example_town
from tests.waiting import until

TOPIC = f"{HOME}/feed.json"


@dataclass
class Subscriber:
    """Another program: what it was asked, what it got, and how it answers."""

    server: TestServer = None
    means_it: bool = True
    status: int = 200
    confirms_with: int = 200
    leads_to: str = ""
    asked: list = field(default_factory=list)
    got: list = field(default_factory=list)

    async def __aenter__(self):
        app = web.Application(client_max_size=2**22)
        app.router.add_get("/callback", self.confirm)
        app.router.add_post("/callback", self.take)
        self.server = TestServer(app)
        await self.server.start_server()
        return self

    async def __aexit__(self, *_):
        await self.server.close()

    @property
    def callback(self):
        return str(self.server.make_url("/callback?mine=1"))

    async def confirm(self, request):
        self.asked.append(dict(request.query))
        text = request.query.get("hub.challenge", "") if self.means_it else "no"
        return web.Response(text=text, status=self.confirms_with, headers=self.where)

    async def take(self, request):
        self.got.append((dict(request.headers), await request.read()))
        return web.Response(status=self.status, headers=self.where)

    @property
    def where(self):
        return {"Location": self.leads_to} if self.leads_to else {}


@dataclass
class Hub:
    """The hub of a town, with its work done only when it is told to."""

    window: object
    distributor: Distributor

    async def post(self, **values):
        said = {f"hub.{name}": value for name, value in values.items()}
        async with self.window.client.post("/hub", data=said) as answer:
            return answer.status, await answer.text()

    async def asks(self, other, mode="subscribe", topic=TOPIC, **values):
        return (await self.post(callback=other.callback, mode=mode, topic=topic, **values))[0]

    async def works(self, *, changed=False):
        self.distributor.changed = changed
        async with outward(self.distributor.guard) as client, ClientSession() as own:
            await self.distributor.go_round(client, own)

    async def publishes(self, text="News."):
        await self.window.happens(lambda life: life.news(text))
        await self.works(changed=True)

    async def confirmed(self):
        hook = await self.window.database.run(lambda store: store.hooks.get(1))
        return hook and hook.expires_at and hook.next_at is None

    async def hooks(self):
        return await self.window.database.run(lambda store: store.hooks.count())


@pytest.fixture
async def hub(sqlite_url, tmp_path):
    async with Database(sqlite_url) as database, opened(database, tmp_path) as window:
        yield hub_of(window)


def hub_of(window, allowed=lambda address: address == "127.0.0.1", **options):
    pages = str(window.client.make_url("/")).rstrip("/")
    guard = Guard(allowed)
    return Hub(
        window, Distributor(window.database, HOME, pages, guard, now=window.clock, **options)
    )


@pytest.fixture
async def other():
    async with Subscriber() as subscriber:
        yield subscriber


async def test_who_means_it_is_told_of_the_next_change_with_all_that_belongs_to_it(hub, other):
    assert await hub.asks(other, secret="hush", lease_seconds="3600") == 202
    await hub.works()
    [asked] = other.asked
    challenge = asked.pop("hub.challenge")
    assert len(challenge) > 20
    assert asked == {
        "mine": "1",
        "hub.mode": "subscribe",
        "hub.topic": TOPIC,
        "hub.lease_seconds": "3600",
    }
    await hub.works(changed=True)
    assert other.got == []
    await hub.publishes("The pool opens.")
    [(headers, body)] = other.got
    assert headers["Content-Type"] == "application/feed+json; charset=utf-8"
    assert headers["Link"] == f'<{HOME}/hub>; rel="hub", <{TOPIC}>; rel="self"'
    signed = hmac.new(b"hush", body, sha256).hexdigest()
    assert headers["X-Hub-Signature"] == f"sha256={signed}"
    assert "The pool opens." in json.loads(body)["items"][0]["content_html"]
    await hub.works(changed=True)
    assert len(other.got) == 1


async def test_the_secret_of_another_lies_sealed_and_goes_with_the_town_s_own(
    sqlite_url, tmp_path, other
):
    vault = Vault("the secret of the town")
    async with Database(sqlite_url) as database, opened(database, tmp_path, vault=vault) as window:
        hub = hub_of(window, vault=vault)
        await hub.asks(other, secret="hush")
        [hook] = await database.read(lambda store: store.hooks.due(window.clock(), 1))
        assert "hush" not in hook.intent_secret
        await hub.works()
        await hub.publishes()
        [(headers, body)] = other.got
        signed = hmac.new(b"hush", body, sha256).hexdigest()
        assert headers["X-Hub-Signature"] == f"sha256={signed}"
        stranger = hub_of(window, vault=Vault("another secret"))
        await stranger.publishes("More.")
        assert (len(other.got), await hub.hooks()) == (1, 0)


async def test_a_forged_subscription_is_worth_nothing(hub, other):
    other.means_it = False
    assert await hub.asks(other) == 202
    await hub.works()
    await hub.publishes()
    assert (other.got, await hub.hooks()) == ([], 0)


async def test_a_forged_goodbye_or_secret_changes_nothing(hub, other):
    await hub.asks(other, secret="mine")
    await hub.works()
    other.means_it = False
    await hub.asks(other, secret="forged")
    await hub.works()
    await hub.asks(other, mode="unsubscribe")
    await hub.works()
    await hub.publishes()
    [(headers, body)] = other.got
    signed = hmac.new(b"mine", body, sha256).hexdigest()
    assert headers["X-Hub-Signature"] == f"sha256={signed}"


async def test_who_says_goodbye_is_asked_and_told_nothing_more(hub, other):
    await hub.asks(other)
    await hub.works()
    await hub.asks(other, mode="unsubscribe")
    await hub.works()
    assert other.asked[1]["hub.mode"] == "unsubscribe"
    assert "hub.lease_seconds" not in other.asked[1]
    await hub.publishes()
    assert (other.got, await hub.hooks()) == ([], 0)


async def test_a_lease_ends_unless_it_is_renewed(hub, other):
    await hub.asks(other, lease_seconds="600")
    await hub.works()
    hub.window.clock.passes(minutes=8)
    await hub.asks(other, lease_seconds="600")
    await hub.works()
    hub.window.clock.passes(minutes=8)
    await hub.publishes()
    assert len(other.got) == 1
    hub.window.clock.passes(minutes=8)
    await hub.publishes("More.")
    assert (len(other.got), await hub.hooks()) == (1, 0)


@pytest.mark.parametrize(
    ("wanted", "given"),
    [("1", SHORTEST_LEASE), ("9999999999", LONGEST_LEASE), ("86400", 86400)],
)
async def test_a_lease_is_neither_too_short_nor_too_long(hub, other, wanted, given):
    await hub.asks(other, lease_seconds=wanted)
    await hub.works()
    assert other.asked[0]["hub.lease_seconds"] == str(given)


async def test_a_callback_that_fails_is_told_later_and_later_still(hub, other):
    await hub.asks(other)
    await hub.works()
    other.status = 500
    await hub.publishes()
    for minutes, times in ((0.5, 1), (1, 2), (1, 2), (1.5, 3)):
        hub.window.clock.passes(minutes=minutes)
        await hub.works()
        assert len(other.got) == times
    other.status = 204
    hub.window.clock.passes(hours=6)
    await hub.works()
    hub.window.clock.passes(hours=6)
    await hub.works()
    assert len(other.got) == 4


async def test_who_never_answers_is_left_in_peace_until_something_new_happens(hub, other):
    await hub.asks(other)
    await hub.works()
    other.status = 503
    await hub.publishes()
    for _ in range(TOLD + 3):
        hub.window.clock.passes(hours=7)
        await hub.works()
    assert len(other.got) == TOLD
    other.status = 200
    await hub.publishes("More.")
    assert len(other.got) == TOLD + 1


async def test_who_is_gone_is_dropped(hub, other):
    await hub.asks(other)
    await hub.works()
    other.status = 410
    await hub.publishes()
    assert (len(other.got), await hub.hooks()) == (1, 0)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_redirection_is_not_followed(hub, other, status):
    async with Subscriber() as inside:
        await hub.asks(other)
        await hub.works()
        other.status, other.leads_to = status, inside.callback
        await hub.publishes()
        assert (len(other.got), inside.got) == (1, [])


async def test_nor_is_one_that_a_callback_gives_in_place_of_its_word(hub, other):
    async with Subscriber() as inside:
        other.confirms_with, other.leads_to = 302, inside.callback
        await hub.asks(other)
        await hub.works()
        assert (len(other.asked), inside.asked, await hub.hooks()) == (1, [], 0)


async def test_a_topic_that_is_not_there_is_denied(hub, other):
    assert await hub.asks(other, topic=f"{HOME}/department/nowhere/feed.atom") == 202
    await hub.works()
    [denied] = other.asked
    assert (denied["hub.mode"], denied["hub.reason"]) == ("denied", "404")
    assert await hub.hooks() == 0


async def test_a_callback_in_a_private_network_is_never_called(sqlite_url, tmp_path, other):
    async with Database(sqlite_url) as database, opened(database, tmp_path) as window:
        hub = hub_of(window, is_public)
        named = other.callback.replace("127.0.0.1", "localhost")
        for callback in (other.callback, named):
            await hub.post(callback=callback, mode="subscribe", topic=TOPIC)
        for _ in range(ASKED + 1):
            await hub.works()
            window.clock.passes(hours=1)
        assert (other.asked, await hub.hooks()) == ([], 0)


async def test_what_the_standard_does_not_know_is_refused_in_plain_text(hub, other):
    good = {"callback": other.callback, "mode": "subscribe", "topic": TOPIC}
    for name, wrong in (
        ("mode", ""), ("mode", "publish"), ("topic", ""), ("topic", "https://elsewhere.example/"),
        ("topic", f"{HOME}/"), ("topic", f"{TOPIC}?before=3"), ("topic", f"{TOPIC}?lang=x"),
        ("topic", f"{HOME}.evil.example/feed.json"), ("callback", ""),
        ("callback", "ftp://x.example"),
        ("callback", "http://x.example:22/"), ("callback", "http://me:pw@x.example/"),
        ("callback", "http://"), ("callback", "http://x.example:99999/"), ("callback", "nonsense"),
        ("callback", "https://x.example/" + "x" * 3000), ("secret", "x" * (LONGEST_SECRET + 1)),
        ("lease_seconds", "-5"), ("lease_seconds", "soon"),
    ):  # fmt: skip
        status, text = await hub.post(**{**good, name: wrong})
        assert (status, f"hub.{name}" in text) == (400, True), (name, wrong, text)
    assert await hub.hooks() == 0


async def test_a_body_that_is_no_form_or_too_large_is_refused(hub):
    client = hub.window.client
    async with client.post("/hub", json={"hub.mode": "subscribe"}) as answer:
        assert answer.status == 400
    async with client.post("/hub", data={"hub.mode": "x" * 20_000}) as answer:
        assert answer.status == 413
    async with client.get("/hub") as answer:
        assert answer.status == 405


async def test_a_body_without_a_length_may_not_be_larger_either(hub):
    async def pieces():
        for _ in range(40):
            yield b"x" * 1024

    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = await hub.window.client.post("/hub", data=pieces(), headers=headers)
    assert (answer.status, answer.content_type) == (413, "text/plain")


async def test_a_body_that_is_not_pressed_as_it_says_is_refused_in_plain_text(hub):
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": "gzip"}
    answer = await hub.window.client.post("/hub", data=b"never pressed", headers=headers)
    assert (answer.status, answer.content_type) == (400, "text/plain")
    assert "Content-Encoding" in await answer.text()


async def test_nobody_can_have_too_many_callbacks_on_one_host(hub, other):
    statuses = [
        (await hub.post(callback=f"{other.callback}&n={n}", mode="subscribe", topic=TOPIC))[0]
        for n in range(MOST_OF_HOST + 1)
    ]
    assert statuses == [202] * MOST_OF_HOST + [429]


@pytest.mark.parametrize("topic", ["/feed.atom?lang=de", "/department/townhall/feed.atom"])
async def test_every_feed_can_be_subscribed_to(hub, other, topic):
    await hub.asks(other, topic=HOME + topic)
    await hub.works()
    await hub.publishes()
    [(headers, _)] = other.got
    assert f'<{HOME}{topic}>; rel="self"' in headers["Link"]


async def test_an_alert_is_told_at_once(hub, other):
    await hub.asks(other, topic=f"{HOME}/alerts.atom")
    await hub.works()
    await hub.window.happens(warns)
    await hub.works(changed=True)
    assert b"Humo en la vega" in other.got[0][1]


async def test_feeds_name_the_hub_in_their_heads_and_in_themselves(hub):
    for path in ("/feed.atom", "/alerts.atom"):
        assert f'<link rel="hub" href="{HOME}/hub"/>' in await hub.window.reads(path)
    told = json.loads(await hub.window.reads("/feed.json"))
    assert told["hubs"] == [{"type": "WebSub", "url": f"{HOME}/hub"}]
    older = await hub.window.sees("/feed.atom?before=3")
    assert "Link" not in older.headers


async def test_a_feed_names_hubs_elsewhere_only_if_these_are_told_of_it(sqlite_url, tmp_path):
    elsewhere = "https://hub.example/"
    town = example_town()
    news = News(hubs=(elsewhere,))
    town = town.model_copy(update={"extras": {**town.extras, "news": news}})
    async with (
        Database(sqlite_url) as database,
        opened(database, tmp_path, town=town) as window,
    ):
        for path in (*TOLD_ELSEWHERE, "/department/works/feed.json", "/feed.json?lang=de"):
            seen = await window.sees(path)
            told = path in TOLD_ELSEWHERE
            assert (elsewhere in seen.text) == told, path
            links = seen.headers.getall("Link")
            assert (f'<{elsewhere}>; rel="hub"' in links) == told, path
            assert f'<{HOME}/hub>; rel="hub"' in links, path


async def test_hubs_elsewhere_are_told_which_feeds_have_changed(sqlite_url, tmp_path):
    heard, status = [], [500]

    async def ping(request):
        heard.append(dict(await request.post()))
        return web.Response(status=status[0])

    app = web.Application()
    app.router.add_post("/", ping)
    async with (
        Database(sqlite_url) as database,
        opened(database, tmp_path) as window,
        TestServer(app) as server,
    ):
        hub = hub_of(window, hubs=(str(server.make_url("/")),))
        await hub.works(changed=True)
        assert heard == []
        await hub.publishes()
        first = {(one["hub.mode"], one["hub.url"]) for one in heard}
        assert first == {("publish", f"{HOME}/feed.atom"), ("publish", f"{HOME}/feed.json")}
        status[0] = 204
        await hub.works()
        await hub.works()
        assert len(heard) == 4


async def test_it_works_on_every_kind_of_database(database, tmp_path, other):
    async with opened(database, tmp_path) as window:
        hub = hub_of(window)
        await hub.asks(other)
        await hub.works()
        await hub.publishes()
        assert len(other.got) == 1


async def test_the_house_at_work_hears_of_a_change_by_itself(hub, other):
    await hub.asks(other)
    task = asyncio.create_task(hub.distributor.run())
    try:
        await until(hub.confirmed)
        await hub.window.happens(lambda life: life.news("News."))
        await until(lambda: other.got)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
