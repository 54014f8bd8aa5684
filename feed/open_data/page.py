"""The page of the open data: what there is, what each column says, and what may be done with it."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from aiohttp import web

from core.open_data.everything import rules_of
from core.open_data.shelf import current, package_in
from feed.answers import Answer
from feed.json_ld import in_page
from feed.pages import page
from feed.site import Reading

SHELF: web.AppKey[Path | None] = web.AppKey("open data")
KILO = 1000  # bytes
FORMATS = {"text/csv": "CSV", "application/vnd.apache.parquet": "Parquet"}

Data = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Download:
    """A file that can be had, and how many kilobytes it has."""

    path: str
    format: str
    kind: str
    kilobytes: int


@dataclass(frozen=True, slots=True)
class Column:
    """One column, with what it says in the reader's language."""

    name: str
    type: str
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table, as the page shows it."""

    name: str
    words: str
    rows: int
    downloads: tuple[Download, ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """An export, as the page shows it."""

    words: str
    made_at: datetime
    licence: Mapping[str, str]
    tables: tuple[Table, ...]


def open_data_page(reading: Reading, request: web.Request) -> Answer:
    """The page; before the first export it says when that is made."""
    said = package(request.app[SHELF])
    rules = rules_of(reading.town)
    return page(
        reading,
        "open-data.html",
        None,
        shown=shown(reading, said) if said else None,
        nightly=f"{rules.hour}:00" if rules.nightly else "",
        least=rules.least,
        dataset=in_page(dataset(reading, said)) if said else None,
    )


def package(shelf: Path | None) -> Data | None:
    """What is said of the export that counts. It may have just made way for another one."""
    for _ in range(2):
        with suppress(OSError, ValueError):
            folder = current(shelf) if shelf else None
            return package_in(folder) if folder else None
    return None


def shown(reading: Reading, said: Data) -> Shown:
    made_at = reading.town.local(datetime.fromisoformat(said["created"]))
    tables = tuple(table(reading, one) for one in said["resources"])
    return Shown(in_words(reading, said), made_at, said["licenses"][0], tables)


def table(reading: Reading, said: Data) -> Table:
    columns = (column(reading, one) for one in said["schema"]["fields"])
    words, downloads = in_words(reading, said), tuple(downloads_of(said))
    return Table(said["name"], words, said["rows"], downloads, tuple(columns))


def column(reading: Reading, said: Data) -> Column:
    unit = said.get("unit")
    kind = f"{said['type']}, {unit}" if unit else said["type"]
    return Column(said["name"], kind, in_words(reading, said))


def in_words(reading: Reading, said: Data) -> str:
    """What something is, in the reader's language."""
    words: str = said["descriptions"].get(reading.language, said["description"])
    return words


def downloads_of(said: Data) -> Iterator[Download]:
    for one in (said, said.get("parquet")):
        if one:
            kind, size = str(one["mediatype"]), max(1, round(one["bytes"] / KILO))
            yield Download(f"/open-data/{one['path']}", FORMATS.get(kind, kind), kind, size)


def dataset(reading: Reading, said: Data) -> dict[str, Any]:
    """The same for search engines: https://schema.org/Dataset."""
    town, temporal = reading.town, said.get("temporal")
    files = [one for each in said["resources"] for one in downloads_of(each)]
    known: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": said["titles"].get(reading.language, said["title"]),
        "description": in_words(reading, said),
        "url": reading.visit.absolute("/open-data"),
        "license": said["licenses"][0]["path"],
        "isAccessibleForFree": True,
        "dateModified": said["created"],
        "inLanguage": said["languages"],
        "keywords": said["keywords"],
        "creator": {"@type": "GovernmentOrganization", "name": town.name},
        "spatialCoverage": {"@type": "Place", "name": town.name},
        "distribution": [download(reading, one) for one in files],
    }
    if temporal:
        known["temporalCoverage"] = f"{temporal['start']}/{temporal['end']}"
    return known


def download(reading: Reading, one: Download) -> dict[str, Any]:
    return {
        "@type": "DataDownload",
        "name": one.path.rpartition("/")[2],
        "encodingFormat": one.kind,
        "contentUrl": reading.visit.origin + one.path,
        "contentSize": f"{one.kilobytes} kB",
    }
