"""The description for programs says what there is, and nothing else."""

import json
import re

import pytest
import schemathesis
from aiohttp.test_utils import TestClient, TestServer
from jsonschema_rs import ValidationError

from feed.description.document import DESCRIBED, addresses
from tests.feed.whole import whole

WHERE = "feed/description/pages.py (of Open311: programs.py; of chat and tips: doors.py)"
REFERENCE = re.compile(r'"#/components/(\w+)/([\w-]+)"')


@pytest.fixture
def house(window, tmp_path):
    return whole(window, tmp_path)


async def told(app):
    async with TestClient(TestServer(app)) as client:
        answer = await client.get("/openapi.json")
        assert (answer.status, answer.content_type) == (200, "application/json")
        return await answer.json()


async def test_every_address_is_described(house):
    missing = sorted(set(addresses(house)) - set(DESCRIBED))
    how = [f'    "{one}": page("What it is for."),' for one in missing]
    assert not missing, f"Say in {WHERE} what these are for:\n" + "\n".join(how)


async def test_every_address_that_is_described_is_there(house):
    gone = sorted(set(DESCRIBED) - set(addresses(house)))
    assert not gone, f"Nothing answers there any more; take it out of {WHERE}: {gone}"


async def test_the_description_is_open_api_3_1(house):
    document = await told(house)
    assert document["openapi"] == "3.1.0"
    schemathesis.openapi.from_dict(document).validate()


async def test_a_description_that_is_not_open_api_is_noticed(house):
    """Otherwise the test before this one would prove nothing."""
    document = await told(house)
    del document["paths"]["/feed.atom"]["get"]["responses"]["200"]["description"]
    with pytest.raises(ValidationError):
        schemathesis.openapi.from_dict(document).validate()


async def test_it_names_no_part_that_it_does_not_have(house):
    document = await told(house)
    parts = document["components"]
    named = set(REFERENCE.findall(json.dumps(document)))
    assert [one for one in named if one[1] not in parts[one[0]]] == []
    unused = {(kind, name) for kind in parts for name in parts[kind]} - named
    assert unused == set()


async def test_every_name_in_a_path_is_a_parameter_of_it(house):
    document = await told(house)
    known = document["components"]["parameters"]
    for path, methods in document["paths"].items():
        for operation in methods.values():
            asked = [known[one["$ref"].rpartition("/")[2]] for one in operation["parameters"]]
            there = [(one["in"], one["name"]) for one in asked]
            assert len(set(there)) == len(there), path
            in_path = {name for place, name in there if place == "path"}
            assert in_path == set(re.findall(r"{(\w+)}", path)), path


async def test_every_address_has_a_name_of_its_own_and_says_what_it_is_for(house):
    document = await told(house)
    operations = [one for methods in document["paths"].values() for one in methods.values()]
    names = [one["operationId"] for one in operations]
    assert len(set(names)) == len(names)
    assert all(one["summary"].endswith(".") for one in operations)


async def test_it_tells_of_nothing_that_a_town_does_not_have(window):
    """The feed alone, without the doors that the roof hangs up beside it."""
    document = json.loads(await window.reads("/openapi.json"))
    assert not [path for path in document["paths"] if path.startswith(("/chat", "/tip"))]
    assert document["servers"] == [{"url": "https://jun.example"}]
    departments = document["components"]["parameters"]["path-key"]["schema"]["enum"]
    assert departments == [one.key for one in window.town.departments]
