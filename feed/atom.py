"""The open feed as Atom: RFC 4287, with paging (5005), threads (4685) and withdrawals (6721)."""

from aiohttp import web

from feed.answers import Answer
from feed.hub import hubs, links
from feed.items import document
from feed.site import Reading
from feed.templates import render

ATOM = "application/atom+xml"


def atom_feed(reading: Reading, request: web.Request) -> Answer:
    told = document(reading, request)
    here = reading.visit.absolute(told.path("feed.atom"))
    found = hubs(reading, here) if told.newest else []
    body = render(reading.reader, "feed.atom", feed=told, hubs=found)
    return Answer(body, ATOM, told.changed, links=links(reading, here) if told.newest else ())
