"""What Telegram's errors mean for us.

The wordings are those of the Bot API server, https://github.com/tdlib/telegram-bot-api, and of
TDLib below it.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from aiohttp import ClientConnectorError, ConnectionTimeoutError
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bots.telegram.redaction import redacted
from core.transport import Gone, NotSent, Refused, Throttled, TooLarge, TransportError, Unknown

NEVER_LEFT = (ClientConnectorError, ConnectionTimeoutError)
NO_JSON = (TypeError,)  # what orjson says of a text that is none, and aiohttp of no proper form
TOO_FAST = re.compile(r"Too Many Requests(?:: retry after (\d+))?", re.IGNORECASE)
LONGEST = 300  # signs of an error that are worth reading

# The first that fits: kind of error, words in it, meaning. A BadRequest is a NetworkError too.
MEANINGS: tuple[tuple[type[TelegramError], str, type[TransportError]], ...] = (
    (Forbidden, "", Gone),
    (BadRequest, "chat not found", Gone),
    (BadRequest, "user not found", Gone),
    (BadRequest, "peer_id_invalid", Gone),
    (BadRequest, "input_user_deactivated", Gone),
    (BadRequest, "file is too big", TooLarge),
    (BadRequest, "", Refused),
    (ChatMigrated, "", Refused),
    (InvalidToken, "", NotSent),
    (Conflict, "", NotSent),
    (NetworkError, "request entity too large", Refused),
    (TelegramError, "", Unknown),
)

# What we wanted is so already.
AS_WANTED = ("message is not modified", "message to delete not found")


@contextmanager
def translating_errors() -> Iterator[None]:
    """The library's errors stop here."""
    try:
        yield
    except TelegramError as error:
        raise failure(error) from error


def failure(error: TelegramError) -> TransportError:
    """Which of our errors it is."""
    if wait := throttling(error):
        return Throttled(wait)
    if isinstance(error.__cause__, NEVER_LEFT):
        return NotSent(said(error))
    if isinstance(error.__cause__, NO_JSON):
        return Refused(said(error))
    words = str(error).casefold()
    return next(
        meaning(said(error))
        for kind, part, meaning in MEANINGS
        if isinstance(error, kind) and part in words
    )


def throttling(error: TelegramError) -> timedelta | None:
    """How long we are to wait, if that is what it says. The library overlooks it now and then."""
    if isinstance(error, RetryAfter):
        after = error.retry_after
        return after if isinstance(after, timedelta) else timedelta(seconds=after)
    if found := TOO_FAST.match(str(error)):
        return timedelta(seconds=int(found[1] or 1))
    return None


def said(error: TelegramError) -> str:
    """What is wrong, for the person who runs the server; short and without secrets."""
    match error:
        case ChatMigrated():
            return f"the group has a new id, {error.new_chat_id}: put that into the settings"
        case InvalidToken():
            return f"Telegram does not know this bot ({error}). Is JUNTOS_TELEGRAM_TOKEN right?"
        case Conflict() if "webhook" in str(error):
            return "a webhook is set, so Telegram hands out no updates; it is taken away now"
        case Conflict():
            return "somebody else takes this bot's updates from Telegram: is Juntos running twice?"
        case TelegramError(__cause__=ClientConnectorError() as cause):
            return redacted(f"Telegram: {cause}")[:LONGEST]  # the library says it in three lines
    return redacted(f"Telegram: {error}")[:LONGEST]


def is_as_wanted(error: TransportError) -> bool:
    """Whether an edit would change nothing, or what is to be deleted is gone."""
    return any(words in str(error).casefold() for words in AS_WANTED)
