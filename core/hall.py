"""The hall: all that may be touched in one transaction, and how the town says something there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from core import easy
from core.messages import Act, Address, Document, Outgoing
from core.names import clean_file_name, clean_kind
from core.pieces import pieces
from core.texts import Texts
from core.town import Department, Town
from core.vault import Vault
from core.wire import closed, decode, encode
from storage.cases import Case
from storage.files import Files
from storage.outbox import Delivery, DeliveryState, Lane
from storage.store import Store

FILES_LAST = timedelta(days=365)  # of what is passed on, where talks are kept for ever


@dataclass
class Hall:
    """The books of one open transaction, the town, its texts, what the clock shows (UTC)."""

    store: Store
    town: Town
    texts: Texts
    now: datetime
    public_url: str = ""
    files: Files | None = None  # only who reads needs none
    vault: Vault | None = field(default=None, kw_only=True)  # where the town has told its secret

    def say(self, language: str, key: str, **values: Any) -> str:
        """A text, with the moments in it told as the clock on the town hall shows them."""
        told = {
            name: self.town.local(value) if isinstance(value, datetime) else value
            for name, value in values.items()
        }
        return self.texts.say(language, key, **told)

    def document(self, name: str, kind: str, content: bytes) -> Document:
        """Lay a file down that is to be sent; `kind` is its MIME type.

        It stays for as long as talks are kept, and then goes by itself. Raises OSError when the
        disk is full.
        """
        assert self.files, "this hall has no files"
        ref = self.files.keep_until(content, self.files_last)
        return Document(ref, clean_file_name(name), clean_kind(kind), len(content))

    @property
    def files_last(self) -> datetime:
        """Until when a file stays that is passed on today: as long as the talk around it."""
        days = self.town.retention.conversations
        return self.now + (FILES_LAST if days is None else timedelta(days=days))

    def send(
        self,
        message: Outgoing,
        lane: Lane,
        *,
        case: Case | None = None,
        entry: int | None = None,
        post: int | None = None,
        target: int | None = None,
        thread: int | None = None,
        receipt: tuple[str, str] | None = None,
        mailing: int | None = None,
        not_before: datetime | None = None,
        secret: bool = False,
    ) -> int:
        """Have a message sent, if and when this transaction is kept; the id of its delivery.

        A text too long for one message becomes several; the id is that of the first. `target`
        and `thread` are deliveries. `receipt` is a chat and the id of a message there, whose
        writer is to see whether this arrived. `mailing` is of what goes to many people. What is
        `secret` is forgotten as soon as it has arrived.
        """
        about = {
            "case_id": case.id if case else None,
            "entry_id": entry,
            "post_id": post,
            "mailing_id": mailing,
            "not_before": not_before,
            "secret": secret or None,
            "target_id": target,
            "thread_id": thread,
            "receipt_to": receipt[0] if receipt else None,
            "receipt_for": receipt[1] if receipt else None,
        }
        if message.document and self.files:
            self.files.stays_until(message.document.ref, self.files_last)
        first, *others = pieces(self.shaped(message))
        delivery = self._write(first, lane, about)
        for piece in others:
            self._write(piece, lane, {**about, "receipt_to": None, "receipt_for": None})
        return delivery

    def shaped(self, message: Outgoing) -> Outgoing:
        """A message as its reader wants it: there is no other place where that is looked after."""
        return easy.shaped(message) if self.reads_easily(message.to) else message

    def reads_easily(self, to: Address) -> bool:
        """Whether somebody in this chat has chosen the easy mode; staff and the public have not."""
        if to in self.town.channels or self.town.department_in(to):
            return False
        person = self.store.residents.at(str(to))
        return person is not None and person.easy

    def _write(self, message: Outgoing, lane: Lane, about: dict[str, Any]) -> int:
        return self.store.outbox.write(
            {
                "platform": message.to.platform,
                "address": str(message.to),
                "lane": int(lane),
                "act": message.act.value,
                "message": closed(message, self.vault) if about.get("secret") else encode(message),
                "state": DeliveryState.READY,
                "attempts": 0,
                "written_at": self.now,
                **about,
            }
        )

    def edit(self, delivery: Delivery, message: Outgoing, lane: Lane = Lane.STATUS) -> None:
        """Have a message say something else; only the first piece of a long one."""
        first, *_ = self._again(delivery, self.shaped(message))
        edit = replace(first, act=Act.EDIT)
        self._write(edit, lane, {**self._same(delivery), "target_id": delivery.id})

    def edit_all(self, written: Sequence[Delivery], message: Outgoing) -> None:
        """Have a text say something else that became several messages: as many as it takes now."""
        first, *others = written
        _, *more = self._again(first, self.shaped(message))
        self.edit(first, message)
        for delivery in others:
            self.take_back(delivery)
        for piece in more:
            self._write(piece, Lane.STATUS, self._same(first))

    def _again(self, delivery: Delivery, message: Outgoing) -> Iterator[Outgoing]:
        """The pieces of a message that takes the place of another: what hangs on it stays."""
        kept = delivery.message and not delivery.secret
        stood = decode(delivery.message) if kept else Outgoing(message.to)
        return pieces(replace(message, photo=stood.photo, document=stood.document))

    def words_of(self, delivery: Delivery) -> str:
        """What a message says, as long as that is kept."""
        return decode(delivery.message).text if delivery.message else ""

    def take_back(self, delivery: Delivery, lane: Lane = Lane.STATUS) -> None:
        """Have a message deleted."""
        message = Outgoing(Address.parse(delivery.address), act=Act.DELETE)
        self._write(message, lane, {**self._same(delivery), "target_id": delivery.id})

    def take_out(self, address: str, message: str) -> None:
        """Have somebody's own message deleted, as it says what should not stand there."""
        act = Outgoing(Address.parse(address), act=Act.DELETE, target=message)
        self._write(act, Lane.STATUS, {})

    def mark(self, address: str, message: str, emoji: str) -> None:
        """Set a mark on somebody's message, and take our earlier marks on it away."""
        to = Address.parse(address)
        for earlier in self.store.sent.receipts(address, message):
            undo = Outgoing(to, act=Act.UNREACT, target=message)
            self._write(undo, Lane.STATUS, {"target_id": earlier.id})
            earlier.receipt_for = None
        about = {"receipt_for": message}
        self._write(Outgoing(to, emoji, act=Act.REACT, target=message), Lane.STATUS, about)

    def _same(self, delivery: Delivery) -> dict[str, Any]:
        return {
            "case_id": delivery.case_id,
            "entry_id": delivery.entry_id,
            "post_id": delivery.post_id,
            "thread_id": delivery.thread_id,
        }

    def last_day(self, moment: datetime) -> dict[str, Any]:
        """The day until which something holds for years: without its year it would seem near."""
        day = self.town.local(moment).date()
        return {"until": day, "year": str(day.year)}

    def on_duty(self, department: Department) -> tuple[str, ...]:
        """Who is called when something cannot wait: as said in the room, or as the town lists."""
        members = self.store.members.of(str(department.room))
        said = tuple(member.user for member in members if member.on_duty)
        return said or tuple(department.on_duty)

    def tell_staff(
        self, department: Department, key: str, case: Case | None = None, **values: Any
    ) -> None:
        """Say something in a staff room; in the thread of a case, if it is about one."""
        words = self.say(self.texts.own, key, **values)
        thread = case.card_id if case else None
        self.send(Outgoing(department.room, words), Lane.STATUS, case=case, thread=thread)


# What is looked after when nobody has written anything. True: there is more of it to be done at
# once, in a transaction of its own.
Round = Callable[[Hall], bool | None]
