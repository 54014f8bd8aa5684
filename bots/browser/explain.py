"""Every refusal is explained: to the page by a word, to a person in a sentence."""

import asyncio
import logging

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bots.browser.guard import ERRORS, No, no
from bots.browser.pages import Words, environment

log = logging.getLogger(__name__)

LONGEST_UPLOAD = 300.0  # seconds; who sends more slowly than that holds a place for nothing


def explaining(words: Words) -> Middleware:
    """Turns our errors into answers."""
    template = environment().get_template("problem.html")

    @web.middleware
    async def explain(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            async with asyncio.timeout(LONGEST_UPLOAD if request.method == "POST" else None):
                return await handler(request)
        except web.HTTPException:
            raise
        except ERRORS as error:
            problem = no(error)
        except Exception:  # the server would log from which address it was asked
            log.exception("a page cannot be served")
            problem = No(500, "later")
        return page(request, problem) if is_for_eyes(request) else problem.answer()

    def page(request: web.Request, problem: No) -> web.Response:
        language = words.language(request)
        said = words.of(language)
        html = template.render(
            language=language,
            title=words.title(language),
            words=said,
            problem=said[f"chat-error-{problem.word}"],
        )
        return web.Response(
            text=html, content_type="text/html", status=problem.status, headers=problem.headers
        )

    return explain


def is_for_eyes(request: web.Request) -> bool:
    return "text/html" in request.headers.get("Accept", "")
