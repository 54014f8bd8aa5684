"""What is written down of the running house: what happened, never what anybody said."""

import logging
import sys
from typing import Any

import structlog

NOISY = ("httpx", "httpcore", "aiohttp.access", "nio", "telegram", "asyncio", "alembic", "peewee")


def set_up_logs(level: str = "INFO") -> None:
    """Write to standard error: in colours for a person, as JSON for a machine."""
    for_a_person = sys.stderr.isatty()
    renderer: Any = (  # its own way to show an error shows all variables: words and tokens, too
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if for_a_person
        else structlog.processors.JSONRenderer()
    )
    before: list[Any] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    last: list[Any] = [structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer]
    if not for_a_person:
        last.insert(1, structlog.processors.format_exc_info)
    formatter = structlog.stdlib.ProcessorFormatter(foreign_pre_chain=before, processors=last)
    handler = logging.StreamHandler()
    handler.setFormatter(formatter)
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
