"""The two forms of every answer. JSON follows from XML by the standard's "Spark" convention.

Whatever is told is a tree of dictionaries, lists and plain values. A list is an element whose
children all have one name, which JSON leaves out.
"""

from typing import Any
from xml.sax.saxutils import escape

import msgspec

from feed.xml import DECLARATION

XML, JSON = "text/xml", "application/json"
FORMATS = {"xml": XML, "json": JSON}
ITEMS = {
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


def written(root: str, told: Any, content_type: str) -> str:
    """What is told, in the form that is wanted; `root` is the name of the outermost element."""
    if content_type == JSON:
        return msgspec.json.encode(told).decode()
    return f"{DECLARATION}{element(root, told)}\n"


def element(name: str, told: Any) -> str:
    """An element of XML. What is empty stays empty."""
    inside = escape(told) if isinstance(told, str) else content(name, told)
    return f"<{name}>{inside}</{name}>" if inside else f"<{name}/>"


def content(name: str, told: Any) -> str:
    """What stands between the two ends of an element, where that is more than words."""
    if told is None:
        return ""
    if isinstance(told, dict):
        return "".join([element(key, value) for key, value in told.items()])
    if isinstance(told, list):
        return "".join([element(ITEMS[name], value) for value in told])
    return str(told).lower()
