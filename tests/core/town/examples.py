"""Small towns to try things on."""

import shutil
from pathlib import Path

from core.handlers import all_tables
from core.town import Town, read_town

JUN = Path(__file__).parents[3] / "towns" / "jun"

SQUARE = {
    "type": "Polygon",
    "coordinates": [[[-3.6, 37.21], [-3.59, 37.21], [-3.59, 37.22], [-3.6, 37.22], [-3.6, 37.21]]],
}

WORKS = {"key": "works", "name": "Works", "room": "browser:works-staff"}
LIGHT = {"key": "light", "department": "works", "name": "Light"}


def town(**changes) -> Town:
    """A town of one department, with whatever a test wants to be different."""
    data = {
        "name": "Jun",
        "languages": ["es", "de", "en"],
        "timezone": "Europe/Madrid",
        "departments": [WORKS],
    }
    return Town.model_validate(data | changes)


def works(hours: str, **changes) -> Town:
    """A town whose only department has these opening hours."""
    return town(departments=[WORKS | {"hours": hours}], **changes)


def streets(*names: str) -> dict:
    """A map of streets from west to east, each 100 m north of the one before."""
    return {
        "type": "FeatureCollection",
        "features": [street(name, 37.21 + row * 0.0009) for row, name in enumerate(names)],
    }


def street(name: str, latitude: float) -> dict:
    line = [[-3.6, latitude], [-3.59, latitude]]
    return {
        "type": "Feature",
        "properties": {"name": name},
        "geometry": {"type": "LineString", "coordinates": line},
    }


def changed_jun(folder: Path, old: str, new: str) -> Path:
    """The town file of Jun and its maps in a folder of their own, with one thing changed."""
    shutil.copytree(JUN, folder, dirs_exist_ok=True)
    file = folder / "town.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return file


def jun() -> Town:
    return read_town(JUN / "town.toml", all_tables())
