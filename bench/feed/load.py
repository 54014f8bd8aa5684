"""Readers of a web site, as a process: `python -m bench.feed.load --url URL --paths FILE`.

They take the addresses of the file in turn. It prints one line of JSON: how long the middle and the
slowest answers took in seconds, how many came with which status after the warm-up, how many before
it, and how many bytes.
"""

import argparse
import gc
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from urllib.parse import urlsplit

import uvloop

from bench.connections import ask
from bench.figures import part

BROWSER = "Accept-Language: es\r\nAccept-Encoding: gzip\r\n"


@dataclass
class Readers:
    """What is read, and how it went."""

    host: str
    paths: Iterator[str]
    known: dict[str, str] | None = None  # the tag of each answer, where it is asked with them
    took: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    received: int = 0  # bytes
    before: int = 0  # answers that were to warm up

    def request(self) -> tuple[str, bytes]:
        path = next(self.paths)
        tag = self.known.get(path) if self.known is not None else None
        asked = f"If-None-Match: {tag}\r\n" if tag else ""
        head = f"GET {path} HTTP/1.1\r\nHost: {self.host}\r\n{BROWSER}{asked}\r\n"
        return path, head.encode()

    def note(self, path: str, head: bytes, took: float, size: int) -> None:
        self.took.append(took)
        self.statuses[int(head[9:12])] += 1
        self.received += size
        if self.known is not None and path not in self.known:
            self.known[path] = tag_in(head)

    def forget(self) -> None:
        """What came until now was to warm up."""
        self.before += len(self.took)
        self.took, self.statuses, self.received = [], Counter(), 0


def tag_in(head: bytes) -> str:
    for line in head.split(b"\r\n"):
        if line.lower().startswith(b"etag:"):
            return line.partition(b":")[2].strip().decode()
    return ""


async def read(url: str, paths: Sequence[str], asked: argparse.Namespace) -> Readers:
    address = urlsplit(url)
    readers = Readers(address.netloc, cycle(paths), {} if asked.tags else None)
    if asked.warm_up:
        await ask(readers, address.port or 80, asked.connections, asked.warm_up)
        readers.forget()
    await ask(readers, address.port or 80, asked.connections, asked.seconds)
    return readers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--paths", type=Path, required=True, help="a JSON list of them")
    parser.add_argument("--tags", action="store_true", help="ask for what is new only")
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--warm-up", type=float, default=0.5)
    parser.add_argument("--seconds", type=float, default=3.0)
    asked = parser.parse_args()
    gc.disable()
    done = uvloop.run(read(asked.url, json.loads(asked.paths.read_text()), asked))
    took = sorted(done.took)
    told = {"p50": part(took, 0.5), "p99": part(took, 0.99), "statuses": done.statuses}
    print(json.dumps({**told, "received": done.received, "before": done.before}))


if __name__ == "__main__":
    main()
