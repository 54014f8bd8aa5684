"""A look at Telegram: whether it knows us, its updates come, and we may post."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from telegram import Bot, ChatMemberAdministrator, User, WebhookInfo

from bots.telegram.client import connected
from bots.telegram.errors import translating_errors
from bots.telegram.settings import TelegramSettings
from bots.telegram.webhook import MANY
from core.transport import TransportError

LATELY = timedelta(hours=1)  # Telegram never forgets the last failure, however long ago it was


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at, for the person who runs the server."""

    okay: bool
    text: str


async def probe(
    settings: TelegramSettings, channels: Sequence[str] = (), printed: str = ""
) -> list[Finding]:
    """What there is to say about this bot, and about the channels that it is to post in.

    `printed` is the name to which the posters of the town lead. It changes nothing. Where Telegram
    cannot be reached, that is the one finding.
    """
    async with connected(settings) as client:
        try:
            with translating_errors():
                about = (settings, channels, printed)
                return [finding async for finding in findings(client.bot, *about)]
        except TransportError as error:
            return [Finding(okay=False, text=str(error))]


async def findings(
    bot: Bot, settings: TelegramSettings, channels: Sequence[str], printed: str
) -> AsyncIterator[Finding]:
    me = await bot.get_me()
    yield Finding(okay=True, text=f"Telegram knows this bot as @{me.username}")
    if printed and printed.casefold() != str(me.username).casefold():
        wrong = f"the posters lead to @{printed}, and not to this bot; see [posters]"
        yield Finding(okay=False, text=wrong)
    for finding in about_updates(await bot.get_webhook_info(), settings.mode):
        yield finding
    for channel in channels:
        yield await about_channel(bot, me, channel)


def about_updates(info: WebhookInfo, mode: str) -> list[Finding]:
    """Whether what people say reaches us."""
    waiting = info.pending_update_count
    found = [Finding(waiting < MANY, f"{waiting} updates wait at Telegram")]
    if info.url and mode == "polling":
        found.append(Finding(okay=True, text="a webhook is set; it will be taken down"))
    if not info.url and mode == "webhook":
        found.append(Finding(okay=True, text="no webhook is set yet; `juntos run` will set it"))
    if mode == "webhook" and info.last_error_message:
        when = info.last_error_date or datetime.now(UTC)
        text = f"the webhook last failed on {when:%Y-%m-%d %H:%M} UTC: {info.last_error_message}"
        found.append(Finding(okay=datetime.now(UTC) - when > LATELY, text=text))
    return found


async def about_channel(bot: Bot, me: User, channel: str) -> Finding:
    """Whether we may post there."""
    try:
        with translating_errors():
            member = await bot.get_chat_member(channel, me.id)
    except TransportError as error:
        return Finding(okay=False, text=f"{channel}: {error}")
    if isinstance(member, ChatMemberAdministrator) and member.can_post_messages:
        return Finding(okay=True, text=f"{channel}: the bot may post there")
    text = f"{channel}: make the bot an administrator who may post messages"
    return Finding(okay=False, text=text)
