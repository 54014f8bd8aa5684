"""What readers of the town ask for: each kind of page, the same one or many different ones."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from urllib.parse import urlencode

from bench.feed.life import FAULTS, SINCE, THINGS, vocabulary
from core.town import Town
from storage.columns import utc_now


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of page: one address that many ask for, and others, no two alike."""

    name: str
    same: str
    others: Callable[[], Iterator[str]]


def kinds(town: Town, cases: int) -> Sequence[Kind]:
    some = Others(town, cases)
    return (
        Kind("home", "/", some.pages),
        Kind("department", "/department/works", some.departments),
        Kind("case", f"/case/{town.case_prefix}-{cases - 1000:05}", some.cases_),
        Kind("search", "/?q=farola", some.searches),
        Kind("/feed.json", "/feed.json", some.feeds),
        Kind("/open311/…/requests.json", "/open311/v2/requests.json", some.requests),
    )


class Others:
    """Addresses that were not asked for before, without an end."""

    def __init__(self, town: Town, cases: int) -> None:
        self.town = town
        self.cases = cases
        self.random = Random(3)

    def numbers(self) -> Iterator[int]:
        """Every number of a case, and so of some post, in no order."""
        yield from self.random.sample(range(100, self.cases), self.cases - 100)

    def pages(self) -> Iterator[str]:
        return (f"/?before={number}" for number in self.numbers())

    def departments(self) -> Iterator[str]:
        for number in self.numbers():
            key = self.random.choice(self.town.departments).key
            yield f"/department/{key}?before={number}"

    def cases_(self) -> Iterator[str]:
        return (f"/case/{self.town.case_prefix}-{number:05}" for number in self.numbers())

    def feeds(self) -> Iterator[str]:
        return (f"/feed.json?before={number}" for number in self.numbers())

    def searches(self) -> Iterator[str]:
        """A rare word, two of them that everybody uses, and what the form has beside them."""
        rare, since = vocabulary(), utc_now() - SINCE
        for number in self.numbers():
            day = (since + timedelta(days=number % SINCE.days)).date()
            thing, fault = self.random.choice(THINGS), self.random.choice(FAULTS)
            common = f"{thing.split()[-1]} {fault.split()[-1]}"
            street = self.random.choice(self.town.streets.names)
            yield from (
                f"/?{urlencode({'q': self.random.choice(rare), 'n': number})}",
                f"/?{urlencode({'q': common, 'before': number})}",
                f"/?{urlencode({'street': street, 'before': number})}",
                f"/?{urlencode({'kind': 'result', 'from': day, 'n': number})}",
            )

    def requests(self) -> Iterator[str]:
        """The reports of some days, up to a thousand of them."""
        for number in self.numbers():
            until = utc_now() - SINCE * (number / self.cases) * 0.6
            query = {"end_date": f"{until:%Y-%m-%dT%H:%M:%SZ}"}
            yield f"/open311/v2/requests.json?{urlencode(query)}"
