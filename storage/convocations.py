"""Sessions of the council that are planned, and who wants to be reminded of which."""

from datetime import datetime

from sqlalchemy import Text
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Basis, Keeps
from storage.row import Row
from storage.session import Books


class Convocation(Row, table=True):
    """One session that is planned: when, where and what it is about.

    `sequence` is raised by each change, so that calendars follow. `sitting_id` is the session
    that was held upon it, `post_id` the post that tells of it.
    """

    __kept__ = Keeps(
        kind="staff",
        until="forever",
        personal="author",
        plain="id department title place agenda link starts_at sequence called_off_at because"
        " post_id sitting_id made_at",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    department: str
    title: str
    place: str = ""
    agenda: str = Field(default="", sa_type=Text)
    link: str = ""
    starts_at: datetime = Field(sa_type=Moment, index=True)
    sequence: int = 0
    called_off_at: datetime | None = Field(default=None, sa_type=Moment)
    because: str = ""
    post_id: int | None = Field(default=None, sa_type=Number)
    sitting_id: int | None = Field(default=None, sa_type=Number)
    author: str = ""
    made_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class SessionReminder(Row, table=True):
    """Somebody wants to be reminded of a session; `remind_at` is empty once that was done."""

    __kept__ = Keeps(
        kind="news",
        basis=Basis.CONSENT,
        personal="convocation_id resident_id address remind_at",
        whose="resident_id",
    )

    convocation_id: int = Field(foreign_key="convocation.id", primary_key=True, sa_type=Number)
    resident_id: int = Field(foreign_key="resident.id", primary_key=True, sa_type=Number)
    address: str
    remind_at: datetime | None = Field(default=None, sa_type=Moment, index=True)


STANDS = col(Convocation.called_off_at).is_(None)


class Convocations(Books):
    """The book of sessions that are planned."""

    def plan(self, convocation: Convocation) -> Convocation:
        self.enter(convocation)
        return convocation

    def get(self, number: int) -> Convocation | None:
        return self.session.get(Convocation, number)

    def coming(self, now: datetime, most: int = 20) -> list[Convocation]:
        """Those that stand and have not begun, the next first."""
        question = select(Convocation).where(STANDS, col(Convocation.starts_at) > now)
        question = question.where(col(Convocation.sitting_id).is_(None))
        return list(self.session.exec(question.order_by(col(Convocation.starts_at)).limit(most)))

    def since(self, moment: datetime, most: int = 200) -> list[Convocation]:
        """All that begin after a moment, also those that were called off, the last first."""
        question = select(Convocation).where(col(Convocation.starts_at) > moment)
        question = question.order_by(col(Convocation.starts_at).desc()).limit(most)
        return list(self.session.exec(question))

    def around(self, first: datetime, last: datetime) -> Convocation | None:
        """The session that was to begin between two moments, if it stands and was not held yet."""
        question = select(Convocation).where(STANDS, col(Convocation.sitting_id).is_(None))
        question = question.where(col(Convocation.starts_at).between(first, last))
        return self.session.exec(question.order_by(col(Convocation.starts_at))).first()

    def held(self) -> set[int]:
        """The sessions that were held upon one of these."""
        question = select(Convocation.sitting_id).where(col(Convocation.sitting_id).is_not(None))
        return {one for one in self.session.exec(question) if one}

    # Who wants to be reminded.

    def reminder(self, convocation_id: int, resident_id: int) -> SessionReminder | None:
        return self.session.get(SessionReminder, (convocation_id, resident_id))

    def ask(self, reminder: SessionReminder) -> None:
        self.session.merge(reminder)
        self.session.flush()

    def forget(self, reminder: SessionReminder) -> None:
        self.session.delete(reminder)
        self.session.flush()

    def reminders(self, convocation_id: int) -> list[SessionReminder]:
        question = select(SessionReminder).where(SessionReminder.convocation_id == convocation_id)
        return list(self.session.exec(question.order_by(col(SessionReminder.resident_id))))

    def due(self, now: datetime, most: int) -> list[SessionReminder]:
        """Who is to be reminded by now."""
        question = select(SessionReminder).where(col(SessionReminder.remind_at) <= now)
        return list(
            self.session.exec(question.order_by(col(SessionReminder.remind_at)).limit(most))
        )
