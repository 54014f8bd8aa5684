"""All ears: what the town says to anybody, set against what was said to it.

Only what really arrives in a chat counts, by no word of the town itself: each message must find
its one answer there, and whatever else comes must be something that was due.
"""

import asyncio
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from bench.day.clock import FastClock
from bench.day.pushes import CHANNEL, SPANISH, Push, push

PATIENCE = 60.0  # seconds, after which a reply counts as lost


@dataclass(frozen=True, slots=True)
class Heard:
    """What came: by which of the texts it was known, its words and its buttons."""

    key: str
    text: str
    labels: Sequence[str] = ()


@dataclass(slots=True)
class Said:
    """Something that somebody has said, and the texts of which one must answer it.

    `holds` are words that must stand in the answer, where others could be meant, too.
    """

    address: str
    service: str
    keys: tuple[str, ...]
    holds: str
    came: asyncio.Future[Heard]
    began: float = field(default_factory=time.perf_counter)

    @property
    def what(self) -> tuple[str, str]:
        return self.service, self.address.partition(":")[0]

    def answered_by(self, text: str) -> str:
        return SPANISH.meant(text, self.keys) if self.holds in text else ""

    def __str__(self) -> str:
        return f"{self.address}: {self.service}, {' or '.join(self.keys)} {self.holds}".strip()


Listener = Callable[[str, Heard], None]


@dataclass
class Ears:
    """Every new message at any door comes in here, once.

    `took` are seconds of our clock from a message to its answer, by service and door. `pushed` are
    the moments of the town at which it said something by itself, by what, and whom it was for.
    `failed` are mistakes of the bench itself.
    """

    clock: FastClock
    patience: float = PATIENCE
    channels: dict[str, str] = field(default_factory=dict)
    waiting: defaultdict[str, list[Said]] = field(default_factory=lambda: defaultdict(list))
    over: defaultdict[str, list[Said]] = field(default_factory=lambda: defaultdict(list))
    took: defaultdict[tuple[str, str], list[float]] = field(
        default_factory=lambda: defaultdict(list)
    )
    pushed: defaultdict[Push, defaultdict[str, list[float]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )
    listeners: defaultdict[str, list[Listener]] = field(default_factory=lambda: defaultdict(list))
    messages: Counter[str] = field(default_factory=Counter)
    said: Counter[tuple[str, str]] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)

    # What comes

    def heard(self, address: str, text: str, labels: Sequence[str] = ()) -> None:
        """A message has come to a chat, a room or a channel."""
        self.messages[address.partition(":")[0]] += 1
        if department := self.channels.get(address):
            self.notes(CHANNEL, f"{department} {address.partition(':')[0]}")
            return
        key = self.answers(address, text, labels) or self.is_push(address, text)
        if not key:
            again = any(one.answered_by(text) for one in self.over[address])
            (self.twice if again else self.strange).append(f"{address}: {text}")
        for listener in self.listeners[key]:
            listener(address, Heard(key, text, labels))

    def answers(self, address: str, text: str, labels: Sequence[str]) -> str:
        """The key of the text, if somebody waits for it here."""
        for one in self.waiting[address]:
            if key := one.answered_by(text):
                self.waiting[address].remove(one)
                self.over[address].append(one)
                self.took[one.what].append(time.perf_counter() - one.began)
                if not one.came.done():
                    one.came.set_result(Heard(key, text, labels))
                return key
        return ""

    def is_push(self, address: str, text: str) -> str:
        """The key of the text, or the name of the push, if it is one."""
        if found := push(address, text):
            self.notes(found, found.of(address, text))
            return SPANISH.meant(text, found.keys) or found.name
        return ""

    def came(self, what: Push) -> Counter[str]:
        """How often the town has said this by itself, by whose it was."""
        return Counter(
            {whose: len(moments) for whose, moments in self.pushed.get(what, {}).items()}
        )

    def notes(self, what: Push, whose: str) -> None:
        self.pushed[what][whose].append(self.clock.seconds())

    def on(self, keys: Iterable[str], listener: Listener) -> None:
        """Call somebody whenever one of these texts has come."""
        for key in keys:
            self.listeners[key].append(listener)

    # What is waited for

    def expects(self, address: str, service: str, keys: Iterable[str], holds: str = "") -> Said:
        """Somebody is about to say something, and waits for one of these texts."""
        came = asyncio.get_running_loop().create_future()
        one = Said(address, service, tuple(keys), holds, came)
        self.waiting[address].append(one)
        self.said[one.what] += 1
        return one

    def settled(self, one: Said) -> None:
        """It was answered by something else than words."""
        self.waiting[one.address].remove(one)
        self.took[one.what].append(time.perf_counter() - one.began)

    async def reply(self, one: Said) -> Heard | None:
        """Wait for the answer; nothing, if it did not come in time."""
        try:
            async with asyncio.timeout(self.patience):
                return await one.came
        except TimeoutError:
            return None

    @property
    def lost(self) -> list[Said]:
        """What nobody has answered yet."""
        return [one for every in self.waiting.values() for one in every]
