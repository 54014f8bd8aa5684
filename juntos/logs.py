"""What is written down of the running house: what happened, never what anybody said."""

import json
import logging
import sys
from datetime import UTC, datetime

NOISY = ("httpx", "httpcore", "aiohttp.access", "nio", "telegram", "asyncio", "alembic", "peewee")
YELLOW, RED, PLAIN = "\x1b[33m", "\x1b[31m", "\x1b[0m"


class ForPerson(logging.Formatter):
    """A line for whoever sits at the terminal, in colours where something is wrong."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - its name in logging
        line = f"{moment(record)} {record.levelname.lower():8} {record.message} [{record.name}]"
        if record.levelno < logging.WARNING:
            return line
        return f"{RED if record.levelno > logging.WARNING else YELLOW}{line}{PLAIN}"


class ForMachine(logging.Formatter):
    """A line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        told = {
            "event": record.getMessage(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "timestamp": moment(record),
        }
        if record.exc_info:
            told["exception"] = self.formatException(record.exc_info)
        return json.dumps(told)


def moment(record: logging.LogRecord) -> str:
    """When it happened, in UTC."""
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def set_up_logs(level: str = "INFO") -> None:
    """Write to standard error: in colours for a person, as JSON for a machine."""
    handler = logging.StreamHandler()
    handler.setFormatter(ForPerson() if sys.stderr.isatty() else ForMachine())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
