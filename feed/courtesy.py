"""Manners towards every browser: strict headers, and kind words when something does not work."""

import logging
from collections.abc import Mapping

from aiohttp import web
from aiohttp.typedefs import Handler

from core.town.map import MapTable
from feed.problems import problem
from feed.site import SITE
from storage.writer import Unavailable

log = logging.getLogger(__name__)

# Content Security Policy, level 3: nothing from elsewhere, nothing inline.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors "
)
# Every answer has these, also those that stand in no page.
STRICT: Mapping[str, str] = {
    "Server": "Juntos",
    "Content-Security-Policy": f"{POLICY}'none'",
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
LONGEST_ADDRESS = 8000  # bytes, as RFC 9110 has it (section 4.1)
MAP = "/map"  # the only page that shows something from elsewhere, if the town has tiles
REFERRERS = {MAP: "strict-origin-when-cross-origin"}  # who serves tiles wants to know for whom
AGAIN_AFTER = 30  # seconds
NOTHING: Mapping[str, str] = {}


@web.middleware
async def kindly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer what goes wrong with a page that says so, and what to do now."""
    if len(request.raw_path) > LONGEST_ADDRESS:
        return told(request, web.HTTPRequestURITooLong.status_code)
    if not ours(request):
        return await handler(request)
    try:
        return await handler(request)
    except web.HTTPException as said:
        if said.status < web.HTTPBadRequest.status_code:
            raise
        return told(request, said.status, said.headers)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at, and written down
        return told(request, meaning(request, error))


def meaning(request: web.Request, error: Exception) -> int:
    """The status of an answer that nobody could give; a mistake of ours is written down."""
    if isinstance(error, web.RequestPayloadError):  # what was sent is not what it says that it is
        return web.HTTPBadRequest.status_code
    if isinstance(error, Unavailable):
        log.warning("the database cannot be read")
        return web.HTTPServiceUnavailable.status_code
    log.error("a page could not be made: %s", request.path, exc_info=error)
    return web.HTTPInternalServerError.status_code


def ours(request: web.Request) -> bool:
    """Whether a request is for the open feed, and not for a door that is mounted beside it."""
    return SITE in request.match_info.apps[-1]


def told(request: web.Request, status: int, headers: Mapping[str, str] = NOTHING) -> web.Response:
    response = problem(request, request.app[SITE].reader(request), status)
    if allowed := headers.get("Allow"):
        response.headers["Allow"] = allowed
    if status == web.HTTPServiceUnavailable.status_code:
        response.headers["Retry-After"] = str(AGAIN_AFTER)
    response.headers["Cache-Control"] = "no-store"
    return response


def policy(request: web.Request) -> str:
    """What a page may show; the map, also the tiles that the town file names."""
    found = request.app[SITE].town.extras.get("map")
    if request.path != MAP or not isinstance(found, MapTable) or not found.tiles:
        return POLICY
    return POLICY.replace("img-src 'self'", f"img-src 'self' {found.origin}")


async def strictly(request: web.Request, response: web.StreamResponse) -> None:
    """Put the headers on an answer that keep a browser from doing what it need not do."""
    if not ours(request) or "Content-Security-Policy" in response.headers:
        return
    framed = request.query.get("pane") == "1" or request.path.startswith("/photo/")
    headers = response.headers
    headers.update(STRICT)
    headers["Content-Security-Policy"] = policy(request) + ("'self'" if framed else "'none'")
    headers["X-Frame-Options"] = "SAMEORIGIN" if framed else "DENY"
    headers["Referrer-Policy"] = REFERRERS.get(request.path, STRICT["Referrer-Policy"])
