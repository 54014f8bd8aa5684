"""What must be true of a town beyond the form of its file: names that exist, keys that differ."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale, UnknownLocaleError
from pydantic_core import InitErrorDetails
from rapidfuzz import process

from core.town.hours import UnknownHolidays, names_holidays, public_holidays
from core.town.speech import tokens
from core.town.values import wrong
from core.town.vocabulary import names

if TYPE_CHECKING:
    from core.town.tables import Category, Department
    from core.town.town import Town

Loc = tuple[str | int, ...]
Mistakes = Iterator[InitErrorDetails]

_ENGLISH = Locale("en")


def as_language(code: str) -> str:
    try:
        Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError) as error:
        raise wrong('there is no such language; write its code, like "es" or "de"') from error
    return code


def as_timezone(name: Any) -> ZoneInfo:
    if isinstance(name, ZoneInfo):
        return name
    known = available_timezones()
    if name in known:
        return ZoneInfo(name)
    nearest = process.extractOne(name, known, score_cutoff=70) if isinstance(name, str) else None
    hint = nearest[0] if nearest else "Europe/Madrid"
    raise wrong(f'there is no such time zone; write one like "{hint}"')


def as_country(code: str) -> str:
    if len(code) == 2 and code.isupper() and code in _ENGLISH.territories:  # noqa: PLR2004
        return code
    raise wrong('there is no such country; write its two letters, like "ES" or "DE"')


def mistakes(town: "Town") -> Mistakes:
    """Everything in a town that does not fit together."""
    yield from _holidays(town)
    yield from _departments(town)
    yield from _categories(town)
    yield from _districts(town)
    for loc, texts in _texts(town):
        yield from _languages(loc, texts, town.languages)


def _at(loc: Loc, value: Any, problem: str) -> InitErrorDetails:
    return InitErrorDetails(type=wrong(problem), loc=loc, input=value)


def _holidays(town: "Town") -> Mistakes:
    wanted = [names_holidays(each.hours or "") for each in town.departments]
    if town.country and (town.region or any(wanted)):
        yield from _unknown_holidays(town.country, town.region)
    elif town.region:
        yield _at(("region",), town.region, 'a region needs its country, like country = "ES"')
    elif any(wanted):
        loc = ("departments", row := wanted.index(True), "hours")
        problem = 'PH, public holidays, need to know the country; add country = "ES" at the top'
        yield _at(loc, town.departments[row].hours, problem)


def _unknown_holidays(country: str, region: str | None) -> Mistakes:
    try:
        public_holidays(country, region)
    except UnknownHolidays:
        yield _at(
            ("region" if region else "country",),
            region or country,
            f"nobody knows the public holidays there; {_regions(country)}",
        )


def _regions(country: str) -> str:
    from holidays import list_supported_countries  # noqa: PLC0415 (loads every country)

    known = list_supported_countries(include_aliases=False).get(country, ())
    return f"it may be one of: {', '.join(known)}" if known else "leave the region out"


def _departments(town: "Town") -> Mistakes:
    rooms = {each.room: each.key for each in town.departments}
    yield from _doubles("departments", "key", [[each.key] for each in town.departments])
    yield from _doubles("departments", "room", [[each.room] for each in town.departments])
    yield from _doubles("departments", "handles", [_called(each) for each in town.departments])
    for row, each in enumerate(town.departments):
        for column, channel in enumerate(each.channels):
            if channel in rooms or channel == town.escalation_room:
                loc = ("departments", row, "channels", column)
                yield _at(loc, str(channel), "this is a staff room, which must not be public")


def _called(department: "Department") -> list[str]:
    """All its names but the key, whose doubles are found by themselves."""
    return [" ".join(tokens(name)) for name in names(department)[1:]]


def _doubles(table: str, column: str, rows: Iterable[Iterable[Any]]) -> Mistakes:
    """What stands in two rows of a table and may stand in one."""
    seen: dict[Any, int] = {}
    for row, values in enumerate(rows):
        for value in values:
            first = seen.setdefault(value, row)
            if first != row:
                problem = f"{table}[{first}] has it already; each must have its own"
                yield _at((table, row, column), str(value), problem)


def _categories(town: "Town") -> Mistakes:
    yield from _doubles("categories", "key", [[each.key] for each in town.categories])
    known = [each.key for each in town.departments]
    for row, each in enumerate(town.categories):
        loc = ("categories", row)
        if each.department not in known:
            problem = f"there is no department with this key; there are: {', '.join(known)}"
            yield _at((*loc, "department"), each.department, problem)
        yield from _questions(loc, each)


def _districts(town: "Town") -> Mistakes:
    yield from _doubles("districts", "key", [[each.key] for each in town.districts])
    for row, each in enumerate(town.districts):
        for column, street in enumerate(each.streets):
            if town.streets and street not in town.streets.names:
                loc = ("districts", row, "streets", column)
                yield _at(
                    loc, street, f"there is no such street on the map; {_nearest(town, street)}"
                )


def _nearest(town: "Town", street: str) -> str:
    found = process.extractOne(street, town.streets.names, score_cutoff=70)
    return f'do you mean "{found[0]}"?' if found else "write it as the map does"


def _questions(loc: Loc, category: "Category") -> Mistakes:
    known = {each.key: each.choices for each in category.questions}
    for row, each in enumerate(category.questions):
        if list(known).index(each.key) != row:
            problem = "two questions of one category must not have the same key"
            yield _at((*loc, "questions", row, "key"), each.key, problem)
    for key, values in category.urgent_if.items():
        yield from _urgent((*loc, "urgent_if", key), key, values, known)


def _urgent(loc: Loc, key: str, values: Iterable[str], known: Mapping[str, Any]) -> Mistakes:
    if key not in known:
        there_are = f"; there are: {', '.join(known)}" if known else ", for it has none"
        yield _at(loc, key, f"the category has no question with this key{there_are}")
        return
    for row, value in enumerate(values):
        if value not in known[key]:
            choices = ", ".join(known[key])
            yield _at((*loc, row), value, f"{key} has no such choice; there are: {choices}")


def _texts(town: "Town") -> Iterator[tuple[Loc, Mapping[str, Any]]]:
    """All texts by language, and where they stand."""
    for row, department in enumerate(town.departments):
        yield ("departments", row, "name"), department.name.root
    for row, district in enumerate(town.districts):
        yield ("districts", row, "name"), district.name.root
    for row, category in enumerate(town.categories):
        loc = ("categories", row)
        yield (*loc, "name"), category.name.root
        yield (*loc, "words"), dict.fromkeys((town.languages[0], *category.words), ())
        for column, question in enumerate(category.questions):
            yield (*loc, "questions", column, "ask"), question.ask.root
            for key, name in question.choices.items():
                yield (*loc, "questions", column, "choices", key), name.root


def _languages(loc: Loc, texts: Mapping[str, Any], spoken: tuple[str, ...]) -> Mistakes:
    """A text must be there in the first language; a strange one may be a slip for one we lack."""
    if "" in texts:
        return
    if spoken[0] not in texts:
        problem = f'it has no text in "{spoken[0]}", the first language of the town'
        yield _at(loc, dict(texts), problem)
    lacking = [language for language in spoken if language not in texts]
    for language in texts:
        if lacking and language not in spoken:
            problem = f"the town speaks {', '.join(spoken)}; here {', '.join(lacking)} is missing"
            yield _at((*loc, language), language, problem)
