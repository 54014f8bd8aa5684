"""Which cases are kept for a court or by law, whatever anybody wishes, until they are released."""

from datetime import datetime

from sqlalchemy import JSON, Column, Text
from sqlmodel import Field, select

from storage.columns import Moment, Number, utc_now
from storage.kept import RELEASED, Basis, Keeps
from storage.row import Row
from storage.session import Books


class Hold(Row, table=True):
    """One case that is not erased: why, and who in which department has said so.

    `asked` has the chats of those who have asked meanwhile to be erased, with their languages.
    """

    __kept__ = Keeps(
        kind="holds",
        until=RELEASED,
        basis=Basis.DUTY,
        personal="case_id reason department user name since asked",
    )

    case_id: int = Field(primary_key=True, foreign_key="case.id", sa_type=Number)
    reason: str = Field(sa_type=Text)
    department: str
    user: str
    name: str
    since: datetime = Field(default_factory=utc_now, sa_type=Moment)
    asked: dict[str, str] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))


HELD = select(Hold.case_id)


class Holds(Books):
    """The book of what is on hold."""

    def get(self, case_id: int) -> Hold | None:
        return self.session.get(Hold, case_id)

    def put(self, hold: Hold) -> None:
        """Put a case on hold."""
        self.session.add(hold)
        self.session.flush()

    def release(self, hold: Hold) -> None:
        self.session.delete(hold)
        self.session.flush()
