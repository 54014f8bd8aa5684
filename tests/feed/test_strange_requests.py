"""Requests that no person would think of, made from the description: none of them breaks anything.

Each address is asked for in many ways, as described and otherwise; in the same ways each time.
"""

import asyncio

import pytest
import schemathesis
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from tests.feed.open311.bringing import KEY
from tests.feed.test_axe import all_of_it
from tests.feed.whole import whole

pytestmark = pytest.mark.slow

# How many requests to each address are as the description has it, and how many are not.
EXAMPLES = {GenerationMode.POSITIVE: 8, GenerationMode.NEGATIVE: 3}
PATIENCE = 30  # seconds
CHECKS = [
    not_a_server_error,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
]
ENDLESS = ("/feed/events", "/chat/live")
THERE = {"path-id": [*range(1, 20)], "path-number": ["J-00001", "J-00002", "j1"]}
GIVEN = {"api_key": KEY, "service_code": "light", "lat": 37.2213, "long": -3.5941}

EASE = settings(
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


def knowing(document):
    """The same description, with which one asks more often for what is there."""
    known = document["components"]["parameters"]
    for name, values in THERE.items():
        known[name]["schema"] = {"anyOf": [{"enum": values}, known[name]["schema"]]}
    return document


def operations(document):
    schema = schemathesis.openapi.from_dict(document)
    found = [one.ok() for one in schema.get_all_operations()]
    return [one for one in found if one.path not in ENDLESS]


def asks(operation, url, mode):
    """Ask for one address in many ways; what is wrong with the answers, if anything."""

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(EASE, max_examples=EXAMPLES[mode])
    def ask(case):
        if isinstance(case.body, dict) and "api_key" in case.body and len(case.body) % 2:
            case.body |= GIVEN  # every second report is one that is taken
        case.call_and_validate(base_url=url, checks=CHECKS, timeout=PATIENCE)

    try:
        ask()
    except Unsatisfiable:  # whatever one asks for there is as it is described
        return []
    except (Exception, FailureGroup) as problem:  # noqa: BLE001 - all of them are told at once
        return [f"{operation.label}: {problem}"]
    return []


def all_asked(document, url):
    every = [(one, mode) for one in operations(document) for mode in EXAMPLES]
    return [problem for one, mode in every for problem in asks(one, url, mode)]


async def test_nothing_that_strangers_ask_for_breaks_anything(window, tmp_path):
    await window.happens(all_of_it(window))
    async with TestClient(TestServer(whole(window, tmp_path))) as client:
        answer = await client.get("/openapi.json")
        url = str(client.make_url("")).rstrip("/")
        problems = await asyncio.to_thread(all_asked, knowing(await answer.json()), url)
    assert not problems, "\n\n".join(problems)
