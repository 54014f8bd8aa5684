"""All that is under `/chat`: put together, and guarded."""

from collections.abc import Iterable, Mapping

from aiohttp import web

from bots.browser.explain import explaining
from bots.browser.guard import Guard, Paces
from bots.browser.live import News
from bots.browser.pages import STATIC, Pages, Words, secure
from bots.browser.plain import Plain
from bots.browser.reception import Reception
from bots.browser.say import Speech
from bots.browser.seats import Seats, StaffRoom, Title
from bots.browser.sessions import Sessions
from bots.browser.settings import BrowserSettings
from bots.browser.transport import Browser
from core.texts import Texts
from storage.files import Files


def app(
    browser: Browser,
    settings: BrowserSettings,
    files: Files,
    texts: Texts,
    town: str,
    *,
    rooms: Iterable[StaffRoom] = (),
    channels: Mapping[str, Title] | None = None,
    paces: Paces | None = None,
    zone: str = "",
) -> web.Application:
    """The application that the roof hangs up under `/chat`.

    `town` is the town's name, `zone` the time zone by which it tells the time. `rooms` can be
    entered with their key, `channels` read by anybody.
    Whoever runs the server must write no access log: people's addresses and keys stand in it.
    """
    sessions = Sessions(settings.secret, secure=settings.secure)
    guard = Guard(Seats(sessions, rooms, channels), settings.origin, paces)
    reception, words = Reception(browser), Words(texts, town)
    news = News(guard, browser, files)
    chat = web.Application(middlewares=[explaining(words)])
    add_pages(chat, Pages(guard, reception, words, zone), Plain(guard, reception, news, words))
    add_calls(chat, Speech(guard, reception, browser.spool), news)
    chat.on_response_prepare.append(guarded)
    chat.on_shutdown.append(news.close)
    return chat


def add_pages(chat: web.Application, pages: Pages, plain: Plain) -> None:
    chat.router.add_get("", pages.chat)
    chat.router.add_get("/", without_slash)
    chat.router.add_get("/plain", plain.show)
    chat.router.add_post("/plain", plain.take)
    chat.router.add_static("/static", STATIC)


async def without_slash(request: web.Request) -> web.StreamResponse:
    """Some people write a slash at the end of an address."""
    raise web.HTTPPermanentRedirect(
        request.rel_url.with_path(request.path.rstrip("/"), keep_query=True)
    )


def add_calls(chat: web.Application, speech: Speech, news: News) -> None:
    chat.router.add_post("/say", speech.say)
    chat.router.add_post("/photo", speech.upload)
    chat.router.add_post("/document", speech.upload_document)
    chat.router.add_get("/photo/{ref}", news.photo)
    chat.router.add_get("/document/{ref}", news.document)
    chat.router.add_get("/lines", news.lines)
    chat.router.add_get("/live", news.live)


async def guarded(request: web.Request, response: web.StreamResponse) -> None:
    secure(response, lasting="/static/" in request.path)
