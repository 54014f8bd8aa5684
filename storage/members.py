"""Who sits in which room, and what they did there."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, or_
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Basis, Keeps
from storage.row import Row
from storage.session import Books

PEOPLE = ("resident", "helper")  # the details of an act that may name a resident, by their id


class Member(Row, table=True):
    """Someone who is in a staff room right now. That, and nothing else, makes them staff."""

    __kept__ = Keeps(
        kind="audit", until="audit", basis=Basis.DUTY, personal="room user name on_duty since"
    )

    room: str = Field(primary_key=True)
    user: str = Field(primary_key=True)
    name: str = ""
    on_duty: bool = False
    since: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Act(Row, table=True):
    """One thing that staff did. Rows are only ever added."""

    __kept__ = Keeps(
        kind="audit",
        until="audit",
        basis=Basis.DUTY,
        personal="at user room action case_id details",
        plain="id",
        since="at",
    )
    __tablename__ = "audit"
    __table_args__ = (Index("audit_at", "at"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    user: str
    room: str
    action: str
    case_id: int | None = Field(default=None, sa_type=Number, index=True)
    details: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


class Members(Books):
    """The book of who sits in which room."""

    def joins(self, room: str, user: str, name: str, now: datetime) -> None:
        if member := self.session.get(Member, (room, user)):
            member.name = name
        else:
            self.session.add(Member(room=room, user=user, name=name, since=now))
        self.session.flush()

    def leaves(self, room: str, user: str) -> None:
        if member := self.session.get(Member, (room, user)):
            self.session.delete(member)
            self.session.flush()

    def get(self, room: str, user: str) -> Member | None:
        return self.session.get(Member, (room, user))

    def of(self, room: str) -> list[Member]:
        found = self.session.exec(
            select(Member).where(Member.room == room).order_by(col(Member.since))
        )
        return list(found)


class Audit(Books):
    """The book of what staff did."""

    def note(
        self,
        at: datetime,
        user: str,
        room: str,
        action: str,
        case_id: int | None = None,
        **details: Any,
    ) -> None:
        self.session.add(
            Act(at=at, user=user, room=room, action=action, case_id=case_id, details=details)
        )

    def forget_resident(self, resident_id: int) -> None:
        """Who was looked at, or helped whom, is not known any more; that it was so stays."""
        details = col(Act.details)
        named = (details[name].as_integer() == resident_id for name in PEOPLE)
        for act in self.session.exec(select(Act).where(or_(*named))):
            kept = {k: v for k, v in act.details.items() if k not in PEOPLE or v != resident_id}
            act.details = kept
        self.session.flush()

    def has(self, room: str, action: str) -> bool:
        """Whether something was ever done in a room."""
        found = self.session.exec(select(Act.id).where(Act.room == room, Act.action == action))
        return found.first() is not None
