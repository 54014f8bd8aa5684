"""Discovery leads to the services, and these say all that the standard wants to know."""

import json
from dataclasses import replace
from datetime import timedelta

from core.handlers.open311 import note_change
from tests.feed.open311.spark import read, refused, spark, told
from tests.feed.window import jun, opened

DAY = timedelta(days=1)


# Discovery


async def discovered(window):
    xml, told_json = [
        await window.sees(f"/open311/discovery.{form}?lang=en") for form in ("xml", "json")
    ]
    return read(xml.text), json.loads(told_json.text)


async def test_discovery_is_there_in_both_forms_and_says_the_same(window):
    root, found = await discovered(window)
    assert root.tag == "discovery"
    assert spark(root) == found


async def test_discovery_has_every_field_that_is_required(window):
    _, found = await discovered(window)
    assert list(found) == ["changeset", "contact", "key_service", "endpoints"]
    [endpoint] = found["endpoints"]
    assert list(endpoint) == ["specification", "url", "changeset", "type", "formats"]
    assert all([*found.values(), *endpoint.values()])
    assert endpoint["specification"] == "http://wiki.open311.org/GeoReport_v2"
    assert endpoint["type"] in ("production", "test")
    assert endpoint["formats"] == ["text/xml", "application/json"]


async def test_discovery_leads_to_an_endpoint_that_answers(window):
    _, found = await discovered(window)
    url = found["endpoints"][0]["url"]
    path = url.removeprefix("https://jun.example")
    assert await window.status(f"{path}/services.xml") == 200


async def test_the_changeset_stays_until_the_services_change(one_database, tmp_path):
    async with opened(one_database, tmp_path) as window:
        await window.happens(lambda life: note_change(life.hall()))
        first = (await discovered(window))[1]["changeset"]
        window.clock.passes(days=3)
        await window.happens(lambda life: note_change(life.hall()))
        assert (await discovered(window))[1]["changeset"] == first
    fewer = jun().model_copy(update={"categories": jun().categories[1:]})
    async with opened(one_database, tmp_path, fewer) as window:
        assert (await discovered(window))[1]["changeset"] > first
        await window.happens(lambda life: note_change(replace(life, step=2 * DAY).hall()))
        noted = (await discovered(window))[1]["changeset"]
        assert noted > first
        window.clock.passes(days=1)
        assert (await discovered(window))[1]["changeset"] == noted


# Services


async def test_every_service_has_all_fields(window):
    for one in await told(window, "/services"):
        assert list(one) == [
            "service_code",
            "service_name",
            "description",
            "metadata",
            "type",
            "keywords",
            "group",
        ]
        assert one["metadata"] in (True, False)
        assert one["type"] in ("realtime", "batch", "blackbox")


async def test_codes_of_services_are_unique(window):
    codes = [one["service_code"] for one in await told(window, "/services")]
    assert len(set(codes)) == len(codes) > 1


async def test_keywords_are_one_text_with_commas(window):
    lamp = next(one for one in await told(window, "/services") if one["service_code"] == "light")
    assert lamp["keywords"].split(", ")[:2] == ["street lamp", "lamp"]


async def test_metadata_says_whether_there_is_something_to_ask(window):
    for one in await told(window, "/services"):
        defined = await told(window, f"/services/{one['service_code']}")
        assert one["metadata"] == bool(defined["attributes"])


async def test_a_definition_has_all_fields_in_their_order(window):
    found = await told(window, "/services/water")
    assert list(found) == ["service_code", "attributes"]
    assert found["service_code"] == "water"
    [asked] = found["attributes"]
    assert asked == {
        "variable": True,
        "code": "how_much",
        "datatype": "singlevaluelist",
        "required": True,
        "datatype_description": "Pick one of the answers.",
        "order": 1,
        "description": "How much water is coming out?",
        "values": [
            {"key": "drops", "name": "It only drips"},
            {"key": "flows", "name": "It keeps running"},
            {"key": "floods", "name": "The street is flooded"},
        ],
    }


async def test_attributes_are_numbered_from_one_without_a_number_twice(one_database, tmp_path):
    water = jun().category("water")
    twice = (*water.questions, water.questions[0].model_copy(update={"key": "since"}))
    changed = water.model_copy(update={"questions": twice, "photo": "needed"})
    town = jun().model_copy(update={"categories": (changed,)})
    async with opened(one_database, tmp_path, town) as window:
        asked = (await told(window, "/services/water"))["attributes"]
    assert [one["order"] for one in asked] == [1, 2, 3]
    assert [one["variable"] for one in asked] == [True, True, False]


async def test_an_unknown_service_is_not_found(window):
    status, words = await refused(window, "/services/spaceport")
    assert status == 404
    assert "spaceport" in words
