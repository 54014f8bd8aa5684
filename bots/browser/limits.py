"""How much one page, and one house, may ask of us."""

import hashlib
import ipaddress
import secrets
import time
from collections.abc import Callable

from aiohttp import web

MANY = 10_000
BITS = 64  # of an IPv6 address, that are the same in all of a house
OUR_OWN_NETWORK = tuple(  # this machine, and networks that nobody is let into from outside
    ipaddress.ip_network(network)
    for network in (
        "127.0.0.0/8",
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "::1/128",
        "fc00::/7",
        "fe80::/10",
    )
)


class Pace:
    """A bucket of tokens for everyone: `burst` at once, and `per_second` again.

    Kept as one moment for each, when their bucket will be full again (the generic cell rate
    algorithm of ITU-T I.371): who has a full one is forgotten.
    """

    def __init__(
        self, per_second: float, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.one = 1 / per_second
        self.room = burst / per_second
        self.clock = clock
        self.full_at: dict[str, float] = {}

    def wait(self, who: str) -> float:
        """Take a token and return 0, or say after how many seconds there will be one."""
        now = self.clock()
        full_at = max(now, self.full_at.get(who, now)) + self.one
        if full_at - now > self.room:
            return full_at - now - self.room
        self.full_at[who] = full_at
        if len(self.full_at) > MANY:
            self.full_at = {one: at for one, at in self.full_at.items() if at > now}
        return 0


class Houses:
    """Tells houses apart without knowing their address, which is never kept.

    In IPv6 each house has a whole network of 64 bits at least (RFC 6177), and any address in it.
    """

    def __init__(self) -> None:
        self.salt = secrets.token_bytes(32)

    def of(self, request: web.Request) -> str:
        """The house that a request comes from, by a name that means nothing after a restart."""
        found = network(address(request)).encode()
        return hashlib.blake2b(found, key=self.salt, digest_size=16).hexdigest()


def address(request: web.Request) -> str:
    """Where a request comes from.

    A neighbour in our own network is the proxy before us; it has put whom it speaks for at the
    end of X-Forwarded-For. Nobody from outside can make us believe that header.
    """
    remote = request.remote or ""
    told = request.headers.getall("X-Forwarded-For", [])
    if told and is_neighbour(remote):
        return told[-1].rpartition(",")[2].strip()
    return remote


def network(address: str) -> str:
    """The network of a house: its one address, or in IPv6 what all of its addresses begin with."""
    try:
        found = ipaddress.IPv6Address(address.partition("%")[0])
    except ValueError:
        return address
    return str(found.ipv4_mapped or ipaddress.ip_network((found, BITS), strict=False))


def is_neighbour(remote: str) -> bool:
    try:
        found = ipaddress.ip_address(remote)
    except ValueError:  # a socket of the machine itself
        return True
    return any(found in network for network in OUR_OWN_NETWORK)
