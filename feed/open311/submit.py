"""A program brings a report: its key is looked at, then the form, and then it becomes a case."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from hmac import compare_digest
from typing import Any

from aiohttp import web

from core.bucket import Bucket
from core.office import when_read
from core.open311 import is_told_at_once, promise, rules_of
from core.programs import Brought, Nowhere, Taken, TooMany, take
from core.town import Category, Town
from core.town.open311 import App
from feed.open311.filters import Query, first
from feed.open311.form import answers, description, pin, tells_of_people
from feed.open311.photos import Photos
from feed.open311.problems import NO_KEY, TOO_MANY, Problem, unknown, wrong
from feed.open311.requests import books_of
from feed.open311.services import named
from feed.site import Reader, Reading, Site
from storage.store import Store

LONGEST_KEY = 200  # signs
LONGEST_TOKEN = 60


@dataclass
class Paces:
    """How many reports each program may bring in a minute."""

    clock: Callable[[], float] = time.monotonic
    buckets: dict[str, Bucket] = field(default_factory=dict)

    def take(self, app: App) -> None:
        """One more of a program. Raises Problem, if it is in too much of a hurry."""
        now, most = self.clock(), app.most_a_minute
        bucket = self.buckets.setdefault(app.name, Bucket(most / 60, most))
        if not bucket.whole(now):
            raise Problem(TOO_MANY, "hurry", after=int(bucket.ready_at(now) - now) + 1)
        bucket.take(1, now)


@dataclass
class Counter:
    """Where reports are brought."""

    site: Site
    photos: Photos
    paces: Paces = field(default_factory=Paces)

    async def submit(self, reader: Reader, form: Query) -> Any:
        """Take one report in; what is told to that, as the standard has it."""
        app = app_of(reader.town, first(form, "api_key"))
        self.paces.take(app)
        category = service_of(reader.town, first(form, "service_code"))
        brought = Brought(
            category=category,
            text=description(form),
            answers=answers(form, category, reader.language),
            pin=pin(form),
            words=first(form, "address_string"),
            number=first(form, "address_id"),
        )
        photo, problem = await self.photos.wanted(category, first(form, "media_url"))
        shown = replace(brought, photos=(photo,) if photo else ())
        return await self.kept(reader, app, shown, told_beside(reader, form, problem))

    async def kept(self, reader: Reader, app: App, brought: Brought, beside: list[str]) -> Any:
        """Have the case opened, and say what its number is, or by which token one asks for it."""

        def work(store: Store) -> Any:
            reading = self.site.reading(store, reader)
            return answer(reading, take(reading.hall, app, brought), brought, beside)

        try:
            return await self.site.database.run(work)
        except (Nowhere, TooMany) as refusal:
            refs = [photo.ref for photo in brought.photos]
            await self.site.database.run(lambda store: store.waste.throw(refs))
            raise refused(refusal) from None


def refused(refusal: Nowhere | TooMany) -> Problem:
    if isinstance(refusal, TooMany):
        return Problem(TOO_MANY, "many", after=refusal.after)
    return wrong(refusal.why, **refusal.values)


def app_of(town: Town, key: str) -> App:
    """The program whose key this is. Keys are long and random: no one guesses their fingerprint."""
    if not key:
        raise Problem(NO_KEY, "no-key")
    fingerprint = sha256(key[:LONGEST_KEY].encode()).hexdigest()
    found = [one for one in rules_of(town).apps if compare_digest(one.key, fingerprint)]
    if not found:
        raise Problem(NO_KEY, "wrong-key")
    return found[0]


def service_of(town: Town, code: str) -> Category:
    if not code:
        raise wrong("no-code")
    return named(town, code)


def told_beside(reader: Reader, form: Query, problem: str) -> list[str]:
    """What whoever wrote has to know: that the photo did not come, or that we kept no name."""
    told = []
    if problem:
        told.append(reader.say(f"program-photo-{problem}"))
    if tells_of_people(form):
        told.append(reader.say("program-nobody-known"))
    return told


def answer(reading: Reading, taken: Taken, brought: Brought, beside: list[str]) -> Any:
    hall, language = reading.hall, reading.language
    notice = [
        when_read(hall, taken.case, language),
        promise(hall.town, hall.texts, brought.category, language),
        *beside,
    ]
    if is_told_at_once(hall.town):
        named_by = {"service_request_id": taken.case.number}
    else:
        named_by = {"token": taken.submission.token}
    return [{**named_by, "service_notice": " ".join(notice), "account_id": None}]


def token(reading: Reading, request: web.Request) -> list[dict[str, Any]]:
    """The number of what was brought, as soon as all may read it."""
    asked = request.match_info["token"][:LONGEST_TOKEN]
    found = reading.hall.store.submissions.with_token(asked) if "\0" not in asked else None
    if found is None:
        raise unknown("no-token")
    public = [case.number for case, _ in books_of(reading).with_ids([found.case_id])]
    return [{"service_request_id": public[0] if public else None, "token": asked}]
