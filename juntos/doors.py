"""The doors: which ones there are, and how each is put before the house."""

from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from functools import partial

from aiohttp import web

from bots.browser.app import app as chat_app
from bots.browser.seats import StaffRoom
from bots.browser.settings import BrowserSettings
from bots.browser.spool import Spool
from bots.browser.tip_page import TipPage, tip_app
from bots.browser.transport import Browser
from bots.matrix.settings import MatrixSettings
from bots.telegram.settings import TelegramSettings
from core.open_data.shelf import FOLDER
from core.tips import settings_of
from core.town import Department, Town
from core.transport import Limits
from feed.app import feed_app
from juntos.addresses import channels_of, rooms_of
from juntos.elsewhere import fetched
from juntos.figures import registry
from juntos.house import House


@dataclass(frozen=True)
class Keys:
    """What each door needs to know of itself; a platform without it stays closed.

    `telegram_limits` say how fast we may speak there, where that is not as for every bot.
    """

    browser: BrowserSettings
    telegram: TelegramSettings | None = None
    matrix: MatrixSettings | None = None
    staff_rooms: Sequence[StaffRoom] = field(default=())
    telegram_limits: Limits | None = None


async def open_doors(house: House, keys: Keys, stack: AsyncExitStack) -> web.Application:
    """Put all doors before the house, and hang up the web pages."""
    app = pages(house, keys)
    add_browser(house, keys, app)
    add_tip_page(house, app)
    if keys.telegram:
        from juntos.telegram_door import add_telegram  # noqa: PLC0415 - large, where not needed

        await add_telegram(house, keys.telegram, app, stack, keys.telegram_limits)
    if keys.matrix:
        from juntos.matrix_door import add_matrix  # noqa: PLC0415 - large, where not needed

        await add_matrix(house, keys.matrix, stack)
    return app


def pages(house: House, keys: Keys) -> web.Application:
    """The open feed, under which everything else on the web is hung up."""
    return feed_app(
        house.database,
        house.town,
        house.texts,
        house.files,
        house.settings.site,
        clock=house.now,
        platforms=house.platforms,
        registry=registry(house),
        darkroom=house.darkroom,
        fetch=fetched,
        draughtsman=house.draughtsman,
        open_data=house.settings.data / FOLDER,
        matrix=keys.matrix.user_id if keys.matrix else "",
        vault=house.vault,
    )


def add_browser(house: House, keys: Keys, app: web.Application) -> None:
    town = house.town
    rooms, channels = rooms_of(town, "browser"), channels_of(town, "browser")
    browser = Browser(house.database, Spool(keys.browser.spool), (*rooms, *channels))
    house.add_door(browser, alone=False)
    titles = {
        channel.chat: partial(title, department)
        for department in town.departments
        for channel in department.channels
        if channel.platform == "browser"
    }
    chat = chat_app(
        browser,
        keys.browser,
        house.files,
        house.texts,
        town.name,
        rooms=keys.staff_rooms,
        channels=titles,
        zone=town.timezone.key,
    )
    app.add_subapp("/chat", chat)


def add_tip_page(house: House, app: web.Application) -> None:
    """The page for tips, where the town takes any."""
    about = settings_of(house.town)
    if about and about.page and house.town.offers("tip", "browser"):
        page = TipPage(house.database, house.town, house.texts, house.darkroom, about)
        app.add_subapp("/tip", tip_app(page))


def title(department: Department, language: str) -> str:
    """What a room or channel of a department is called."""
    return department.name.in_(language)


def unreachable(town: Town, keys: Keys) -> Iterator[str]:
    """Rooms and channels on platforms that have no settings, or where no staff can sit."""
    closed = {"telegram": keys.telegram is None, "matrix": keys.matrix is None}
    rooms = [(department.key, department.room) for department in town.departments]
    if town.escalation_room and town.escalation_room not in {room for _, room in rooms}:
        rooms.append(("escalation_room", town.escalation_room))
    faces = [(one.key, channel) for one in town.departments for channel in one.channels]
    for name, address in (*rooms, *faces):
        if closed.get(address.platform):
            yield f"{name}: {address} is on a platform that has no settings"
    for name, room in rooms:
        if room.platform == "browser" and not keys.staff_rooms:
            text = f"{name}: {room} is a staff room in the browser, and these exist only in"
            yield f"{text} `juntos demo`; use Matrix"
