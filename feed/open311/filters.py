"""Which reports a program asks for, read from the address; whatever is wrong there is said."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from aiohttp import web

from core.open311 import offered
from core.town import Town
from feed.open311.problems import unknown, wrong
from feed.prose import legible
from storage.cases import OPEN, State
from storage.open_requests import Asked

Query = Mapping[str, Sequence[str]]  # all values of each parameter

SPAN = timedelta(days=90)
MOST = 1000  # requests in one answer
MOST_WITH_MORE = 100  # of which all is told, with `extensions=true`
DEEPEST = 10_000  # requests that can be passed over; who wants older ones names a day
LONGEST_SHOWN = 40  # signs of what was sent, where we say what was wrong with it
WHOLE = re.compile("[0-9]{1,9}")

# https://www.w3.org/TR/NOTE-datetime, with hours and minutes; where it is from must be said.
W3 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)", re.ASCII)

STATES = {
    "open": OPEN,
    "closed": tuple(one for one in State if not one.open),
}


def query_of(request: web.Request) -> Query:
    return {name: request.query.getall(name) for name in request.query}


def asked(query: Query, town: Town, now: datetime) -> Asked:
    """The filters of `GET requests`. What is sent empty is as if it had not been sent."""
    since, until = window(moment(query, "start_date"), moment(query, "end_date"), now)
    most, passed = paged(query)
    return Asked(since, until, categories(query, town), states(query), most, passed)


def listed(query: Query, name: str) -> list[str]:
    """All values of a parameter: sent several times, or with commas between them."""
    parts = [part.strip() for one in query.get(name, ()) for part in one.split(",")]
    return list(dict.fromkeys(part for part in parts if part))


def first(query: Query, name: str) -> str:
    """A parameter that has one value; nothing, if it is not there or empty."""
    return next((one.strip() for one in query.get(name, ()) if one.strip()), "")


def shown(text: str) -> str:
    """As much of what was sent as is told again."""
    return legible(text[:LONGEST_SHOWN])


def moment(query: Query, name: str) -> datetime | None:
    """A moment in UTC. A `+` that was not written as %2B comes as a blank, and is meant so."""
    text = first(query, name).replace(" ", "+")
    if not text:
        return None
    try:
        if W3.fullmatch(text):
            return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise wrong("date", name=name, value=shown(text))


def window(
    start: datetime | None, end: datetime | None, now: datetime
) -> tuple[datetime, datetime]:
    """From when to when; of an end that is not named, as far as one may ask."""
    try:
        since = start or (end or now) - SPAN
        until = end or (start + SPAN if start else now)
    except OverflowError:
        raise wrong("span") from None
    if until < since:
        raise wrong("order")
    if until - since > SPAN:
        raise wrong("span")
    return since, until


def categories(query: Query, town: Town) -> list[str]:
    wanted, known = listed(query, "service_code"), {one.key for one in offered(town)}
    for code in wanted:
        if code not in known:
            raise unknown("no-service", code=shown(code))
    return wanted


def states(query: Query) -> list[State]:
    wanted = listed(query, "status")
    for status in wanted:
        if status not in STATES:
            raise wrong("status", value=shown(status))
    return [state for status in wanted for state in STATES[status]]


def has_more(query: Query) -> bool:
    """Whether more is wanted than the standard has."""
    return first(query, "extensions") == "true"


def paged(query: Query) -> tuple[int, int]:
    """How many are wanted, and after how many; an extension."""
    most = MOST_WITH_MORE if has_more(query) else MOST
    size = count(query, "page_size", most, 1, most)
    page = count(query, "page", 1, 1, DEEPEST)
    passed = (page - 1) * size
    if passed > DEEPEST:
        raise wrong("deep", most=DEEPEST)
    return size, passed


def count(query: Query, name: str, usual: int, least: int, most: int) -> int:
    text = first(query, name)
    if not text:
        return usual
    if not WHOLE.fullmatch(text) or not least <= int(text) <= most:
        raise wrong("count", name=name, least=least, most=most)
    return int(text)
