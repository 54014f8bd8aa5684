"""What may go at one moment, and the choice of it: who is first, and who has to wait."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from storage.outbox import Due, Lane


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may go at one moment.

    `most` messages in all, of which so many `broadcasts`. `slots` is how many addresses may be
    begun with, counted from the most urgent lane to this one. `tokens` is how many messages an
    address may have, of those that were written to lately; `fresh` tells it of all others.
    To those that are `held` nothing may go.
    """

    most: int
    broadcasts: int
    slots: Mapping[Lane, int]
    held: frozenset[str]
    tokens: Mapping[str, int]
    fresh: Callable[[str], int]

    @property
    def lowest(self) -> Lane | None:
        """The least urgent lane of which anything may go, if anything may go at all."""
        lanes = [lane for lane in Lane if self.slots[lane] > 0]
        if lanes and lanes[-1] is Lane.BROADCAST and not self.broadcasts:
            lanes.pop()
        return lanes[-1] if lanes and self.most else None

    def pick(self, due: Iterable[Due]) -> list[list[Due]]:
        """What goes now, by address. `due` has the most urgent first, an address in its order."""
        choice = Choice(self, self.most, self.broadcasts)
        for one in due:
            choice.offer(one)
        return list(choice.runs.values())


@dataclass(slots=True)
class Choice:
    """What was picked so far, and how much more may be."""

    allowed: Allowance
    most: int
    broadcasts: int
    runs: dict[str, list[Due]] = field(default_factory=dict)
    passed: set[str] = field(default_factory=set)

    def offer(self, one: Due) -> None:
        """Pick it if it may go. If not, nothing that comes after it there may go either."""
        if one.address in self.passed:
            return
        if not self.may_go(one):
            self.passed.add(one.address)
            return
        self.runs.setdefault(one.address, []).append(one)
        self.most -= 1
        self.broadcasts -= one.lane == Lane.BROADCAST

    def may_go(self, one: Due) -> bool:
        if self.most < 1 or (one.lane == Lane.BROADCAST and self.broadcasts < 1):
            return False
        run = self.runs.get(one.address)
        if run is None:
            return self.may_begin(one)
        return len(run) < self.tokens(one.address)

    def may_begin(self, one: Due) -> bool:
        """Whether an address may be written to that is not picked yet."""
        free = len(self.runs) < self.allowed.slots[Lane(one.lane)]
        return free and one.address not in self.allowed.held and self.tokens(one.address) > 0

    def tokens(self, address: str) -> int:
        known = self.allowed.tokens.get(address)
        return self.allowed.fresh(address) if known is None else known
