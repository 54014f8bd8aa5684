"""Every refusal is explained: to the page by a word, to a person in a sentence."""

import asyncio
import logging

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bots.browser.guard import ERRORS, No, no
from bots.browser.pages import Words, template

log = logging.getLogger(__name__)

LONGEST_UPLOAD = 300.0  # seconds; who sends more slowly than that holds a place for nothing


def explaining(words: Words) -> Middleware:
    """Turns our errors into answers."""

    @web.middleware
    async def explain(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            async with asyncio.timeout(LONGEST_UPLOAD if request.method == "POST" else None):
                return await handler(request)
        except web.HTTPException as said:
            if said.status < web.HTTPBadRequest.status_code:
                raise
            problem: No = NotThat(said)
        except Exception as error:  # noqa: BLE001 - the server would log from where it was asked
            problem = meaning(error)
        return page(words, request, problem) if is_for_eyes(request) else problem.answer()

    return explain


NOT_HERE = (404, 405, 410)


class NotThat(No):
    """What the web itself says: there is no such address, or not for this method."""

    def __init__(self, said: web.HTTPException) -> None:
        super().__init__(said.status, "gone" if said.status in NOT_HERE else "nonsense")
        self.allow = said.headers.get("Allow", "")

    @property
    def headers(self) -> dict[str, str]:
        return {"Allow": self.allow} if self.allow else {}


def meaning(error: Exception) -> No:
    """What an error means to whoever asked; a mistake of ours is written down."""
    if isinstance(error, web.RequestPayloadError):  # what was sent is not what it says that it is
        return No(400, "nonsense")
    if isinstance(error, ERRORS):
        return no(error)
    log.error("a page cannot be served", exc_info=error)
    return No(500, "later")


def is_for_eyes(request: web.Request) -> bool:
    return "text/html" in request.headers.get("Accept", "")


def page(words: Words, request: web.Request, problem: No) -> web.Response:
    """A page that says why not, in the language of whoever asked."""
    language = words.language(request)
    said = words.of(language)
    html = template("problem.html").render(
        language=language,
        title=words.title(language),
        words=said,
        problem=said[f"chat-error-{problem.word}"],
    )
    return web.Response(
        text=html, content_type="text/html", status=problem.status, headers=problem.headers
    )
