"""The rows beside the cases: what the schools cook, and what work there is."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime

from core.hall import Hall
from core.jobs import link_to
from core.open_data.columns import Row
from core.town import Name, Town
from core.wages import wage_in
from storage.jobs import Job, Trade
from storage.menus import ALLERGENS, Dish

Named = Callable[[Name | None], tuple[str | None, str | None]]


def menus(dishes: Sequence[Dish]) -> list[Row]:
    """What is cooked; what the kitchen has not said of an allergen is told as just that."""
    return [
        (one.school, one.day, one.course, one.name, *(one.stated(each).value for each in ALLERGENS))
        for one in dishes
    ]


def schools(town: Town, known: Iterable[str], named: Named) -> Iterator[Row]:
    """Every school of the town, and those of which only the menus are left."""
    names = {one.key: one.name for one in town.extras.get("schools", ())}
    for key in sorted({*names, *known}):
        yield (key, *named(names.get(key)))


def jobs(hall: Hall, offers: Sequence[Job]) -> Iterator[Row]:
    """The offers that stand: neither whose they are, nor where, nor how one applies."""
    for one in sorted(offers, key=lambda job: job.id or 0):
        wage = wage_in(one.pay)
        yield (
            one.id,
            link_to(hall, one) or None,
            one.title,
            one.trade.value,
            one.hours.value,
            one.by_chat,
            *((wage.least, wage.most, wage.unit) if wage else (None, None, None)),
            one.department,
            hall.town.local(one.made_at).date(),
            one.until,
        )


def job_months(
    offered: Sequence[tuple[datetime, Trade]], month_of: Callable[[datetime], date]
) -> Iterator[Row]:
    """How many offers were made in each month, also of those that have ended."""
    counts = Counter((month_of(at), trade) for at, trade in offered)
    for (month, trade), count in sorted(counts.items()):
        yield (month, trade.value, count)
