"""Sessions of the council, and the questions that people bring into them."""

from datetime import datetime
from functools import cached_property

from sqlalchemy import func
from sqlmodel import Field, col, select

from storage.cases import OPEN, Case, Matter
from storage.columns import Moment, Number, utc_now
from storage.convocations import Convocations
from storage.kept import Keeps
from storage.posts import Post
from storage.row import Row
from storage.session import Books
from storage.supports import Support


class Sitting(Row, table=True):
    """One session, from its begin to its end. Its questions are the cases opened meanwhile."""

    __kept__ = Keeps(
        kind="staff",
        until="forever",
        personal="author",
        plain="id department title begun_at ended_at",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    department: str
    title: str
    author: str = ""
    begun_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)


class Sittings(Books):
    """The book of sessions; those that are planned stand in one of their own."""

    @cached_property
    def planned(self) -> Convocations:
        return Convocations(self.page)

    def begin(self, sitting: Sitting) -> Sitting:
        self.enter(sitting)
        return sitting

    def now(self) -> Sitting | None:
        """The session that is being held."""
        open_now = select(Sitting).where(col(Sitting.ended_at).is_(None))
        return self.session.exec(open_now.order_by(col(Sitting.id).desc())).first()

    def since(self, moment: datetime, most: int = 200) -> list[Sitting]:
        """The sessions that began after a moment, the newest first."""
        held = select(Sitting).where(col(Sitting.begun_at) > moment)
        return list(self.session.exec(held.order_by(col(Sitting.id).desc()).limit(most)))

    def end(self, sitting: Sitting, now: datetime) -> None:
        sitting.ended_at = now
        self.session.flush()

    def queue(
        self, sitting: Sitting, limit: int = 20, *, shown: bool = False
    ) -> list[tuple[Case, int]]:
        """The questions that wait, those with most supports first, each with their number.

        If they are to be `shown`, only those that all may read.
        """
        count = func.count(col(Support.resident_id))
        asked = (
            select(Case, count)
            .outerjoin(Support, col(Support.case_id) == col(Case.id))
            .where(Case.matter == Matter.SESSION, col(Case.opened_at) >= sitting.begun_at)
            .where(col(Case.answered_at).is_(None), col(Case.state).in_(OPEN))
            .group_by(col(Case.id))
            .order_by(count.desc(), col(Case.id))
        )
        if shown:
            post = select(Post.id).where(Post.case_id == Case.id, col(Post.withdrawn_at).is_(None))
            asked = asked.where(post.exists())
        return list(self.session.exec(asked.limit(limit)))

    def counts(self, sitting: Sitting) -> tuple[int, int]:
        """How many questions came, and how many of them were answered."""
        answered = func.count(col(Case.answered_at))
        found = select(func.count(), answered).where(
            Case.matter == Matter.SESSION, col(Case.opened_at) >= sitting.begun_at
        )
        every, done = self.session.exec(found).one()
        return every, done
