"""The open data as a catalogue for data portals: DCAT-AP 3, in JSON-LD.

Each table is a dataset with its files; Open311 is a service. See https://www.w3.org/TR/vocab-dcat-3/.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from aiohttp import web

from core.open_data.everything import rules_of
from core.open_data.package import SHA256
from feed.answers import Answer
from feed.open311.discovery import ENDPOINT, SPECIFICATION
from feed.open_data.page import SHELF, Data, package
from feed.site import Reading

JSON_LD = "application/ld+json"
EUROPE = "http://publications.europa.eu/resource/authority/"
KINDS = "https://www.iana.org/assignments/media-types/"
FORMATS = {"text/csv": "CSV", "application/vnd.apache.parquet": "PARQUET"}
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
Told = dict[str, Any]


def catalogue(reading: Reading, request: web.Request) -> Answer:
    """What there is; before the first export, the services alone."""
    said = package(request.app[SHELF])
    told = {"@context": CONTEXT, **whole(reading), "dcat:service": [open311(reading)]}
    if said:
        told["dct:modified"] = moment(said["created"])
        told["dcat:dataset"] = [dataset(reading, said, one) for one in said["resources"]]
    return Answer(json.dumps(told, ensure_ascii=False), JSON_LD)


def whole(reading: Reading) -> Told:
    town, languages = reading.town, reading.hall.texts.languages
    title = {one: reading.hall.say(one, "open-data-title", town=town.name) for one in languages}
    least = rules_of(town).least
    what = {one: reading.hall.say(one, "open-data-what", least=least) for one in languages}
    return {
        "@id": at(reading, "/dcat.jsonld"),
        "@type": "dcat:Catalog",
        "dct:title": in_each(title),
        "dct:description": in_each(what),
        "dct:publisher": publisher(reading),
        "foaf:homepage": {"@id": at(reading, "/open-data"), "@type": "foaf:Document"},
    }


def publisher(reading: Reading) -> Told:
    return {"@id": at(reading, "/"), "@type": "foaf:Agent", "foaf:name": reading.town.name}


def dataset(reading: Reading, said: Data, table: Data) -> Told:
    """One table."""
    page, name = at(reading, "/open-data"), table["name"]
    titles = {one: f"{words}: {name}" for one, words in said["titles"].items()}
    known: Told = {
        "@id": f"{page}#{name}",
        "@type": "dcat:Dataset",
        "dct:identifier": f"{page}#{name}",
        "dct:title": in_each(titles),
        "dct:description": in_each(table["descriptions"]),
        "dct:publisher": {"@id": at(reading, "/")},
        "dct:modified": moment(said["created"]),
        "dcat:keyword": said["keywords"],
        "dcat:theme": {"@id": f"{EUROPE}data-theme/GOVE"},
        "dcat:landingPage": {"@id": page},
        "dcat:distribution": list(distributions(reading, said, table)),
    }
    if rules_of(reading.town).nightly:
        known["dct:accrualPeriodicity"] = {"@id": f"{EUROPE}frequency/DAILY"}
    return known


def distributions(reading: Reading, said: Data, table: Data) -> Iterator[Told]:
    """The files of a table: CSV, and Parquet where that is made."""
    for file in (table, table.get("parquet")):
        if file:
            address = at(reading, f"/open-data/{file['path']}")
            yield {
                "@id": address,
                "@type": "dcat:Distribution",
                "dct:title": file["path"],
                "dcat:accessURL": {"@id": at(reading, "/open-data")},
                "dcat:downloadURL": {"@id": address},
                "dcat:mediaType": {"@id": KINDS + file["mediatype"]},
                "dct:format": {"@id": f"{EUROPE}file-type/{FORMATS[file['mediatype']]}"},
                "dcat:byteSize": number(file["bytes"]),
                "dct:license": {"@id": said["licenses"][0]["path"]},
                "spdx:checksum": checksum(file["hash"]),
            }


def checksum(told: str) -> Told:
    value = {"@value": told.removeprefix(SHA256), "@type": "xsd:hexBinary"}
    how = {"@id": "spdx:checksumAlgorithm_sha256"}
    return {"@type": "spdx:Checksum", "spdx:algorithm": how, "spdx:checksumValue": value}


def open311(reading: Reading) -> Told:
    """The service at which programs read reports, and bring some."""
    return {
        "@id": at(reading, ENDPOINT),
        "@type": "dcat:DataService",
        "dct:title": f"{reading.town.name}: Open311 GeoReport v2",
        "dcat:endpointURL": {"@id": at(reading, ENDPOINT)},
        "dcat:endpointDescription": {"@id": at(reading, "/openapi.json")},
        "dct:conformsTo": {"@id": SPECIFICATION, "@type": "dct:Standard"},
    }


def at(reading: Reading, path: str) -> str:
    return reading.visit.origin + path


def in_each(words: Mapping[str, str]) -> list[Told]:
    """The same in several languages."""
    return [{"@value": one, "@language": language} for language, one in words.items()]


def moment(told: str) -> Told:
    return {"@value": told, "@type": "xsd:dateTime"}


def number(told: int) -> Told:
    return {"@value": str(told), "@type": "xsd:nonNegativeInteger"}
