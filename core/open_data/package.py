"""`datapackage.json`: what the files are, what each column says, and what may be done with them.

Data Package and Table Schema, version 1 (https://specs.frictionlessdata.io). What the standard has
no word for stands beside it: `descriptions` in every language, `rows`, `unit` and `parquet`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.open_data.columns import Column, Table
from core.open_data.everything import ENGLISH
from core.open_data.tables import OTHER
from core.texts import Texts
from core.town import Town
from core.town.open_data import OpenDataTable
from core.town.speech import tokens

Data = dict[str, Any]

NAME = "datapackage.json"
CSV = "text/csv"
PARQUET = "application/vnd.apache.parquet"
SHA256 = "sha256:"


@dataclass(frozen=True, slots=True)
class Written:
    """A file of a table as it lies there. `digest` is its SHA-256, in hexadecimal digits."""

    path: str
    bytes: int
    digest: str


@dataclass(frozen=True, slots=True)
class Made:
    """One table that was written: how many rows, and in which files."""

    table: Table
    rows: int
    csv: Written
    parquet: Written | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """What is said of an export as a whole. `first` and `last` are the days of its cases."""

    town: Town
    texts: Texts
    rules: OpenDataTable
    site: str
    now: datetime
    first: date | None
    last: date | None

    def describes(self, made: Sequence[Made]) -> Data:
        """The whole of `datapackage.json`."""
        said = {
            "profile": "tabular-data-package",
            "name": f"{'-'.join(tokens(self.town.name)) or OTHER}-open-data",
            "title": self.say("open-data-title", town=self.town.name),
            "titles": self.in_each("open-data-title", town=self.town.name),
            "description": self.say("open-data-what", least=self.rules.least),
            "descriptions": self.in_each("open-data-what", least=self.rules.least),
            "version": f"{self.town.local(self.now):%Y.%-m.%-d}",
            "created": self.now.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "languages": list(self.town.languages),
            "licenses": [self.licence],
            "contributors": [{"title": self.town.name, "role": "publisher", **self.at("/")}],
            "sources": [{"title": self.town.name, **self.at("/")}],
            "keywords": ["311", "municipality", "service requests", "response times"],
            **self.at("/open-data", "homepage"),
            **self.temporal,
        }
        return {**said, "resources": [self.resource(one) for one in made]}

    @property
    def licence(self) -> Data:
        title, path = self.rules.licence_title, self.rules.licence_path
        return {"name": self.rules.licence, "title": title, "path": path}

    @property
    def temporal(self) -> Data:
        if self.first is None or self.last is None:
            return {}
        return {"temporal": {"start": self.first.isoformat(), "end": self.last.isoformat()}}

    def at(self, path: str, name: str = "path") -> Data:
        """Where something is found, if the town has told us where its pages are."""
        return {name: self.site + path} if self.site else {}

    def resource(self, made: Made) -> Data:
        table = made.table
        said = {
            "profile": "tabular-data-resource",
            "name": table.name,
            "title": table.name,
            "description": self.say(table.text),
            "descriptions": self.in_each(table.text),
            "rows": made.rows,
            **file(made.csv, CSV),
            "format": "csv",
            "encoding": "utf-8",
            "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
            "schema": self.schema(table),
        }
        return said | ({"parquet": file(made.parquet, PARQUET)} if made.parquet else {})

    def schema(self, table: Table) -> Data:
        said: Data = {
            "fields": [self.field(table, one) for one in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.key),
        }
        return said | ({"foreignKeys": keys} if (keys := list(foreign(table))) else {})

    def field(self, table: Table, column: Column) -> Data:
        about = {"name": column.name.replace("_", " ").replace("-", " ")}
        said: Data = {
            "name": column.name,
            "type": column.type.value,
            "description": self.say(table.says(column), **about),
            "descriptions": self.in_each(table.says(column), **about),
        }
        said |= {"unit": column.unit} if column.unit else {}
        return said | ({"constraints": known} if (known := column.constraints) else {})

    def say(self, key: str, **values: object) -> str:
        """A text as everybody can read it who looks into data: in English."""
        return self.texts.say(ENGLISH, key, **values)

    def in_each(self, key: str, **values: object) -> Mapping[str, str]:
        return {one: self.texts.say(one, key, **values) for one in self.texts.languages}


def texts_for(town: Town) -> Texts:
    """The texts of the languages of a town, and of English."""
    return Texts(dict.fromkeys((*town.languages, ENGLISH)))


def file(written: Written, kind: str) -> Data:
    return {
        "path": written.path,
        "mediatype": kind,
        "bytes": written.bytes,
        "hash": f"{SHA256}{written.digest}",
    }


def foreign(table: Table) -> Iterator[Data]:
    """What the columns lean on that name a row of another table."""
    for one in table.columns:
        if one.of:
            key = "number" if one.of == "cases" else "key"
            yield {"fields": one.name, "reference": {"resource": one.of, "fields": key}}
