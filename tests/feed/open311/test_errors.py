"""Errors come in the form that was asked for, in the language of the reader."""

import json

import pytest

from core.town.open311 import Open311
from tests.feed.open311.reading import READS, of_each_kind
from tests.feed.open311.spark import ENDPOINT, asks, read, refused
from tests.feed.window import jun, opened

# One jurisdiction


async def test_the_jurisdiction_may_be_left_out_and_another_is_not_found(window):
    await window.happens(of_each_kind)
    for path in READS:
        assert (await asks(window, path)).status == 200
        assert (await asks(window, path, "jurisdiction_id=jun.example")).status == 200
        assert (await refused(window, path, "jurisdiction_id=sfgov.org"))[0] == 404


async def test_the_town_can_name_its_jurisdiction(one_database, tmp_path):
    extras = {**jun().extras, "open311": Open311(jurisdiction="ayuntamientojun.es")}
    town = jun().model_copy(update={"extras": extras})
    async with opened(one_database, tmp_path, town) as window:
        asked = await asks(window, "/services", "jurisdiction_id=AyuntamientoJun.es")
    assert asked.status == 200


# Errors


async def test_errors_come_in_the_form_that_was_asked_for(window):
    xml = await window.sees(f"{ENDPOINT}/services/none.xml")
    assert (xml.status, read(xml.text).tag) == (404, "errors")
    seen = await window.sees(f"{ENDPOINT}/services/none.json")
    assert seen.headers["Content-Type"] == "application/json; charset=utf-8"
    assert set(json.loads(seen.text)[0]) == {"code", "description"}


@pytest.mark.parametrize("path", ["services.yaml", "requests.html", "requests/J-00001.txt"])
async def test_another_form_is_a_bad_request_told_in_xml(window, path):
    seen = await window.sees(f"{ENDPOINT}/{path}")
    assert seen.status == 400
    assert read(seen.text).find("error/code").text == "400"


@pytest.mark.parametrize("path", ["/open311/v3/services.xml", "/open311/v2/services", "/open311/"])
async def test_another_address_is_not_found_and_says_so_in_xml(window, path):
    seen = await window.sees(path)
    assert seen.status == 404
    assert read(seen.text).tag == "errors"


async def test_another_method_is_told_which_ones_there_are(window):
    async with window.client.delete(f"{ENDPOINT}/services.json") as answer:
        assert answer.status == 405
        assert "GET" in answer.headers["Allow"]
        assert (await answer.json())[0]["code"] == 405


async def test_errors_are_told_in_the_language_of_the_reader(window):
    words = {
        language: (await window.sees(f"{ENDPOINT}/services/x.json", Accept_Language=language)).text
        for language in ("es", "de", "en")
    }
    assert "servicio" in words["es"]
    assert "Dienst" in words["de"]
    assert "service" in words["en"]
