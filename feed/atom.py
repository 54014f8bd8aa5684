"""The open feed as Atom: RFC 4287, with paging (5005), threads (4685) and withdrawals (6721)."""

from aiohttp import web

from feed.answers import Answer
from feed.items import document
from feed.site import Reading
from feed.templates import render

ATOM = "application/atom+xml"


def atom_feed(reading: Reading, request: web.Request) -> Answer:
    told = document(reading, request)
    return Answer(render(reading.reader, "feed.atom", feed=told), ATOM, told.changed)
