"""The page of the council: what is held now, what comes, and what was."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiohttp import web

from feed.answers import Answer
from feed.pages import page
from feed.site import Reading
from storage.convocations import Convocation

PAST = timedelta(days=366)
MOST = 30


@dataclass(frozen=True, slots=True)
class Session:
    """One session; `at` is by the clock of the town. `because` says why it is called off."""

    id: int
    title: str
    at: datetime
    place: str = ""
    agenda: str = ""
    link: str = ""
    off: bool = False
    because: str = ""


def council_page(reading: Reading, _: web.Request) -> Answer:
    now = reading.hall.now
    planned = reading.hall.store.sittings.planned.since(now - PAST, MOST)
    sitting = reading.hall.store.sittings.now()
    to_come = [one for one in reversed(planned) if one.starts_at > now and not one.sitting_id]
    return page(
        reading,
        "council.html",
        None,
        sitting=sitting.title if sitting else "",
        coming=[session(reading, one) for one in to_come],
        held=list(held(reading, [one for one in planned if one not in to_come])),
    )


def session(reading: Reading, one: Convocation) -> Session:
    return Session(
        id=one.id or 0,
        title=one.title,
        at=reading.town.local(one.starts_at),
        place=one.place,
        agenda=one.agenda,
        link=one.link,
        off=one.called_off_at is not None,
        because=one.because,
    )


def held(reading: Reading, over: list[Convocation]) -> Iterator[Session]:
    """What was, the last first: planned before, or begun without that."""
    books, known = reading.hall.store, reading.hall.store.sittings.planned.held()
    found = [session(reading, one) for one in over]
    found += [
        Session(0, one.title, reading.town.local(one.begun_at))
        for one in books.sittings.since(reading.hall.now - PAST, MOST)
        if one.id not in known and one.ended_at
    ]
    yield from sorted(found, key=lambda one: one.at, reverse=True)
