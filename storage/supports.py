"""Who supports which proposal: each person once."""

from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlmodel import Field, col, select

from storage.cases import OPEN, Case, Matter
from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.posts import Post
from storage.row import Row
from storage.session import Books, insert_new


class Support(Row, table=True):
    """One person's support for a proposal. No second one can be written down."""

    __kept__ = Keeps(kind="votes", personal="case_id resident_id at", whose="resident_id")

    case_id: int = Field(foreign_key="case.id", primary_key=True, sa_type=Number)
    resident_id: int = Field(
        foreign_key="resident.id", primary_key=True, sa_type=Number, index=True
    )
    at: datetime = Field(default_factory=utc_now, sa_type=Moment)


SUPPORT = Support.__table__  # type: ignore[attr-defined]


class Supports(Books):
    """The book of supports, and the proposals that they are for."""

    def give(self, case_id: int, resident_id: int, now: datetime) -> bool:
        """Write down a support; False if it was there. Nobody else counts these meanwhile."""
        self.session.flush()
        hold = select(Case).where(Case.id == case_id).with_for_update()
        self.session.exec(hold.execution_options(populate_existing=True)).one()
        new = insert_new(self.connection.dialect.name, SUPPORT).returning(SUPPORT.c.case_id)
        return bool(self.rows(new.values(case_id=case_id, resident_id=resident_id, at=now)))

    def count(self, case_id: int) -> int:
        """How many people support a proposal."""
        found = select(func.count()).where(Support.case_id == case_id)
        return self.session.exec(found).one()

    def open(self, limit: int = 50) -> list[Case]:
        """The open proposals that all may read, the newest first."""
        return list(self.session.exec(proposals().where(col(Case.state).in_(OPEN)).limit(limit)))

    def ended(self, limit: int = 20) -> list[Case]:
        """Those that have come to an end, the newest first."""
        ended = proposals().where(col(Case.state).not_in(OPEN))
        return list(self.session.exec(ended.limit(limit)))


def proposals() -> Any:
    """The proposals that have a post which stands."""
    shown = select(Post.id).where(Post.case_id == Case.id, col(Post.withdrawn_at).is_(None))
    question = select(Case).where(Case.matter == Matter.PROPOSAL, col(Case.private).is_(False))
    return question.where(shown.exists()).order_by(col(Case.id).desc())
