"""The form with which something is looked for: its fields, each with what can be chosen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from feed.search.asked import CLOSED, KINDS, OPEN, Asked
from feed.site import Reading
from storage.cases import State

Options = tuple[tuple[str, str], ...]  # a key and its name, each


@dataclass(frozen=True, slots=True)
class Select:
    """A field in which one of a few is chosen."""

    name: str
    label: str
    options: Options


@dataclass(frozen=True, slots=True)
class Form:
    """All of the form. `found` names what was chosen, in words."""

    asked: Asked
    selects: tuple[Select, ...]
    streets: tuple[str, ...]
    found: tuple[str, ...]


def form(reading: Reading, asked: Asked) -> Form:
    shown = tuple(select for select in selects(reading) if select.options)
    streets = tuple(sorted(reading.town.streets.names))
    return Form(asked, shown, streets, tuple(chosen(reading, asked, shown)))


def selects(reading: Reading) -> tuple[Select, ...]:
    return (
        Select("department", reading.say("feed-search-department"), departments(reading)),
        Select("kind", reading.say("feed-search-kind"), kinds(reading)),
        Select("category", reading.say("feed-search-category"), categories(reading)),
        Select("state", reading.say("feed-state"), states(reading)),
        Select("district", reading.say("feed-search-district"), districts(reading)),
    )


def departments(reading: Reading) -> Options:
    return tuple((one.key, one.name.in_(reading.language)) for one in reading.town.departments)


def kinds(reading: Reading) -> Options:
    return tuple((str(one), reading.say(f"feed-kind-{one}")) for one in KINDS)


def categories(reading: Reading) -> Options:
    public = (one for one in reading.town.categories if not one.private)
    return tuple((one.key, one.name.in_(reading.language)) for one in public)


def states(reading: Reading) -> Options:
    groups = ((OPEN, reading.say("feed-search-open")), (CLOSED, reading.say("feed-search-closed")))
    return (*groups, *((str(one), reading.say(f"state-{one}")) for one in State))


def districts(reading: Reading) -> Options:
    return tuple((one.key, one.name.in_(reading.language)) for one in reading.town.districts)


def chosen(reading: Reading, asked: Asked, shown: tuple[Select, ...]) -> Iterator[str]:
    """What was asked for, in words, so that whoever sees the page knows what it shows."""
    if words := asked.get("q"):
        yield reading.say("feed-search-quoted", words=words)
    for one in shown:
        if key := asked.get(one.name):
            yield dict(one.options)[key]
    yield from filter(None, [asked.get("street")])
    yield from days(reading, asked)


def days(reading: Reading, asked: Asked) -> Iterator[str]:
    for name in ("from", "to"):
        if day := asked.get(name):
            yield reading.say(f"feed-search-{name}-day", day=date.fromisoformat(day))
