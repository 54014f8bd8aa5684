"""`python -m bench.day`: a day of a town of 3,500, in fast motion through all doors.

The town is a process of its own: its doors, its watchman, its sender with its limits, its books on
disk. Everybody else, and Telegram and Matrix as fakes on the loopback, are in this one. What is
real and what is compressed is said in docs/figures.md. It ends with 1 if a message was not answered
exactly once, or if anything came that was not due.
"""

import argparse
import asyncio
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvloop

from bench.day.clock import HOUR, FastClock, told
from bench.day.dues import Dues
from bench.day.ears import PATIENCE, Ears
from bench.day.habits import Habits
from bench.day.homeserver import STAFF, DayHomeserver, channel_of
from bench.day.orders import does_the_day, follow
from bench.day.outcome import (
    COLUMNS,
    PUSHED,
    WALKED,
    Outcome,
    Rounds,
    note,
    problems,
    pushed,
    rows,
    walked,
)
from bench.day.plan import BUSIEST, PEOPLE, Visit, followers, readers, visits
from bench.day.residents import Town, Visitor
from bench.day.seats import Board
from bench.day.staff import Staff
from bench.day.talks import Talks
from bench.dialogue import crowded_jun, words_of
from bench.figures import show
from bench.machine import scratch
from bench.processes import child, said
from core.background import Background
from tests.drills.ledger_homeserver import ledger_homeserver
from tests.fakes.botapi import FakeBotApi

NEWCOMERS = 500_000  # from this number on nobody knows the town yet
STRANGERS = 5  # each fifth is one of them, even where there are others
QUIET = 5.0  # seconds, at the end, for what is still on its way
SHOWN = 40  # of all problems


@dataclass(frozen=True)
class Asked:
    """How the day is to be; from one hour to another."""

    people: int = PEOPLE
    busy: float = BUSIEST
    speed: float = 300.0
    begins: float = 0.0
    ends: float = 24.0
    seed: int = 1


@dataclass
class Day:
    """Everything that takes part in the day, beside the town itself."""

    asked: Asked
    fake: FakeBotApi
    server: DayHomeserver
    ears: Ears
    dues: Dues = field(default_factory=Dues)

    def open(self, ready: dict[str, Any], pages: AsyncExitStack) -> None:
        """As soon as the town is open."""
        chance = random.Random(self.asked.seed)
        self.ears.clock = self.clock = FastClock(ready["began"], self.asked.speed)
        self.beside = Background(lambda error: self.ears.failed.append(repr(error)))
        about = (self.ears, self.dues, self.clock)
        words = words_of(crowded_jun())
        site = ready["address"]
        self.town = Town(self.fake, self.server, site, *about, words, chance, pages)
        self.staff = Staff(self.server, *about, chance, self.beside)
        self.who = readers(self.asked.people)
        self.habits = Habits(self.town, self.staff, self.dues, self.beside, self.who)
        self.talks = Talks(chance)

    async def passes(self) -> int:
        """From its first hour to its last; how many people came."""
        follow(self.ears, self.dues, self.who, self.town)
        self.habits.begin()
        self.habits.expect(self.asked.begins, self.asked.ends)
        coming = list(self.coming())
        for work in (
            does_the_day(self.staff, self.asked.begins),
            self.all_come(coming),
            self.tells(),
        ):
            self.beside.start(work)
        self.beside.start(self.habits.leaves_for_a_day())
        await self.clock.until(self.asked.ends * HOUR)
        await self.beside.close()
        return len(coming)

    def coming(self) -> Iterator[tuple[Visit, Visitor]]:
        """Who comes when; as long as there are any, those who follow the town already."""
        free = list(self.who.others)
        chance = self.town.chance
        for number, one in enumerate(visits(self.asked.people, self.asked.busy, chance)):
            known = next((who for who in free if who.door == one.door), None)
            if known and number % STRANGERS:
                free.remove(known)
                yield one, Visitor(one.door, known.number, known.chat, new=False)
            else:
                yield one, newcomer(one.door, NEWCOMERS + number)

    async def all_come(self, coming: list[tuple[Visit, Visitor]]) -> None:
        for one, who in coming:
            if self.asked.begins <= one.at / HOUR < self.asked.ends:
                await self.clock.until(one.at)
                talk = self.talks.all[one.service]()
                self.beside.start(self.town.visits(who, one.service, talk))

    async def tells(self) -> None:
        """How far it is, every two hours of the town."""
        while True:
            await self.clock.sleep(2 * HOUR)
            said_so_far = sum(self.ears.said.values())
            arrived = sum(self.ears.messages.values())
            sys.stdout.write(
                f"{told(self.clock.seconds())}  said {said_so_far:5}  arrived {arrived:6}"
                f"  not answered yet {len(self.ears.lost):3}\n"
            )
            sys.stdout.flush()


def newcomer(door: str, number: int) -> Visitor:
    """Somebody who does not know the town yet."""
    chat = f"!dm{number}:ledger" if door == "matrix" else str(number)
    return Visitor(door, number, chat, new=True)


async def day(asked: Asked, data: Path) -> Outcome:
    """One day of the town, whose books are kept in this folder."""
    ears = Ears(FastClock(time.time(), asked.speed))
    async with (
        FakeBotApi() as fake,
        ledger_homeserver(DayHomeserver(ears=ears)) as server,
        AsyncExitStack() as pages,
    ):
        fake.world.ledger = Board(ears)
        furnish(fake, ears, asked)
        place = ("--telegram", fake.url, "--token", fake.token, "--matrix", server.url)
        how = ("--people", str(asked.people), "--speed", str(asked.speed))
        about = (*place, *how, "--hour", str(asked.begins), "--data", str(data))
        with child("-m", "bench.day.town", *about) as process:
            one = Day(asked, fake, server, ears)
            one.open(await asyncio.to_thread(said, process), pages)
            await server.news.until(lambda: server.synced, PATIENCE)
            return await played(one, process)


def furnish(fake: FakeBotApi, ears: Ears, asked: Asked) -> None:
    """The channels of the departments, and everybody who follows the town on Telegram."""
    for key in STAFF:
        channel = fake.channel(f"@jun_{key}").chat.id
        ears.channels |= {f"telegram:{channel}": key, f"matrix:{channel_of(key)}": key}
    for one in followers(asked.people):
        if one.door == "telegram":
            fake.person(f"Ana {one.number}", int(one.chat))


async def played(one: Day, process: subprocess.Popen[bytes]) -> Outcome:
    began, from_then = time.perf_counter(), one.clock.seconds()
    number = await one.passes()
    seconds, passed = time.perf_counter() - began, one.clock.seconds() - from_then
    await asyncio.sleep(QUIET)
    await one.town.pages.aclose()
    process.terminate()  # as a supervisor would
    rounds = Rounds(**await asyncio.to_thread(said, process))
    about = (one.ears, one.dues, one.staff, one.fake.violations)
    return Outcome(seconds, passed, number, rounds, *about)


def wanted() -> Asked:
    parser = argparse.ArgumentParser(description="A day of a town, in fast motion")
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--busy", type=float, default=BUSIEST, help="1 is a day like any other")
    parser.add_argument("--speed", type=float, default=Asked.speed, help="times faster than real")
    parser.add_argument("--quick", action="store_true", help="a small town, from 6 to 22 h: 100 s")
    asked = parser.parse_args()
    if asked.quick:
        return Asked(min(asked.people, 400), asked.busy, 600.0, 6.0, 22.0)
    return Asked(asked.people, asked.busy, asked.speed)


def main() -> int:
    asked = wanted()
    with scratch() as data:
        outcome = uvloop.run(day(asked, data))
        wrong = list(problems(outcome, data))
    show(f"A day of a town of {asked.people}", COLUMNS, rows(outcome.ears), note(outcome))
    show("What the town said by itself", PUSHED, pushed(outcome.ears))
    show("The rounds of its watchman", WALKED, walked(outcome.rounds))
    verdict = wrong or [
        "Every message was answered exactly once, and nothing came but what was due."
    ]
    sys.stdout.write("\n".join([*verdict[:SHOWN], f"{len(wrong)} problems"]) + "\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
