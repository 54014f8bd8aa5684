"""What descriptions of addresses are put together from."""

from collections.abc import Iterable, Mapping
from typing import Any

Data = dict[str, Any]
Operations = Mapping[str, Data]  # by method and path: `GET /feed.atom`

HTML, JSON, XML, TEXT = "text/html", "application/json", "text/xml", "text/plain"
ATOM, PNG, CALENDAR = "application/atom+xml", "image/png", "text/calendar"
PROBLEM_JSON, PROBLEM_XML = "application/problem+json", "application/problem+xml"

LEADS_ON = (302, 303, 308)
STATUS = {
    302: "It stands at another address.",
    303: "Read on at another address.",
    304: "You have it already: it has not changed since.",
    308: "It stands at another address for good.",
    400: "Something in the request is not as it should be; the answer says so.",
    401: "There is no session: open `/chat` first.",
    403: "That is not open to you.",
    404: "There is nothing here, or nothing that all may read.",
    405: "The address is there, but not for this method; `Allow` names those that it is for.",
    410: "It was here, and has been taken back for good.",
    413: "The body is larger than may be sent.",
    415: "The body is not of a kind that is taken here.",
    426: "This address speaks WebSocket only.",
    429: "Too many, too fast; `Retry-After` says in how many seconds to come again.",
    500: "A mistake of ours; it has been written down.",
    503: "The database cannot be read just now; `Retry-After` says when to come again.",
    507: "There is no room for more files just now.",
}


def page(summary: str, *query: str, fails: Iterable[int] = ()) -> Data:
    """A page for people, in the language of whoever reads it."""
    return told(summary, HTML, "lang", "Accept-Language", "pane", *query, fails=fails, tag="pages")


def told(
    summary: str,
    kind: str,
    *parameters: str,
    tag: str,
    fails: Iterable[int] = (),
    schema: Data | None = None,
) -> Data:
    """Something that can be kept and asked for again. `fails` are the statuses beside 200.

    `parameters` are names from `parameters.py`; those in the path need not be named.
    """
    answers = {200: content(kind, schema), 304: {}, **refusals(kind, [*fails, 503])}
    return operation(summary, [*parameters, "If-None-Match"], answers, tag)


def content(kind: str, schema: Data | None = None) -> Data:
    """A body of a kind; `schema` says more of it."""
    return {kind: {"schema": schema} if schema else {}}


def refusals(kind: str, statuses: Iterable[int]) -> dict[int, Data]:
    """What comes instead of something of a kind."""
    return {one: content(TEXT) if one in LEADS_ON else instead(kind) for one in statuses}


def instead(kind: str) -> Data:
    """The kind of body that says what is wrong; see `feed/problems.py`."""
    if kind == HTML:
        return content(HTML)
    if kind.endswith(("json", "jsonl")):
        return content(PROBLEM_JSON, schema_of("Problem"))
    is_xml = kind.startswith("application/") and kind.endswith("xml")
    return content(PROBLEM_XML if is_xml else TEXT)


def schema_of(name: str) -> Data:
    return {"$ref": f"#/components/schemas/{name}"}


def listed(name: str) -> Data:
    return {"type": "array", "items": schema_of(name)}


def operation(
    summary: str, parameters: Iterable[str], answers: Mapping[int, Data], tag: str
) -> Data:
    """One address under one method. `answers` are the kinds of body by status."""
    return {
        "summary": summary,
        "tags": [tag],
        "parameters": [refer(one) for one in parameters],
        "responses": {str(status): answer(status, body) for status, body in answers.items()},
    }


def refer(parameter: str) -> Data:
    return {"$ref": f"#/components/parameters/{parameter}"}


def answer(status: int, body: Data) -> Data:
    said = {"description": STATUS.get(status, "As asked for.")}
    return {**said, "content": body} if body else said


def form(kind: str, fields: Data, needed: Iterable[str] = (), **more: Any) -> Data:
    """The body of a POST."""
    schema = {"type": "object", "properties": fields, **more}
    if needed := list(needed):
        schema["required"] = needed
    return {"required": True, "content": content(kind, schema)}
