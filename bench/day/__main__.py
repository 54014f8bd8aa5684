"""`python -m bench.day`: a day of a town of 3,500, in fast motion through all doors.

The town is a process of its own: its doors, its watchman, its sender with its limits, its books on
disk. Everybody else, and Telegram and Matrix as fakes on the loopback, are in this one. What is
real and what is compressed is said in docs/figures.md. It ends with 1 if a message was not answered
exactly once, or if the books do not hold.
"""

import argparse
import asyncio
import random
import sqlite3
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import uvloop

from bench.day.clock import FastClock, told
from bench.day.ears import Ears
from bench.day.homeserver import day_homeserver
from bench.day.plan import BUSIEST, PEOPLE, READ_A_DIGEST, READ_THE_MENU, Visit, followers, visits
from bench.day.residents import Board, Town
from bench.day.staff import Staff
from bench.day.talks import Talks
from bench.dialogue import crowded_jun, words_of
from bench.figures import MILLISECONDS, part, show
from bench.machine import scratch
from bench.processes import child, said
from tests.fakes.botapi import FakeBotApi

DAY = 24 * 3600
AIM = 200  # times faster than real time
NEWCOMERS = 500_000  # from this number on nobody knows the town yet
QUIET = 3.0  # seconds, at the end, for what is still on its way
COLUMNS = ("what for", "door", "messages", "p50 ms", "p95 ms", "p99 ms")
PUSHED = ("what the town says by itself", "messages", "first at", "last at")
DEPARTMENTS = ("works", "police", "townhall", "school", "health")
SAID = """
    SELECT platform, sum(act = 'send') FROM delivery WHERE state = 'sent' GROUP BY 1
"""


@dataclass
class Outcome:
    """What came of a day."""

    seconds: float
    passed: float
    visits: int
    ears: Ears
    staff: Staff
    walked: int
    problems: list[str] = field(default_factory=list)

    @property
    def speed(self) -> float:
        return self.passed / self.seconds


@dataclass(frozen=True)
class Asked:
    """How the day is to be."""

    people: int = PEOPLE
    busy: float = BUSIEST
    speed: float = 300.0
    begins: float = 0.0
    ends: float = 24.0
    seed: int = 1


async def day(asked: Asked, data: Path) -> Outcome:
    """One day, from one hour to another."""
    ears = Ears(FastClock(time.time(), asked.speed))
    async with FakeBotApi() as fake, day_homeserver(ears) as server:
        fake.world.ledger = Board(ears)
        for one in DEPARTMENTS:
            fake.channel(f"@jun_{one}")
        for one in followers(asked.people):
            if one.door == "telegram":
                fake.person(f"Ana {one.number}", int(one.chat))
        place = ("--telegram", fake.url, "--token", fake.token, "--matrix", server.url)
        how = ("--people", str(asked.people), "--speed", str(asked.speed))
        about = (*place, *how, "--hour", str(asked.begins), "--data", str(data))
        with child("-m", "bench.day.town", *about) as process:
            return await played(asked, process, fake, server, ears)


async def played(asked, process, fake, server, ears) -> Outcome:
    """The day itself, as soon as the town is open."""
    ready = await asyncio.to_thread(said, process)
    ears.clock = clock = FastClock(ready["began"], asked.speed)
    chance = random.Random(asked.seed)  # noqa: S311 - the same day each time
    staff = Staff(server, ears, clock, chance)
    town = Town(fake, server, ready["address"], ears, clock, words_of(crowded_jun()), chance)
    began, from_then = time.perf_counter(), clock.seconds()
    coming = [one for one in visits(asked.people, asked.busy, chance) if in_time(one, asked)]
    async with asyncio.TaskGroup() as group:
        group.create_task(staff.does_the_day())
        group.create_task(all_come(town, coming, asked, group))
        group.create_task(asyncio.sleep(clock.until(asked.ends * 3600)))
    await staff.ends()
    seconds, passed = time.perf_counter() - began, clock.seconds() - from_then
    await asyncio.sleep(QUIET)
    walked = await asyncio.to_thread(stopped, process)
    outcome = Outcome(seconds, passed, len(coming), ears, staff, walked)
    outcome.problems += fake.violations[:3]
    return outcome


def in_time(one: Visit, asked: Asked) -> bool:
    return asked.begins <= one.at / 3600 < asked.ends


def stopped(process: subprocess.Popen[bytes]) -> int:
    """End the town as a supervisor would; how often its watchman went round."""
    process.terminate()
    return int(said(process)["walked"])


async def all_come(town: Town, coming: list[Visit], asked: Asked, group) -> None:
    """Each at their time, and each somebody else."""
    told_of_much = round(asked.people * (READ_THE_MENU + READ_A_DIGEST))
    free = defaultdict(list)
    for one in followers(asked.people):
        if one.number >= told_of_much:
            free[one.door].append((one.number, one.chat))
    talks = Talks(town.chance)
    for number, one in enumerate(coming):
        await asyncio.sleep(town.clock.until(one.at))
        known = free[one.door].pop() if free[one.door] else None
        who = known or newcomer(one.door, number)
        visit = town.visits(one.door, *who, one.service, talks.all[one.service](), new=not known)
        group.create_task(visit)


def newcomer(door: str, number: int) -> tuple[int, str]:
    """Somebody who does not know the town yet."""
    chat = f"!dm{NEWCOMERS + number}:ledger" if door == "matrix" else str(NEWCOMERS + number)
    return number, chat


# What came of it


def checked(outcome: Outcome, data: Path) -> list[str]:
    """Everything that is not as it must be; nothing, if all is well."""
    ears = outcome.ears
    problems = [*outcome.problems, *(f"not answered: {one}" for one in ears.lost)]
    problems += [f"answered twice: {one}" for one in ears.twice]
    with sqlite3.connect(f"file:{data}/juntos.db?mode=ro", uri=True) as books:
        problems += in_books(books)
        for platform, number in books.execute(SAID):
            if platform != "browser" and ears.messages[platform] != number:
                seen = ears.messages[platform]
                problems.append(f"{platform}: {number} messages are sent, and {seen} were seen")
    return problems


def in_books(books: sqlite3.Connection) -> Iterator[str]:
    """All that came in is done; nothing waits, is dead, or in doubt."""
    for state, number in books.execute("SELECT state, count(*) FROM arrival GROUP BY 1"):
        if state != "done":
            yield f"{number} arrivals are {state}"
    for state, number in books.execute(
        "SELECT state, count(*) FROM delivery WHERE act != 'edit' GROUP BY 1"
    ):
        if state != "sent":
            yield f"{number} deliveries are {state}"


def rows(outcome: Outcome) -> Iterator[tuple[str, ...]]:
    """By service and door, and then by door."""
    doors, every = defaultdict(list), outcome.ears.took
    for (service, door), took in sorted(every.items()):
        yield row(service, door, took)
        doors["staff" if service.startswith("staff") else door] += took
    for door, took in sorted(doors.items()):
        yield row("all residents" if door != "staff" else "all staff", door, took)


def row(service: str, door: str, took: list[float]) -> tuple[str, ...]:
    took = sorted(took)
    figures = (f"{MILLISECONDS * part(took, share):.0f}" for share in (0.5, 0.95, 0.99))
    return (service, door, str(len(took)), *figures)


def pushed(outcome: Outcome) -> Iterator[tuple[str, ...]]:
    for kind, moments in sorted(outcome.ears.pushed.items()):
        yield (kind, str(len(moments)), told(min(moments)), told(max(moments)))


def note(outcome: Outcome) -> str:
    staff, ears = outcome.staff, outcome.ears
    first = part(sorted(staff.answered), 0.5) / 60 if staff.answered else float("nan")
    return (
        f"{outcome.visits} residents came and said {sum(map(len, ears.took.values()))} things with"
        f" staff; {sum(ears.messages.values())} messages went out. Staff answered"
        f" {len(staff.answered)} cases (half of them within {first:.0f} minutes of the town), closed"
        f" {staff.closed} and left {staff.left}; the watchman went round {outcome.walked} times."
        f"\n{told(outcome.passed)} of the town in {outcome.seconds:.0f} s:"
        f" {outcome.speed:.0f} times faster than real time (the aim is {AIM})."
    )


def wanted() -> Asked:
    parser = argparse.ArgumentParser(description="A day of a town, in fast motion")
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--busy", type=float, default=BUSIEST, help="1 is a day like any other")
    parser.add_argument("--speed", type=float, default=Asked.speed, help="times faster than real")
    parser.add_argument("--quick", action="store_true", help="a small town, 6 to 13 o'clock: 30 s")
    asked = parser.parse_args()
    if asked.quick:
        return Asked(min(asked.people, 400), asked.busy, 900.0, 6.0, 13.0)
    return Asked(asked.people, asked.busy, asked.speed)


def main() -> int:
    asked = wanted()
    with scratch() as data:
        outcome = uvloop.run(day(asked, data))
        problems = checked(outcome, data)
    show(f"A day of a town of {asked.people}", COLUMNS, rows(outcome), note(outcome))
    show("At its hour", PUSHED, pushed(outcome))
    verdict = problems or ["Every message was answered exactly once, and the books hold."]
    sys.stdout.write("\n".join(verdict[:40]) + "\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
