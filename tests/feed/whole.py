"""The whole house as the web sees it: the feed, the chat beside it, and the page for tips."""

from pathlib import Path

from aiohttp import web

from bots.browser.app import app as chat_app
from bots.browser.limits import Pace
from bots.browser.settings import BrowserSettings
from bots.browser.spool import Spool
from bots.browser.tip_page import TipPaces, TipPage, tip_app
from bots.browser.transport import Browser
from core.tips import settings_of
from feed.app import feed_app
from tests.bots.browser.house import AT_EASE, SECRET
from tests.feed.open311.bringing import PaperRoom, paper_fetch, with_programs
from tests.feed.window import HOME, Window


def whole(window: Window, folder: Path, public_url: str = HOME) -> web.Application:
    """All that `juntos run` hangs up on the web, over the books of a window."""
    town = with_programs(window.town)
    settings = BrowserSettings(_env_file=None, secret_key=SECRET, data=folder)
    darkroom, books = PaperRoom(), window.database
    app = feed_app(books, town, window.texts, window.files, public_url,
                   clock=window.clock, darkroom=darkroom, fetch=paper_fetch)  # fmt: skip
    browser = Browser(books, Spool(settings.spool), ())
    chat = chat_app(browser, settings, window.files, window.texts, town.name, paces=AT_EASE)
    app.add_subapp("/chat", chat)
    ease = TipPaces(Pace(1e6, 1_000_000), Pace(1e6, 1_000_000))
    about = settings_of(town)
    app.add_subapp("/tip", tip_app(TipPage(books, town, window.texts, darkroom, about, ease)))
    return app
