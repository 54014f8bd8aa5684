"""The people who write to the town, and the chats from which they do."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, insert, update
from sqlmodel import Field, select

from storage.columns import Moment, Number, utc_now
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books


class Resident(Row, table=True):
    """One person, who may write from several chats. No name is kept, nor a telephone number."""

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    language: str
    easy: bool = False
    met_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    told_at: datetime | None = Field(default=None, sa_type=Moment)  # what is kept, and how long
    muted_until: datetime | None = Field(default=None, sa_type=Moment)
    muted_because: str = ""


class Chat(Row, table=True):
    """One chat on one platform, and whether it can be reached: it may have blocked us."""

    address: str = Field(primary_key=True)
    resident_id: int = Field(foreign_key="resident.id", sa_type=Number, index=True)
    reachable: bool = True
    opened_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    talk_case_id: int | None = Field(default=None, sa_type=Number)  # which staff spoke of last
    talk_at: datetime | None = Field(default=None, sa_type=Moment)
    sealed_at: datetime | None = Field(default=None, sa_type=Moment)  # told that we cannot read it


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
        resident = self.session.get_one(Resident, resident_id)
        for name, value in values.items():
            setattr(resident, name, value)
        self.session.flush()

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
