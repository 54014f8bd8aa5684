"""What the town file says of its open data: when they are made, and under which licence."""

from typing import Annotated, Self

from pydantic import Field, HttpUrl, StrictBool, model_validator

from core.town.tables import Table
from core.town.values import wrong

# The name by which a licence goes (https://spdx.org/licenses), what it is called, and its words.
LICENCES = {
    "CC-BY-4.0": (
        "Creative Commons Attribution 4.0 International",
        "https://creativecommons.org/licenses/by/4.0/",
    ),
    "CC-BY-SA-4.0": (
        "Creative Commons Attribution-ShareAlike 4.0 International",
        "https://creativecommons.org/licenses/by-sa/4.0/",
    ),
    "CC0-1.0": (
        "Creative Commons Zero 1.0 Universal",
        "https://creativecommons.org/publicdomain/zero/1.0/",
    ),
    "DL-DE-BY-2.0": (
        "Datenlizenz Deutschland – Namensnennung – Version 2.0",
        "https://www.govdata.de/dl-de/by-2-0",
    ),
    "DL-DE-ZERO-2.0": (
        "Datenlizenz Deutschland – Zero – Version 2.0",
        "https://www.govdata.de/dl-de/zero-2-0",
    ),
    "ODC-By-1.0": (
        "Open Data Commons Attribution License v1.0",
        "https://opendatacommons.org/licenses/by/1-0/",
    ),
    "ODbL-1.0": (
        "Open Data Commons Open Database License v1.0",
        "https://opendatacommons.org/licenses/odbl/1-0/",
    ),
}
LEAST = 5  # cases of as many people, before a place is told


class OpenDataTable(Table):
    """Whether open data are made each night, from which hour on, and who may do what with them.

    A place is told only where at least so many cases lie (`least`), brought by as many people. A
    licence that we do not know needs the address of its words.
    """

    nightly: StrictBool = True
    hour: Annotated[int, Field(ge=0, le=23)] = 3
    licence: str = "CC-BY-4.0"
    licence_url: HttpUrl | None = None
    least: Annotated[int, Field(ge=LEAST)] = LEAST

    @model_validator(mode="after")
    def _has_words(self) -> Self:
        if self.licence not in LICENCES and self.licence_url is None:
            known = ", ".join(LICENCES)
            raise wrong(f"licence is one of {known}; another one needs its licence_url")
        return self

    @property
    def licence_title(self) -> str:
        title, _ = LICENCES.get(self.licence, (self.licence, ""))
        return title

    @property
    def licence_path(self) -> str:
        """Where the words of the licence stand."""
        _, path = LICENCES.get(self.licence, ("", ""))
        return str(self.licence_url or path)
