"""What is on its way out: the rows of the outbox, and the statements that move them."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from sqlalchemy import (
    ARRAY,
    JSON,
    Index,
    Text,
    all_,
    and_,
    bindparam,
    case,
    exists,
    func,
    insert,
    or_,
    update,
)
from sqlalchemy.orm import aliased
from sqlmodel import Field, select

from storage.columns import Moment, Number, one_of, sparse_index, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row


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


class Delivery(Row, table=True):
    """One message on its way to one address, and what became of it.

    `message` is an Outgoing as JSON. `target_id` is the delivery that this one edits, deletes or
    marks, and `thread_id` the one that began its thread: their ids on the platform are put in
    when it goes out. `receipt_to` and `receipt_for` name the message (a chat, an id there) whose
    writer should see a mark when this has arrived. `mailing_id` is of what goes to many people.
    What is `secret` is wiped when it is settled, and soon after that the row is gone, too.
    """

    __kept__ = Keeps(
        kind="outbox",
        until="outbox",
        personal="address message case_id entry_id receipt_to receipt_for sent_as",
        plain="id platform lane act target_id thread_id post_id mailing_id state attempts"
        " not_before problem written_at settled_at secret",
        whose="address",
        photos="message",
        hidden="receipt_to receipt_for sent_as target_id thread_id mailing_id lane attempts secret",
    )
    __table_args__ = (
        Index("delivery_due", "platform", "state", "lane", "id"),
        Index("delivery_address", "address", "state", "lane"),
        sparse_index("delivery_sent_as", "address", "sent_as"),
        sparse_index("delivery_target", "target_id"),
        sparse_index("delivery_entry", "entry_id"),
        sparse_index("delivery_post", "post_id"),
        sparse_index("delivery_mailing", "mailing_id"),
        sparse_index("delivery_secret", "secret"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    platform: str
    address: str
    lane: int
    act: str = "send"
    message: str = Field(sa_type=Text)
    target_id: int | None = Field(default=None, sa_type=Number)
    thread_id: int | None = Field(default=None, sa_type=Number)
    case_id: int | None = Field(default=None, sa_type=Number)
    entry_id: int | None = Field(default=None, sa_type=Number)
    post_id: int | None = Field(default=None, sa_type=Number)
    mailing_id: int | None = Field(default=None, sa_type=Number)
    receipt_to: str | None = None
    receipt_for: str | None = None
    state: DeliveryState = Field(default=DeliveryState.READY, sa_type=one_of(DeliveryState))
    attempts: int = 0
    not_before: datetime | None = Field(default=None, sa_type=Moment)
    sent_as: str | None = None
    problem: str | None = None
    written_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    settled_at: datetime | None = Field(default=None, sa_type=Moment)
    secret: bool | None = None


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

WAITS = (
    select(*[*COLUMNS, TARGET.c.sent_as, THREAD.c.sent_as])
    .select_from(
        TABLE.outerjoin(TARGET, TARGET.c.id == TABLE.c.target_id).outerjoin(
            THREAD, THREAD.c.id == TABLE.c.thread_id
        )
    )
    .where(TABLE.c.platform == bindparam("platform"), READY)
    .where(or_(TABLE.c.not_before.is_(None), TABLE.c.not_before <= bindparam("now")))
    .where(TABLE.c.lane <= bindparam("lowest"), ~OVERTAKES)
    .order_by(TABLE.c.lane, TABLE.c.id)
    .limit(bindparam("most"))
)
HELD = func.json_each(bindparam("held", type_=JSON)).table_valued("value")
NOT_HELD = {
    "sqlite": TABLE.c.address.not_in(select(HELD.c.value)),
    "postgresql": TABLE.c.address != all_(bindparam("held", type_=ARRAY(Text))),
}
IN_TURN = Prepared(lambda kind: WAITS.where(NOT_HELD[kind]))
DUE = Prepared(lambda kind: WAITS.where(NOT_HELD[kind]).with_for_update(of=TABLE, skip_locked=True))
READY_AT_ALL = Prepared(
    select(TABLE.c.id).where(TABLE.c.platform == bindparam("platform"), READY).limit(1)
)
WRITTEN = [column.name for column in TABLE.c if not column.primary_key]
WRITE = Prepared(insert(TABLE).returning(TABLE.c.id), WRITTEN)
WAITING = update(TABLE).where(
    TABLE.c.address == bindparam("to"), READY, TABLE.c.lane > bindparam("above")
)
RAISE = Prepared(WAITING.values(lane=bindparam("above")))
SINCE = bindparam("since", type_=Moment())
DUE_BY_THEN = or_(TABLE.c.not_before.is_(None), TABLE.c.not_before < SINCE)
RAISE_TO_ALARMS = Prepared(
    WAITING.values(
        lane=bindparam("above"), not_before=case((DUE_BY_THEN, SINCE), else_=TABLE.c.not_before)
    )
)
DROP_EDITS = (
    update(TABLE)
    .where(TABLE.c.target_id == bindparam("of"), READY, TABLE.c.act == "edit")
    .values(state=DeliveryState.DROPPED)
)
ONE = TABLE.c.id == bindparam("delivery")
SENDING = Prepared(
    update(TABLE).where(ONE).values(state=DeliveryState.SENDING, attempts=TABLE.c.attempts + 1)
)
LATER = aliased(TABLE, name="later")
MOST_URGENT_LATER = (
    select(func.min(LATER.c.lane))
    .where(LATER.c.address == TABLE.c.address, LATER.c.id > TABLE.c.id)
    .where(LATER.c.state == DeliveryState.READY, LATER.c.lane < TABLE.c.lane)
    .scalar_subquery()
)
CATCH_UP = Prepared(
    update(TABLE).where(ONE).values(lane=func.coalesce(MOST_URGENT_LATER, TABLE.c.lane))
)
UNSETTLED = or_(READY, TABLE.c.state == DeliveryState.SENDING)
AT = bindparam("at", type_=Moment())
SETTLE = Prepared(
    update(TABLE)
    .where(ONE, UNSETTLED)
    .values(
        state=bindparam("becomes"),
        attempts=TABLE.c.attempts - bindparam("spared"),
        sent_as=func.coalesce(bindparam("as_id"), TABLE.c.sent_as),
        problem=bindparam("what_is_wrong"),
        not_before=bindparam("again_at"),
        settled_at=AT,
        message=case((and_(TABLE.c.secret, AT.is_not(None)), ""), else_=TABLE.c.message),
    )
)
