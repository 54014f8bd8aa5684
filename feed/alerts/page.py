"""The page of alerts: what holds now, and what is over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from aiohttp import web

from core import alerting
from feed.answers import Answer
from feed.pages import number, page
from feed.site import Reading
from storage.alerts import Alert, MessageType

HOLDS = "holds"
PAST = 15  # alerts that are over, on one page


@dataclass(frozen=True, slots=True)
class Word:
    """One thing that was told of an alert."""

    number: int
    what: str
    headline: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Danger:
    """An alert with all that followed it. `state` is a word of ours: holds, over, ..."""

    number: int
    state: str
    headline: str
    exercise: bool
    area: str
    until: datetime
    words: Sequence[Word]  # the newest first while it holds, afterwards as it went


def alerts_page(reading: Reading, request: web.Request) -> Answer:
    """What holds now stands on the first page only; `before` is with which alert one began."""
    alerts = reading.hall.store.alerts
    before = number(request.query.get("before"))
    holding = [one.root_id or 0 for one in alerts.current(reading.hall.now)]
    roots = alerts.roots(PAST + 1 + len(holding), before)
    over = [one for one in roots if one not in holding]
    shown = {one.number: one for one in dangers(reading, [*holding, *over[:PAST]])}
    return page(
        reading,
        "alerts.html",
        None,
        holding=[] if before else [shown[one] for one in holding],
        over=[shown[one] for one in over[:PAST]],
        before=before,
        further=over[PAST - 1] if len(over) > PAST else None,
    )


def dangers(reading: Reading, roots: Sequence[int]) -> list[Danger]:
    found = sorted(reading.hall.store.alerts.chains(roots), key=lambda one: one.root_id or 0)
    chains = groupby(found, key=lambda one: one.root_id or 0)
    return [danger(reading, root, list(chain)) for root, chain in chains]


def danger(reading: Reading, root: int, chain: Sequence[Alert]) -> Danger:
    last, words = chain[-1], [word(reading, one) for one in chain]
    stands = state(last, reading.hall.now)
    if stands == HOLDS:
        words.reverse()
    return Danger(
        number=root,
        state=stands,
        headline=words[0].headline,
        exercise=last.is_exercise,
        area=alerting.area(reading.hall, last, reading.language),
        until=last.expires_at,
        words=words,
    )


def state(last: Alert, now: datetime) -> str:
    if last.message_type is MessageType.CANCEL:
        return "mistake"
    if last.ends:
        return "over"
    return HOLDS if last.expires_at > now else "expired"


def word(reading: Reading, alert: Alert) -> Word:
    headline, text = alert.in_(reading.language)
    return Word(
        number=alert.id or 0,
        what=alerting.first_line(reading.hall, alert, reading.language),
        headline=headline,
        text=text,
        at=alert.sent_at or alert.written_at,
    )
