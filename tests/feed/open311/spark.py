"""The standard's "Spark" convention, by which JSON follows from XML; and what an answer says."""

import json
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from typing import Any

from tests.feed.window import Seen, Window

# Elements that hold any number of children of one kind: also with one child, they are a list.
LISTS = {
    "services": "service",
    "attributes": "attribute",
    "values": "value",
    "service_requests": "request",
    "errors": "error",
    "endpoints": "endpoint",
    "formats": "format",
    "notes": "note",
    "photos": "photo",
    "service_request_updates": "request_update",
}
ENDPOINT = "/open311/v2"


def spark(element: ET.Element) -> Any:
    """The JSON that an element becomes; all plain values as words."""
    children = list(element)
    if element.tag in LISTS:
        assert {child.tag for child in children} <= {LISTS[element.tag]}
        return [spark(child) for child in children]
    if children:
        assert len({child.tag for child in children}) == len(children)
        return {child.tag: spark(child) for child in children}
    return element.text


def as_words(told: Any) -> Any:
    """JSON with its plain values as XML has them."""
    match told:
        case dict():
            return {key: as_words(value) for key, value in told.items()}
        case list():
            return [as_words(value) for value in told]
        case bool():
            return str(told).lower()
        case int() | float():
            return str(told)
    return told


def read(body: str) -> ET.Element:
    return ET.fromstring(body)  # noqa: S314 - the same


@dataclass
class Both:
    """One answer in both forms."""

    xml: Seen
    json: Seen

    @property
    def root(self) -> ET.Element:
        return read(self.xml.text)

    @property
    def told(self) -> Any:
        return json.loads(self.json.text)

    @property
    def status(self) -> int:
        assert self.xml.status == self.json.status
        return self.json.status


async def asks(window: Window, path: str, query: str = "", **headers: str) -> Both:
    """Ask for something in XML and in JSON. Both always say the same."""
    forms = [
        await window.sees(f"{ENDPOINT}{path}.{form}?{query}", **headers) for form in ("xml", "json")
    ]
    both = Both(*forms)
    assert spark(both.root) == as_words(both.told)
    return both


async def told(window: Window, path: str, query: str = "lang=en") -> Any:
    """What is told there, where all is well."""
    both = await asks(window, path, query)
    assert both.status == 200, both.json.text
    return both.told


async def ids(window: Window, query: str = "") -> list[str]:
    """The ids of the requests that are found."""
    return [one["service_request_id"] for one in await told(window, "/requests", query)]


async def refused(window: Window, path: str, query: str = "") -> tuple[int, str]:
    """The status with which something is refused, and what is said to that."""
    both = await asks(window, path, f"{query}&lang=en")
    [error] = both.told
    assert set(error) == {"code", "description"}
    assert error["code"] == both.status
    return both.status, error["description"]
