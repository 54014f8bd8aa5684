"""What is to go out, written in the same transaction as what it tells of."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import Index, Text, and_, bindparam, exists, func, insert, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel, col, select

from storage.columns import Moment, Number, one_of, utc_now
from storage.session import Books


class Lane(IntEnum):
    """Who goes first: an alert before a reply, a reply before news of a case, then the rest."""

    ALERT = 0
    REPLY = 1
    STATUS = 2
    BROADCAST = 3


class DeliveryState(StrEnum):
    """How far a delivery has come."""

    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"  # it may have arrived, and must not be sent twice
    DEAD = "dead"
    DROPPED = "dropped"  # a later edit made it needless


class Delivery(SQLModel, table=True):
    """One message on its way to one address, and what became of it.

    `message` is an Outgoing as JSON. `target_id` is the delivery that this one edits, deletes or
    marks, and `thread_id` the one that began its thread: their ids on the platform are put in
    when it goes out. `receipt_to` and `receipt_for` name the message (a chat, an id there) whose
    writer should see a mark when this has arrived.
    """

    __table_args__ = (
        Index("delivery_due", "platform", "state", "lane", "id"),
        Index("delivery_address", "address", "state"),
        Index("delivery_sent_as", "address", "sent_as"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    platform: str
    address: str
    lane: int
    act: str = "send"
    message: str = Field(sa_type=Text)
    target_id: int | None = Field(default=None, sa_type=Number, index=True)
    thread_id: int | None = Field(default=None, sa_type=Number)
    case_id: int | None = Field(default=None, sa_type=Number, index=True)
    entry_id: int | None = Field(default=None, sa_type=Number, index=True)
    post_id: int | None = Field(default=None, sa_type=Number, index=True)
    receipt_to: str | None = None
    receipt_for: str | None = None
    state: DeliveryState = Field(default=DeliveryState.READY, sa_type=one_of(DeliveryState))
    attempts: int = 0
    not_before: datetime | None = Field(default=None, sa_type=Moment)
    sent_as: str | None = None
    problem: str | None = None
    written_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    settled_at: datetime | None = Field(default=None, sa_type=Moment)


@dataclass(frozen=True, slots=True)
class Due:
    """A delivery that waits to be sent."""

    id: int
    address: str
    lane: int
    act: str
    message: str
    attempts: int
    written_at: datetime
    case_id: int | None
    entry_id: int | None
    post_id: int | None
    target_id: int | None
    receipt_to: str | None
    receipt_for: str | None
    thread_id: int | None = None
    not_before: datetime | None = None
    target: str | None = None
    thread: str | None = None

    @property
    def key(self) -> str:
        """The same at every attempt, and never the same again, not even in a new database."""
        return f"juntos-{self.id}-{int(self.written_at.timestamp() * 1000)}"

    @property
    def since(self) -> datetime:
        """From when on it was to go out."""
        return max(self.written_at, self.not_before or self.written_at)


TABLE = Delivery.__table__  # type: ignore[attr-defined]
TARGET, THREAD = aliased(TABLE, name="target"), aliased(TABLE, name="thread")
COLUMNS = [TABLE.c[name] for name in Due.__slots__ if name not in ("target", "thread")]
EARLIER = aliased(TABLE, name="earlier")
READY = TABLE.c.state == DeliveryState.READY
OVERTAKES = exists().where(
    EARLIER.c.address == TABLE.c.address,
    EARLIER.c.state == DeliveryState.READY,
    EARLIER.c.lane > TABLE.c.lane,
    EARLIER.c.id < TABLE.c.id,
    or_(EARLIER.c.not_before.is_(None), EARLIER.c.not_before <= bindparam("now")),
)

DUE = (
    select(*[*COLUMNS, TARGET.c.sent_as, THREAD.c.sent_as])
    .select_from(
        TABLE.outerjoin(TARGET, TARGET.c.id == TABLE.c.target_id).outerjoin(
            THREAD, THREAD.c.id == TABLE.c.thread_id
        )
    )
    .where(TABLE.c.platform == bindparam("platform"), READY)
    .where(or_(TABLE.c.not_before.is_(None), TABLE.c.not_before <= bindparam("now")))
    .where(TABLE.c.lane <= bindparam("lowest"), ~OVERTAKES)
    .where(TABLE.c.address.not_in(bindparam("held", expanding=True)))
    .order_by(TABLE.c.lane, TABLE.c.id)
    .limit(bindparam("most"))
    .with_for_update(of=TABLE, skip_locked=True)
)
WRITE = insert(TABLE)
RAISE = (
    update(TABLE)
    .where(TABLE.c.address == bindparam("to"), READY, TABLE.c.lane > bindparam("above"))
    .values(lane=bindparam("above"))
)
DROP_EDITS = (
    update(TABLE)
    .where(TABLE.c.target_id == bindparam("of"), READY, TABLE.c.act == "edit")
    .values(state=DeliveryState.DROPPED)
)
ONE = TABLE.c.id == bindparam("delivery")
SENDING = (
    update(TABLE).where(ONE).values(state=DeliveryState.SENDING, attempts=TABLE.c.attempts + 1)
)
UNSETTLED = or_(READY, TABLE.c.state == DeliveryState.SENDING)
SETTLE = (
    update(TABLE)
    .where(ONE, UNSETTLED)
    .values(
        state=bindparam("becomes"),
        attempts=TABLE.c.attempts - bindparam("spared"),
        sent_as=func.coalesce(bindparam("as_id"), TABLE.c.sent_as),
        problem=bindparam("what_is_wrong"),
        not_before=bindparam("again_at"),
        settled_at=bindparam("at"),
    )
)


class Outbox(Books):
    """The book of what goes out."""

    def write(self, delivery: dict[str, Any]) -> int:
        """Put down a delivery, as the columns of its row; its id.

        What waits already for the same address is raised to the same lane. So the order by lane
        and id is also the order of each conversation, and a reply never overtakes.
        """
        if delivery["lane"] < Lane.BROADCAST:
            self.execute(RAISE, {"to": delivery["address"], "above": int(delivery["lane"])})
        if delivery.get("act") == "edit":
            self.execute(DROP_EDITS, {"of": delivery["target_id"]})
        self.call(f"out:{delivery['platform']}")
        return int(self.execute(WRITE, delivery).inserted_primary_key[0])  # type: ignore[index]

    def due(
        self,
        platform: str,
        now: datetime,
        most: int,
        *,
        held: Collection[str] = (),
        lowest: Lane = Lane.BROADCAST,
    ) -> list[Due]:
        """What may go out now, the most urgent first; for one address in its order.

        Nothing for the addresses that are `held`, and nothing less urgent than `lowest`.
        """
        limits = {"now": now, "most": most, "held": list(held), "lowest": int(lowest)}
        found = self.rows(DUE, {"platform": platform, **limits})
        return [Due(*row) for row in found]

    def sending(self, deliveries: Sequence[Due]) -> None:
        """Note that these are being handed to the platform."""
        self.execute(SENDING, [{"delivery": one.id} for one in deliveries])

    def settle(
        self,
        delivery: int,
        state: DeliveryState,
        now: datetime,
        *,
        sent_as: str | None = None,
        problem: str | None = None,
        not_before: datetime | None = None,
        spared: bool = False,
    ) -> bool:
        """Note what became of a delivery; False if that was noted before.

        An attempt that surely never reached the platform is `spared`: it does not count.
        """
        values = {
            "delivery": delivery,
            "becomes": state,
            "as_id": sent_as,
            "what_is_wrong": problem,
            "again_at": not_before,
            "at": None if state is DeliveryState.READY else now,
            "spared": int(spared),
        }
        return bool(self.execute(SETTLE, values).rowcount)

    def release(self, deliveries: Sequence[int]) -> None:
        """Let these wait again: they were taken up, but not handed to the platform."""
        self.execute(
            update(TABLE)
            .where(TABLE.c.id.in_(deliveries), TABLE.c.state == DeliveryState.SENDING)
            .values(state=DeliveryState.READY, attempts=TABLE.c.attempts - 1)
        )

    def give_up(self, address: str, problem: str) -> list[Delivery]:
        """Nothing more goes to this address, of all that waits for it now; what it was."""
        waiting = self.waiting_for(address)
        for delivery in waiting:
            delivery.state, delivery.problem = DeliveryState.DEAD, problem
        return waiting

    def waiting_for(self, address: str) -> list[Delivery]:
        found = self.session.exec(
            select(Delivery)
            .where(Delivery.address == address, Delivery.state == DeliveryState.READY)
            .order_by(col(Delivery.id))
        )
        return list(found)

    def interrupted(self, platform: str) -> list[Due]:
        """What was being sent when we stopped: nobody knows whether it arrived."""
        found = self.rows(
            select(*COLUMNS)
            .where(TABLE.c.platform == platform, TABLE.c.state == DeliveryState.SENDING)
            .order_by(TABLE.c.id)
        )
        return [Due(*row) for row in found]

    def get(self, delivery_id: int) -> Delivery | None:
        return self.session.get(Delivery, delivery_id)

    def lying(self, address: str, sent_as: str) -> Delivery | None:
        """What lies at `address` as `sent_as`. A message's id is unique only in its chat."""
        found = self.session.exec(
            select(Delivery).where(Delivery.address == address, Delivery.sent_as == sent_as)
        )
        return found.first()

    def copies(self, *, entry_id: int | None = None, post_id: int | None = None) -> list[Delivery]:
        """All messages that carry this entry, or this post, and still stand or may yet stand."""
        which = Delivery.entry_id == entry_id if entry_id else Delivery.post_id == post_id
        found = self.session.exec(
            select(Delivery)
            .where(which, Delivery.act == "send")
            .where(col(Delivery.state).not_in([DeliveryState.DEAD, DeliveryState.DROPPED]))
            .order_by(col(Delivery.id))
        )
        return list(found)

    def is_taken_back(self, delivery_id: int) -> bool:
        """Whether a message was deleted, or will be."""
        found = self.session.exec(
            select(Delivery.id).where(Delivery.target_id == delivery_id, Delivery.act == "delete")
        )
        return found.first() is not None

    def receipts(self, address: str, message: str) -> list[Delivery]:
        """The marks that we have set, or will set, on a message."""
        found = self.session.exec(
            select(Delivery)
            .where(Delivery.address == address, Delivery.act == "react")
            .where(Delivery.receipt_for == message)
            .where(col(Delivery.state).in_([DeliveryState.READY, DeliveryState.SENT]))
        )
        return list(found)

    def wipe_before(self, moment: datetime) -> int:
        """Wipe what was said before then; that it was said stays, so that replies make sense."""
        old = update(TABLE).where(
            TABLE.c.settled_at < moment,
            TABLE.c.message != "",
            TABLE.c.state.not_in([DeliveryState.READY, DeliveryState.SENDING]),
        )
        return self.execute(old.values(message="")).rowcount

    def count(self, state: DeliveryState, lane: Lane | None = None) -> int:
        question = select(func.count()).select_from(TABLE).where(TABLE.c.state == state)
        if lane is not None:
            question = question.where(TABLE.c.lane == int(lane))
        return int(self.execute(question).scalar_one())

    def oldest(self, lane: Lane) -> datetime | None:
        """When the longest waiting delivery of a lane was written."""
        waits = and_(READY, TABLE.c.lane == int(lane))
        found: datetime | None = self.execute(
            select(func.min(TABLE.c.written_at)).where(waits)
        ).scalar()
        return found
