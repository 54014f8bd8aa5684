"""Reading a site in one way or another, and what came of it."""

import json
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from bench.feed.fill import jun
from bench.feed.town import Served
from bench.figures import MILLISECONDS
from bench.machine import scratch
from bench.processes import ROOT
from core import posts
from core.hall import Hall
from core.texts import Texts
from storage.columns import utc_now
from storage.posts import Post, PostKind
from storage.visits import beside

LONGEST = 120.0  # seconds
MANY = 20_000  # addresses, more than can be read in the time
GOOD = {"200", "304"}


@dataclass(frozen=True, slots=True)
class Read:
    """How a site was read. Times are in milliseconds, sizes in bytes."""

    rate: float
    p50: float
    p99: float
    cpu: float  # of the server, for one answer
    size: float
    refused: int

    @property
    def cells(self) -> tuple[str, ...]:
        figures = (f"{self.p50:.1f}", f"{self.p99:.1f}", f"{self.cpu:.2f}")
        return (f"{self.rate:,.0f}", *figures, f"{self.size / 1000:.1f}", str(self.refused))


@dataclass(frozen=True, slots=True)
class Load:
    """How many read at once, and for how long."""

    connections: int
    seconds: float

    def on(self, served: Served, paths: Iterable[str], *more: str) -> Read:
        """Have a server read by another process."""
        before = served.cpu
        told = self.told(served, list(islice(paths, MANY)), more)
        answers = max(sum(told["statuses"].values()), 1)
        refused = sum(count for status, count in told["statuses"].items() if status not in GOOD)
        p50, p99 = (MILLISECONDS * told[share] for share in ("p50", "p99"))
        each = MILLISECONDS * (served.cpu - before) / (answers + told["before"])
        size = told["received"] / answers
        return Read(answers / self.seconds, p50, p99, each, size, refused)

    def told(self, served: Served, paths: Sequence[str], more: Sequence[str]) -> dict[str, Any]:
        measures = ("--connections", str(self.connections), "--seconds", str(self.seconds))
        with scratch() as folder:
            file = folder / "paths.json"
            file.write_text(json.dumps(paths))
            where = ("--url", served.url, "--paths", str(file))
            command = [sys.executable, "-m", "bench.feed.load", *where, *measures, *more]
            done = subprocess.run(
                command, cwd=ROOT, check=True, stdout=subprocess.PIPE, timeout=LONGEST
            )
        told: dict[str, Any] = json.loads(done.stdout)
        return told


def seconds_to_read(served: Served, path: str) -> float:
    """How long one reader waits for one page."""
    began = time.perf_counter()
    answer_of(served, path)
    return time.perf_counter() - began


def answer_of(served: Served, path: str) -> tuple[bytes, dict[str, str]]:
    """What a browser gets, as it comes: the body packed, and the headers."""
    headers = {"Accept-Language": "es", "Accept-Encoding": "gzip"}
    with urlopen(Request(served.url + path, headers=headers), timeout=LONGEST) as answer:
        return answer.read(), dict(answer.headers)


def keep_answer(served: Served, path: str, folder: Path) -> tuple[Path, Path]:
    """An answer in two files, for a server that gives no other."""
    body, headers = folder / "body", folder / "headers.json"
    content, told = answer_of(served, path)
    body.write_bytes(content)
    apart = {"Content-Length", "Date", "Transfer-Encoding"}
    headers.write_text(json.dumps({name: told[name] for name in told if name not in apart}))
    return body, headers


def something_is_posted(served: Served) -> None:
    """The town says something new: a piece of news, written by another process."""
    town = jun()
    texts = Texts(town.languages)

    def work(store: Any) -> None:
        hall = Hall(store, town, texts, utc_now())
        news = Post(kind=PostKind.NEWS, department="works", title="Aviso", text="Corte de agua.")
        news.published_at = hall.now
        posts.news(hall, news)

    beside(served.database, work)
