"""What came in, as it came, until it has been worked on."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import (
    Column,
    Index,
    LargeBinary,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    text,
    update,
)
from sqlmodel import Field, select

from storage.columns import Moment, Number, one_of, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.residents import Residents
from storage.row import Row
from storage.session import Books, insert_new


class ArrivalState(StrEnum):
    """How far an arrival has come."""

    READY = "ready"
    DONE = "done"
    DEAD = "dead"


class Arrival(Row, table=True):
    """One raw update. Its payload is wiped when it is done; its id stays, as it may come again."""

    __kept__ = Keeps(
        kind="inbox",
        until="dead_letters",
        personal="external_id conversation payload received_at problem",
        plain="id platform state",
    )
    __table_args__ = (
        UniqueConstraint("platform", "external_id"),
        Index("arrival_waiting", "platform", "state", "id"),
        Index("arrival_line", "platform", "conversation", "state", "id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    platform: str
    external_id: str
    conversation: str
    payload: bytes | None = Field(default=None, sa_column=Column(LargeBinary))
    state: ArrivalState = Field(default=ArrivalState.READY, sa_type=one_of(ArrivalState))
    received_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """An arrival that waits to be worked on."""

    id: int
    platform: str
    external_id: str
    conversation: str
    payload: bytes
    received_at: datetime


TABLE = Arrival.__table__  # type: ignore[attr-defined]
COLUMNS = [TABLE.c[name] for name in Kept.__slots__]
READY = TABLE.c.state == ArrivalState.READY

FILLED = ("platform", "external_id", "conversation", "payload", "state", "received_at")
KEEP = Prepared(lambda kind: insert_new(kind, TABLE).returning(*COLUMNS), FILLED)

# Of however many only one step of the database: between two steps our threads may change.
DONE_FILLED = ("platform", "external_id", "conversation", "state", "received_at")
TOLD = {
    "sqlite": "SELECT :of, json_extract(value, '$[0]'), json_extract(value, '$[1]'), 'done', :at"
    " FROM json_each(:told) WHERE true",
    "postgresql": "SELECT :of, value ->> 0, value ->> 1, 'done', :at"
    " FROM json_array_elements(CAST(:told AS json))",
}
AT = bindparam("at", type_=TABLE.c.received_at.type)
KEEP_DONE = Prepared(
    lambda kind: insert_new(kind, TABLE).from_select(
        DONE_FILLED, text(TOLD[kind]).bindparams(AT).columns()
    )
)
WAITING = (
    select(*COLUMNS)
    .where(TABLE.c.platform == bindparam("platform"), READY, TABLE.c.id > bindparam("after"))
    .order_by(TABLE.c.id)
    .limit(bindparam("most"))
)
IN_LINE = (TABLE.c.platform == bindparam("platform"), TABLE.c.conversation == bindparam("line"))
HEAD = select(func.min(TABLE.c.id)).where(*IN_LINE, READY)
WAITS = select(TABLE.c.id).where(TABLE.c.id == bindparam("arrival"), READY)
CLAIM = WAITS.with_for_update(skip_locked=True)
ONE = TABLE.c.id == bindparam("arrival")
DONE = Prepared(update(TABLE).where(ONE, READY).values(state=ArrivalState.DONE, payload=None))
DEAD = (
    update(TABLE)
    .where(ONE, READY)
    .values(state=ArrivalState.DEAD, problem=bindparam("what_is_wrong"))
)


def ready(platform: str, arrival: tuple[str, str, bytes], at: datetime) -> dict[str, Any]:
    """The row of an arrival that is to be worked on."""
    external_id, conversation, payload = arrival
    return {
        "platform": platform,
        "external_id": external_id,
        "conversation": conversation,
        "payload": payload,
        "state": ArrivalState.READY,
        "received_at": at,
    }


class Inbox(Books):
    """The book of what came in."""

    def keep(
        self,
        platform: str,
        arrivals: Sequence[tuple[str, str, bytes]],
        at: datetime,
        *,
        silent: Collection[str] = (),
    ) -> list[Kept]:
        """Keep those that are new, given as (external id, conversation, payload), in their order.

        What is new is told by the set of ids that are known, never by their order: Telegram's
        ids start anew after a quiet week. What is `silent` says nothing to us, and is done at once.
        """
        said = [one for one in arrivals if one[0] not in silent]
        kept = [row for one in said for row in self.find(KEEP, ready(platform, one, at))]
        if silent:
            done = [one[:2] for one in arrivals if one[0] in silent]
            told = msgspec.json.encode(done).decode()
            self.do(KEEP_DONE, {"of": platform, "told": told, "at": at})
        if kept:
            self.call(f"in:{platform}")
        return [Kept(*row) for row in kept]

    def waiting(self, platform: str, most: int = 1000, after: int = 0) -> list[Kept]:
        """What is still to be worked on, oldest first."""
        found = self.rows(WAITING, {"platform": platform, "most": most, "after": after})
        return [Kept(*row) for row in found]

    def claim(self, arrival: Kept) -> bool:
        """Take an arrival in hand for this transaction, if it is still the head of its line.

        On PostgreSQL another process may hold it, or the one before it: then it is not ours.
        """
        if not self.many_writers:
            return True
        line = {"platform": arrival.platform, "line": arrival.conversation}
        if self.execute(HEAD, line).scalar() != arrival.id:
            return False
        return self.execute(CLAIM, {"arrival": arrival.id}).scalar() is not None

    def done(self, arrival: Kept) -> bool:
        """Note that an arrival was worked on, and wipe what was in it. False if it was before."""
        return bool(self.do(DONE, {"arrival": arrival.id}))

    def wipe(self, arrival: Kept) -> None:
        """Wipe what was in an arrival that was laid aside: it was said in confidence."""
        nothing = update(TABLE).where(ONE).values(payload=None, problem="said in confidence")
        self.execute(nothing, {"arrival": arrival.id})

    def is_waiting(self, arrival: Kept) -> bool:
        """Whether an arrival is still to be worked on."""
        return self.execute(WAITS, {"arrival": arrival.id}).scalar() is not None

    def dead(self, arrival: Kept, problem: str) -> bool:
        """Lay an arrival aside that cannot be worked on, for a human. False if it was before."""
        values = {"arrival": arrival.id, "what_is_wrong": problem[:500]}
        return bool(self.execute(DEAD, values).rowcount)

    def forget_before(self, moment: datetime) -> int:
        """Forget what was done before then; no platform repeats itself after so long a time."""
        old = delete(TABLE).where(TABLE.c.received_at < moment, TABLE.c.state == ArrivalState.DONE)
        return self.execute(old).rowcount

    def forget_dead_before(self, moment: datetime) -> int:
        """Forget what was laid aside before then, whether somebody has looked at it or not."""
        old = delete(TABLE).where(TABLE.c.received_at < moment, TABLE.c.state == ArrivalState.DEAD)
        return self.execute(old).rowcount

    def forget_resident(self, resident_id: int) -> None:
        """Wipe what somebody has sent and is not to be worked on; its ids stay, for a week."""
        for address in Residents(self.page).addresses(resident_id):
            platform, _, chat = address.partition(":")
            theirs = (TABLE.c.platform == platform, TABLE.c.conversation == chat, ~READY)
            wiped = {"payload": None, "conversation": "", "state": ArrivalState.DONE}
            self.execute(update(TABLE).where(*theirs).values(**wiped))

    def count(self, state: ArrivalState) -> int:
        return int(self.execute(select(func.count()).where(TABLE.c.state == state)).scalar_one())

    def oldest(self) -> datetime | None:
        """When the longest waiting arrival came in."""
        found: datetime | None = self.execute(
            select(func.min(TABLE.c.received_at)).where(READY)
        ).scalar()
        return found
