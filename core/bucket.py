"""A bucket of tokens: how a rate is kept to, without being stiff about it."""

import math
from dataclasses import dataclass

TINY = 1e-6  # what a sum of seconds may be off by


@dataclass(slots=True)
class Bucket:
    """Tokens, one for each message: `rate` come back every second, up to `burst`.

    Moments are seconds of a clock that only goes forward.
    """

    rate: float
    burst: float
    tokens: float = math.inf
    at: float = -math.inf

    def level(self, now: float) -> float:
        if now <= self.at:
            return self.tokens
        return min(self.burst, self.tokens + (now - self.at) * self.rate)

    def whole(self, now: float) -> int:
        """How many messages may go."""
        return max(0, int(self.level(now) + TINY))

    def full(self, now: float) -> bool:
        return self.level(now) >= self.burst - TINY

    def take(self, count: int, now: float) -> None:
        self.tokens, self.at = self.level(now) - count, max(now, self.at)

    def flow(self, rate: float, now: float) -> None:
        """Have tokens come back at another rate from now on."""
        self.take(0, now)
        self.rate = rate

    def drain(self, until: float) -> None:
        """Have one token left at that moment; nobody takes any before."""
        self.tokens, self.at = 1.0, until

    def ready_at(self, now: float) -> float:
        """When there is a whole token."""
        if self.whole(now):
            return now
        return max(now, self.at) + (1 - self.level(now)) / self.rate
