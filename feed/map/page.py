"""The page with the map, and the list beside it, which needs neither a mouse nor a script."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from aiohttp import web

from core.telling import street, subject
from core.town.map import MapTable
from feed.answers import Answer
from feed.map.frame import WIDE, Frame, frame_of
from feed.pages import number, page
from feed.search.asked import OPEN, STATES, asked_in
from feed.search.form import form
from feed.site import Reading
from storage.cases import Case

SHOWN = 200  # cases on one page
ROUND = 34.0  # units: how large a spot with one case is
MORE, MOST = 4.0, 60.0  # for each further one; and not larger than this


@dataclass(frozen=True, slots=True)
class Thing:
    """A case on the map."""

    number: str
    what: str
    icon: str
    state: str
    state_label: str
    expected: date | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A street with what there is in it; it lies in the middle of the street, never at a house."""

    name: str
    latitude: float
    longitude: float
    x: float
    y: float
    size: float
    things: tuple[Thing, ...]


def map_page(reading: Reading, request: web.Request) -> Answer:
    """What is open, or what is looked for, by street."""
    frame, asked, before = frame_of(reading.town), asked_in(reading, request), before_in(request)
    if frame is None:
        raise web.HTTPNotFound
    states = asked.wanted.states or STATES[OPEN]
    wanted = replace(asked.wanted, located=True, states=states)
    posts = reading.feed.wanted(wanted, SHOWN + 1, before)
    cases = reading.feed.cases([post.case_id for post in posts[:SHOWN]])
    return page(
        reading,
        "map.html",
        None,
        spots=spots(reading, frame, cases),
        frame=frame,
        wide=WIDE,
        tiles=tiles_of(reading),
        picture="/map.svg",
        form=form(reading, asked),
        before=before,
        further=posts[SHOWN - 1].id if len(posts) > SHOWN else None,
    )


def before_in(request: web.Request) -> int | None:
    return number(request.query.get("before"))


def tiles_of(reading: Reading) -> MapTable:
    found = reading.town.extras.get("map")
    return found if isinstance(found, MapTable) else MapTable()


def spots(reading: Reading, frame: Frame, cases: Sequence[Case]) -> list[Spot]:
    """The streets in which something is, those with the newest first."""
    found: defaultdict[str, list[Case]] = defaultdict(list)
    for case in sorted(cases, key=lambda one: -(one.id or 0)):
        if name := street(reading.hall, case):
            found[name].append(case)
    return [one for name, there in found.items() if (one := spot(reading, frame, name, there))]


def spot(reading: Reading, frame: Frame, name: str, cases: Sequence[Case]) -> Spot | None:
    middle = reading.town.streets.middle(name)
    if middle is None:
        return None
    x, y = frame.of(middle)
    return Spot(
        name=name,
        latitude=round(middle.latitude, 5),
        longitude=round(middle.longitude, 5),
        x=x,
        y=y,
        size=min(ROUND + MORE * (len(cases) - 1), MOST),
        things=tuple(thing(reading, case) for case in cases),
    )


def thing(reading: Reading, case: Case) -> Thing:
    category = reading.town.category(case.category)
    return Thing(
        number=case.number,
        what=subject(reading.hall, case, reading.language),
        icon=category.icon if category else "",
        state=str(case.state),
        state_label=reading.say(f"state-{case.state}"),
        expected=case.expected if case.state.open else None,
    )
