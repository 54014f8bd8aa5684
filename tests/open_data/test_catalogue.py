"""The catalogue for data portals: what DCAT-AP 3 demands of each thing in it."""

import json

import pytest

from core.open_data.tables import ALL
from feed.open_data.catalogue import CONTEXT
from juntos.open_data.folder import own
from tests.feed.window import HOME, opened
from tests.open_data.happenings import OCTOBER, a_whole_month

# https://semiceu.github.io/DCAT-AP/releases/3.0.0/: the properties that are mandatory, by class.
NEEDED = {
    "dcat:Catalog": {"dct:title", "dct:description", "dct:publisher"},
    "dcat:Dataset": {"dct:title", "dct:description"},
    "dcat:Distribution": {"dcat:accessURL"},
    "dcat:DataService": {"dct:title", "dcat:endpointURL"},
    "foaf:Agent": {"foaf:name"},
    "spdx:Checksum": {"spdx:algorithm", "spdx:checksumValue"},
}


@pytest.fixture
async def window(small, tmp_path):
    async with opened(small.database, tmp_path, open_data=tmp_path / "open-data") as window:
        yield window


async def told(window):
    seen = await window.sees("/dcat.jsonld")
    assert seen.status == 200
    assert seen.headers["Content-Type"].startswith("application/ld+json")
    return json.loads(seen.text)


def nodes(value):
    """Everything in it that is something, and not words or a number."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict) and "@value" not in one:
            yield one
            for name, inner in one.items():
                if name != "@context":
                    yield from nodes(inner)


def problems(catalogue):
    for node in nodes(catalogue):
        missing = NEEDED.get(node.get("@type"), set()) - {key for key in node if node[key]}
        yield from (f"{node.get('@id')}: no {one}" for one in missing)
        names = [key for key in node if not key.startswith("@")] + [node.get("@type", "dct:x")]
        yield from (f"unknown: {one}" for one in names if one.partition(":")[0] not in CONTEXT)
        address = node.get("@id", HOME)
        if not address.startswith(("http://", "https://", "spdx:")):
            yield f"no address: {address}"


async def test_each_table_is_a_dataset_with_its_files(window, small, tmp_path):
    await small.happens(a_whole_month, OCTOBER)
    with own(tmp_path / "open-data") as folder:
        small.exported(parquet=True, folder=folder)
    catalogue = await told(window)
    assert list(problems(catalogue)) == []
    assert len(catalogue["dcat:dataset"]) == len(ALL)
    for dataset in catalogue["dcat:dataset"]:
        assert {one["@language"] for one in dataset["dct:title"]} == set(window.texts.languages)
        csv, parquet = dataset["dcat:distribution"]
        assert csv["dct:license"]["@id"] == "https://creativecommons.org/licenses/by/4.0/"
        for one in (csv, parquet):
            path = one["dcat:downloadURL"]["@id"].removeprefix(HOME)
            async with window.client.get(path) as answer:
                assert len(await answer.read()) == int(one["dcat:byteSize"]["@value"])
                kind = one["dcat:mediaType"]["@id"].partition("media-types/")[2]
                assert answer.headers["Content-Type"].startswith(kind)


async def test_before_the_first_export_there_are_the_services(window):
    catalogue = await told(window)
    assert list(problems(catalogue)) == []
    assert "dcat:dataset" not in catalogue
    [service] = catalogue["dcat:service"]
    assert service["dcat:endpointURL"]["@id"] == f"{HOME}/open311/v2"


async def test_what_is_missing_would_be_found(window):
    catalogue = await told(window)
    del catalogue["dct:publisher"]
    catalogue["schema:name"] = "x"
    assert len(list(problems(catalogue))) == 2


async def test_the_page_leads_programs_to_it(window):
    assert 'type="application/ld+json" href="/dcat.jsonld"' in await window.reads("/open-data")
