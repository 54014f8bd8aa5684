"""What staff learn of their words and posts: delivered, waiting, not delivered, uncertain."""

from dataclasses import dataclass
from datetime import datetime

from core import copies
from core.hall import Hall
from core.messages import Act, Address, Outgoing
from core.texts import Texts
from core.town import Town
from core.wire import decode
from storage.files import Files
from storage.outbox import DeliveryState, Due, Lane
from storage.store import Store

DELIVERED, WAITING, FAILED = "✅", "⏳", "⚠️"
MARKS = {
    DeliveryState.SENT: DELIVERED,
    DeliveryState.READY: WAITING,
    DeliveryState.DEAD: FAILED,
    DeliveryState.UNKNOWN: FAILED,
}
STANDS = {Act.EDIT.value: "mark-copy-old", Act.DELETE.value: "mark-copy-stands"}
COPIES = {
    DeliveryState.DEAD: "mark-copy-failed",
    DeliveryState.UNKNOWN: "mark-copy-uncertain",
}


@dataclass(frozen=True)
class Marks:
    """Called by the sender, in the transaction that notes what became of a delivery."""

    town: Town
    texts: Texts
    files: Files | None = None

    def __call__(self, store: Store, due: Due, state: DeliveryState, now: datetime) -> None:
        hall = Hall(store, self.town, self.texts, now, files=self.files)
        if due.receipt_to and due.receipt_for:
            self.mark(hall, due, state)
        elif due.post_id and due.act == Act.SEND and state in COPIES:
            self.tell_of_copy(hall, due, COPIES[state])
        elif due.post_id and due.act in STANDS and state is DeliveryState.DEAD:
            self.tell_what_stands(hall, due, STANDS[due.act])

    def mark(self, hall: Hall, due: Due, state: DeliveryState) -> None:
        """Set a mark on the words of staff that this delivery carries."""
        mark = MARKS.get(state)
        if mark is None or (state is DeliveryState.READY and due.attempts):
            return  # there is none, or it stands already
        hall.mark(due.receipt_to or "", due.receipt_for or "", mark)
        if mark == FAILED:
            self.explain(hall, due)

    def tell_of_copy(self, hall: Hall, due: Due, key: str) -> None:
        """Have staff look at a channel where the copy of a post is missing, or may be."""
        post = hall.store.posts.get(due.post_id or 0)
        department = hall.town.department(post.department) if post else None
        if department:
            what = decode(due.message)
            words = (what.heading or what.text or "📷").partition("\n")[0]
            hall.tell_staff(department, key, channel=due.address.partition(":")[2], what=words)

    def tell_what_stands(self, hall: Hall, due: Due, key: str) -> None:
        """Where a platform lets us change or delete a copy no more, staff have to do so by hand.

        What cannot be deleted says at least that it was withdrawn, if that can still be written.
        """
        standing = hall.store.outbox.get(due.target_id or 0)
        if standing is None or standing.state is not DeliveryState.SENT:
            return  # it never stood there
        channel = Address.parse(due.address)
        if due.act == Act.DELETE:
            language = copies.language_in(hall, channel)
            hall.edit(standing, Outgoing(channel, hall.say(language, "post-withdrawn")))
        post = hall.store.posts.get(due.post_id or 0)
        department = hall.town.department(post.department) if post else None
        if department:
            hall.tell_staff(department, key, channel=channel.chat, number=str(due.post_id))

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
