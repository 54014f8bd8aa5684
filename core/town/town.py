"""The town as its own people describe it, in town.toml."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Annotated, Any, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    Field,
    PlainValidator,
    ValidationError,
    model_validator,
)

from core.messages import Address, Place
from core.town import vocabulary
from core.town.checks import as_country, as_language, as_timezone, mistakes
from core.town.districts import District
from core.town.geography import Boundary, distance_m
from core.town.geojson import NoGeometry
from core.town.hours import Hours, Span, names_holidays, public_holidays
from core.town.links import ShortLink, place_in_words
from core.town.speech import plain
from core.town.streets import Streets
from core.town.tables import (
    Category,
    Deadlines,
    Department,
    Matters,
    Publication,
    Retention,
    Services,
    Table,
)
from core.town.values import Chat, Duration, wrong

Clock = Callable[[], datetime]


def _boundary(value: Any) -> Boundary | None:
    try:
        return value if isinstance(value, Boundary | None) else Boundary(value)
    except NoGeometry as error:
        raise wrong(f"it must be GeoJSON with the polygon of the town: {error}") from error


def _streets(value: Any) -> Streets:
    try:
        return value if isinstance(value, Streets) else Streets(value)
    except NoGeometry as error:
        raise wrong(f"it must be GeoJSON with named lines and points: {error}") from error


class Town(Table):
    """Its name, its languages, its map, its departments and what they look after.

    `languages` begins with the one that everything falls back to. `extras` holds what the file
    says to single services, by the name of its table. Moments go in with any time zone, and come
    out in UTC; `local` makes them what the clock in the town shows.
    """

    name: Annotated[str, Field(pattern=r"[^\W\d_]")]
    languages: Annotated[
        tuple[Annotated[str, AfterValidator(as_language)], ...], Field(min_length=1)
    ]
    timezone: Annotated[ZoneInfo, PlainValidator(as_timezone)]
    country: Annotated[str, AfterValidator(as_country)] | None = None
    region: str | None = None
    emergency_number: Annotated[str, Field(pattern=r"^\+?[\d ]{2,15}$")] = "112"
    boundary: Annotated[Boundary | None, PlainValidator(_boundary)] = None
    streets: Annotated[Streets, PlainValidator(_streets)] = Field(default_factory=Streets)
    districts: tuple[District, ...] = ()
    escalation_room: Chat | None = None
    publication: Publication = Publication()
    deadlines: Deadlines = Deadlines()
    matters: Matters = Matters()
    retention: Retention = Retention()
    services: Services = Field(default_factory=dict)
    departments: Annotated[tuple[Department, ...], Field(min_length=1)]
    categories: tuple[Category, ...] = ()
    extras: dict[str, Any] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _own_language_first(cls, data: Any) -> Any:
        match data:
            case {"languages": [str(first), *_]}:
                people_read = ("departments", "categories", "districts")
                known = {key: data[key] for key in people_read if key in data}
                return {**data, **with_first(first, known)}
        return data

    @model_validator(mode="after")
    def _make_sense(self) -> Self:
        if found := list(mistakes(self)):
            raise ValidationError.from_exception_data("Town", found)
        return self

    @property
    def case_prefix(self) -> str:
        """What the numbers of its cases begin with: J for Jun, A for Ávila."""
        return next(letter for letter in plain(self.name) if letter.isalpha()).upper()

    def local(self, moment: datetime) -> datetime:
        """What the clock on the town hall shows at some moment."""
        return moment.astimezone(self.timezone)

    def midnight(self, day: date) -> datetime:
        """When a day of the town begins, in UTC."""
        return datetime.combine(day, time(), self.timezone).astimezone(UTC)

    def now(self, clock: Clock) -> datetime:
        """What the clock on the town hall shows now."""
        return self.local(clock())

    def offers(self, service: str, platform: str) -> bool:
        """Whether a service is switched on there; what is not mentioned is on."""
        match self.services.get(service, True):
            case bool() as on:
                return on
            case by_platform:
                return by_platform.get(platform, True)

    @property
    def channels(self) -> frozenset[Address]:
        """The public faces of all departments."""
        return self._channels

    def department(self, key: str) -> Department | None:
        return next((each for each in self.departments if each.key == key), None)

    def department_in(self, room: Address) -> Department | None:
        """The department whose staff are in this room."""
        return next((each for each in self.departments if each.room == room), None)

    def department_called(self, words: str) -> Department | None:
        """The department that people mean by `@electrician` or `library`; None if unsure."""
        return vocabulary.department_called(self.departments, words)

    @property
    def private_categories(self) -> frozenset[str]:
        """The categories whose cases never appear in public."""
        return frozenset(each.key for each in self.categories if each.private)

    def category(self, key: str) -> Category | None:
        return next((each for each in self.categories if each.key == key), None)

    def category_for(self, words: str, language: str) -> Category | None:
        """The category that free text is about, by its words; None if unsure."""
        key = self._vocabulary.category_for(words, language)
        return self.category(key) if key else None

    def deadlines_of(self, category: Category | None, matter: str = "") -> Deadlines:
        """The town's deadlines, with those that the matter or the category sets for itself."""
        own = getattr(self.matters, matter, Deadlines())
        promise = self.deadlines.with_those_of(own)
        return promise.with_those_of(category.deadlines) if category else promise

    def is_open(self, department: Department, at: datetime) -> bool:
        """Whether somebody is at work there; always, if it has no opening hours."""
        return self._hours[department.key].is_open(at)

    def next_opening(self, department: Department, at: datetime) -> datetime | None:
        """When it is open next: `at` itself if it is open then; None if not within a year."""
        return self._hours[department.key].next_opening(at)

    def spans(self, department: Department, day: date) -> tuple[Span, ...]:
        """From when to when it is open on a day of the town; see `Hours.spans`."""
        return self._hours[department.key].spans(day)

    def due(self, department: Department, start: datetime, duration: Duration) -> datetime:
        """When a duration from `start` on is over; see `Hours.due` for how it is counted."""
        return self._hours[department.key].due(start, duration)

    def before(self, department: Department, end: datetime, duration: Duration) -> datetime:
        """The moment a duration before `end`, counted in the same way."""
        return self._hours[department.key].before(end, duration)

    def draw(self) -> None:
        """Draw the map now: else the first to show a place waits until it is drawn."""
        if self.boundary:
            self.boundary.draw()
        self.streets.draw()
        for district in self.districts:
            if district.boundary:
                district.boundary.draw()

    def district(self, key: str) -> District | None:
        return next((each for each in self.districts if each.key == key), None)

    def district_called(self, words: str) -> District | None:
        """The district that goes by this name, in any language."""
        return next((each for each in self.districts if each.is_called(words)), None)

    def districts_at(self, place: Place | None, street: str = "") -> tuple[District, ...]:
        """The districts in which a place lies; of a street alone, those of its middle."""
        there = place or (self.streets.middle(street) if street else None)
        return tuple(each for each in self.districts if each.holds(there, street))

    def contains(self, place: Place) -> bool:
        """Whether a place lies in the town, within 50 m; a town without a boundary has no end."""
        return self.boundary is None or self.boundary.contains(place)

    def distance_m(self, one: Place, other: Place) -> float:
        return distance_m(one, other)

    def place_in_words(self, text: str) -> Place | ShortLink | None:
        """The place that a link or a pair of coordinates in the text stands for."""
        return place_in_words(text)

    def nearest_street(self, place: Place) -> str | None:
        """What may be said in public of where a place is: its street, without a number."""
        return self.streets.nearest(place)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Another town, which works out for itself what follows from its tables."""
        other = super().model_copy(update=update, deep=deep)
        for name, one in vars(Town).items():
            if isinstance(one, cached_property):
                other.__dict__.pop(name, None)
        return other

    @cached_property
    def _channels(self) -> frozenset[Address]:
        return frozenset(channel for each in self.departments for channel in each.channels)

    @cached_property
    def _hours(self) -> Mapping[str, Hours]:
        return {each.key: self._hours_of(each) for each in self.departments}

    def _hours_of(self, department: Department) -> Hours:
        text = department.hours or "24/7"
        if self.country and names_holidays(text):
            return Hours(text, self.timezone, public_holidays(self.country, self.region))
        return Hours(text, self.timezone)

    @cached_property
    def _vocabulary(self) -> vocabulary.Vocabulary:
        return vocabulary.Vocabulary(self.categories)


def with_first(language: str, value: Any) -> Any:
    """The same tables, with the text in this language before those in others."""
    match value:
        case dict():
            own = {language: value[language]} if language in value else {}
            return {key: with_first(language, each) for key, each in (own | value).items()}
        case list() | tuple():
            return [with_first(language, each) for each in value]
    return value
