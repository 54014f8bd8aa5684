"""The open feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/."""

from typing import Any

import msgspec
from aiohttp import web

from feed.answers import Answer
from feed.assets import address_of
from feed.gallery import Picture
from feed.hub import hubs, links
from feed.items import Document, Item, document
from feed.site import Reading
from feed.templates import rfc3339

JSON_FEED = "application/feed+json"
VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(reading: Reading, request: web.Request) -> Answer:
    told = document(reading, request)
    body = msgspec.json.encode(as_json(reading, told)).decode()
    here = reading.visit.absolute(told.path("feed.json"))
    found = links(reading, here) if told.newest else ()
    return Answer(body, JSON_FEED, told.changed, links=found)


def as_json(reading: Reading, told: Document) -> dict[str, Any]:
    here = reading.visit.absolute
    feed = {
        "version": VERSION,
        "title": told.title,
        "home_page_url": here(told.home, **told.asked),
        "feed_url": here(told.path("feed.json"), **told.asked),
        "description": reading.say("feed-description", town=reading.town.name),
        "language": reading.language,
        "icon": reading.visit.origin + address_of("icon-512.png"),
        "favicon": reading.visit.origin + address_of("icon-512.png"),
        "authors": [{"name": reading.town.name, "url": here("/")}],
        "items": [item_as_json(reading, item) for item in told.items],
    }
    if told.newest and (found := hubs(reading, here(told.path("feed.json")))):
        feed["hubs"] = [{"type": "WebSub", "url": one} for one in found]
    if told.archive is None and told.further:
        feed["next_url"] = here(told.path("feed.json"), **told.asked, before=told.further)
    return feed | taken_back(told)


def taken_back(told: Document) -> dict[str, Any]:
    """What Atom announces as deleted (RFC 6721), in our extension: JSON Feed has no word for it."""
    gone = [{"id": one.id, "when": rfc3339(one.at)} for one in told.removed]
    return {"_town": {"deleted": gone}} if gone else {}


def item_as_json(reading: Reading, item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "url": item.url,
        "title": item.title,
        "content_html": str(item.html),
        "date_published": rfc3339(item.published),
        "date_modified": rfc3339(item.updated),
        "language": reading.language,
        "_town": town_says(item),
        **({"external_url": item.link} if item.link else {}),
        **author(reading, item),
        **photos(reading, item),
    }


def author(reading: Reading, item: Item) -> dict[str, Any]:
    if item.department is None:
        return {}
    name = item.department.name.in_(reading.language)
    page = reading.visit.absolute(f"/department/{item.department.key}")
    return {"authors": [{"name": name, "url": page}], "tags": [name]}


def photos(reading: Reading, item: Item) -> dict[str, Any]:
    if not item.pictures:
        return {}
    attachments = [attachment(reading, picture) for picture in item.pictures]
    return {"image": attachments[0]["url"], "attachments": attachments}


def attachment(reading: Reading, picture: Picture) -> dict[str, Any]:
    return {
        "url": reading.visit.origin + picture.path,
        "mime_type": "image/jpeg",
        "size_in_bytes": picture.size,
    }


def town_says(item: Item) -> dict[str, Any]:
    """What JSON Feed has no words for: an extension, which other readers pass over."""
    case = item.case
    about: dict[str, Any] = {"kind": item.kind}
    if item.department:
        about["department"] = item.department.key
    if case:
        about |= {"case": case.number, "state": str(case.state)}
    if case and case.expected and case.state.open:
        about["expected"] = case.expected.isoformat()
    if item.reply_to:
        about["reply_to"] = item.reply_to
    return about
