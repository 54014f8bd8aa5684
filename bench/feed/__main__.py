"""`python -m bench.feed`: how fast the open feed is read in a town of 100,000 cases.

`juntos run` is read as browsers and programs read it: the same page by many, many different pages,
and again by those who have it already. Then something is posted, and whoever reads next waits for
what has to be made anew. The first run fills a database, which takes a minute, and keeps it.
"""

import argparse
from collections.abc import Iterator, Sequence
from itertools import repeat

from bench.feed.addresses import Kind, kinds
from bench.feed.fill import jun
from bench.feed.readers import Load, Read, keep_answer, seconds_to_read, something_is_posted
from bench.feed.town import Served, on_postgresql, on_sqlite, server_alone, town_on
from bench.figures import MILLISECONDS, middle, show
from bench.machine import scratch

COLUMNS = ("", "read", "answers/s", "p50 ms", "p99 ms", "CPU ms", "kB", "refused")
AFTER = ("after a post", "first reader ms", "at most", "next reader ms")
AIM = "The aim: 400 answers/s and a p99 under 50 ms for each page with caching, 3,000/s unchanged."
SETTLED = 4.0  # seconds after the start, when the house has read its texts


def rows(served: Served, load: Load, asked: Sequence[Kind]) -> Iterator[tuple[str, ...]]:
    for kind in asked:
        yield (kind.name, "the same", *load.on(served, [kind.same]).cells)
        yield ("", "others, no two alike", *alone(served, load, kind).cells)
        yield ("", "unchanged (304)", *load.on(served, [kind.same], "--tags").cells)
    yield from ceiling(served, load, asked[0])


def alone(served: Served, load: Load, kind: Kind) -> Read:
    """Each address once, so there is nothing to warm up."""
    return load.on(served, kind.others(), "--warm-up", "0")


def ceiling(served: Served, load: Load, kind: Kind) -> Iterator[tuple[str, ...]]:
    with scratch() as folder, server_alone(*keep_answer(served, kind.same, folder)) as peer:
        yield ("its server, nothing behind", "the same", *load.on(peer, [kind.same]).cells)
        yield ("", "unchanged (304)", *load.on(peer, [kind.same], "--tags").cells)


def after_posts(served: Served, asked: Sequence[Kind], times: int) -> Iterator[tuple[str, ...]]:
    """How long the first reader of a page waits after something was posted, and the next one."""
    for kind in asked:
        first, then = [], []
        for _ in repeat(None, times):
            something_is_posted(served)
            first.append(MILLISECONDS * seconds_to_read(served, kind.same))
            then.append(MILLISECONDS * seconds_to_read(served, kind.same))
        yield kind.name, f"{middle(first):.1f}", f"{max(first):.1f}", f"{middle(then):.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="10,000 cases, a second each: 60 s")
    parser.add_argument("--posts", type=int, default=100_000, help="cases, each with its post")
    parser.add_argument("--seconds", type=float, default=3.0)
    parser.add_argument("--connections", type=int, default=16)
    parser.add_argument("--postgresql", action="store_true", help="on PostgreSQL, filled each time")
    parser.add_argument("--only", help="one kind of page")
    asked = parser.parse_args()
    cases, seconds = (10_000, 1.0) if asked.quick else (asked.posts, asked.seconds)
    load = Load(asked.connections, seconds)
    town = on_postgresql(cases) if asked.postgresql else on_sqlite(cases)
    with town_on(town) as served:
        measure(served, load, cases, asked)


def measure(served: Served, load: Load, cases: int, asked: argparse.Namespace) -> None:
    pages = [one for one in kinds(jun(), cases) if asked.only in (None, one.name)]
    memory = [served.megabytes]
    found = list(rows(served, load, pages))
    memory.append(served.megabytes)
    posted = list(after_posts(served, pages, 3 if asked.quick else 10))
    load.on(served, [kind.same for kind in pages])
    memory.append(served.megabytes)
    where = "PostgreSQL" if asked.postgresql else "SQLite"
    title = f"The open feed, {cases:,} cases, {where}, {load.connections} readers at once"
    told = "memory at the start, after all that, at the end: "
    told += ", ".join(f"{one:.0f} MB" for one in memory)
    show(title, COLUMNS, found, f"{AIM}\nThe server has {told}.")
    show("What a change costs whoever reads next", AFTER, posted)


if __name__ == "__main__":
    main()
