"""How fast we may speak, and to whom. Pure policy: the time is passed in.

Moments are seconds of a clock that only goes forward. Nothing is remembered of a chat that has
been quiet for a while, so this stays small however many people a town has.
"""

import math
import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import timedelta

from core.allowance import Allowance
from core.backoff import Chance, delay
from core.bucket import Bucket
from core.messages import Address
from core.transport import Limits
from storage.outbox import Due, Lane

AT_ONCE = 64  # addresses that are written to at the same time
PAGE = 200  # messages that are looked at in one go
BROADCAST_SHARE = 0.6
SHARES = {Lane.ALERT: 1.0, Lane.REPLY: 0.9, Lane.STATUS: 0.8, Lane.BROADCAST: BROADCAST_SHARE}

SEVERAL = 3  # chats that are in trouble together: then it is not the chats
TOGETHER = 1.0  # seconds
SHORTEST_PAUSE = 1.0  # seconds, whatever a platform says
LONGEST_GUESS = 10.0  # seconds that all wait when nobody told us to
SLOWEST = 1 / 16  # of the rate that is allowed
RECOVERY = 0.01  # of that rate, which comes back every second
PROBES = 3  # addresses that are tried at once while the platform seems to be down
LONGEST_OUTAGE = 10.0  # seconds until that is done again
FORGIVEN = 120.0  # seconds after which a chat's failures are forgotten


@dataclass(slots=True)
class Chat:
    """What we remember of a chat that was written to lately."""

    bucket: Bucket
    until: float = -math.inf
    failures: int = 0

    def tokens(self, now: float) -> int:
        return self.bucket.whole(now) if now >= self.until else 0

    def free_at(self, now: float) -> float:
        return max(self.until, self.bucket.ready_at(now))

    def idle(self, now: float) -> bool:
        since = self.until + FORGIVEN if self.failures else self.until
        return now >= since and self.bucket.full(now)


class Pace:
    """The buckets of one bot, and the pauses that the platform asked it to make.

    `is_group` tells of a chat whether the limits of groups hold for it.
    """

    def __init__(
        self,
        limits: Limits,
        is_group: Callable[[str], bool],
        *,
        at_once: int = AT_ONCE,
        chance: Chance = random.random,
    ) -> None:
        self.limits, self.is_group = limits, is_group
        self.at_once, self.chance = at_once, chance
        rate, burst = limits.overall
        self.overall = Bucket(rate, burst)
        self.broadcasts = Bucket(rate * BROADCAST_SHARE, max(1.0, burst * BROADCAST_SHARE))
        self.chats: dict[str, Chat] = {}
        self.until = -math.inf
        self.failing: set[str] = set()
        self.outage = 0
        self.flooded: dict[str, float] = {}
        self.share, self.cut_at = 1.0, -math.inf

    # What may go

    def open(self, now: float) -> bool:
        """Whether the platform may be spoken to at all."""
        return now >= self.until

    def allowance(self, now: float, busy: Collection[str] = ()) -> Allowance:
        """What may go now, while the `busy` addresses are being written to."""
        self.refresh(now)
        tokens = {address: chat.tokens(now) for address, chat in self.chats.items()}
        spent = (address for address, left in tokens.items() if not left)
        slots = self.slots(now, len(busy))
        return Allowance(
            most=min(PAGE, self.overall.whole(now), 2 * slots[Lane.ALERT]),
            broadcasts=self.broadcasts.whole(now),
            slots=slots,
            held=frozenset(busy).union(spent),
            tokens=tokens,
            fresh=self.fresh,
        )

    def slots(self, now: float, busy: int) -> dict[Lane, int]:
        """How many addresses may be begun with, by lane."""
        if not self.open(now):
            return dict.fromkeys(Lane, 0)
        if self.outage:
            return dict.fromkeys(Lane, max(0, PROBES - busy))
        return {
            lane: max(0, max(1, int(self.at_once * share)) - busy) for lane, share in SHARES.items()
        }

    def fresh(self, address: str) -> int:
        """How many messages may go to a chat that was not written to lately."""
        return int(self.limit(address)[1])

    def limit(self, address: str) -> tuple[float, int]:
        group = self.is_group(Address.parse(address).chat)
        return self.limits.group if group else self.limits.chat

    def next_time(self, now: float) -> float:
        """When more may go than may go now; infinite, if that is up to others."""
        if not self.open(now):
            return self.until
        buckets = [one.ready_at(now) for one in (self.overall, self.broadcasts)]
        moments = [*buckets, *(chat.free_at(now) for chat in self.chats.values())]
        return min((moment for moment in moments if moment > now), default=math.inf)

    # What happened

    def took(self, runs: Sequence[Sequence[Due]], now: float) -> None:
        """Note that these are being sent."""
        for run in runs:
            self.overall.take(len(run), now)
            self.broadcasts.take(sum(one.lane == Lane.BROADCAST for one in run), now)
            self.chat(run[0].address).bucket.take(len(run), now)

    def worked(self, address: str, now: float) -> None:
        """Note that the platform gave an answer. If it was down, all may be tried again."""
        self.failing.clear()
        if self.outage:
            self.outage, self.until = 0, now
            for chat in self.chats.values():
                chat.until = now if chat.failures else chat.until
        if address in self.chats:
            self.chats[address].failures = 0

    def failed(self, address: str, now: float) -> None:
        """Note that it gave none, or had trouble. If that is new to several chats, it is down."""
        chat = self.chat(address)
        if not chat.failures and len(self.failing) < SEVERAL:
            self.failing.add(address)
        chat.failures += 1
        chat.until = now + self.delay(chat.failures)
        if self.open(now) and (self.outage or len(self.failing) >= SEVERAL):
            self.outage += 1
            self.until = now + min(self.delay(self.outage), LONGEST_OUTAGE)

    def throttled(
        self, address: str, after: timedelta, now: float, *, everyone: bool = False
    ) -> None:
        """Note that we were too quick. Only the chat waits, unless it is more than that."""
        pause = max(after.total_seconds(), SHORTEST_PAUSE)
        self.worked(address, now)
        self.flooded = {a: at for a, at in self.flooded.items() if now - at <= TOGETHER}
        self.flooded[address] = now
        if everyone:
            self.slow_down(pause, now)
            return
        chat = self.chat(address)
        chat.until = max(chat.until, now + pause)
        chat.bucket.drain(chat.until)
        if len(self.flooded) >= SEVERAL:
            self.slow_down(min(pause, LONGEST_GUESS), now)

    def slow_down(self, pause: float, now: float) -> None:
        """Have all wait, and halve the rate. It comes back slowly."""
        if self.open(now):
            self.share = max(SLOWEST, self.share_at(now) / 2)
        self.until = self.cut_at = max(self.until, now + pause)
        for bucket in (self.overall, self.broadcasts):
            bucket.drain(self.until)

    # What is remembered

    def refresh(self, now: float) -> None:
        """Forget who has been quiet, and let the rate grow again."""
        self.chats = {a: chat for a, chat in self.chats.items() if not chat.idle(now)}
        rate = self.limits.overall[0] * self.share_at(now)
        self.overall.flow(rate, now)
        self.broadcasts.flow(rate * BROADCAST_SHARE, now)

    def share_at(self, now: float) -> float:
        """Which part of the allowed rate we make use of."""
        if now <= self.cut_at:
            return self.share
        return min(1.0, self.share + (now - self.cut_at) * RECOVERY)

    def chat(self, address: str) -> Chat:
        if address not in self.chats:
            rate, burst = self.limit(address)
            self.chats[address] = Chat(Bucket(rate, burst))
        return self.chats[address]

    def delay(self, failures: int) -> float:
        return delay(failures, chance=self.chance).total_seconds()
