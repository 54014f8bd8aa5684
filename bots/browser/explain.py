"""Every refusal is explained: to the page by a word, to a person in a sentence."""

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from bots.browser.guard import ERRORS, No, no
from bots.browser.pages import Words, environment


def explaining(words: Words) -> Middleware:
    """Turns our errors into answers."""
    template = environment().get_template("problem.html")

    @web.middleware
    async def explain(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            return await handler(request)
        except ERRORS as error:
            problem = no(error)
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
