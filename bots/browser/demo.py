"""The page of the demonstration: a resident, the staff and the town's feed, side by side."""

from collections.abc import Awaitable, Callable, Sequence

from aiohttp import web

from bots.browser.pages import Words, secure, template
from bots.browser.seats import StaffRoom
from core.texts import Texts

Page = Callable[[web.Request], Awaitable[web.Response]]


def demo_page(
    texts: Texts,
    town: str,
    rooms: Sequence[StaffRoom],
    feed: str,
    *,
    alone: str = "",
    services: Sequence[str] = (),
    sticker: str = "",
) -> Page:
    """A handler that shows the three panes, and above them the services that can be tried.

    `feed` is the address of the third, and `alone` that of the same in a window of its own.
    `sticker` is the number of a thing in the street whose sticker can be tried.
    """
    words, page = Words(texts, town), template("demo.html")

    async def show(request: web.Request) -> web.Response:
        language = words.language(request)
        html = page.render(
            language=language,
            title=words.title(language),
            words=words.of(language),
            rooms=[(room.title(language), f"/chat{room.seat.query}") for room in rooms],
            services={one: texts.say(language, f"menu-{one}") for one in services},
            sticker=sticker,
            feed=feed,
            alone=alone or feed,
        )
        response = web.Response(text=html, content_type="text/html")
        secure(response)
        return response

    return show
