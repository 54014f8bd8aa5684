"""How a page is handed over: with what lets a reader keep it, and ask only for what is new."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from aiohttp import ETag, web

from feed.site import SITE, Reading

HTML = "text/html"
ASK_AGAIN = "no-cache"  # it may be kept, but is asked for each time: withdrawn is withdrawn
TO_PRESS = 1024  # bytes, from which on it is worth to compress


@dataclass(frozen=True, slots=True)
class Answer:
    """A page or feed. `changed` is when what it tells of changed last.

    `language` is named where it is told in others than the reader's, `links` are links as headers.
    """

    body: str | bytes
    content_type: str = HTML
    changed: datetime | None = None
    language: str = ""
    links: Sequence[str] = ()


Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Work = Callable[[Reading, web.Request], Answer]


def served(work: Work) -> Handler:
    """A handler that looks into the books and hands over what it finds there."""

    async def handle(request: web.Request) -> web.Response:
        site = request.app[SITE]
        reader = site.reader(request)
        answer = await site.read(reader, lambda reading: work(reading, request))
        return respond(request, answer, reader.language)

    return handle


def respond(request: web.Request, answer: Answer, language: str) -> web.Response:
    """The page, or word that the reader has it already (RFC 9110, section 13)."""
    words = isinstance(answer.body, str)
    body = answer.body.encode() if isinstance(answer.body, str) else answer.body
    tag = ETag(sha256(body).hexdigest()[:32], is_weak=True)
    if known(request, tag, answer.changed):
        response = web.Response(status=web.HTTPNotModified.status_code)
    else:
        charset = "utf-8" if words else None
        response = web.Response(body=body, content_type=answer.content_type, charset=charset)
        if words and len(body) >= TO_PRESS:
            response.enable_compression()
    response.etag = tag
    response.last_modified = answer.changed
    response.headers["Content-Language"] = answer.language or language
    for link in answer.links:
        response.headers.add("Link", link)
    response.headers["Cache-Control"] = ASK_AGAIN
    response.headers["Vary"] = "Accept-Language, Accept-Encoding"
    return response


def known(request: web.Request, tag: ETag, changed: datetime | None) -> bool:
    """Whether the reader has just this. The tag decides; the date only where no tag is sent."""
    if request.if_none_match is not None:
        return any(one.value in (tag.value, "*") for one in request.if_none_match)
    if request.if_modified_since is None or changed is None:
        return False
    return changed.replace(microsecond=0) <= request.if_modified_since
