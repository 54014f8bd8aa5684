"""The door to Telegram, put before the house."""

from collections.abc import Iterable
from contextlib import AsyncExitStack
from functools import partial

from aiohttp import web

from bots.telegram.commands import NAME, Greeting, Introduction
from bots.telegram.settings import TelegramSettings
from bots.telegram.transport import LIMITS, connect
from core.handlers import all_handlers
from core.texts import Texts
from core.transport import Limits
from core.turn import plain
from juntos.house import NEVER_OFF, House

# What stands in the menu of Telegram behind the services of our own menu, which come by their rank.
BESIDE = (
    *("subscribe", "subscriptions", "alerts", "quiet", "proposals", "council"),
    *("join", "helping", "link", "verify", "mydata", "delete"),
)


def commands() -> dict[str, str]:
    """The commands in the menu in their order, with the text of their names in each language."""
    ranks = {one.name: one.rank for one in all_handlers() if one.rank}
    names = (*sorted(ranks, key=lambda name: ranks[name]), *BESIDE)
    named = {name: f"{name}-command" for name in names}
    return {**named, "back": "word-back", "cancel": "word-cancel"}


COMMANDS = commands()


async def add_telegram(
    house: House,
    settings: TelegramSettings,
    app: web.Application,
    stack: AsyncExitStack,
    limits: Limits | None = None,
) -> None:
    """Polling is for one process alone; a webhook brings each update to whoever answers."""
    connected = connect(
        settings,
        house.files,
        public_url=house.settings.site,
        greeting=greeting(house),
        limits=limits or LIMITS,
    )
    telegram = await stack.enter_async_context(connected)
    house.add_door(telegram, alone=settings.mode == "polling")
    app.add_routes(telegram.routes)


def greeting(house: House) -> Greeting:
    """How the bot introduces itself, in each language of the town."""
    names = [one for one in COMMANDS if one in NEVER_OFF or house.town.offers(one, "telegram")]
    said = partial(introduction, house.texts, house.town.name, names=names)
    return Greeting(house.texts.languages, said)


def introduction(
    texts: Texts, town: str, language: str, names: Iterable[str] = tuple(COMMANDS)
) -> Introduction:
    commands = tuple(
        (called(texts, language, name), texts.say(language, f"command-{name}")) for name in names
    )
    description = texts.say(language, "bot-description", town=town)
    return Introduction(commands, description, texts.say(language, "bot-about", town=town))


def called(texts: Texts, language: str, name: str) -> str:
    """What a command is called in a language; by its own name where Telegram cannot write that."""
    words = texts.words(language, COMMANDS[name])
    return next(filter(NAME.fullmatch, (*words, *map(plain, words))), name)
