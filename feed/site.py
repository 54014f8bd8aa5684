"""What all pages stand on: the town, its books, and how a page is made of them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from aiohttp import web

from core.hall import Hall
from core.telling import open_feed
from core.texts import Texts
from core.town import Town
from core.vault import Vault
from feed.clippings import Clippings
from feed.gallery import Gallery
from feed.visit import Visit, visit_of
from storage.database import Database
from storage.open_feed import OpenFeed
from storage.store import Store

T = TypeVar("T")
Clock = Callable[[], datetime]
DESKS = 2  # at which pages are made


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever reads a page, and what the page is told from: no books are needed for that."""

    visit: Visit
    town: Town
    texts: Texts
    now: datetime
    clippings: Clippings = field(default_factory=Clippings)

    @property
    def language(self) -> str:
        return self.visit.language

    def say(self, key: str, **values: object) -> str:
        """A text in the reader's language; moments in it must be those of the town's clock."""
        return self.texts.say(self.language, key, **values)


@dataclass(frozen=True, slots=True)
class Reading:
    """One look into the books for one reader. It lives in one read transaction.

    `matrix` is the account of the town there, if it has one.
    """

    reader: Reader
    hall: Hall
    feed: OpenFeed
    gallery: Gallery
    matrix: str = ""

    @property
    def visit(self) -> Visit:
        return self.reader.visit

    @property
    def language(self) -> str:
        return self.reader.language

    @property
    def town(self) -> Town:
        return self.reader.town

    def say(self, key: str, **values: object) -> str:
        return self.reader.say(key, **values)


@dataclass(frozen=True)
class Site:
    """The open feed of one town. `public_url` is where people find it, if that is known.

    `matrix` is the account of the town there, if it has one. `vault` seals what others entrust to
    us; no page has need of it.
    """

    database: Database
    town: Town
    texts: Texts
    gallery: Gallery
    public_url: str
    clock: Clock
    matrix: str = ""
    vault: Vault | None = None
    clippings: Clippings = field(default_factory=Clippings)
    desks: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(DESKS))

    def reader(self, request: web.Request) -> Reader:
        visit = visit_of(request, self.texts, self.public_url)
        return Reader(visit, self.town, self.texts, self.clock(), self.clippings)

    async def read(self, reader: Reader, work: Callable[[Reading], T]) -> T:
        """Look into the books, in a thread of its own: pages never hold up the bots.

        More than two at once would only take turns, and each would need room for itself.
        """
        async with self.desks:
            return await self.database.read(lambda store: work(self.reading(store, reader)))

    def reading(self, store: Store, reader: Reader) -> Reading:
        hall = Hall(store, self.town, self.texts, reader.now, reader.visit.origin)
        return Reading(reader, hall, open_feed(hall), self.gallery, self.matrix)


SITE = web.AppKey("site", Site)
