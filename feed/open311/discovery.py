"""Where a program begins: who we are, where to ask, and in which forms we answer."""

from typing import Any

from aiohttp import web

from core.open311 import MARK, changed_at, rules_of
from feed.open311.formats import FORMATS
from feed.site import Reading

SPECIFICATION = "http://wiki.open311.org/GeoReport_v2"
ENDPOINT = "/open311/v2"


def discovery(reading: Reading, _: web.Request) -> dict[str, Any]:
    rules, town = rules_of(reading.town), reading.town.name
    changed, page = changeset(reading), reading.visit.origin
    contact = rules.contact.in_(reading.language) if rules.contact else ""
    key_service = rules.key_service.in_(reading.language) if rules.key_service else ""
    endpoint = {
        "specification": SPECIFICATION,
        "url": reading.visit.origin + ENDPOINT,
        "changeset": changed,
        "type": rules.type,
        "formats": list(FORMATS.values()),
    }
    return {
        "changeset": changed,
        "contact": contact or reading.say("program-contact", town=town, page=page),
        "key_service": key_service or reading.say("program-key-service", town=town, page=page),
        "endpoints": [endpoint],
    }


def changeset(reading: Reading) -> str:
    """When services or definitions changed last: just now, as long as that was not noted."""
    now = f"{reading.town.local(reading.hall.now):%Y-%m-%d %H:%M}"
    return changed_at(reading.hall.store.cursors.at(MARK), reading.town) or now
