"""What residents bring to the town, and what became of it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, Index, Text, bindparam, func, or_
from sqlmodel import Field, col, select

from storage.case_notes import CASE, ENTRY, FOLLOWER
from storage.columns import Moment, Number, one_of, utc_now
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books


class Matter(StrEnum):
    """What kind of thing a case is."""

    REPORT = "report"
    QUESTION = "question"
    COMPLAINT = "complaint"
    MAYOR = "mayor"  # a question to the mayor; asked in public unless it is private
    PROPOSAL = "proposal"  # what somebody would like the town to do; others support it
    SESSION = "session"  # a question into a session of the council; others support it


class State(StrEnum):
    """How far a case has come."""

    RECEIVED = "received"
    SEEN = "seen"
    IN_WORK = "in-work"
    DONE = "done"
    DECLINED = "declined"
    DUPLICATE = "duplicate"
    PASSED_ON = "passed-on"
    WITHDRAWN = "withdrawn"

    @property
    def open(self) -> bool:
        return self in OPEN


LONGEST_NUMBER = 12
OPEN = (State.RECEIVED, State.SEEN, State.IN_WORK)


class EntryKind(StrEnum):
    """What happened to a case."""

    OPENED = "opened"
    WORDS = "words"  # from the resident
    ANSWER = "answer"  # from staff to the resident
    NOTE = "note"  # among staff
    STATE = "state"
    PROMISE = "promise"
    MOVED = "moved"  # to another department
    THANKS = "thanks"
    FOLLOWED = "followed"


class Case(Row, table=True):
    """Something a resident wants of the town. Moments are UTC; `expected` is a day in the town.

    `answers` are the category's own questions, by key. `card_id` is the delivery that began its
    thread in the staff room. `resident_id` is empty when the person has been erased.
    """

    __kept__ = CASE
    __table_args__ = (
        Index("case_near", "category", "state", "latitude"),
        Index("case_first_due", "state", "first_answer_due"),
        Index("case_done_due", "state", "done_due"),
        Index("case_department", "department", "state"),
        Index("case_opened", "opened_at"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    number: str = ""
    matter: Matter = Field(default=Matter.REPORT, sa_type=one_of(Matter))
    category: str = ""
    department: str
    state: State = Field(default=State.RECEIVED, sa_type=one_of(State))
    resident_id: int | None = Field(default=None, sa_type=Number, index=True)
    address: str = ""
    text: str = Field(default="", sa_type=Text)
    latitude: float | None = None
    longitude: float | None = None
    place: str = ""
    answers: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    photos: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    urgent: bool = False
    private: bool = False
    clerk: str = ""
    clerk_name: str = ""
    expected: date | None = None
    opened_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    changed_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    answered_at: datetime | None = Field(default=None, sa_type=Moment)
    closed_at: datetime | None = Field(default=None, sa_type=Moment)
    first_answer_due: datetime | None = Field(default=None, sa_type=Moment)
    done_due: datetime | None = Field(default=None, sa_type=Moment)
    warned: str = ""  # which deadlines staff were warned of, and which broke: "first done …"
    confirmed: bool | None = None  # the resident's last word on "is it fixed?"
    reopened: int = 0
    duplicate_of: int | None = Field(default=None, sa_type=Number)
    card_id: int | None = Field(default=None, sa_type=Number)
    helped: bool | None = None  # whether somebody else brought it for the resident
    asset_id: int | None = Field(default=None, sa_type=Number, index=True)  # what it is about
    door: str | None = None  # a platform, `phone` or `open311`; it stays


class Entry(Row, table=True):
    """One line in the story of a case: who did what.

    `author` is `resident`, `town`, or the platform's id of a member of staff. `source_*` name the
    message that it came from, so that an edit or a deletion of that can be followed.
    """

    __kept__ = ENTRY
    __table_args__ = (
        Index("entry_source", "source_address", "source_id"),
        Index("entry_at", "kind", "at"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    case_id: int = Field(foreign_key="case.id", sa_type=Number, index=True)
    kind: EntryKind = Field(sa_type=one_of(EntryKind))
    author: str
    name: str = ""
    text: str = Field(default="", sa_type=Text)
    state: State | None = Field(default=None, sa_type=one_of(State))
    day: date | None = None
    photos: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    source_address: str = ""
    source_id: str = ""
    album: str = Field(default="", index=True)
    at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    deleted: bool = False


class Follower(Row, table=True):
    """Someone who wants to hear how a case of somebody else goes on."""

    __kept__ = FOLLOWER
    case_id: int = Field(foreign_key="case.id", primary_key=True, sa_type=Number)
    address: str = Field(primary_key=True)
    since: datetime = Field(default_factory=utc_now, sa_type=Moment)


IN_BOX = Prepared(
    select(Case.id)
    .where(Case.category == bindparam("category"), or_(*(col(Case.state) == one for one in OPEN)))
    .where(col(Case.latitude).between(bindparam("south"), bindparam("north")))
    .where(col(Case.longitude).between(bindparam("west"), bindparam("east")))
    .where(col(Case.private).is_(False))
    .order_by(col(Case.id).desc())
    .limit(20)
)


SINCE = Prepared(
    select(Case.id)
    .where(Case.resident_id == bindparam("resident"))
    .where(col(Case.opened_at) > bindparam("since"))
    .order_by(or_(*(col(Case.state) == one for one in OPEN)).desc(), col(Case.id).desc())
    .limit(1)
)

ENTRIES = (
    select(Entry)
    .where(Entry.case_id == bindparam("case"), col(Entry.deleted).is_(False))
    .order_by(col(Entry.id))
)


class Cases(Books):
    """The book of cases."""

    def open(self, case: Case, prefix: str) -> Case:
        """Put down a new case, and give it its number, e.g. `J-00041`."""
        self.enter(case)
        case.number = f"{prefix}-{case.id:05}"
        return case

    def get(self, case_id: int) -> Case:
        return self.session.get_one(Case, case_id)

    def numbered(self, number: str) -> Case | None:
        """The case with this number, as people write it: `J-00041`, `j41`, `41`, `#41`."""
        digits = "".join(sign for sign in number if sign.isdecimal())
        if not digits or len(digits) > LONGEST_NUMBER:
            return None
        return self.session.get(Case, int(digits))

    def of(self, resident_id: int, limit: int = 20) -> list[Case]:
        """Someone's own cases, those that are open first, then the newest first."""
        found = self.session.exec(
            select(Case)
            .where(Case.resident_id == resident_id)
            .order_by(col(Case.state).in_(OPEN).desc(), col(Case.id).desc())
            .limit(limit)
        )
        return list(found)

    def opened_since(self, resident_id: int, moment: datetime) -> Case | None:
        """The newest case that somebody has opened since then; rather one that is open still."""
        found = self.find(SINCE, {"resident": resident_id, "since": moment})
        return self.get(found[0][0]) if found else None

    def followed(self, address: str) -> list[Case]:
        found = self.session.exec(
            select(Case)
            .join(Follower, col(Follower.case_id) == col(Case.id))
            .where(Follower.address == address)
            .order_by(col(Case.id).desc())
        )
        return list(found)

    def queue(self, department: str, limit: int = 50) -> list[Case]:
        """What a department still has to do: urgent first, then what is due first."""
        found = self.session.exec(
            select(Case)
            .where(Case.department == department, col(Case.state).in_(OPEN))
            .order_by(
                col(Case.urgent).desc(),
                func.coalesce(col(Case.done_due), col(Case.opened_at)),
                col(Case.id),
            )
            .limit(limit)
        )
        return list(found)

    def in_box(
        self, category: str, south: float, west: float, north: float, east: float
    ) -> list[Case]:
        """Open, public cases of a category that lie in a box of WGS 84 degrees."""
        box = {"south": south, "west": west, "north": north, "east": east}
        return [self.get(number) for [number] in self.find(IN_BOX, {"category": category, **box})]

    def due_before(self, moment: datetime) -> list[Case]:
        """Open cases that a deadline of falls before this moment."""
        first = (col(Case.answered_at).is_(None)) & (col(Case.first_answer_due) <= moment)
        found = self.session.exec(
            select(Case)
            .where(col(Case.state).in_(OPEN), or_(first, col(Case.done_due) <= moment))
            .order_by(col(Case.id))
        )
        return list(found)

    def note(self, entry: Entry) -> Entry:
        self.enter(entry)
        return entry

    def entries(self, case_id: int) -> list[Entry]:
        """The story of a case, in its order."""
        return list(self.session.exec(ENTRIES, params={"case": case_id}))

    def entry(self, entry_id: int) -> Entry | None:
        return self.session.get(Entry, entry_id)

    def entry_from(self, address: str, message: str) -> Entry | None:
        """The entry that this message became."""
        found = self.session.exec(
            select(Entry)
            .where(Entry.source_address == address, Entry.source_id == message)
            .order_by(col(Entry.id).desc())
        )
        return found.first()

    def entry_of_album(self, address: str, album: str) -> Entry | None:
        found = self.session.exec(
            select(Entry).where(Entry.source_address == address, Entry.album == album)
        )
        return found.first()

    def follow(self, case_id: int, address: str, now: datetime) -> bool:
        """Have someone hear of a case; False if they do already."""
        if self.session.get(Follower, (case_id, address)):
            return False
        self.session.add(Follower(case_id=case_id, address=address, since=now))
        self.session.flush()
        return True

    def unfollow(self, case_id: int, address: str) -> None:
        if follower := self.session.get(Follower, (case_id, address)):
            self.session.delete(follower)
            self.session.flush()

    def followers(self, case_id: int) -> list[str]:
        found = self.session.exec(
            select(Follower.address).where(Follower.case_id == case_id).order_by(Follower.address)
        )
        return list(found)
