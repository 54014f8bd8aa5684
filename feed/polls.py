"""The page of polls: what can be voted on now, and how earlier polls ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web

from core.handlers.polls.ending import shares
from core.town import Department
from feed.answers import Answer
from feed.pages import number, page
from feed.site import Reading
from storage.polls import Poll

SHOWN = 10  # polls that have ended, on one page


@dataclass(frozen=True, slots=True)
class Row:
    """One answer of a poll that has ended; `share` is in hundredths."""

    place: int
    choice: str
    votes: int
    share: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A poll as a page shows it. It has `rows` once it has ended; until then nobody sees them."""

    number: int
    question: str
    choices: tuple[str, ...]
    department: Department | None
    until: datetime
    verified: bool
    secret: bool
    rows: tuple[Row, ...]
    total: int
    papers: int
    quorum: int
    reached: bool


def polls_page(reading: Reading, request: web.Request) -> Answer:
    """Open polls, the one that ends first at the top; then those that have ended, the newest."""
    before = number(request.query.get("before"))
    book = reading.hall.store.polls
    ended = book.ended(SHOWN + 1, before)
    shown = ended[:SHOWN]
    return page(
        reading,
        "polls.html",
        None,
        running=[asked(reading, poll) for poll in known(reading, book.open(reading.hall.now))],
        ended=[asked(reading, poll, over=True) for poll in known(reading, shown)],
        before=before,
        further=shown[-1].id if len(ended) > SHOWN else None,
    )


def known(reading: Reading, polls: Sequence[Poll]) -> list[Poll]:
    """Those that were made known to all, and not taken back."""
    readable = reading.feed.readable_of([poll.post_id for poll in polls if poll.post_id])
    return [poll for poll in polls if poll.post_id in readable]


def asked(reading: Reading, poll: Poll, *, over: bool = False) -> Asked:
    total = sum(poll.counts)
    return Asked(
        number=poll.id or 0,
        question=poll.question,
        choices=tuple(poll.choices),
        department=reading.town.department(poll.department),
        until=reading.town.local(poll.ends_at),
        verified=poll.verified,
        secret=poll.secret,
        rows=rows(poll) if over else (),
        total=total if over else 0,
        papers=poll.papers if over else 0,
        quorum=poll.quorum,
        reached=total >= poll.quorum,
    )


def rows(poll: Poll) -> tuple[Row, ...]:
    parts = zip(poll.choices, poll.counts, shares(poll.counts), strict=True)
    return tuple(Row(place, *part) for place, part in enumerate(parts, 1))
