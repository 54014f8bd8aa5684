"""The addresses of Open311, and how every answer there is given, also that something is wrong."""

import logging
from collections.abc import Callable
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from core.open311 import rules_of
from feed.answers import LARDER, kept
from feed.keeping import Kept, Larder, handed, pressed
from feed.open311.discovery import discovery
from feed.open311.filters import first, query_of, shown
from feed.open311.form import form_of
from feed.open311.formats import FORMATS, JSON, XML, written
from feed.open311.photos import Photos
from feed.open311.problems import AGAIN_AFTER, AWAY, BROKEN, MEANS, WRONG, Problem, unknown, wrong
from feed.open311.requests import one_request, requests
from feed.open311.services import definition, services
from feed.open311.submit import Counter, token
from feed.open311.updates import updates
from feed.site import SITE, Reader, Reading, Site
from storage.writer import Unavailable

Tell = Callable[[Reading, web.Request], Any]
FOR_ALL = {"Access-Control-Allow-Origin": "*"}  # what all may read, every page may read

READS: dict[str, tuple[str, Tell]] = {
    "/discovery.{format}": ("discovery", discovery),
    "/v2/services.{format}": ("services", services),
    "/v2/services/{code}.{format}": ("service_definition", definition),
    "/v2/requests.{format}": ("service_requests", requests),
    "/v2/requests/{id}.{format}": ("service_requests", one_request),
    "/v2/servicerequestupdates.{format}": ("service_request_updates", updates),
    "/v2/tokens/{token}.{format}": ("service_requests", token),
}

COUNTER = web.AppKey("counter", Counter)

log = logging.getLogger(__name__)


def open311_app(site: Site, photos: Photos, larder: Larder) -> web.Application:
    """Open311 as an application of its own, under whichever address it is hung up."""
    app = web.Application(middlewares=[exactly])
    app[SITE], app[COUNTER], app[LARDER] = site, Counter(site, photos), larder
    app.router.add_post("/v2/requests.{format}", brings)
    for path, (root, tell) in READS.items():
        app.router.add_get(path, reads(root, tell))
    return app


def reads(root: str, tell: Tell) -> Handler:
    """A handler that looks into the books, and tells what it finds there in the form wanted."""

    async def handle(request: web.Request) -> web.StreamResponse:
        content_type, reader = wanted(request), request.app[SITE].reader(request)
        is_ours(reader, first(query_of(request), "jurisdiction_id"))

        def made(reading: Reading) -> Kept:
            body = written(root, tell(reading, request), content_type)
            return pressed(body, content_type, reader.language)

        return handed(request, await kept(request, reader, made))

    return handle


async def brings(request: web.Request) -> web.StreamResponse:
    """POST, a form: a program brings a report."""
    content_type, form = wanted(request), await form_of(request)
    reader = request.app[SITE].reader(request)
    is_ours(reader, first(form, "jurisdiction_id"))
    told = await request.app[COUNTER].submit(reader, form)
    return given(reader, written("service_requests", told, content_type), content_type)


def wanted(request: web.Request) -> str:
    """The form that the address ends with."""
    ending = request.match_info["format"]
    if ending not in FORMATS:
        raise wrong("format", format=shown(ending))
    return FORMATS[ending]


def is_ours(reader: Reader, jurisdiction: str) -> None:
    """There is one jurisdiction here, which nobody has to name; another is not found."""
    host = reader.visit.origin.partition("://")[2]
    ours = {rules_of(reader.town).jurisdiction, host, host.removeprefix("www.")}
    if jurisdiction and jurisdiction.casefold() not in {one.casefold() for one in ours}:
        raise unknown("no-jurisdiction", jurisdiction=shown(jurisdiction))


@web.middleware
async def exactly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Whatever goes wrong is told as the standard has it."""
    try:
        response = await handler(request)
    except Problem as problem:
        response = problem_told(request, problem)
    except web.HTTPException as said:
        response = problem_told(request, of_the_web(said))
        response.headers.update({"Allow": said.headers["Allow"]} if "Allow" in said.headers else {})
    except web.RequestPayloadError:
        response = problem_told(request, wrong("no-form"))
    except Unavailable:
        log.warning("the database cannot be read")
        response = problem_told(request, Problem(AWAY, "away", after=AGAIN_AFTER))
    except Exception:
        log.exception("a request of Open311 could not be answered: %s", request.path)
        response = problem_told(request, Problem(BROKEN, "broken"))
    response.headers.update(FOR_ALL)
    return response


def of_the_web(said: web.HTTPException) -> Problem:
    known = said.status in MEANS
    return Problem(said.status if known else WRONG, MEANS.get(said.status, "wrong"))


def problem_told(request: web.Request, problem: Problem) -> web.Response:
    """In the form that was asked for; where that is not known, in XML, which all programs read."""
    reader = request.app[SITE].reader(request)
    content_type = JSON if request.path.endswith(".json") else XML
    body = written("errors", problem.told(reader), content_type)
    response = given(reader, body, content_type, problem.status)
    if problem.after:
        response.headers["Retry-After"] = str(problem.after)
    return response


def given(reader: Reader, body: str, content_type: str, status: int = 200) -> web.Response:
    """An answer that is for this one request, and for nobody to keep."""
    response = web.Response(text=body, status=status, content_type=content_type, charset="utf-8")
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Language"] = reader.language
    return response
