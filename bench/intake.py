"""`python -m bench.intake`: how many updates a webhook takes in, at 40 connections.

Juntos answers 200 when an update is in its database; the others when it is in their memory. The
updates are words in a group that no bot serves, so nobody replies to them, and all else that a
server does about them can be seen.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.figures import MILLISECONDS, middle, part, show
from bench.machine import scratch
from bench.processes import ROOT, child, cpu_seconds, rest, said
from bench.talks import AIOGRAM_IN_MEMORY, JUNTOS, LONGEST, PTB_IN_MEMORY, Bot, post

COLUMNS = ("", "updates/s", "× Juntos", "p50 ms", "p99 ms", "CPU ms", "refused", "lost in a crash")
NO_DATABASE = Bot("its server, no database", ("bench.peers.no_database",), "everything")
BOTS = (JUNTOS, NO_DATABASE, AIOGRAM_IN_MEMORY, PTB_IN_MEMORY)


@dataclass(frozen=True, slots=True)
class Taken:
    """How updates were taken in. Times are in milliseconds."""

    rate: float
    p50: float
    p99: float
    cpu: float  # of the server, for one update
    refused: int


def taken(bot: Bot, connections: int, seconds: float) -> Taken:
    """Have one bot take in what it can."""
    with scratch() as data, child("-m", "bench.crowd") as crowd:
        fake = said(crowd)
        where = ("--url", fake["url"], "--token", fake["token"], "--data", str(data))
        with child("-m", *bot.arguments, *where) as process:
            webhook = post(f"{fake['url']}/crowd/webhook", {})
            rest(process.pid)
            before = cpu_seconds(process.pid)
            told = load(webhook["url"], webhook["secret"], connections, seconds)
            cpu = cpu_seconds(process.pid) - before
    took: Sequence[float] = told["took"]
    p50, p99 = (MILLISECONDS * part(took, share) for share in (0.5, 0.99))
    each = MILLISECONDS * cpu / told["all"]
    return Taken(len(took) / seconds, p50, p99, each, told["refused"])


def load(url: str, secret: str, connections: int, seconds: float) -> dict[str, Any]:
    """Bring a server as many updates as it takes; see `bench.load`."""
    measures = ("--connections", str(connections), "--seconds", str(seconds))
    command = [sys.executable, "-m", "bench.load", "--url", url, "--secret", secret, *measures]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=LONGEST)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def measured(
    rounds: int, connections: int, seconds: float, bots: Sequence[Bot] = BOTS
) -> dict[Bot, Taken]:
    """Every server in every round, and the median of its figures."""
    found: dict[Bot, list[Taken]] = {bot: [] for bot in bots}
    for _ in range(rounds):
        for bot in bots:
            found[bot].append(taken(bot, connections, seconds))
    return {bot: typical(each) for bot, each in found.items()}


def typical(each: Sequence[Taken]) -> Taken:
    return Taken(
        rate=middle(one.rate for one in each),
        p50=middle(one.p50 for one in each),
        p99=middle(one.p99 for one in each),
        cpu=middle(one.cpu for one in each),
        refused=sum(one.refused for one in each),
    )


def rows(found: Mapping[Bot, Taken]) -> Iterator[tuple[str, ...]]:
    ours = found[JUNTOS].rate
    for bot, one in found.items():
        figures = (f"{one.rate:.0f}", f"{one.rate / ours:.2f}", f"{one.p50:.1f}", f"{one.p99:.1f}")
        yield (bot.name, *figures, f"{one.cpu:.2f}", str(one.refused), bot.loses)


def main() -> None:
    parser = argparse.ArgumentParser(description="Durable webhook intake")
    parser.add_argument("--quick", action="store_true", help="one short round: about 20 s")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--connections", type=int, default=40)
    asked = parser.parse_args()
    rounds, seconds = (1, 2.0) if asked.quick else (asked.rounds, asked.seconds)
    found = measured(rounds, asked.connections, seconds)
    note = (
        f"{asked.connections} connections, median of {rounds} × {seconds:.0f} s. "
        "The aim is 4,000 updates a second that are kept, and a p99 under 20 ms."
    )
    show("Updates taken in by a webhook", COLUMNS, rows(found), note)


if __name__ == "__main__":
    main()
