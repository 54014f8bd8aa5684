"""How a case is opened, what is written down of it, and how it moves on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from math import cos, radians
from typing import Any

from core import posts
from core.assets import asset_in, kind_of, place_of
from core.cards import lay_before, refresh_card
from core.dialogue import Answer, Said
from core.hall import Hall
from core.messages import Place
from core.town import Category, Deadlines, Department
from core.turn import Turn
from storage.cases import Case, Entry, EntryKind, Matter, State
from storage.helpers import HELPER

RESIDENT = "resident"  # the author of what somebody says in their own case
METRES_PER_DEGREE = 111_000
MOST_NEAR = 3


@dataclass(frozen=True)
class Wish:
    """What somebody wants to bring before the town."""

    matter: Matter
    department: str
    said: Said
    category: str = ""
    place: Place | str | None = None
    answers: dict[str, str] = field(default_factory=dict)
    public: bool = False  # a matter of another kind than a report, meant for all to read
    waits: bool = False  # no deadline runs as yet
    asset: int | None = None  # the thing in the register that it is about


@dataclass(frozen=True)
class Bringer:
    """Who brings something, and in which chat they said it. A program brings it for nobody.

    `door` is the platform, or by which other way it came.
    """

    resident_id: int | None = None
    home: str = ""
    spoke_at: str = ""
    helps: bool = False
    door: str | None = None


PHONE = "phone"  # or at the counter: staff took it down
NOBODY = Bringer(door="open311")


def bringer(turn: Turn) -> Bringer:
    """Whoever speaks. In a turn of staff it is for somebody who is not in a chat."""
    person, helps = turn.person, turn.helping is not None
    if person is None:
        return Bringer(spoke_at=turn.address, helps=helps, door=PHONE)
    door = turn.incoming.sender.platform
    return Bringer(person.resident_id, turn.home, turn.address, helps, door)


def open_case(turn: Turn, wish: Wish) -> Case:
    """Open a case: the department sees its card, and the feed what may be seen of it."""
    return open_for(turn, wish, bringer(turn))


def open_for(hall: Hall, wish: Wish, by: Bringer) -> Case:
    """The same, where nobody need be in a chat."""
    department = hall.town.department(wish.department)
    assert department
    category = hall.town.category(wish.category)
    new = new_case(hall, wish, by, category, department)
    case = hall.store.cases.open(new, hall.town.case_prefix)
    said = [one for one in wish.said if one.text or one.photos]
    sum_up(case, [note_by(hall, case, EntryKind.OPENED, one, by) for one in said])
    if by.helps:  # who brought it for somebody hears how it goes on, too
        hall.store.cases.follow(case.id or 0, by.spoke_at, hall.now)
    lay_before(hall, case, department)
    posts.report(hall, case)
    return case


def new_case(
    hall: Hall, wish: Wish, by: Bringer, category: Category | None, department: Department
) -> Case:
    promise = hall.town.deadlines_of(category, wish.matter)
    first, done = deadlines(hall, promise, department, hall.now)
    return Case(
        matter=wish.matter,
        category=wish.category,
        department=department.key,
        resident_id=by.resident_id,
        address=by.home,
        latitude=wish.place.latitude if isinstance(wish.place, Place) else None,
        longitude=wish.place.longitude if isinstance(wish.place, Place) else None,
        place=str(wish.place or ""),
        asset_id=wish.asset or asset_named(hall, wish),
        answers=wish.answers,
        urgent=category is not None and category.is_urgent(wish.answers),
        private=is_private(wish, category),
        helped=True if by.helps else None,
        door=by.door,
        opened_at=hall.now,
        changed_at=hall.now,
        first_answer_due=None if wish.waits else first,
        done_due=None if wish.waits else done,
    )


def asset_named(hall: Hall, wish: Wish) -> int | None:
    """The thing in the register that a report names, if it is of that category and stands there."""
    category = hall.town.category(wish.category)
    if wish.matter is not Matter.REPORT or category is None:
        return None
    asset = asset_in(hall, "\n".join(one.text for one in wish.said))
    kind = kind_of(hall, asset.kind) if asset else None
    if asset is None or kind is None or kind.category != category.key:
        return None
    elsewhere = isinstance(wish.place, Place) and (
        hall.town.distance_m(wish.place, place_of(asset)) > category.nearby
    )
    return None if elsewhere else asset.id


def is_private(wish: Wish, category: Category | None) -> bool:
    for_all = wish.public or wish.matter is Matter.REPORT
    return not for_all or (category is not None and category.private)


def deadlines(
    hall: Hall, promise: Deadlines, department: Department, start: datetime
) -> tuple[datetime, datetime]:
    """Until when a first answer, and the work, should be there."""
    return (
        hall.town.due(department, start, promise.first_answer),
        hall.town.due(department, start, promise.done),
    )


def note(hall: Hall, case: Case, kind: EntryKind, author: str = RESIDENT, **values: Any) -> Entry:
    """Write a line into the story of a case."""
    assert case.id is not None
    entry = Entry(case_id=case.id, kind=kind, author=author, at=hall.now, **values)
    return hall.store.cases.note(entry)


def note_said(turn: Turn, case: Case, kind: EntryKind, said: Answer) -> Entry:
    """Write down one message of the resident, so that an edit or a deletion can be followed."""
    return note_by(turn, case, kind, said, bringer(turn))


def note_by(hall: Hall, case: Case, kind: EntryKind, said: Answer, by: Bringer) -> Entry:
    return note(
        hall,
        case,
        kind,
        HELPER if by.helps else RESIDENT,
        text=said.text,
        photos=[photo.ref for photo in said.photos],
        source_address=by.spoke_at,
        source_id=said.id,
        album=said.album or "",
    )


def sum_up(case: Case, entries: Iterable[Entry]) -> None:
    """Have a case say what the messages say with which it was opened."""
    opening = [one for one in entries if one.kind is EntryKind.OPENED]
    case.text = "\n".join(one.text for one in opening if one.text)
    case.photos = [photo for one in opening for photo in one.photos]


def change_state(hall: Hall, case: Case, state: State, author: str, **values: str) -> Entry:
    """Move a case on. What it says everywhere follows: its card, and the feed."""
    case.state, case.changed_at = state, hall.now
    case.closed_at = None if state.open else hall.now
    entry = note(hall, case, EntryKind.STATE, author, state=state, **values)
    refresh_card(hall, case)
    posts.moved(hall, case)
    return entry


def near(hall: Hall, category: Category, place: Place) -> list[Case]:
    """Open cases of a category that lie near a place, the nearest first; at most three."""
    far = category.nearby
    north = far / METRES_PER_DEGREE
    east = north / cos(radians(place.latitude))
    found = hall.store.cases.in_box(
        category.key,
        place.latitude - north,
        place.longitude - east,
        place.latitude + north,
        place.longitude + east,
    )
    close = [(hall.town.distance_m(place, at(case)), case) for case in found]
    close.sort(key=lambda one: one[0])
    return [case for distance, case in close if distance <= far][:MOST_NEAR]


def at(case: Case) -> Place:
    assert case.latitude is not None
    assert case.longitude is not None
    return Place(case.latitude, case.longitude)
