"""Where the house keeps its open data, and of which night they are to be."""

import json
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from core.open_data.everything import rules_of
from core.open_data.package import NAME
from core.town import Town

FOLDER = "open-data"  # in the data folder
MARK = "open-data"  # under which is kept which night was the last
CURRENT = "current"  # the file that names the folder that counts


def current(shelf: Path) -> Path | None:
    """The folder with the export that counts; None, if none has been made."""
    try:
        name = (shelf / CURRENT).read_text("utf-8")
    except OSError:
        return None
    return shelf / name if name else None


def package_in(folder: Path) -> dict[str, Any]:
    """What is said of an export. Raises OSError or ValueError, if it is not there or is broken."""
    said: dict[str, Any] = json.loads((folder / NAME).read_text("utf-8"))
    return said


def made_at(shelf: Path) -> datetime | None:
    """When the export that counts was made; None, if there is none that can be read."""
    for _ in range(2):  # it may have just made way for another one
        with suppress(OSError, ValueError, KeyError):
            folder = current(shelf)
            return datetime.fromisoformat(package_in(folder)["created"]) if folder else None
    return None


def night_of(town: Town, now: datetime) -> str | None:
    """The night whose export should be there by now: its day; None before its hour, and never."""
    rules, local = rules_of(town), town.local(now)
    if not rules.nightly or local.hour < rules.hour:
        return None
    return local.date().isoformat()
