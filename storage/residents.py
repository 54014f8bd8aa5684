"""The people who write to the town, and the chats from which they do."""

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import bindparam, insert, update
from sqlmodel import Field, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books


class Resident(Row, table=True):
    """One person, who may write from several chats. No name is kept, nor a telephone number."""

    __kept__ = Keeps(
        kind="chats",
        personal="id language easy met_at told_at muted_until muted_because grown parent_at"
        " verified_at verified_until verified_by register_mark",
        whose="id",
        hidden="register_mark",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    language: str
    easy: bool = False
    met_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    told_at: datetime | None = Field(default=None, sa_type=Moment)  # what is kept, and how long
    muted_until: datetime | None = Field(default=None, sa_type=Moment)
    muted_because: str = ""
    grown: bool | None = Field(default=None)  # old enough to consent; None: never asked
    parent_at: datetime | None = Field(default=None, sa_type=Moment)  # a parent has agreed
    verified_at: datetime | None = Field(default=None, sa_type=Moment)
    verified_until: datetime | None = Field(default=None, sa_type=Moment)
    verified_by: str | None = None  # the member of staff who saw them
    register_mark: str | None = None  # of the number of their card, by which they vote once


class Chat(Row, table=True):
    """One chat on one platform, and whether it can be reached: it may have blocked us."""

    __kept__ = Keeps(
        kind="chats",
        personal="address resident_id reachable opened_at talk_case_id talk_at sealed_at"
        " acting_id acting_until",
        whose="resident_id",
    )

    address: str = Field(primary_key=True)
    resident_id: int = Field(foreign_key="resident.id", sa_type=Number, index=True)
    reachable: bool = True
    opened_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    talk_case_id: int | None = Field(default=None, sa_type=Number)  # which staff spoke of last
    talk_at: datetime | None = Field(default=None, sa_type=Moment)
    sealed_at: datetime | None = Field(default=None, sa_type=Moment)  # told that we cannot read it
    acting_id: int | None = Field(default=None, sa_type=Number)  # by which consent for another
    acting_until: datetime | None = Field(default=None, sa_type=Moment, index=True)


@dataclass(frozen=True, slots=True)
class Person:
    """Who writes from a chat: all that a turn needs to know of them."""

    address: str
    resident_id: int
    language: str
    easy: bool = False
    reachable: bool = True
    told_at: datetime | None = None
    muted_until: datetime | None = None
    muted_because: str = ""
    talk_case_id: int | None = None
    talk_at: datetime | None = None
    verified_until: datetime | None = None
    acting_id: int | None = None
    acting_until: datetime | None = None

    def is_verified(self, now: datetime) -> bool:
        """Whether somebody at the town hall has seen who they are, and that holds still."""
        return self.verified_until is not None and now < self.verified_until


CHAT, RESIDENT = Chat.__table__, Resident.__table__  # type: ignore[attr-defined]
COLUMNS = [
    CHAT.c.address,
    RESIDENT.c.id,
    RESIDENT.c.language,
    RESIDENT.c.easy,
    CHAT.c.reachable,
    RESIDENT.c.told_at,
    RESIDENT.c.muted_until,
    RESIDENT.c.muted_because,
    CHAT.c.talk_case_id,
    CHAT.c.talk_at,
    RESIDENT.c.verified_until,
    CHAT.c.acting_id,
    CHAT.c.acting_until,
]
AT = Prepared(
    select(*COLUMNS)
    .select_from(CHAT.join(RESIDENT, RESIDENT.c.id == CHAT.c.resident_id))
    .where(CHAT.c.address == bindparam("chat"))
)
NEW = Prepared(
    insert(RESIDENT).returning(RESIDENT.c.id), ["language", "easy", "met_at", "muted_because"]
)
OPEN = Prepared(insert(CHAT), ["address", "resident_id", "reachable", "opened_at"])
TOLD = Prepared(
    update(RESIDENT).where(RESIDENT.c.id == bindparam("resident")).values(told_at=bindparam("at"))
)


class Residents(Books):
    """The book of residents."""

    def at(self, address: str) -> Person | None:
        found = self.find(AT, {"chat": address})
        return Person(*found[0]) if found else None

    def meet(self, address: str, language: str, now: datetime) -> Person:
        """Whoever writes from `address`; we may see them for the first time."""
        if person := self.at(address):
            return person
        resident = {"language": language, "easy": False, "met_at": now, "muted_because": ""}
        [[number]] = self.find(NEW, resident)
        chat = {"address": address, "resident_id": number, "reachable": True, "opened_at": now}
        self.do(OPEN, chat)
        return Person(address, number, language)

    def told(self, person: Person, now: datetime) -> None:
        """Note that someone has heard what is kept of them, and for how long."""
        self.do(TOLD, {"resident": person.resident_id, "at": now})

    def change(self, resident_id: int, **values: object) -> None:
        """Change what we know of someone, e.g. `language="de"` or `easy=True`."""
        resident = self.get(resident_id)
        for name, value in values.items():
            setattr(resident, name, value)
        self.session.flush()

    def agree(self, old: int, new: int) -> None:
        """Two are one person from now on: what either was seen as holds for both."""
        one, other = self.get(new), self.get(old)
        if (other.verified_until or one.met_at) > (one.verified_until or one.met_at):
            one.verified_at, one.verified_by = other.verified_at, other.verified_by
            one.verified_until = other.verified_until
        one.register_mark = one.register_mark or other.register_mark
        one.grown = one.grown or other.grown
        one.parent_at = one.parent_at or other.parent_at
        until = max(filter(None, (one.muted_until, other.muted_until)), default=None)
        one.muted_because = one.muted_because or other.muted_because
        one.muted_until = until
        self.session.flush()

    def forget_marks(self, now: datetime) -> int:
        """Forget the marks of those who are not verified any more; how many there were."""
        old = RESIDENT.c.register_mark.is_not(None), RESIDENT.c.verified_until <= now
        return self.execute(update(RESIDENT).where(*old).values(register_mark=None)).rowcount

    def part(self, person: Person, now: datetime) -> Person:
        """Make a chat that of a new person, who reads as the one did whose it was."""
        values = {"language": person.language, "easy": person.easy, "met_at": now}
        [[number]] = self.find(NEW, {**values, "muted_because": ""})
        old = self.get(person.resident_id)
        self.change(number, told_at=old.told_at, muted_until=old.muted_until)
        self.change(number, muted_because=old.muted_because)
        chat = self.session.get_one(Chat, person.address)
        chat.resident_id = number
        self.session.flush()
        return replace(person, resident_id=number, verified_until=None)

    def addresses(self, resident_id: int) -> list[str]:
        """The chats of a person, in the order in which they came."""
        mine = select(CHAT.c.address).where(CHAT.c.resident_id == resident_id)
        return [one for [one] in self.rows(mine.order_by(CHAT.c.opened_at, CHAT.c.address))]

    def get(self, resident_id: int) -> Resident:
        return self.session.get_one(Resident, resident_id)

    def chat(self, address: str) -> Chat | None:
        return self.session.get(Chat, address)

    def speaks_of(self, address: str, case_id: int | None, now: datetime) -> None:
        """Note which case the talk in a chat is about now: words that follow belong to it."""
        if chat := self.session.get(Chat, address):
            chat.talk_case_id, chat.talk_at = case_id, now
            self.session.flush()

    def reachable(self, address: str, *, reachable: bool) -> None:
        """Note that a chat has blocked us, or let us in again."""
        if chat := self.session.get(Chat, address):
            chat.reachable = reachable
            self.session.flush()
