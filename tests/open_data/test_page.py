"""The page of the open data, and the files that it hands out."""

import csv
import io
import json
import re
from hashlib import sha256

import pytest
from axe_playwright_python.async_playwright import Axe

from core.open_data.tables import ALL
from juntos.open_data.folder import own
from tests.chromium import chromium
from tests.feed.soundness import problems
from tests.feed.test_axe import OPTIONS
from tests.feed.window import opened
from tests.open_data.conftest import Exporting
from tests.open_data.happenings import OCTOBER, a_whole_month

__all__ = ["chromium"]

TITLES = {"es": "Datos abiertos", "de": "Offene Daten", "en": "Open data"}


@pytest.fixture
async def window(small, tmp_path):
    async with opened(small.database, tmp_path, open_data=tmp_path / "open-data") as window:
        yield window


@pytest.fixture
async def with_export(window, small, tmp_path) -> Exporting:
    await small.happens(a_whole_month, OCTOBER)
    with own(tmp_path / "open-data") as folder:
        small.exported(parquet=True, folder=folder)
    return small


@pytest.mark.parametrize("language", TITLES)
async def test_before_the_first_export_it_says_when_that_is_made(window, language):
    page = await window.reads("/open-data", Accept_Language=language)
    assert f"<h1>{TITLES[language]}</h1>" in page
    assert "3:00" in page
    assert "datapackage.json" not in page


@pytest.mark.parametrize("language", TITLES)
async def test_it_tells_of_every_table_and_column_in_the_language_of_the_reader(
    window, with_export, language
):
    page = await window.reads("/open-data", Accept_Language=language)
    texts = window.texts
    for table in ALL:
        assert texts.say(language, table.text).split(":")[0] in page
        for column in table.columns:
            assert f"<code>{column.name}</code>" in page
    assert "Creative Commons Attribution 4.0" in page
    assert texts.say(language, "feed-open-data-rows", count=9) in page


async def test_every_page_leads_to_it_and_so_does_the_sitemap(window):
    assert 'href="/open-data"' in await window.reads("/")
    assert "<loc>https://jun.example/open-data</loc>" in await window.reads("/sitemap-0.xml")


async def test_search_engines_find_a_dataset_in_it(window, with_export):
    page = await window.reads("/open-data", Accept_Language="en")
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    said = json.loads(found)
    assert (said["@type"], said["license"]) == (
        "Dataset",
        "https://creativecommons.org/licenses/by/4.0/",
    )
    assert said["temporalCoverage"] == "2026-10-05/2026-10-05"
    addresses = [one["contentUrl"] for one in said["distribution"]]
    assert len(addresses) == 2 * len(ALL)
    for address in addresses:
        assert await window.status(address.removeprefix("https://jun.example")) == 200


async def test_a_file_says_what_it_is_whose_and_of_which_version(window, with_export):
    seen = await window.sees("/open-data/cases.csv")
    assert seen.headers["Content-Type"] == "text/csv; charset=utf-8; header=present"
    assert seen.headers["Content-Disposition"] == 'attachment; filename="jun-cases.csv"'
    assert seen.headers["Cache-Control"] == "no-cache"
    assert seen.headers["Access-Control-Allow-Origin"] == "*"
    assert len(list(csv.DictReader(io.StringIO(seen.text)))) == 9
    tag = seen.headers["ETag"]
    assert (await window.sees("/open-data/cases.csv", If_None_Match=tag)).status == 304


async def test_all_files_are_what_the_description_says(window, with_export):
    said = json.loads(await window.reads("/open-data/datapackage.json"))
    for resource in said["resources"]:
        for one in (resource, resource["parquet"]):
            async with window.client.get(f"/open-data/{one['path']}") as answer:
                content = await answer.read()
                assert answer.content_type == one["mediatype"]
            assert len(content) == one["bytes"]
            assert f"sha256:{sha256(content).hexdigest()}" == one["hash"]


async def test_a_part_of_a_file_can_be_asked_for(window, with_export):
    seen = await window.sees("/open-data/cases.csv", Range="bytes=0-5")
    assert (seen.status, seen.text) == (206, "number")


@pytest.mark.parametrize(
    "name",
    ["secrets.csv", "..%2Fcurrent", "%2e%2e%2fcurrent", "current", ".lock", "cases", "cases.txt"],
)
async def test_nothing_else_is_handed_out(window, with_export, name):
    assert await window.status(f"/open-data/{name}") == 404


async def test_before_the_first_export_there_is_no_file(window):
    assert await window.status("/open-data/cases.csv") == 404
    assert await window.status("/open-data/datapackage.json") == 404


async def test_a_house_without_a_folder_has_the_page_all_the_same(small, tmp_path):
    async with opened(small.database, tmp_path) as window:
        assert await window.status("/open-data") == 200
        assert await window.status("/open-data/cases.csv") == 404


@pytest.mark.parametrize("language", TITLES)
async def test_the_page_is_html_as_the_standard_has_it(window, with_export, language):
    assert problems(await window.reads("/open-data", Accept_Language=language)) == []


@pytest.mark.slow
@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark")])
async def test_axe_finds_nothing_on_the_page(window, with_export, chromium, width, scheme):
    page = await chromium.new_page(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce"
    )
    await page.goto(str(window.client.make_url("/open-data")), wait_until="load")
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = 1")
    results = await Axe().run(page, options=OPTIONS)
    wide = await page.evaluate("document.documentElement.scrollWidth")
    await page.close()
    assert [one["id"] for one in results.response["violations"]] == []
    assert wide <= width


async def test_a_description_that_is_broken_does_not_break_the_page(window, with_export, tmp_path):
    for one in (tmp_path / "open-data").glob("*/datapackage.json"):
        one.write_text("{")
    assert await window.status("/open-data") == 200
