"""What is looked for, as an address says it: `/?q=lamp&department=works&from=2026-11-01`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from aiohttp import web

from core import finding
from core.town import Town
from core.town.speech import plain
from feed.site import Reading
from storage.cases import State
from storage.posts import PostKind
from storage.wanted import Wanted

LONGEST = 100  # signs
FIELDS = ("q", "department", "kind", "category", "state", "street", "district", "from", "to")
KINDS = (
    PostKind.NEWS,
    PostKind.REPORT,
    PostKind.ANSWER,
    PostKind.PROMISE,
    PostKind.RESULT,
    PostKind.THANKS,
)
OPEN, CLOSED = "open", "closed"  # states that stand for several
STATES = {
    OPEN: tuple(one for one in State if one.open),
    CLOSED: tuple(one for one in State if not one.open),
    **{str(one): (one,) for one in State},
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for; `said` are the fields that say anything, as they were written."""

    said: Mapping[str, str] = field(default_factory=dict)
    wanted: Wanted = field(default_factory=Wanted)

    def __bool__(self) -> bool:
        return bool(self.said)

    def get(self, name: str) -> str:
        return self.said.get(name, "")


def of_department(key: str) -> Asked:
    """What the page of a department shows."""
    return Asked({"department": key}, Wanted(department=key))


def asked_in(reading: Reading, request: web.Request) -> Asked:
    """What an address asks for. HTTPBadRequest, if it names what there is not."""
    values = {name: request.query.get(name, "").strip()[:LONGEST] for name in FIELDS}
    said = {name: value for name, value in values.items() if value}
    town, language = reading.town, reading.language
    since, until = period(town, said)
    wanted = Wanted(
        department=known(said, "department", [one.key for one in town.departments]) or None,
        kind=PostKind(kind) if (kind := known(said, "kind", KINDS)) else None,
        category=known(said, "category", [one.key for one in town.categories if not one.private]),
        states=STATES[state] if (state := known(said, "state", STATES)) else (),
        since=since,
        until=until,
        words=finding.wanted(said.get("q", ""), language),
        marks=[*street(town, said), *district(town, said)],
    )
    return Asked(said, wanted)


def known(said: Mapping[str, str], name: str, values: Iterable[str]) -> str:
    """What a field says, if it is one of these; "" if it says nothing."""
    value = said.get(name, "")
    if value and value not in {str(one) for one in values}:
        raise web.HTTPBadRequest
    return value


def street(town: Town, said: Mapping[str, str]) -> list[str]:
    """The mark of a street, however it is written; of one that nobody knows, nothing is found."""
    name = said.get("street", "")
    if not name:
        return []
    exact = [one for one in town.streets.names if plain(one) == plain(name)]
    meant = exact or [place.label for place in town.streets.match(name)]
    return [finding.street_mark(meant[0] if len(meant) == 1 else name)]


def district(town: Town, said: Mapping[str, str]) -> list[str]:
    key = known(said, "district", [one.key for one in town.districts])
    return [finding.district_mark(key)] if key else []


def period(town: Town, said: Mapping[str, str]) -> tuple[datetime | None, datetime | None]:
    """From when until when; the last day is included."""
    first, last = day(said, "from"), day(said, "to")
    if first and last and first > last:
        first, last = last, first
    return morning(town, first), morning(town, last and last + timedelta(days=1))


def day(said: Mapping[str, str], name: str) -> date | None:
    try:
        found = date.fromisoformat(said[name]) if name in said else None
    except ValueError:
        raise web.HTTPBadRequest from None
    if found and not date(1970, 1, 1) <= found < date(9999, 1, 1):
        raise web.HTTPBadRequest
    return found


def morning(town: Town, on: date | None) -> datetime | None:
    """The moment in which a day begins in the town."""
    return town.midnight(on) if on else None
