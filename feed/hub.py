"""The hub of the town (WebSub, W3C 2018): other programs ask to be told when a feed has changed.

What is asked for here counts only once the callback has confirmed it; the house sees to that.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from aiohttp import web
from yarl import URL

from core.vault import lock
from feed.site import SITE, Reader, Reading, Site
from storage.hooks import SUBSCRIBE, UNSUBSCRIBE, Hook
from storage.store import Store

PATH = "/hub"
TOPICS = re.compile(
    r"/(?:department/[^/]+/|topic/[^/]+/[^/]+/)?feed\.(?:atom|json)|/alerts\.atom",
)
LARGEST, LONGEST, LONGEST_SECRET = 16 * 1024, 2000, 199  # bytes of a body, of an address, a secret
TOLD_ELSEWHERE = ("/feed.atom", "/feed.json", "/alerts.atom")  # of which other hubs hear, too
PORTS, FREE = (80, 443), 1024  # ports below that are those of other services
SHORTEST_LEASE, USUAL_LEASE, LONGEST_LEASE = 300, 10 * 86400, 30 * 86400  # seconds
A_WHILE = "3600"  # seconds, after which there may be room for more
MOST, MOST_OF_HOST = 2000, 50  # callbacks


class Wrong(Exception):
    """A request that the standard does not know; it says which parameter is wrong."""

    def __init__(self, parameter: str, status: int = 400) -> None:
        super().__init__(parameter)
        self.status = status


@dataclass(frozen=True, slots=True)
class Wish:
    """What another program asks for, looked through."""

    mode: str
    callback: str
    host: str
    topic: str
    secret: str
    lease: int


def hubs(reading: Reading, here: str) -> list[str]:
    """The hubs at which one can ask for a feed: the town's own, where its address is known.

    Others are named only in the feeds of which we tell them, which are the town's main ones.
    """
    own, news = reading.visit.hub, reading.town.extras.get("news")
    told = here.removeprefix(reading.visit.origin) in TOLD_ELSEWHERE
    return [*([own] if own else []), *(news.hubs if news and told else ())]


def links(reading: Reading, here: str) -> list[str]:
    """The links by which a feed says what it is called, and where one can ask: section 4."""
    found = hubs(reading, here)
    return [*(f'<{one}>; rel="hub"' for one in found), f'<{here}>; rel="self"'] if found else []


async def hub(request: web.Request) -> web.Response:
    """202, and the callback is asked; or plain text that says what is wrong."""
    site = request.app[SITE]
    reader = site.reader(request)
    if not site.public_url:
        raise web.HTTPNotFound
    try:
        wish = wish_in(await form(request), site)
    except Wrong as wrong:
        return refusal(reader, wrong)
    kept = await site.database.run(partial(keep, site, wish))
    if not kept:
        return refusal(reader, Wrong("hub.callback", web.HTTPTooManyRequests.status_code))
    return web.Response(status=web.HTTPAccepted.status_code)


def refusal(reader: Reader, wrong: Wrong) -> web.Response:
    text = reader.say("feed-hub-wrong", parameter=str(wrong))
    full = wrong.status == web.HTTPTooManyRequests.status_code
    headers = {"Cache-Control": "no-store", **({"Retry-After": A_WHILE} if full else {})}
    return web.Response(text=text, status=wrong.status, headers=headers)


async def form(request: web.Request) -> Mapping[str, str]:
    """The fields of a form. Raises Wrong."""
    if request.content_type != "application/x-www-form-urlencoded":
        raise Wrong("Content-Type")
    if (request.content_length or 0) > LARGEST or len(await body(request)) > LARGEST:
        raise Wrong("hub", web.HTTPRequestEntityTooLarge.status_code)
    try:
        found = await request.post()
    except (UnicodeDecodeError, LookupError):  # not in the letters that it says, or in none
        raise Wrong("Content-Type") from None
    return {name: value for name, value in found.items() if isinstance(value, str)}


async def body(request: web.Request) -> bytes:
    try:
        return await request.read()
    except web.RequestPayloadError:  # not pressed as it says
        raise Wrong("Content-Encoding") from None
    except web.HTTPRequestEntityTooLarge as large:
        raise Wrong("hub", large.status) from None


def wish_in(said: Mapping[str, str], site: Site) -> Wish:
    """What is asked for. Raises Wrong."""
    mode, topic, callback, secret = (
        field(said, f"hub.{name}") for name in ("mode", "topic", "callback", "secret")
    )
    if mode not in (SUBSCRIBE, UNSUBSCRIBE):
        raise Wrong("hub.mode")
    if not topic_fits(topic, site):
        raise Wrong("hub.topic")
    if len(secret.encode()) > LONGEST_SECRET:
        raise Wrong("hub.secret")
    host = host_of(callback)
    return Wish(mode, callback, host, topic, secret, lease(said.get("hub.lease_seconds", "")))


def field(said: Mapping[str, str], name: str) -> str:
    """What one field says; nothing that no database keeps. Raises Wrong."""
    value = said.get(name, "")
    if "\0" in value:
        raise Wrong(name)
    return value


def topic_fits(topic: str, site: Site) -> bool:
    """Whether it is one of our feeds, in any of our languages."""
    path, mark, query = topic.removeprefix(site.public_url).partition("?")
    known = query in {f"lang={one}" for one in site.texts.languages}
    ours = topic.startswith(f"{site.public_url}/") and len(topic) <= LONGEST
    return bool(ours and TOPICS.fullmatch(path) and (known or not mark))


def host_of(callback: str) -> str:
    """The host of a callback that can be one. Whether it is private is seen when it is called."""
    try:
        url = URL(callback)
        host, port = url.host, url.port
    except ValueError:
        raise Wrong("hub.callback") from None
    fits = url.scheme in ("http", "https") and host and not url.user and not url.fragment
    if not fits or len(callback) > LONGEST or not (port in PORTS or (port or 0) >= FREE):
        raise Wrong("hub.callback")
    return str(host)


def lease(said: str) -> int:
    if not said:
        return USUAL_LEASE
    if not re.fullmatch("[0-9]{1,10}", said):
        raise Wrong("hub.lease_seconds")
    return min(max(int(said), SHORTEST_LEASE), LONGEST_LEASE)


def keep(site: Site, wish: Wish, store: Store) -> bool:
    """Note it; False, if there are too many. To take back what there never was needs nothing."""
    books = store.hooks
    hook = books.of(wish.callback, wish.topic)
    if hook is None and wish.mode == UNSUBSCRIBE:
        return True
    if hook is None:
        if books.count() >= MOST or books.count(wish.host) >= MOST_OF_HOST:
            return False
        hook = Hook(callback=wish.callback, host=wish.host, topic=wish.topic)
    books.ask(hook, wish.mode, site.clock(), lock(wish.secret, site.vault), wish.lease)
    return True
