"""Reports as the standard tells them. Whatever is told comes through `core.telling`."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

from aiohttp import web

from core.open311 import promise, rules_of
from core.telling import public_photos, public_place, public_words, street, subject
from feed.open311.extensions import more
from feed.open311.filters import MOST, asked, has_more, listed, query_of, shown
from feed.open311.problems import unknown, wrong
from feed.prose import legible
from feed.site import Reading
from storage.assets import Asset
from storage.cases import Case, State
from storage.open_requests import Found, OpenRequests
from storage.posts import Post

Reason = tuple[State, str]
LAST_SECOND = time(23, 59, 59)
NUMBER = re.compile("[A-Z]-[0-9]{1,12}")
LONGEST = 4000  # signs of a description


def requests(reading: Reading, request: web.Request) -> list[dict[str, Any]]:
    """The reports that are asked for: by their ids, which count before all else, or by filters."""
    books, query = books_of(reading), query_of(request)
    if numbers := listed(query, "service_request_id"):
        if len(numbers) > MOST:
            raise wrong("many-ids", most=MOST)
        found = with_numbers(books, numbers)
    else:
        found = books.found(asked(query, reading.town, reading.hall.now))
    told = as_told(reading, books, found)
    return more(reading, found, told) if has_more(query) else told


def one_request(reading: Reading, request: web.Request) -> list[dict[str, Any]]:
    number = request.match_info["id"]
    books = books_of(reading)
    found = with_numbers(books, [number])
    if not found:
        raise unknown("no-request", id=shown(number))
    told = as_told(reading, books, found)
    return more(reading, found, told) if has_more(query_of(request)) else told


def books_of(reading: Reading) -> OpenRequests:
    return OpenRequests(reading.hall.store.page, reading.town.private_categories)


def with_numbers(books: OpenRequests, numbers: Sequence[str]) -> list[Found]:
    """The reports with just these numbers."""
    ids = {int(number.rpartition("-")[2]) for number in numbers if NUMBER.fullmatch(number)}
    return [one for one in books.with_ids(ids) if one[0].number in numbers]


def as_told(reading: Reading, books: OpenRequests, found: Sequence[Found]) -> list[dict[str, Any]]:
    """All of them, with one question for the things they are about, and one for what was said."""
    things = reading.hall.store.assets.known(case.asset_id for case, _ in found)
    reasons = books.reasons([case.id or 0 for case, _ in found])
    teller = Teller(reading, reasons, things)
    return [teller.request(case, post) for case, post in found]


class Teller:
    """Tells reports to one reader; what many of them have in common is said once."""

    def __init__(
        self,
        reading: Reading,
        reasons: Mapping[int, Reason],
        things: Mapping[int | None, Asset],
    ) -> None:
        self.reading = reading
        self.reasons = reasons
        self.things = things
        self.zipcode = rules_of(reading.town).zipcode or None
        self.say = cache(reading.say)
        self.notice = cache(self.notice_of)
        self.agency = cache(self.agency_of)
        self.name = cache(self.name_of)

    def request(self, case: Case, report: Post) -> dict[str, Any]:
        hall, language = self.reading.hall, self.reading.language
        where, place = street(hall, case), public_place(hall, case)
        thing = self.things.get(case.asset_id)
        return {
            "service_request_id": case.number,
            "status": "open" if case.state.open else "closed",
            "status_notes": self.notes(case),
            "service_name": self.name(case.category) or subject(hall, case, language),
            "service_code": case.category,
            "description": plain(public_words(hall, report, case, language)) or None,
            "agency_responsible": self.agency(case.department),
            "service_notice": self.notice(case.category) if case.state.open else None,
            "requested_datetime": self.local(case.opened_at),
            "updated_datetime": self.local(updated(case, report)),
            "expected_datetime": self.expected(case),
            "address": f"{where}, {self.reading.town.name}" if where else self.reading.town.name,
            "address_id": thing.key if thing else None,
            "zipcode": self.zipcode,
            "lat": round(place.latitude, 6) if place else None,
            "long": round(place.longitude, 6) if place else None,
            "media_url": self.photo(case, report),
        }

    def notes(self, case: Case) -> str:
        """How far it has come, and what staff have said to that in public."""
        state = self.say(f"state-{case.state}")
        at, text = self.reasons.get(case.id or 0, (None, ""))
        return f"{state}: {plain(text)}" if text and at == case.state else state

    def name_of(self, key: str) -> str:
        category = self.reading.town.category(key)
        return category.name.in_(self.reading.language) if category else ""

    def agency_of(self, key: str) -> str | None:
        department = self.reading.town.department(key)
        return department.name.in_(self.reading.language) if department else None

    def notice_of(self, key: str) -> str | None:
        category, hall = self.reading.town.category(key), self.reading.hall
        return promise(hall.town, hall.texts, category, self.reading.language) if category else None

    def local(self, moment: datetime) -> str:
        """A moment by the clock of the town, with how far that is from UTC."""
        return self.reading.town.local(moment).isoformat(timespec="seconds")

    def expected(self, case: Case) -> str | None:
        """The end of the promised day, or else when the town's own time for it is over."""
        if case.expected:
            return self.local(end_of(case.expected, self.reading))
        return self.local(case.done_due) if case.done_due else None

    def photo(self, case: Case, report: Post) -> str | None:
        photos = public_photos(self.reading.hall, report, case)
        return f"{self.reading.visit.origin}/photo/{photos[0]}" if photos else None


def updated(case: Case, report: Post) -> datetime:
    """When it changed last, as far as all can see; when it was closed, if it is."""
    if not case.state.open and case.closed_at:
        return case.closed_at
    return report.updated_at


def end_of(day: date, reading: Reading) -> datetime:
    return datetime.combine(day, LAST_SECOND, reading.town.timezone).astimezone(UTC)


def plain(text: str) -> str:
    """Words as every program can read them, and not longer than the standard has them."""
    return legible(text).replace("\r\n", "\n").replace("\r", "\n").strip()[:LONGEST]
