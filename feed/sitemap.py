"""What search engines may find: robots.txt, and a sitemap in parts (sitemaps.org)."""

from aiohttp import web

from core.town import Town
from feed.answers import Answer
from feed.map.frame import frame_of
from feed.pages import number
from feed.site import SITE, Reading
from feed.templates import render

XML = "application/xml"
PART = 10_000  # ids of posts; a part may hold 50,000 addresses
CLOSED = ("/chat", "/feed/events", "/metrics", "/stats/")
ROBOTS = "\n".join(("User-agent: *", *map("Disallow: {}".format, CLOSED), ""))
MORE = ("/council", "/stats", "/calendars", "/feeds", "/chain", "/open-data")
PAGES = ("/", "/alerts", "/map", "/menu", "/jobs", "/polls", "/mayor", "/proposals", *MORE)


async def robots(request: web.Request) -> web.Response:
    origin = request.app[SITE].reader(request).visit.origin
    return web.Response(text=f"{ROBOTS}\nSitemap: {origin}/sitemap.xml\n")


def sitemap_index(reading: Reading, _: web.Request) -> Answer:
    """The index: one part for the pages that are always there, and those of the posts."""
    parts = range(1 + reading.hall.store.posts.last_id() // PART)
    return Answer(render(reading.reader, "sitemap-index.xml", parts=parts), XML)


def sitemap_part(reading: Reading, request: web.Request) -> Answer:
    """Posts and cases with ids of one part; the first one begins with the pages."""
    part = number(request.match_info["part"]) or 0
    if part > reading.hall.store.posts.last_id() // PART:
        raise web.HTTPNotFound
    listed = reading.feed.listed(part * PART, PART)
    body = render(reading.reader, "sitemap.xml", pages=pages(reading, part), listed=listed)
    return Answer(body, XML)


def pages(reading: Reading, part: int) -> list[str]:
    if part:
        return []
    departments = [f"/department/{one.key}" for one in reading.town.departments]
    offers = reading.hall.store.jobs.standing(reading.town.local(reading.hall.now).date())
    there = [one for one in PAGES if has(reading.town, one)]
    return [*there, *departments, *(f"/jobs/{one.id}" for one in offers)]


def has(town: Town, page: str) -> bool:
    """Whether a town has a page: not each has a school, or has drawn its streets."""
    needed = {"/map": frame_of(town) is not None, "/menu": bool(town.extras.get("schools"))}
    return needed.get(page, True)
