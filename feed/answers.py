"""How a page is handed over: with what lets a reader keep it, and ask only for what is new."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from aiohttp import ETag, web

from feed.keeping import Kept, Larder, good, handed, known, pressed
from feed.site import SITE, Reader, Reading

HTML = "text/html"


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
LARDER = web.AppKey("larder", Larder)


def served(work: Work) -> Handler:
    """A handler that looks into the books, and hands over what it finds there or has kept."""

    async def handle(request: web.Request) -> web.Response:
        def made(reading: Reading) -> Kept:
            return ready(work(reading, request), reading.language)

        reader = request.app[SITE].reader(request)
        return handed(request, await kept(request, reader, made))

    return handle


async def kept(request: web.Request, reader: Reader, made: Callable[[Reading], Kept]) -> Kept:
    """The answer to what is asked: one that is good still, or else one that is made now.

    It must follow from the address, the language and the books alone.
    """
    site = request.app[SITE]
    until = good(await site.database.latest.edition(), reader.now)
    key = (request.path_qs, reader.language, reader.visit.origin)
    return await request.app[LARDER].answer(key, until, lambda: site.read(reader, made))


def ready(answer: Answer, language: str) -> Kept:
    told = answer.language or language
    return pressed(answer.body, answer.content_type, told, answer.changed, answer.links)


def unless_known(request: web.Request, content: bytes, kind: str, tag: str) -> web.Response:
    """Some content with a tag by which it is known again; or word that the reader has it."""
    named = ETag(tag)
    if known(request, named, None):
        response = web.Response(status=web.HTTPNotModified.status_code)
    else:
        response = web.Response(body=content, content_type=kind)
    response.etag = named
    return response


def respond(request: web.Request, answer: Answer, language: str) -> web.Response:
    """An answer for which nobody has looked into the books."""
    return handed(request, ready(answer, language))
