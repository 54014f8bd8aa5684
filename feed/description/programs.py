"""The addresses at which other programs ask and bring: Open311, and the hub."""

from collections.abc import Iterable

from feed.description.kit import (
    JSON,
    TEXT,
    XML,
    Data,
    Operations,
    content,
    form,
    listed,
    operation,
    refusals,
    schema_of,
)
from feed.hub import LONGEST_SECRET
from feed.open311.form import FORM, LARGEST, LONGEST

WORDS: Data = {"type": "string"}
DEGREES: Data = {"type": "number"}
ASKED = ("jurisdiction_id", "lang", "Accept-Language")
DAYS = ("start_date", "end_date")
FILTERS = (*DAYS, "service_request_id", "service_code", "status", "page", "page_size", "extensions")


def either(schema: Data) -> Data:
    """XML or JSON, as the address ends; the schema is that of JSON."""
    return {**content(XML), **content(JSON, schema)}


def spoken(summary: str, schema: Data, *parameters: str, fails: Iterable[int] = ()) -> Data:
    """Something that is read by Open311; its errors come in the form that was asked for."""
    wrong = {status: either(listed("Open311Error")) for status in (400, 404, *fails, 503)}
    answers = {200: either(schema), 304: {}, **wrong}
    return operation(summary, [*parameters, "If-None-Match", *ASKED], answers, "open311")


def brought() -> Data:
    """A report: the form, and what comes back."""
    summary = "Bring a report; whoever does needs a key."
    wrong = {one: either(listed("Open311Error")) for one in (400, 403, 404, 429, 503)}
    answers = {200: either(listed("Receipt")), **wrong}
    told = operation(summary, ("lang", "Accept-Language"), answers, "open311")
    fields = {
        "api_key": WORDS,
        "service_code": WORDS,
        "jurisdiction_id": WORDS,
        "lat": {**DEGREES, "minimum": -90, "maximum": 90},
        "long": {**DEGREES, "minimum": -180, "maximum": 180},
        "address_string": WORDS,
        "address_id": WORDS,
        "description": {**WORDS, "maxLength": LONGEST},
        "media_url": {**WORDS, "format": "uri"},
        **dict.fromkeys(("email", "device_id", "account_id"), WORDS),
        **dict.fromkeys(("first_name", "last_name", "phone"), WORDS),
    }
    says = (
        f"{LARGEST // 1024} kilobytes at most. Where it is, is needed in one of three ways; answers"
        " to the questions of a service are `attribute[CODE]`. What tells of a person is not kept."
    )
    body = form(FORM, fields, ("api_key", "service_code"), additionalProperties=WORDS)
    return {**told, "requestBody": {**body, "description": says}}


OPEN311: Operations = {
    "GET /open311/discovery.{format}": spoken("Where a program begins.", schema_of("Discovery")),
    "GET /open311/v2/services.{format}": spoken("What can be reported.", listed("Service")),
    "GET /open311/v2/services/{code}.{format}": spoken(
        "What is asked of one kind.", schema_of("Definition")
    ),
    "GET /open311/v2/requests.{format}": spoken(
        "Reports that all may read.", listed("Request"), *FILTERS
    ),
    "POST /open311/v2/requests.{format}": brought(),
    "GET /open311/v2/requests/{id}.{format}": spoken(
        "One report.", listed("Request"), "extensions"
    ),
    "GET /open311/v2/tokens/{token}.{format}": spoken(
        "The number of what was brought.", listed("Token")
    ),
    "GET /open311/v2/servicerequestupdates.{format}": spoken(
        "An extension, where the town has it: how reports came on.", listed("Update"), *DAYS
    ),
}


def hub() -> Data:
    """WebSub: a program asks to be told, or not any more."""
    summary = "WebSub: be told when a feed has changed; the callback has to confirm it."
    wrong = {status: content(TEXT) for status in (400, 413, 429)}
    answers = {202: {}, **wrong, **refusals("text/html", (404, 503))}
    fields = {
        "hub.mode": {"type": "string", "enum": ["subscribe", "unsubscribe"]},
        "hub.topic": {**WORDS, "format": "uri"},
        "hub.callback": {**WORDS, "format": "uri"},
        "hub.lease_seconds": {"type": "integer", "minimum": 0},
        "hub.secret": {**WORDS, "maxLength": LONGEST_SECRET},
    }
    needed = ("hub.mode", "hub.topic", "hub.callback")
    told = operation(summary, ("lang", "Accept-Language"), answers, "feeds")
    return {**told, "requestBody": form(FORM, fields, needed)}


HUB: Operations = {"POST /hub": hub()}
