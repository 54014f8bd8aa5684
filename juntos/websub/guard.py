"""Keeps what others make us call out of private networks: names are looked up here, and only here.

The address that was looked at is the one that is called, so that a name cannot change its mind.
"""

import ipaddress
import socket
from collections.abc import Callable

from aiohttp import ClientSession, ClientTimeout, TCPConnector
from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from yarl import URL

Allowed = Callable[[str], bool]

PATIENCE = ClientTimeout(total=10)
AT_ONCE = 8  # connections
TRANSLATED = ipaddress.ip_network("64:ff9b::/96")  # IPv4 behind NAT64, RFC 6052


class Private(OSError):
    """An address that is nobody's business."""


def is_public(address: str) -> bool:
    """Whether an address is one of the open net, however it is written."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner:
            return is_public(str(inner))
        if found in TRANSLATED:
            return is_public(str(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)))
    return found.is_global and not found.is_multicast


class Guard(AbstractResolver):
    """Looks up a name, and refuses it if a single one of its addresses is not allowed."""

    def __init__(self, allowed: Allowed, resolver: AbstractResolver | None = None) -> None:
        self.allowed = allowed
        self.resolver = resolver or ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self.resolver.resolve(host, port, family)
        if not found or not all(self.allowed(one["host"]) for one in found):
            raise Private(f"{host} is not in the open net")
        return found

    async def close(self) -> None:
        await self.resolver.close()

    def look_at(self, url: URL) -> None:
        """An address in figures is not looked up, and is looked at here. Raises Private."""
        host = url.host or ""
        if in_figures(host) and not (is_written_plainly(host) and self.allowed(host)):
            raise Private(f"{host} is not in the open net")


def in_figures(host: str) -> bool:
    """Whether a host is no name: `127.0.0.1`, `::1`, and `2130706433`, which means the first."""
    return ":" in host or host.replace(".", "").isdigit()


def is_written_plainly(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def outward(guard: Guard) -> ClientSession:
    """A client that goes only where it may; it follows nobody elsewhere by itself."""
    connector = TCPConnector(resolver=guard, use_dns_cache=False, limit=AT_ONCE, force_close=True)
    return ClientSession(connector=connector, timeout=PATIENCE, trust_env=False)
