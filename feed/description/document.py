"""Puts the description together from what the house really answers to."""

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import version

import msgspec
from aiohttp import web

from core.town import Town
from feed.answers import Answer as Given
from feed.answers import respond
from feed.description.doors import CHAT_DOOR, TIP_DOOR
from feed.description.kit import JSON, Data, refer
from feed.description.pages import FEEDS, OTHERS, PAGES, PICTURES
from feed.description.parameters import parameters
from feed.description.programs import HUB, OPEN311
from feed.description.schemas import SCHEMAS
from feed.site import SITE, Site

OPENAPI = "3.1.0"
LANGUAGE = "en"  # programmers read it
DESCRIBED = {**PAGES, **FEEDS, **PICTURES, **OTHERS, **OPEN311, **HUB, **CHAT_DOOR, **TIP_DOOR}
NAME = re.compile(r"{(\w+)}")
MEANT = {("open311", "id"): "request"}  # what a name in a path means there, where it means another

SAYS = """All that the town publishes, for people and for programs. Nobody needs an account or a key
to read it; only who brings reports by Open311 needs a key.

- Every GET can be asked as HEAD. Another method gets 405, and `Allow` names those that there are.
- Every answer comes in the language that is asked for, if the town has it.
- What can be kept has an `ETag`: ask with `If-None-Match`, and you get 304 as long as it is new.
- Errors of pages are pages. Of addresses that end in .json or .jsonl they are
  `application/problem+json` (RFC 9457), of .atom, .xml and .cap `application/problem+xml`, of
  calendars and pictures plain words; a browser that takes `text/html` gets the page.
- What stands in no page stands in no answer: photos and words only once the town has shown them,
  places as streets and never as houses.
"""


async def openapi(request: web.Request) -> web.Response:
    """The description of this house, for its town."""
    site = request.app[SITE]
    told = described(site, request.app, site.reader(request).visit.origin)
    body = msgspec.json.encode(told).decode()
    return respond(request, Given(body, JSON, language=LANGUAGE), LANGUAGE)


def described(site: Site, app: web.Application, origin: str) -> Data:
    """The whole document, with just those addresses that an application answers to."""
    known = [one for one in addresses(app) if one in DESCRIBED]
    return {
        "openapi": OPENAPI,
        "info": info(site.town),
        "servers": [{"url": origin}],
        "tags": [{"name": one} for one in tags(known)],
        "paths": paths(known),
        "components": {
            "parameters": parameters(site.town, site.texts.languages),
            "schemas": SCHEMAS,
        },
    }


def info(town: Town) -> Data:
    return {
        "title": f"{town.name}: what the town publishes",
        "version": version("juntos"),
        "description": SAYS,
        "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
    }


def tags(known: Iterable[str]) -> list[str]:
    return sorted({tag for one in known for tag in DESCRIBED[one]["tags"]})


def paths(known: Iterable[str]) -> Data:
    """The addresses, each with its methods."""
    found: Data = {}
    for one in sorted(known):
        method, _, path = one.partition(" ")
        found.setdefault(path, {})[method.lower()] = complete(method, path, DESCRIBED[one])
    return found


def complete(method: str, path: str, operation: Data) -> Data:
    """An operation with a name of its own, and with the parameters that stand in its path."""
    tag = operation["tags"][0]
    in_path = [f"path-{MEANT.get((tag, one), one)}" for one in NAME.findall(path)]
    asked = [*operation["parameters"], *map(refer, in_path)]
    words = [*re.findall(r"\w+", path), *(["slash"] if path.endswith("/") else [])]
    return {"operationId": "_".join([method.lower(), *words]), **operation, "parameters": asked}


def addresses(app: web.Application) -> Iterator[str]:
    """All that an application answers to, with what is hung up in it: `GET /feed.atom`."""
    for route in app.router.routes():
        if route.method == "HEAD" or route.resource is None:
            continue
        path = route.resource.canonical
        beside = "/{file}" if isinstance(route.resource, web.StaticResource) else ""
        yield f"{route.method} {path}{beside}"
