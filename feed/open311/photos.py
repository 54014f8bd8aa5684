"""Photos that lie elsewhere: fetched only from hosts that the town has named, and then cleaned.

Who brings a report gives an address, and somebody of ours goes there: how that is done without harm
is for the roof to say. What comes is opened in the darkroom alone.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from core.messages import Photo
from core.photos import Darkroom, Unusable
from core.town import Category
from feed.open311.problems import wrong
from storage.files import Files

HTTPS = 443

Fetch = Callable[[str], Awaitable[bytes]]

log = logging.getLogger(__name__)


class NotThere(Exception):
    """No photo could be had from there."""


@dataclass
class Photos:
    """Takes in the photo that a report names."""

    hosts: frozenset[str]
    files: Files
    darkroom: Darkroom | None
    fetch: Fetch | None = None

    async def wanted(self, category: Category, url: str) -> tuple[Photo | None, str]:
        """The photo, or why there is none: not-taken, lost, or nothing, if nobody wants one.

        Without a photo where one is needed, there is no report.
        """
        if category.photo == "no" or not url:
            found, problem = None, ""
        elif not self.may_go(url):
            found, problem = None, "not-taken"
        else:
            found = await self.clean(url)
            problem = "" if found else "lost"
        if found is None and category.photo == "needed":
            raise wrong("photo-needed")
        return found, problem

    def may_go(self, url: str) -> bool:
        """Whether the town has said that photos from there are welcome."""
        try:
            parts = urlsplit(url)
            plain = parts.scheme == "https" and parts.port in (None, HTTPS) and "@" not in url
        except ValueError:
            return False
        able = self.darkroom is not None and self.fetch is not None
        return plain and able and parts.hostname in self.hosts

    async def clean(self, url: str) -> Photo | None:
        assert self.darkroom
        assert self.fetch
        try:
            cleaned = await self.darkroom.clean(await self.fetch(url))
        except (NotThere, Unusable) as problem:
            log.warning("a photo of a report could not be had: %r", problem)
            return None
        return Photo(await asyncio.to_thread(self.files.keep, cleaned))
