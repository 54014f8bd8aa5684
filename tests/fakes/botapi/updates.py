"""What happened and was not yet taken by the bot: asked for, or brought."""

import asyncio
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.botapi.declined import conflict
from tests.fakes.botapi.signals import Signal

# Unless the bot asks for them by name, these do not come.
ON_DEMAND = {"chat_member", "message_reaction", "message_reaction_count"}
LIFETIME = {"callback_query": 150.0}  # seconds; of all others a day
DAY = 86_400.0
FUTURE = 10

SECOND_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(frozen=True)
class Pending:
    """An update, and the queue in which it is brought."""

    number: int
    kind: str
    content: dict[str, Any]
    queue: int
    born: float = field(default_factory=time.monotonic)

    def json(self) -> dict[str, Any]:
        return {"update_id": self.number, self.kind: self.content}

    def payload(self) -> bytes:
        return json.dumps(self.json()).encode()


class Updates:
    """All pending updates in their order, and the long poll."""

    def __init__(self, first: int = 100_000_001) -> None:
        self.next_number = first
        self.pending: dict[int, Pending] = {}
        self.allowed: frozenset[str] | None = None
        self.changed = Signal()
        self.poller: asyncio.Future[None] | None = None
        self.made: list[Pending] = []

    def add(self, kind: str, content: dict[str, Any], queue: int) -> Pending | None:
        """Something has happened. None, if the bot does not want to hear of such."""
        if not self.is_wanted(kind):
            return None
        update = Pending(self.next_number, kind, content, queue)
        self.next_number += 1
        self.pending[update.number] = update
        self.made.append(update)
        self.changed.give()
        return update

    def is_wanted(self, kind: str) -> bool:
        return kind not in ON_DEMAND if self.allowed is None else kind in self.allowed

    def want(self, kinds: Any) -> None:
        """Without a list it stays as it was; an empty one means the usual."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def forget(self, number: int) -> None:
        self.pending.pop(number, None)
        self.changed.give()

    def confirm(self, offset: int) -> None:
        """Forget what lies before the offset; a negative one counts from the end.

        One that lies far in the future is none of this week, and says nothing.
        """
        if offset > self.next_number + FUTURE:
            return
        numbers = sorted(self.pending)
        kept = numbers[offset:] if offset < 0 else [n for n in numbers if n >= offset]
        for number in set(numbers) - set(kept):
            self.forget(number)

    def start_anew(self, first: int) -> None:
        """After a quiet week the numbers start anywhere."""
        self.next_number = first

    async def poll(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """The next updates, when there are some. Whoever comes later sends this one away."""
        self.drive_away(SECOND_POLLER)
        self.poller = mine = asyncio.get_running_loop().create_future()
        try:
            self.confirm(offset)
            self.changed.give()
            await self.changed.until(lambda: bool(self.pending) or mine.done(), seconds)
            if mine.done():
                mine.result()
        finally:
            if self.poller is mine:
                self.poller = None
        return [update.json() for update in self.first(limit)]

    async def wait_for_poll(self, seconds: float = 30.0) -> None:
        """Until the bot has nothing left to fetch, and waits for more."""

        def waits() -> bool:
            return self.poller is not None and not self.poller.done() and not self.pending

        if not await self.changed.until(waits, seconds):
            raise AssertionError("the bot asks for no updates")

    def first(self, limit: int) -> Iterator[Pending]:
        for number in sorted(self.pending)[:limit]:
            yield self.pending[number]

    def drive_away(self, why: str) -> None:
        """End a poll that is under way."""
        if self.poller and not self.poller.done():
            self.poller.set_exception(conflict(why))
            self.poller.exception()  # it may be that nobody reads it any more
            self.changed.give()
