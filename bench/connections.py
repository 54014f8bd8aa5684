"""Connections that stay open, over which HTTP is spoken by hand.

So one is quicker than any server that is to be measured.
"""

import asyncio
import time
from typing import Protocol

END = b"\r\n\r\n"


class Asker(Protocol):
    """Says what is asked next, and notes how it went."""

    def request(self) -> tuple[str, bytes]:
        """What is asked, by a name of its own, and as it goes over the wire."""
        ...

    def note(self, name: str, head: bytes, took: float, size: int) -> None:
        """The head of an answer, how many seconds it took, and how many bytes its body has."""


async def ask(asker: Asker, port: int, connections: int, seconds: float) -> None:
    """Ask for some time over so many connections at once."""
    end = time.perf_counter() + seconds
    await asyncio.gather(*(connection(asker, port, end) for _ in range(connections)))


async def connection(asker: Asker, port: int, end: float) -> None:
    """One request after the other, as quick as they are answered."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (began := time.perf_counter()) < end:
        name, request = asker.request()
        writer.write(request)
        head = await reader.readuntil(END)
        body = await reader.readexactly(length(head))
        asker.note(name, head, time.perf_counter() - began, len(body))
    writer.close()


def length(head: bytes) -> int:
    """How many bytes of body an answer has, as its head says."""
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0
