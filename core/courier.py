"""The courier: carries messages to an address, and writes down what became of each."""

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from core.backoff import Sleep, delay
from core.messages import Act, Address
from core.outcome import Outcome, Repeat, Sent, Settled, expired, repeat, verdict
from core.pace import Pace
from core.transport import Gone, NotSent, Refused, Throttled, Transport, TransportError, Unknown
from core.vault import Vault
from core.wire import addressed
from storage.database import Database
from storage.outbox import Delivery, DeliveryState, Due
from storage.store import Store
from storage.writer import Unavailable

Run = Sequence[Due]  # messages to one address, in their order
Work = Callable[[Store], None]
OnSettled = Callable[[Store, Due, DeliveryState, datetime], None]

LONGEST_SEND = 120.0  # seconds, after which nobody knows whether it arrived
LONGEST_PROBLEM = 500
HAVE_IDS = (Act.SEND, Act.REACT)

log = logging.getLogger(__name__)


@dataclass
class Figures:
    """What a sender has done since it began. `seconds` are from written to sent, of the last."""

    sent: int = 0
    failed: Counter[str] = field(default_factory=Counter)  # by the name of the error
    doubles: int = 0  # sent again, though they may have arrived
    seconds: deque[float] = field(default_factory=partial(deque, maxlen=1000))


def nothing_follows(_store: Store, _due: Due, _state: DeliveryState, _now: datetime) -> None:
    """What follows from a delivery by default."""


@dataclass
class Courier:
    """Carries messages to one platform, as long as it `may_go_on`.

    `on_settled` is called in the transaction that notes what became of a delivery; so it may be
    called twice, and must touch only the store. A delivery that waits again may come to it often.
    `vault` opens what lies sealed.
    """

    database: Database
    transport: Transport
    pace: Pace
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    sleep: Sleep
    may_go_on: Callable[[], bool]
    on_settled: OnSettled = nothing_follows
    vault: Vault | None = None
    figures: Figures = field(default_factory=Figures)

    async def carry(self, run: Run) -> None:
        """Send messages to one address, one after the other. If one fails, the rest wait."""
        sent: dict[int, str] = {}
        for number, due in enumerate(run):
            if not self.may_go_on():
                await self.insist(partial(release, run=run[number:]))
                return
            outcome = await self.attempt(due, sent)
            self.learn(due, outcome)
            stuck = isinstance(outcome, NotSent | Throttled | Unknown | Gone)
            await self.write_down(due, outcome, run[number + 1 :] if stuck else ())
            if stuck:
                return
            if isinstance(outcome, Sent) and outcome.id:
                sent[due.id] = outcome.id

    async def attempt(self, due: Due, sent: dict[int, str]) -> Outcome:
        """Send one message. No transaction is open while the platform is spoken to."""
        if expired(due, self.clock() - due.since):
            return Settled(DeliveryState.DEAD, "too old to be sent")
        try:
            message = addressed(due, sent, self.vault)
            if message is None:
                return Settled(DeliveryState.DROPPED, "what it is about was never sent")
            async with asyncio.timeout(LONGEST_SEND):
                shown_as = await self.transport.send(message, due.key)
        except TimeoutError:
            return Unknown("no answer in time")
        except TransportError as error:
            return error
        except Exception as error:
            log.exception("delivery %s cannot be sent", due.id)
            return Refused(repr(error))
        return Sent(shown_as or None if due.act in HAVE_IDS else None)

    def learn(self, due: Due, outcome: Outcome) -> None:
        """Take from an outcome how fast we may go on, and count it."""
        now = self.monotonic()
        match outcome:
            case Throttled():
                self.pace.throttled(due.address, outcome.after, now, everyone=outcome.everyone)
            case NotSent() | Unknown():
                self.pace.failed(due.address, now)
            case Sent() | Gone() | Refused():
                self.pace.worked(due.address, now)
        self.count(due, outcome)

    def count(self, due: Due, outcome: Outcome) -> None:
        if isinstance(outcome, Sent):
            self.figures.sent += 1
            self.figures.seconds.append((self.clock() - due.since).total_seconds())
        elif isinstance(outcome, TransportError):
            log.warning("delivery %s: %r", due.id, outcome)
            self.figures.failed[type(outcome).__name__] += 1
        if isinstance(outcome, Unknown) and self.repeat(due) is Repeat.RARELY:
            again = self.state(due, outcome, self.clock()) is DeliveryState.READY
            self.figures.doubles += again

    async def write_down(self, due: Due, outcome: Outcome, rest: Run = ()) -> None:
        """Keep what became of a delivery, and let the rest of its run wait again."""
        work = partial(self.settle, due=due, outcome=outcome, rest=rest, now=self.clock())
        try:
            await self.insist(work)
        except Exception:
            log.exception("delivery %s: what follows from it failed", due.id)
            await self.insist(partial(work, tell=nothing_follows))

    async def insist(self, work: Work) -> None:
        """Have some work done, however long the database is away."""
        failures = 0
        while True:
            try:
                return await self.database.run(work)
            except Unavailable as error:
                failures += 1
                log.warning("what was sent cannot be written down, trying again: %s", error)
            await self.sleep(delay(failures).total_seconds())

    def settle(
        self,
        store: Store,
        *,
        due: Due,
        outcome: Outcome,
        rest: Run,
        now: datetime,
        tell: OnSettled | None = None,
    ) -> None:
        """In a transaction: note what became of a delivery, and do what follows from it."""
        release(store, rest)
        state, tell = self.state(due, outcome, now), tell or self.on_settled
        if not note(store, due, outcome, state, now):
            return
        if state is DeliveryState.READY:
            store.outbox.call_sender(due.address)
        if isinstance(outcome, Gone):
            store.residents.reachable(due.address, reachable=False)
        tell(store, due, state, now)
        if isinstance(outcome, Gone):
            for delivery in store.outbox.give_up(due.address, str(outcome)[:LONGEST_PROBLEM]):
                tell(store, as_due(delivery), DeliveryState.DEAD, now)

    def state(self, due: Due, outcome: Outcome, now: datetime) -> DeliveryState:
        match outcome:
            case Sent():
                return DeliveryState.SENT
            case Settled():
                return outcome.state
        return verdict(due, outcome, now - due.since, self.repeat(due))

    def repeat(self, due: Due) -> Repeat:
        public = due.post_id is not None and self.transport.is_group(
            Address.parse(due.address).chat
        )
        return repeat(due, idempotent=self.transport.idempotent, public=public)

    def prudent(self, run: Run) -> Run:
        """As much of a run as may be in hand at once: of what must not be doubled, one."""
        for number, due in enumerate(run):
            if self.repeat(due) is Repeat.NEVER:
                return run[: number or 1]
        return run


def release(store: Store, run: Run) -> None:
    if run:
        store.outbox.release([due.id for due in run])
        store.outbox.call_sender(run[0].address)


def note(store: Store, due: Due, outcome: Outcome, state: DeliveryState, now: datetime) -> bool:
    """Note what became of a delivery; False if that was noted before."""
    sent_as = outcome.id if isinstance(outcome, Sent) else None
    return store.outbox.settle(
        due.id,
        state,
        now,
        sent_as=sent_as,
        problem=problem_of(outcome),
        not_before=due.not_before,
        spared=isinstance(outcome, NotSent | Throttled),
    )


def problem_of(outcome: Outcome) -> str | None:
    match outcome:
        case Sent():
            return None
        case Settled():
            return outcome.problem
    return f"{type(outcome).__name__}: {outcome}"[:LONGEST_PROBLEM]


def as_due(delivery: Delivery) -> Due:
    names = (name for name in Due.__slots__ if name not in ("target", "thread"))
    return Due(**{name: getattr(delivery, name) for name in names})
