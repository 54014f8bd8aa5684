"""Reports that programs bring: each becomes a case like any other, which nobody has in a chat."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from core.assets import kind_of
from core.cases import NOBODY, Wish, open_for
from core.dialogue import Answer
from core.hall import Hall
from core.messages import Photo, Place
from core.places import find_place, found
from core.town import Category
from core.town.open311 import App
from core.where import LONGEST_PLACE, Where
from storage.assets import Asset
from storage.cases import Case, Matter
from storage.submissions import Submission

DAY = timedelta(days=1)
TWICE = timedelta(hours=1)  # within which the same report is the same, sent again


class TooMany(Exception):
    """A program has brought as many as it may; `after` is in how many seconds it may again."""

    def __init__(self, after: int) -> None:
        super().__init__(after)
        self.after = after


@dataclass
class Nowhere(Exception):
    """It is not known where it is: `why` is no-place, outside, unknown-place or which-place."""

    why: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Brought:
    """A report as a program brings it. `words` and `number` say where it is, if `pin` does not."""

    category: Category
    text: str
    answers: Mapping[str, str]
    pin: Place | None = None
    words: str = ""
    number: str = ""
    photos: Sequence[Photo] = ()


@dataclass(frozen=True)
class Taken:
    """What has become of a report."""

    case: Case
    submission: Submission


def take(hall: Hall, app: App, brought: Brought) -> Taken:
    """Open the case. Raises Nowhere, and TooMany.

    What a program sends once more, as it has not heard our answer, is not taken once more.
    """
    asset = asset_called(hall, brought)
    where = place_of(hall, brought, asset)
    if known := sent_already(hall, app, brought, where):
        return known
    keep_measure(hall, app)
    said = (Answer(brought.text, photos=tuple(brought.photos)),)
    category = brought.category
    wish = Wish(
        Matter.REPORT,
        category.department,
        said,
        category.key,
        where,
        dict(brought.answers),
        asset=asset.id if asset else None,
    )
    case = open_for(hall, wish, NOBODY)
    if department := hall.town.department(case.department):
        hall.tell_staff(department, "thread-program", case, program=app.name)
    return Taken(case, hall.store.submissions.note(app.name, case.id or 0, hall.now))


def sent_already(hall: Hall, app: App, brought: Brought, where: Where) -> Taken | None:
    """The very same report, if this program has brought it lately."""
    told = (brought.category.key, brought.text, str(where or ""), dict(brought.answers))
    for submission, case in hall.store.submissions.since(app.name, hall.now - TWICE):
        if (case.category, case.text, case.place, case.answers) == told:
            return Taken(case, submission)
    return None


def keep_measure(hall: Hall, app: App) -> None:
    many, first = hall.store.submissions.count(app.name, hall.now - DAY)
    if first and many >= app.most_a_day:
        raise TooMany(int((first + DAY - hall.now).total_seconds()) + 1)


def asset_called(hall: Hall, brought: Brought) -> Asset | None:
    """The thing with this number, if it still stands and is looked after as what is reported."""
    asset = hall.store.assets.called(brought.number)
    kind = kind_of(hall, asset.kind) if asset and asset.retired_at is None else None
    return asset if kind and kind.category == brought.category.key else None


def place_of(hall: Hall, brought: Brought, asset: Asset | None) -> Where:
    """Where it is: a point, or what stands for it in words. Raises Nowhere."""
    if brought.category.place == "no":
        return None
    pin, words = brought.pin, brought.words[:LONGEST_PLACE].strip()
    if pin:
        return one_of(found(hall, Place(pin.latitude, pin.longitude, words)))
    if asset:
        return Place(asset.latitude, asset.longitude, f"{asset.street} ({asset.key})".strip())
    if words:
        return one_of(find_place(hall, None, words))
    raise Nowhere("unknown-number" if brought.number else "no-place")


def one_of(answer: dict[str, Any]) -> Where:
    """The place that was found, if it is one alone."""
    places: list[Place] = answer["places"]
    if answer["problem"]:
        raise Nowhere("outside" if answer["problem"] == "place-outside" else "unknown-place")
    if len(places) > 1:
        raise Nowhere("which-place", {"places": ", ".join(map(str, places))})
    return places[0] if places else answer["words"]
