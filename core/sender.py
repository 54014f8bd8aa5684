"""The sender: carries out what is in the outbox of one platform, the most urgent first."""

import asyncio
import logging
import random
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from operator import attrgetter
from typing import Any

from core.allowance import Allowance
from core.backoff import Chance, Sleep, delay
from core.courier import Courier, Figures, OnSettled, Run, nothing_follows, release
from core.lease import LASTS, Lease
from core.outcome import Interrupted
from core.pace import AT_ONCE, Pace
from core.transport import Transport
from core.vault import Vault
from storage.columns import utc_now
from storage.database import Database
from storage.outbox import Due, Lane
from storage.store import Store
from storage.writer import Unavailable

LOOK_EVERY = 5.0  # seconds; a commit wakes us at once, this is for what nobody told us
TIME_TO_STOP = timedelta(seconds=10)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """What is to be sent now, whether there may be more of it, and whether anything still waits."""

    runs: list[Run]
    more: bool
    waits: bool


@dataclass(frozen=True, slots=True)
class Look:
    """A look into the outbox: at which moment it was asked for, and what will be found."""

    at: float
    found: asyncio.Future[Found]


class Sender:
    """Sends the deliveries of one platform: to many addresses at once, to each in its order.

    `run` does so until `stop`, and waits with it while another process does; `figures` tell what
    was done. `monotonic` and `sleep` are in seconds. See Courier for `on_settled`.
    """

    def __init__(
        self,
        database: Database,
        transport: Transport,
        *,
        on_settled: OnSettled = nothing_follows,
        clock: Callable[[], datetime] = utc_now,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Sleep = asyncio.sleep,
        chance: Chance = random.random,
        at_once: int = AT_ONCE,
        lease_lasts: timedelta = LASTS,
        vault: Vault | None = None,
    ) -> None:
        self.database, self.platform = database, transport.platform
        self.clock, self.monotonic = clock, monotonic
        self.pace = Pace(transport.limits, transport.is_group, at_once=at_once, chance=chance)
        times = (clock, monotonic, sleep)
        self.courier = Courier(
            database, transport, self.pace, *times, self.may_go_on, on_settled, vault
        )
        name = f"send:{self.platform}"
        self.lease = Lease(database, name, lost=self.step_down, lasts=lease_lasts)
        self.wakeup = asyncio.Event()
        self.on_duty, self.stopping, self.resting = True, False, False
        self.recovered, self.astray, self.failures = False, False, 0
        self.main: asyncio.Task[None] | None = None
        self.looks: set[asyncio.Future[Any]] = set()
        self.ahead: Look | None = None
        self.waits = True  # whether something may wait for a token, or for those before it
        self.runs: dict[str, Run] = {}
        self.tasks: dict[str, asyncio.Task[None]] = {}
        database.wake(f"out:{self.platform}", self.wake)

    @property
    def figures(self) -> Figures:
        return self.courier.figures

    def wake(self) -> None:
        """Look into the outbox now."""
        self.wakeup.set()

    def look_along(self) -> None:
        """Look into the outbox right behind the work that has just been asked for.

        So both are kept by one commit, and a reply leaves as soon as it is written. With several
        writers that is not sure at all, and while we look already it is of no use.
        """
        settled = self.recovered and not self.astray
        if self.resting and settled and self.on_duty and not self.stopping:
            self.ahead = self.look()
            self.resting = self.ahead is None
            self.wake()

    def step_down(self) -> None:
        """Begin with nothing more: from now on another process may be the one that sends."""
        self.on_duty = False
        self.wake()

    def may_go_on(self) -> bool:
        return self.on_duty and not self.stopping and self.pace.open(self.monotonic())

    # Its life

    async def run(self) -> None:
        """Send what is in the outbox, and what comes, until stopped."""
        self.main = asyncio.current_task()
        try:
            while await self.lease.gained():
                self.on_duty, self.recovered = True, False
                while self.on_duty and not self.stopping:
                    await self.step()
        finally:
            self.main = None

    async def stop(self, within: timedelta = TIME_TO_STOP) -> None:
        """Take up nothing more, and let what is being sent come to its end, if it does in time.

        The rest is left as it is, and is seen to at the next start. Nothing is lost.
        """
        self.stopping = True
        self.lease.give_up()
        self.wake()
        with suppress(TimeoutError):
            async with asyncio.timeout(within.total_seconds()):
                await self.idle()
        for task in self.busy():
            task.cancel()
        await self.idle()
        await self.lease.give_back()

    def busy(self) -> list[asyncio.Task[None]]:
        return [task for task in (self.main, *self.tasks.values()) if task]

    async def idle(self) -> None:
        """Wait until nothing is in hand; a look that was called off takes something up, too."""
        while hands := self.hands():
            await asyncio.wait(hands)

    def hands(self) -> list[asyncio.Future[Any]]:
        return [*self.looks, *self.busy()]

    async def send_due(self) -> None:
        """Send all that may go now, and wait until it is settled. Raises Unavailable."""
        while await self.take_up() or self.tasks:
            if self.tasks:
                await asyncio.wait(self.tasks.values(), return_when=asyncio.FIRST_COMPLETED)

    # One look into the outbox

    async def step(self) -> None:
        """Take up what may go, and wait until it is worth looking again.

        That is told by the clock from before we looked: a token may have come back meanwhile.
        """
        now = self.ahead.at if self.ahead else self.monotonic()
        try:
            more = await self.take_up()
        except Unavailable as error:
            self.failures += 1
            log.warning("the outbox cannot be read, trying again: %s", error)
            await self.rest(delay(self.failures).total_seconds())
            return
        self.failures = 0
        if not more:
            next_time = self.pace.next_time(now) - now if self.waits else LOOK_EVERY
            await self.rest(min(LOOK_EVERY, next_time))

    async def rest(self, seconds: float) -> None:
        self.resting = self.database.embedded
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self.wakeup.wait()
        self.resting = False
        self.wakeup.clear()

    async def take_up(self) -> bool:
        """Begin to send what may go now. True, if there may be more."""
        await self.put_right()
        look, self.ahead = self.ahead or self.look(), None
        if look is None:
            return False
        self.astray = True
        found = await asyncio.shield(look.found)
        self.astray, self.waits = False, found.waits
        self.pace.took(found.runs, look.at)
        for run in found.runs:
            self.begin(run)
        return found.more

    def look(self) -> Look | None:
        """Ask what may go now; nothing, if nothing may."""
        now, self.waits = self.monotonic(), True
        allowance = self.pace.allowance(now, self.runs)
        if allowance.lowest is None:
            return None
        work = partial(self.choose, allowance=allowance, lowest=allowance.lowest, now=self.clock())
        found = self.database.ask(work)
        self.looks.add(found)
        found.add_done_callback(self.looks.discard)
        return Look(now, found)

    def choose(self, store: Store, allowance: Allowance, lowest: Lane, now: datetime) -> Found:
        """In a transaction: note what is to be sent now."""
        due = store.outbox.due(
            self.platform, now, allowance.most, held=allowance.held, lowest=lowest
        )
        runs = [self.courier.prudent(run) for run in allowance.pick(due)]
        if runs:
            store.outbox.sending([one for run in runs for one in run])
        more = bool(runs) and len(due) == allowance.most
        return Found(runs, more, store.outbox.waits(self.platform))

    def begin(self, run: Run) -> None:
        address = run[0].address
        self.runs[address] = run
        self.tasks[address] = task = asyncio.create_task(self.courier.carry(run))
        task.add_done_callback(partial(self.ended, address))

    def ended(self, address: str, task: asyncio.Task[None]) -> None:
        """If anything waits, there may be more for this address, or room for another one."""
        del self.runs[address], self.tasks[address]
        if not task.cancelled() and (error := task.exception()):
            log.error("sending failed in a way that nobody thought of", exc_info=error)
            self.recovered = False
        if self.waits or not self.recovered:
            self.wake()

    # What was left lying

    async def put_right(self) -> None:
        """See to deliveries that are marked as being sent, and are in nobody's hands."""
        in_hand = frozenset(due.id for run in self.runs.values() for due in run)
        if not self.recovered:
            await self.recover(in_hand)
        elif self.astray:
            await self.database.run(partial(self.bring_back, in_hand=in_hand))

    async def recover(self, in_hand: frozenset[int]) -> None:
        """Nobody knows whether what was being sent when somebody stopped has arrived."""
        doubtful = await self.database.run(partial(self.doubtful, in_hand=in_hand))
        await asyncio.gather(*map(self.interrupted, doubtful))
        self.recovered = True

    def doubtful(self, store: Store, in_hand: frozenset[int]) -> list[Due]:
        """What may have left: to each address only the first, for the next waits until it has."""
        lying = sorted(self.left_lying(store, in_hand), key=attrgetter("lane", "id"))
        first = {due.address: due for due in reversed(lying)}
        release(store, [due for due in lying if due is not first[due.address]])
        return list(first.values())

    async def interrupted(self, due: Due) -> None:
        before, stopped = replace(due, attempts=due.attempts - 1), Interrupted("we stopped")
        self.courier.count(before, stopped)
        await self.courier.write_down(before, stopped)

    def bring_back(self, store: Store, in_hand: frozenset[int]) -> None:
        """We never heard that these were taken up, so they were not sent."""
        release(store, self.left_lying(store, in_hand))

    def left_lying(self, store: Store, in_hand: frozenset[int]) -> list[Due]:
        return [due for due in store.outbox.interrupted(self.platform) if due.id not in in_hand]
