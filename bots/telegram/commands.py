"""What Telegram shows of the bot before anybody has written: its commands, and who it is."""

import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import InvalidToken

from bots.telegram.errors import translating_errors
from core.transport import Refused, TransportError

PRIVATE = BotCommandScopeAllPrivateChats()
NAME = re.compile(r"[a-z0-9_]{1,32}")
LONGEST = 256  # signs of what stands beside a command
MOST = 100  # commands

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Introduction:
    """The bot in one language: its commands, each with what it does, and who it is.

    `description` stands in the empty chat, at most 512 signs; `about` on the bot's own page, at
    most 120. What is empty is left as it is.
    """

    commands: tuple[tuple[str, str], ...] = ()
    description: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Greeting:
    """The introductions in all `languages`; the first is also for those who speak none of them."""

    languages: Sequence[str]
    words: Callable[[str], Introduction]

    async def say(self, bot: Bot) -> None:
        """Tell Telegram what has changed.

        What it refuses, or does not know, stays as it is. Other trouble is a TransportError.
        """
        everyone = self.words(self.languages[0])
        for tell in (tell_commands, tell_description, tell_about):
            await attempt(tell, bot, "", everyone)
            for language in self.languages:
                await attempt(tell, bot, language, self.words(language))


Tell = Callable[[Bot, str, Introduction], Awaitable[None]]


async def attempt(tell: Tell, bot: Bot, code: str, introduction: Introduction) -> None:
    try:
        with translating_errors():
            await tell(bot, code, introduction)
    except TransportError as error:
        if not (isinstance(error, Refused) or isinstance(error.__cause__, InvalidToken)):
            raise
        log.warning("Telegram does not take the introduction in %r: %s", code, error)


async def tell_commands(bot: Bot, code: str, introduction: Introduction) -> None:
    wanted = tuple(
        BotCommand(name, what[:LONGEST])
        for name, what in introduction.commands
        if NAME.fullmatch(name) and what
    )[:MOST]
    if await bot.get_my_commands(PRIVATE, code) != wanted:
        await bot.set_my_commands(wanted, PRIVATE, code)


async def tell_description(bot: Bot, code: str, introduction: Introduction) -> None:
    wanted = introduction.description
    if wanted and (await bot.get_my_description(code)).description != wanted:
        await bot.set_my_description(wanted, code)


async def tell_about(bot: Bot, code: str, introduction: Introduction) -> None:
    wanted = introduction.about
    if wanted and (await bot.get_my_short_description(code)).short_description != wanted:
        await bot.set_my_short_description(wanted, code)
