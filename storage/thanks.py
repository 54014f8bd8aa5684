"""Thanks: who was thanked, for whom that is counted, and who wants to be thanked by name."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Index, Text, or_
from sqlmodel import Field, col, func, select

from storage.cases import Case, Entry, EntryKind
from storage.columns import Moment, Number, utc_now
from storage.kept import Basis, Keeps
from storage.row import Row
from storage.session import Books


class Thanks(Row, table=True):
    """One thank-you, beside those that end a case. `name` is of a worker, or nothing.

    `told_id` is the delivery with which its words went to the staff room.
    """

    __kept__ = Keeps(
        kind="thanks",
        until="closed_cases",
        personal="text resident_id",
        plain="id department name given_at told_id",
        whose="resident_id",
    )
    __tablename__ = "thanks"
    __table_args__ = (Index("thanks_to", "department", "given_at"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    department: str
    name: str = ""
    text: str = Field(default="", sa_type=Text)
    resident_id: int | None = Field(default=None, sa_type=Number, index=True)
    given_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    told_id: int | None = Field(default=None, sa_type=Number)


class Worker(Row, table=True):
    """A member of staff who has agreed to be thanked by name, for all to see."""

    __kept__ = Keeps(
        kind="staff",
        basis=Basis.CONSENT,
        until="forever",
        personal="department user name agreed_at",
    )

    department: str = Field(primary_key=True)
    user: str = Field(primary_key=True)
    name: str
    agreed_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class ThanksBook(Books):
    """The book of thanks. Those that end a case are counted with it: they lie with the case."""

    def give(self, thanks: Thanks) -> None:
        self.enter(thanks)

    def forget_resident(self, resident_id: int) -> None:
        """Nobody knows any more who said thanks; that somebody did is counted."""
        self.make_nobodys(self.of(resident_id))

    def of(self, resident_id: int) -> list[Thanks]:
        """All that somebody has said."""
        mine = select(Thanks).where(Thanks.resident_id == resident_id)
        return list(self.session.exec(mine.order_by(col(Thanks.id))))

    def known_before(self, moment: datetime, limit: int) -> list[Thanks]:
        """What was said before then, and of which we know still who said it, or how."""
        known = or_(col(Thanks.resident_id).is_not(None), col(Thanks.text) != "")
        old = select(Thanks).where(known, Thanks.given_at < moment)
        return list(self.session.exec(old.order_by(col(Thanks.id)).limit(limit)))

    def make_nobodys(self, said: Iterable[Thanks]) -> None:
        """Leave of these what counts."""
        for one in said:
            one.resident_id, one.text, one.told_id = None, "", None
        self.session.flush()

    def given(self, resident_id: int, department: str, name: str, since: datetime) -> bool:
        """Whether somebody has thanked the same people since then."""
        found = self.session.exec(
            select(Thanks.id)
            .where(Thanks.resident_id == resident_id, Thanks.department == department)
            .where(Thanks.name == name, col(Thanks.given_at) >= since)
        )
        return found.first() is not None

    def count(self, department: str, since: datetime, until: datetime) -> int:
        """How often a department and its people were thanked in a time."""
        return sum(self.by_name(department, since, until).values())

    def by_name(self, department: str, since: datetime, until: datetime) -> dict[str, int]:
        """How often each was thanked in a time; the department as a whole stands under ""."""
        own = (
            select(Thanks.name, func.count())
            .where(Thanks.department == department)
            .where(col(Thanks.given_at) >= since, col(Thanks.given_at) < until)
            .group_by(Thanks.name)
        )
        of_cases = (
            select(Entry.name, func.count())
            .join(Case, col(Case.id) == col(Entry.case_id))
            .where(Entry.kind == EntryKind.THANKS, Case.department == department)
            .where(col(Entry.at) >= since, col(Entry.at) < until)
            .group_by(Entry.name)
        )
        counts: dict[str, int] = {}
        for name, count in (*self.session.exec(own), *self.session.exec(of_cases)):
            counts[name] = counts.get(name, 0) + count
        return counts

    def agrees(self, department: str, user: str, name: str, now: datetime) -> None:
        """Note that somebody wants to be thanked by name."""
        worker = self.session.get(Worker, (department, user))
        if worker is None:
            self.session.add(Worker(department=department, user=user, name=name, agreed_at=now))
        else:
            worker.name = name
        self.session.flush()

    def withdraws(self, department: str, user: str) -> None:
        """Note that somebody does not want to be named any more."""
        if worker := self.session.get(Worker, (department, user)):
            self.session.delete(worker)
            self.session.flush()

    def workers(self, department: str) -> list[Worker]:
        """Who may be thanked by name, in the order in which they agreed."""
        found = self.session.exec(
            select(Worker).where(Worker.department == department).order_by(col(Worker.agreed_at))
        )
        return list(found)
