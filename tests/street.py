"""A street in which time is played: letters are written and sent, and all of it is noted."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from core.messages import Address
from core.pace import SHARES, Pace
from core.transport import Limits
from storage.outbox import Due, Lane
from tests.letters import due

NEARLY = 1e-4
Limit = tuple[float, float]


@dataclass(frozen=True)
class Letter:
    """Something to be sent: when it is written, to whom, and how long the platform takes."""

    at: float
    chat: str
    lane: Lane
    takes: float = 0.0


def is_group(chat: str) -> bool:
    return chat.startswith("g")


@dataclass
class Street:
    """Sends letters as the pace allows, in the way of the outbox and the sender.

    `went` is what went when. `watch` sees each moment at which all went that may go.
    """

    limits: Limits
    letters: Sequence[Letter]
    at_once: int = 64
    watch: Callable[["Street", float], None] = lambda _street, _now: None
    went: list[tuple[float, Due]] = field(default_factory=list)
    waiting: list[Due] = field(default_factory=list)
    busy: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.pace = Pace(self.limits, is_group, at_once=self.at_once)
        self.coming = list(enumerate(self.letters))

    def play(self) -> "Street":
        now = 0.0
        while self.coming or self.waiting:
            self.busy = {address: until for address, until in self.busy.items() if until > now}
            while self.coming and self.coming[0][1].at <= now:
                self.write(*self.coming.pop(0))
            while self.look(now):
                pass
            self.watch(self, now)
            now = self.next_moment(now)
        return self

    def next_moment(self, now: float) -> float:
        moments = [*self.busy.values(), *(letter.at for _, letter in self.coming[:1])]
        if self.waiting:
            moments.append(self.pace.next_time(now))
        moment = min(moments, default=math.inf)
        assert now < moment < math.inf or not self.waiting, "nobody will ever look again"
        return moment

    def write(self, number: int, letter: Letter) -> None:
        """What waits for the same address is raised to the same lane, as the outbox does."""
        one = due(number, letter.chat, letter.lane)
        above = one.lane if one.lane < Lane.BROADCAST else math.inf
        self.waiting = [
            replace(other, lane=min(other.lane, above)) if other.address == one.address else other
            for other in self.waiting
        ]
        self.waiting.append(one)

    def look(self, now: float) -> bool:
        """One look into the outbox; whether to look again, for one that is done wakes us."""
        allowance = self.pace.allowance(now, self.busy)
        if allowance.lowest is None:
            return False
        page = [
            one
            for one in sorted(self.waiting, key=lambda one: (one.lane, one.id))
            if one.address not in allowance.held and one.lane <= allowance.lowest
        ][: allowance.most]
        runs = allowance.pick(page)
        self.pace.took(runs, now)
        for run in runs:
            self.send(run, now)
        done = any(run[0].address not in self.busy for run in runs)
        return bool(runs) and (done or len(page) == allowance.most)

    def send(self, run: Sequence[Due], now: float) -> None:
        assert run[0].address not in self.busy
        takes = sum(self.letters[one.id].takes for one in run)
        if takes:
            self.busy[run[0].address] = now + takes
        for one in run:
            self.waiting.remove(one)
            self.went.append((now, one))

    # What it is held to, told from what went alone

    def heads(self) -> list[Due]:
        """The first message that waits, for each address."""
        order = sorted(self.waiting, key=lambda one: (one.address, one.id))
        return [next(messages) for _, messages in groupby(order, key=lambda one: one.address)]

    def could_go(self, one: Due, now: float) -> bool:
        """Whether this message could go now, and clearly so."""
        slots = max(1, int(self.at_once * SHARES[Lane(one.lane)]))
        if one.address in self.busy or len(self.busy) >= slots:
            return False
        return all(
            fits([*(at for at, other in self.went if counts(other)), now], limit, -NEARLY)
            for limit, counts in self.buckets(one)
        )

    def buckets(self, one: Due) -> Iterator[tuple[Limit, Callable[[Due], bool]]]:
        """The limits that hold for a message, each with what counts for it."""
        rate, burst = self.limits.overall
        yield (rate, burst), lambda _: True
        group = is_group(Address.parse(one.address).chat)
        chat = self.limits.group if group else self.limits.chat
        yield chat, lambda other: other.address == one.address
        if one.lane == Lane.BROADCAST:
            share = SHARES[Lane.BROADCAST]
            yield (rate * share, max(1, burst * share)), lambda other: other.lane == Lane.BROADCAST


def fits(times: Sequence[float], limit: Limit, slack: float = NEARLY) -> bool:
    """Whether, up to the last of these moments, a rate was kept over any stretch of time."""
    rate, burst = limit
    return all(
        len(times) - first <= burst + rate * (times[-1] - at) + slack
        for first, at in enumerate(times)
    )
