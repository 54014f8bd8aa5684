"""What the town file says of the map: where its tiles come from, and whose they are."""

import re
from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from core.town.tables import Table
from core.town.values import wrong

HOST = r"(?:\{s\}\.)?[A-Za-z0-9.-]+(?::[0-9]{1,5})?"
TILES = re.compile(rf"(?:https://(?P<host>{HOST}))?/[^/\s].*")
PARTS = ("{z}", "{x}", "{y}")
EXPECTED = 'it must be an address like "https://tiles.example/{z}/{x}/{y}.png"'
OURSELVES = "'self'"


def as_tiles(text: str) -> str:
    if text and not (TILES.fullmatch(text) and all(part in text for part in PARTS)):
        raise wrong(EXPECTED)
    return text


class MapTable(Table):
    """Where the tiles are; without them the outline and the streets of the town are drawn."""

    tiles: Annotated[str, AfterValidator(as_tiles)] = ""
    attribution: str = ""

    @model_validator(mode="after")
    def _says_whose_they_are(self) -> Self:
        if self.tiles and not self.attribution.strip():
            raise wrong("tiles need an attribution: whose map it is")
        return self

    @property
    def origin(self) -> str:
        """From where a browser fetches the tiles, as a Content Security Policy names it."""
        found = TILES.fullmatch(self.tiles)
        host = found["host"] if found else ""
        return f"https://{host.replace('{s}', '*')}" if host else OURSELVES
