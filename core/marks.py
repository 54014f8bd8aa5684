"""The marks that tell staff what became of their words: delivered, waiting, not delivered."""

from dataclasses import dataclass
from datetime import datetime

from core.hall import Hall
from core.messages import Address, Outgoing
from core.texts import Texts
from core.town import Town
from storage.outbox import DeliveryState, Due, Lane
from storage.store import Store

DELIVERED, WAITING, FAILED = "✅", "⏳", "⚠️"
MARKS = {
    DeliveryState.SENT: DELIVERED,
    DeliveryState.READY: WAITING,
    DeliveryState.DEAD: FAILED,
    DeliveryState.UNKNOWN: FAILED,
}


@dataclass(frozen=True)
class Marks:
    """Called by the sender, in the transaction that notes what became of a delivery."""

    town: Town
    texts: Texts

    def __call__(self, store: Store, due: Due, state: DeliveryState, now: datetime) -> None:
        mark = MARKS.get(state)
        if not (due.receipt_to and due.receipt_for and mark):
            return
        if state is DeliveryState.READY and due.attempts:
            return  # it waits still: the mark stands already
        hall = Hall(store, self.town, self.texts, now)
        hall.mark(due.receipt_to, due.receipt_for, mark)
        if mark == FAILED:
            self.explain(hall, due)

    def explain(self, hall: Hall, due: Due) -> None:
        """Say in the thread what could not be delivered, and why."""
        case = hall.store.cases.get(due.case_id) if due.case_id else None
        chat = hall.store.residents.chat(due.address)
        gone = chat is not None and not chat.reachable
        own = hall.texts.own
        why = hall.say(own, "why-gone" if gone else "why-other")
        number = case.number if case else due.address
        words = hall.say(own, "mark-failed", number=number, why=why)
        to = Address.parse(due.receipt_to or "")
        hall.send(
            Outgoing(to, words), Lane.STATUS, case=case, thread=case.card_id if case else None
        )
