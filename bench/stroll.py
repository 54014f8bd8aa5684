"""Somebody who reads all that a town has on its pages, one thing after the other, and again."""

import asyncio
import random
import re
from collections import deque
from collections.abc import Iterator
from html import unescape
from http import HTTPStatus
from itertools import islice
from urllib.parse import urljoin

from aiohttp import ClientSession

LANGUAGES = ("es", "de", "en")
PATHS = (
    *("/?pane=0", "/map", "/map.svg", "/menu", "/jobs", "/alerts", "/polls", "/stats", "/feeds"),
    *("/council", "/mayor", "/calendars", "/chain", "/search?q=farola", "/card.png", "/chat"),
)
MACHINES = (
    *("/feed.atom", "/feed.json", "/sitemap.xml", "/openapi.json", "/open311/v2/services.xml"),
    *("/open311/v2/requests.json", "/open311/v2/requests.xml", "/chain.jsonl"),
)
NOT_READ = re.compile(r"/stats/|/feed/events")  # drawn by a child of its own; never ends
LINK = re.compile(r'(?:href|src)="([^"#]+)')
READERS = 4
PATIENCE = 120.0  # seconds


class Stroll:
    """All that is linked from the first pages, as far as somebody has come until now."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.chance = random.Random(1)
        self.known = list(dict.fromkeys(urljoin(address, path) for path in first_steps()))
        self.ahead = deque(self.known)

    async def read(self, times: int) -> None:
        """Read so many answers more; RuntimeError, if one of them is a mistake of the town."""
        steps = islice(self.steps(), times)
        async with ClientSession() as session, asyncio.timeout(PATIENCE + times):
            await asyncio.gather(*(self.reader(session, steps) for _ in range(READERS)))

    def steps(self) -> Iterator[str]:
        """What was not read yet; after that again what was, by chance."""
        while True:
            yield self.ahead.popleft() if self.ahead else self.chance.choice(self.known)

    async def reader(self, session: ClientSession, steps: Iterator[str]) -> None:
        for address in steps:
            async with session.get(address) as answer:
                said = await answer.read()
                if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
                    raise RuntimeError(f"{answer.status} at {address}")
                if answer.content_type == "text/html":
                    self.look_ahead(address, said.decode())

    def look_ahead(self, page: str, said: str) -> None:
        for link in LINK.findall(said):
            address = urljoin(page, unescape(link))
            ours = address.startswith(f"{self.address}/") and not NOT_READ.search(address)
            if ours and address not in self.known:
                self.known.append(address)
                self.ahead.append(address)


def first_steps() -> Iterator[str]:
    for path in PATHS:
        for language in LANGUAGES:
            yield f"{path}{'&' if '?' in path else '?'}language={language}"
    yield from MACHINES
