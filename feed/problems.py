"""What goes wrong, in the form that was asked for: a page for people, and RFC 9457 for programs."""

from pathlib import PurePosixPath
from xml.etree.ElementTree import Element, SubElement

import msgspec
from aiohttp import web

from feed.prose import legible
from feed.site import Reader
from feed.templates import render
from feed.xml import written

PAGE, TEXT = "text/html", "text/plain"
JSON, XML = "application/problem+json", "application/problem+xml"
NAMESPACE = "urn:ietf:rfc:7807"  # that of RFC 9457, too: appendix B

# How addresses for programs end, and what a program reads there when something is wrong.
ENDINGS = {
    **dict.fromkeys((".json", ".jsonl", ".jsonld"), JSON),
    **dict.fromkeys((".atom", ".xml", ".cap"), XML),
    **dict.fromkeys((".ics", ".png", ".svg", ".txt", ".csv", ".parquet"), TEXT),
}
Told = dict[str, str | int]
WORDS = {404: "not-found", 403: "not-found", 410: "gone", 500: "broken", 503: "busy"}


def problem(request: web.Request, reader: Reader, status: int) -> web.Response:
    """What is wrong, and what to do now, in the language of whoever asked."""
    kind = kind_of(request)
    word = WORDS.get(status, "request")
    title, detail = reader.say(f"feed-problem-{word}"), reader.say(f"feed-problem-{word}-hint")
    told: Told = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    if kind == PAGE:
        body = render(reader, "problem.html", problem=word, department=None)
    else:
        body = WRITERS[kind](told)
    response = web.Response(text=body, content_type=kind, status=status)
    response.headers["Content-Language"] = reader.language
    response.headers["Vary"] = "Accept, Accept-Language"
    return response


def kind_of(request: web.Request) -> str:
    """A browser gets a page wherever it looks; else it is as the address ends."""
    if PAGE in request.headers.get("Accept", ""):
        return PAGE
    return ENDINGS.get(PurePosixPath(request.path).suffix, PAGE)


def as_json(told: Told) -> str:
    return msgspec.json.encode(told).decode()


def as_xml(told: Told) -> str:
    root = Element("problem", xmlns=NAMESPACE)
    for name, value in told.items():
        SubElement(root, name).text = legible(str(value))
    return written(root)


def as_words(told: Told) -> str:
    return f"{told['title']}\n{told['detail']}\n"


WRITERS = {JSON: as_json, XML: as_xml, TEXT: as_words}
