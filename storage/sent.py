"""What was sent, or is about to be: where it lies, and what it carries, until it is forgotten."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import col, select

from storage.deliveries import TABLE, Delivery, DeliveryState
from storage.residents import Chat
from storage.session import Books

STANDS_OR_WILL = (DeliveryState.READY, DeliveryState.SENDING, DeliveryState.SENT)
GONE = (DeliveryState.DEAD, DeliveryState.DROPPED)


class SentMessages(Books):
    """The deliveries as what stands in a chat: each may be answered, changed and taken back."""

    def lying(self, address: str, sent_as: str) -> Delivery | None:
        """What lies at `address` as `sent_as`. A message's id is unique only in its chat."""
        found = self.session.exec(
            select(Delivery)
            .where(Delivery.address == address, Delivery.sent_as == sent_as)
            .where(Delivery.act == "send")
        )
        return found.first()

    def at(self, address: str, moment: datetime) -> list[Delivery]:
        """What was said to `address` in the turn of this moment."""
        found = self.session.exec(
            select(Delivery)
            .where(Delivery.address == address, Delivery.written_at == moment)
            .where(Delivery.act == "send")
            .order_by(col(Delivery.id))
        )
        return list(found)

    def copies(self, *, entry_id: int | None = None, post_id: int | None = None) -> list[Delivery]:
        """All messages that carry this entry, or this post, and still stand or may yet stand."""
        which = Delivery.entry_id == entry_id if entry_id else Delivery.post_id == post_id
        found = self.session.exec(
            select(Delivery)
            .where(which, Delivery.act == "send")
            .where(col(Delivery.state).not_in(GONE))
            .order_by(col(Delivery.id))
        )
        return list(found)

    def receipts(self, address: str, message: str) -> list[Delivery]:
        """The marks that we have set, or will set, on a message."""
        found = self.session.exec(
            select(Delivery)
            .where(Delivery.address == address, Delivery.act == "react")
            .where(Delivery.receipt_for == message)
            .where(col(Delivery.state).in_(STANDS_OR_WILL))
            .order_by(col(Delivery.id))
        )
        return list(found)

    def is_taken_back(self, delivery_id: int) -> bool:
        """Whether a message was deleted, or will be."""
        found = self.session.exec(
            select(Delivery.id).where(Delivery.target_id == delivery_id, Delivery.act == "delete")
        )
        return found.first() is not None

    def belongs(self, delivery_id: int, case_id: int, entry_id: int) -> None:
        """From now on a message is about a case, and goes when this entry of it does."""
        which = update(TABLE).where(TABLE.c.id == delivery_id)
        self.execute(which.values(case_id=case_id, entry_id=entry_id))

    def lose(self, address: str, now: datetime) -> int:
        """Note that no post stands at an address any more; how many messages carried one."""
        carried = (TABLE.c.address == address, TABLE.c.post_id.is_not(None))
        left = (TABLE.c.act == "send", TABLE.c.state.not_in(GONE))
        gone = {"state": DeliveryState.DROPPED, "message": "", "settled_at": now}
        return self.execute(update(TABLE).where(*carried, *left).values(**gone)).rowcount

    def wipe(self, delivery_ids: Collection[int]) -> None:
        """Keep nothing of what these say; that they were said stays, so that they can go."""
        held = [DeliveryState.READY, DeliveryState.SENDING]
        said = (TABLE.c.id.in_(list(delivery_ids)), TABLE.c.state.not_in(held))
        self.execute(update(TABLE).where(*said).values(message=""))

    def wipe_before(self, moment: datetime) -> int:
        """Wipe what was said before then; that it was said stays, so that replies make sense."""
        old = update(TABLE).where(
            TABLE.c.settled_at < moment,
            TABLE.c.message != "",
            TABLE.c.state.not_in([DeliveryState.READY, DeliveryState.SENDING]),
        )
        return self.execute(old.values(message="")).rowcount

    def forget_secrets(self, before: datetime) -> None:
        """Forget that anything secret was said at all, once it was settled before then."""
        self.execute(delete(TABLE).where(TABLE.c.secret, TABLE.c.settled_at < before))

    def forget_strangers(self, moment: datetime, rooms: Collection[str]) -> int:
        """Forget what was said before then in chats that are nobody's any more.

        `rooms` are those that never were one person's.
        """
        known = select(col(Chat.address))
        old = delete(TABLE).where(TABLE.c.settled_at < moment, TABLE.c.post_id.is_(None))
        theirs = (TABLE.c.address.not_in(known), TABLE.c.address.not_in(list(rooms)))
        return self.execute(old.where(*theirs)).rowcount
