"""What is to go out, written in the same transaction as what it tells of."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_, update
from sqlmodel import col, select

from storage.columns import utc_now
from storage.deliveries import (
    CATCH_UP,
    COLUMNS,
    DROP_EDITS,
    DUE,
    IN_TURN,
    RAISE,
    RAISE_TO_ALARMS,
    READY,
    READY_AT_ALL,
    SENDING,
    SETTLE,
    TABLE,
    WRITE,
    WRITTEN,
    Delivery,
    DeliveryState,
    Due,
    Lane,
)
from storage.session import Books

__all__ = ["Delivery", "DeliveryState", "Due", "Lane", "Outbox"]


class Outbox(Books):
    """The book of what goes out."""

    def write(self, delivery: dict[str, Any]) -> int:
        """Put down a delivery, as the columns of its row; its id.

        What waits already for the same address is raised to the same lane. So the order by lane
        and id is also the order of each conversation, and a reply never overtakes.
        """
        if delivery["lane"] < Lane.BROADCAST:
            self.raise_to(delivery["lane"], delivery["address"], delivery["written_at"])
        if delivery.get("act") == "edit":
            self.execute(DROP_EDITS, {"of": delivery["target_id"]})
        self.call_sender(delivery["address"])
        [[number]] = self.find(WRITE, {**dict.fromkeys(WRITTEN), **delivery})
        return int(number)

    def call_sender(self, address: str) -> None:
        """Have whoever writes to this address look, once this is committed: something waits."""
        self.call(f"out:{address.partition(':')[0]}")

    def raise_to(self, lane: Lane, address: str, now: datetime) -> None:
        """An alarm is soon too old to be sent; what goes along with it counts from now on only."""
        values = {"to": address, "above": int(lane)}
        if lane == Lane.ALERT:
            self.do(RAISE_TO_ALARMS, {**values, "since": now})
        else:
            self.do(RAISE, values)

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

        Nothing for the addresses that are `held`, and nothing less urgent than `lowest`. Where
        others write at this moment, what they have in hand is passed over, and so is its address.
        """
        limits = {"now": now, "most": most, "held": list(held), "lowest": int(lowest)}
        values = {"platform": platform, **limits}
        if not self.many_writers:
            return [Due(*row) for row in self.find(DUE, values)]
        in_turn = {row[0]: row[1] for row in self.find(IN_TURN, values)}
        free = {one.id: one for one in (Due(*row) for row in self.find(DUE, values))}
        passed = {address for number, address in in_turn.items() if number not in free}
        return [free[n] for n, address in in_turn.items() if address not in passed]

    def waits(self, platform: str) -> bool:
        """Whether anything waits to be sent. Nobody is called for it: we have looked just now."""
        self.page.calls.discard(f"out:{platform}")
        return bool(self.find(READY_AT_ALL, {"platform": platform}))

    def sending(self, deliveries: Sequence[Due]) -> None:
        """Note that these are being handed to the platform."""
        for one in deliveries:
            self.do(SENDING, {"delivery": one.id})

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

        An attempt that surely never reached the platform is `spared`: it does not count. What is
        to wait again is as urgent from now on as what was written after it meanwhile.
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
        settled = bool(self.do(SETTLE, values))
        if settled and state is DeliveryState.READY:
            self.do(CATCH_UP, {"delivery": delivery})
        return settled

    def release(self, deliveries: Sequence[int]) -> None:
        """Let these wait again: they were taken up, but not handed to the platform."""
        self.execute(
            update(TABLE)
            .where(TABLE.c.id.in_(deliveries), TABLE.c.state == DeliveryState.SENDING)
            .values(state=DeliveryState.READY, attempts=TABLE.c.attempts - 1)
        )
        for delivery in sorted(deliveries, reverse=True):
            self.do(CATCH_UP, {"delivery": delivery})

    def give_up(self, address: str, problem: str) -> list[Delivery]:
        """Nothing more goes to this address, of all that waits for it now; what it was."""
        found = self.session.exec(
            select(Delivery)
            .where(Delivery.address == address, Delivery.state == DeliveryState.READY)
            .order_by(col(Delivery.id))
        )
        waiting = list(found)
        for delivery in waiting:
            delivery.state, delivery.problem = DeliveryState.DEAD, problem
            delivery.settled_at = utc_now()
            delivery.message = "" if delivery.secret else delivery.message
        self.session.flush()
        return waiting

    def reword(self, delivery_id: int, message: str) -> bool:
        """Let something that waits say something else; False if it waits no more."""
        waits = (TABLE.c.id == delivery_id, TABLE.c.state == DeliveryState.READY)
        untried = update(TABLE).where(*waits, TABLE.c.attempts == 0)
        return bool(self.execute(untried.values(message=message)).rowcount)

    def drop(self, delivery_id: int, now: datetime) -> bool:
        """Let something that waits not go out at all; False if it waits no more."""
        waits = (TABLE.c.id == delivery_id, TABLE.c.state == DeliveryState.READY)
        untried = update(TABLE).where(*waits, TABLE.c.attempts == 0)
        gone = untried.values(state=DeliveryState.DROPPED, settled_at=now)
        return bool(self.execute(gone).rowcount)

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

    def is_in_doubt(self, address: str) -> bool:
        """Whether a message may stand at `address` of which we do not know yet as what."""
        may_stand = or_(
            col(Delivery.state) == DeliveryState.SENDING,
            and_(col(Delivery.state) == DeliveryState.READY, col(Delivery.attempts) > 0),
        )
        found = self.session.exec(
            select(Delivery.id)
            .where(Delivery.address == address, Delivery.act == "send", may_stand)
            .limit(1)
        )
        return found.first() is not None

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
