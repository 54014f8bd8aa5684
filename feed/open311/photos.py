"""Photos that lie elsewhere: fetched only from hosts that the town has named, and then cleaned.

Who brings a report gives an address, and we go there. So it may be no address in our own network,
whatever its name leads to; we follow no further; and what comes is opened in the darkroom alone.
"""

import asyncio
import logging
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

from core.messages import Photo
from core.photos import Darkroom, Unusable
from core.town import Category
from feed.open311.problems import wrong
from storage.files import Files

LARGEST = 10 * 1024 * 1024  # bytes
PATIENCE = ClientTimeout(total=10.0)  # seconds
HTTPS = 443

Fetch = Callable[[str], Awaitable[bytes]]

log = logging.getLogger(__name__)


class NotThere(Exception):
    """No photo could be had from there."""


class OnlyPublic(AbstractResolver):
    """Finds the addresses of a host, and none that is not out in the open internet."""

    def __init__(self, inner: AbstractResolver | None = None) -> None:
        self.inner = inner or ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self.inner.resolve(host, port, family)
        if not all(ip_address(one["host"].partition("%")[0]).is_global for one in found):
            raise OSError(f"{host} leads into a network that is not public")
        return found

    async def close(self) -> None:
        await self.inner.close()


async def fetched(url: str) -> bytes:
    """What lies at a public address. Raises NotThere."""
    connector = TCPConnector(resolver=OnlyPublic(), use_dns_cache=False)
    async with ClientSession(connector=connector, timeout=PATIENCE) as session:
        return await download(session, url)


async def download(session: ClientSession, url: str, most: int = LARGEST) -> bytes:
    """What lies just there, and nowhere else, if it is not too large."""
    content = bytearray()
    try:
        async with session.get(url, allow_redirects=False) as answer:
            if answer.status != 200:  # noqa: PLR2004 - HTTP: here it is
                raise NotThere(f"status {answer.status}")
            async for piece in answer.content.iter_chunked(65536):
                content += piece
                if len(content) > most:
                    raise NotThere("too large")
    except (ClientError, OSError, TimeoutError, ValueError) as error:
        raise NotThere(repr(error)) from error
    return bytes(content)


@dataclass
class Photos:
    """Takes in the photo that a report names."""

    hosts: frozenset[str]
    files: Files
    darkroom: Darkroom | None
    fetch: Fetch = fetched

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
        return plain and self.darkroom is not None and parts.hostname in self.hosts

    async def clean(self, url: str) -> Photo | None:
        assert self.darkroom
        try:
            cleaned = await self.darkroom.clean(await self.fetch(url))
        except (NotThere, Unusable) as problem:
            log.warning("a photo of a report could not be had: %r", problem)
            return None
        return Photo(await asyncio.to_thread(self.files.keep, cleaned))
