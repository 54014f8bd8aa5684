"""The public face of a department: when it is open, who thanks it, where to follow it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from urllib.parse import quote

from babel.dates import format_date

from core.answering import office
from core.messages import Address
from core.recognition import people, thanks_to
from core.telling import street
from core.tips import settings_of
from core.town import Department, Town
from core.town.hours import Span
from feed.cards import what_and_where
from feed.days import clock
from feed.site import Reading

DAYS_SHOWN = 7
PROMISES = 20  # that are open, at most
ALMOST_A_DAY = timedelta(hours=23)  # as long as the shortest day of the year is by the clock


@dataclass(frozen=True, slots=True)
class Channel:
    """A place to follow a department: `kind` is its platform, `link` leads there."""

    kind: str
    link: str


@dataclass(frozen=True, slots=True)
class Day:
    """One day with its hours, in words; none if it is closed."""

    name: str
    hours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """A case that is promised for a day, and not done yet; `late` is whether that day is over."""

    number: str
    what: str
    day: date
    late: bool


@dataclass(frozen=True, slots=True)
class Face:
    """What people want to know of a department. `now` says whether it is open.

    `workers` are those who agreed to be named, and how often they were thanked. `promises` are
    open; what is due first comes first.
    """

    key: str
    name: str
    open: bool
    now: str
    days: tuple[Day, ...]
    thanks: int
    workers: tuple[tuple[str, int], ...]
    promises: tuple[Promise, ...]
    channels: tuple[Channel, ...]
    website: str
    is_mayors: bool
    takes_tips: bool


def face(reading: Reading, department: Department) -> Face:
    now = reading.hall.now
    return Face(
        key=department.key,
        name=department.name.in_(reading.language),
        open=reading.town.is_open(department, now),
        now=open_or_not(reading, department),
        days=tuple(days(reading, department)) if department.hours else (),
        thanks=thanks_to(reading.hall, department),
        workers=tuple(people(reading.hall, department)),
        promises=tuple(promises(reading, department)),
        channels=tuple(channels(department)),
        website=str(department.web or ""),
        is_mayors=department == office(reading.hall),
        takes_tips=takes_tips(reading.town, department),
    )


def promises(reading: Reading, department: Department) -> Iterator[Promise]:
    today = reading.town.local(reading.hall.now).date()
    for case in reading.feed.promised(department.key, PROMISES):
        if case.expected:
            what = what_and_where(reading, case, street(reading.hall, case))
            yield Promise(case.number, what, case.expected, case.expected < today)


def takes_tips(town: Town, department: Department) -> bool:
    """Whether there is a page on which something can be told to it in confidence."""
    about = settings_of(town)
    return bool(about and about.page and about.department == department.key) and town.offers(
        "tip", "browser"
    )


def open_or_not(reading: Reading, department: Department) -> str:
    """Open until when, or opening when, in one line."""
    if department.hours is None:
        return reading.say("feed-open-always")
    if span := open_span(reading, department):
        key = "feed-open-all-day" if all_day(span) else "feed-open-now"
        return reading.say(key, at=wall(reading, span[1]))
    opens = reading.town.next_opening(department, reading.hall.now)
    if opens is None:
        return reading.say("feed-closed-for-long")
    return reading.say("feed-opens", at=reading.town.local(opens))


def open_span(reading: Reading, department: Department) -> Span | None:
    """From when to when it is open, if it is open."""
    now = reading.hall.now
    spans = reading.town.spans(department, reading.town.local(now).date())
    return next((span for span in spans if span[0] <= now < span[1]), None)


def all_day(span: Span) -> bool:
    return span[1] - span[0] >= ALMOST_A_DAY


def days(reading: Reading, department: Department) -> Iterator[Day]:
    """The hours of the next days, so that holidays are told as they will be."""
    today = reading.town.local(reading.hall.now).date()
    for ahead in range(DAYS_SHOWN):
        day = today + timedelta(days=ahead)
        spans = reading.town.spans(department, day)
        yield Day(weekday(reading, day), tuple(hours(reading, span) for span in spans))


def weekday(reading: Reading, day: date) -> str:
    return format_date(day, "EEEE", reading.language)


def hours(reading: Reading, span: Span) -> str:
    if all_day(span):
        return reading.say("feed-day-open")
    return "–".join(wall(reading, moment) for moment in span)


def wall(reading: Reading, moment: datetime) -> str:
    """What the clock on the wall shows at a moment."""
    return clock(reading.town.local(moment).time(), reading.language)


def channels(department: Department) -> Iterator[Channel]:
    """The channels that anyone can join by a link."""
    for address in department.channels:
        if link := join_link(address):
            yield Channel(address.platform, link)


def join_link(address: Address) -> str:
    """Where a channel can be joined, as its platform writes it; "" if nowhere."""
    match address.platform, address.chat[:1]:
        case "telegram", "@":
            return f"https://t.me/{address.chat[1:]}"
        case "matrix", "!" | "#":
            return f"https://matrix.to/#/{quote(address.chat, safe='!:')}"
        case "browser", _:
            return f"/chat?channel={quote(address.chat)}"
    return ""
