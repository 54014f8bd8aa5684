"""Where the house keeps its open data, for whoever writes them and whoever hands them out."""

import json
from pathlib import Path
from typing import Any

from core.open_data.package import NAME

FOLDER = "open-data"  # in the data folder
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
