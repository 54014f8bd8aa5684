"""The index of all alerts as Atom: each entry leads to its CAP file."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from aiohttp import web

from core import alerting
from feed.answers import Answer
from feed.atom import ATOM
from feed.hub import hubs, links
from feed.items import ITEMS, NEVER
from feed.pages import number
from feed.site import Reading
from feed.templates import render
from storage.alerts import Alert


@dataclass(frozen=True, slots=True)
class Entry:
    """One alert. Its id stays the same, wherever the index is read."""

    id: str
    number: int
    root: int
    title: str
    text: str
    category: str
    at: datetime


def alerts_atom(reading: Reading, request: web.Request) -> Answer:
    before = number(request.query.get("before"))
    found = reading.hall.store.alerts.sent(ITEMS + 1, before)
    shown = [entry(reading, one) for one in found[:ITEMS]]
    newest = reading.hall.store.alerts.sent(1)
    changed = newest[0].sent_at or NEVER if newest else NEVER
    further = shown[-1].number if len(found) > ITEMS else None
    here = reading.visit.absolute("/alerts.atom")
    body = render(
        reading.reader,
        "alerts.atom",
        entries=shown,
        changed=changed,
        before=before,
        further=further,
        hubs=[] if before else hubs(reading, here),
    )
    return Answer(body, ATOM, changed, links=() if before else links(reading, here))


def entry(reading: Reading, alert: Alert) -> Entry:
    at = alert.sent_at or alert.written_at
    host = urlsplit(reading.visit.origin).hostname or "localhost"
    return Entry(
        id=f"tag:{host},{at:%Y-%m-%d}:alert/{alert.id}",
        number=alert.id or 0,
        root=alert.root_id or 0,
        title=alerting.title(reading.hall, alert, reading.language),
        text=alerting.words_in(reading.hall, alert, reading.language),
        category=alert.category,
        at=at,
    )
