"""Whoever has the token is the town. So it must stand in no log and in no error."""

import logging
import re
from traceback import format_exception

# The token as it is, or as it stands in an address, with its colon written out or not; and the
# path that is made of it.
TOKEN = re.compile(r"(?:bot)?\d{5,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}|(?<=/telegram/)[0-9a-f]{64}")
TALKATIVE = ("httpx", "httpcore", "telegram", "aiohttp.client", "aiohttp.access", "aiohttp.server")


def redacted(text: str) -> str:
    """The same text, without anything that looks like a token."""
    return TOKEN.sub("<token>", text)


class Redact(logging.Filter):
    """Lets every record pass, but no token in it, nor in the error that goes with it."""

    def filter(self, record: logging.LogRecord) -> bool:
        said, error = record.getMessage(), record.exc_info and record.exc_info[1]
        if error and TOKEN.search(told := "".join(format_exception(error))):
            said, record.exc_info = f"{said}\n{told}", None
        if TOKEN.search(said):
            record.msg, record.args = redacted(said), None
        return True


REDACT = Redact()


def hush() -> None:
    """Libraries that would write down addresses or messages keep silent, or at least discreet.

    What loggers below them say does not come by their filters, but by the handlers.
    """
    for handler in logging.getLogger().handlers:
        handler.addFilter(REDACT)
    for name in TALKATIVE:
        logger = logging.getLogger(name)
        logger.addFilter(REDACT)
        if logger.level < logging.WARNING and not name.startswith("aiohttp"):
            logger.setLevel(logging.WARNING)
