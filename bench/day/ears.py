"""All ears: what the town says to anybody, set against what was said to it."""

import asyncio
import time
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from bench.day.clock import FastClock
from bench.day.sayings import sayings

PATIENCE = 60.0  # seconds, after which a reply counts as lost
SPANISH = sayings("es")

# What the town says of its own accord, and by which of its texts it is known.
PUSHES = {
    "the menu": ("menu-day",),
    "a reminder": ("appointment-reminder", "appointment-remember"),
    "news of a case": ("case-taken", "case-done", "case-promised", "answer-heading"),
    "the exercise": ("alert-exercise",),
    "what is kept": ("notice",),
}


@dataclass(slots=True)
class Expected:
    """What somebody waits for in a chat, and when it came."""

    keys: tuple[str, ...]
    words: str
    came: asyncio.Future[tuple[float, str]]
    times: int = 0

    def fits(self, text: str) -> str:
        return SPANISH.meant(text, self.keys) if self.words in text else ""


@dataclass
class Ears:
    """Every new message at any door comes in here, once.

    `took` are the seconds of our clock from a message to the reply to it, by service and door.
    `pushed` are the moments of the town at which it said something of its own accord.
    """

    clock: FastClock
    waiting: defaultdict[str, list[Expected]] = field(default_factory=lambda: defaultdict(list))
    took: defaultdict[tuple[str, str], list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )
    pushed: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    messages: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)

    def heard(self, address: str, text: str) -> None:
        """A message has come to a chat."""
        self.messages[address.partition(":")[0]] += 1
        for one in reversed(self.waiting[address]):
            if key := one.fits(text):
                self.answered(address, one, key)
                return
        self.pushed[kind_of(text)].append(self.clock.seconds())

    def answered(self, address: str, one: Expected, key: str) -> None:
        one.times += 1
        if one.times == 1 and not one.came.done():
            one.came.set_result((time.perf_counter(), key))
        else:
            self.twice.append(f"{address}: {key}")

    def expects(self, address: str, keys: Iterable[str], words: str = "") -> Expected:
        """From now on somebody waits for one of these texts, with certain words in it."""
        came = asyncio.get_running_loop().create_future()
        one = Expected(tuple(keys), words, came)
        self.waiting[address].append(one)
        return one

    async def reply(self, address: str, service: str, one: Expected, began: float) -> str:
        """Wait for it, and note how long it took; its key, or nothing if it was lost."""
        door = address.partition(":")[0]
        self.said[door] += 1
        try:
            async with asyncio.timeout(PATIENCE):
                came, key = await one.came
        except TimeoutError:
            self.lost.append(f"{address}: {service}, {one.keys}")
            return ""
        self.took[service, door].append(came - began)
        return key

    def leaves_only(self, address: str, key: str) -> None:
        """The same text comes again here, as the answer to something else."""
        self.waiting[address] = [one for one in self.waiting[address] if one.keys != (key,)]


def kind_of(text: str) -> str:
    for kind, keys in PUSHES.items():
        if SPANISH.meant(text, keys):
            return kind
    return "else"
