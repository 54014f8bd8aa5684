"""Files that are only passed on, and are erased here once they are there.

The CV of whoever applies for a job, on its way to a room; and what we hand out of a person to them.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import and_, func, or_
from sqlmodel import Field, col, select

from storage.columns import Moment, Number
from storage.deliveries import Delivery, DeliveryState
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books

ARRIVED = (DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.DROPPED)
LONGEST = timedelta(days=7)  # even if nobody knows whether it has arrived


class JobPaper(Row, table=True):
    """One file in one message. It stays `until` then, so that who is in a browser can fetch it."""

    __kept__ = Keeps(plain="delivery_id ref until")
    __tablename__ = "job_paper"

    delivery_id: int = Field(primary_key=True, sa_type=Number)
    ref: str = Field(index=True)
    until: datetime = Field(sa_type=Moment)


class JobPapers(Books):
    """The book of those files."""

    def add(self, paper: JobPaper) -> None:
        self.session.add(paper)
        self.session.flush()

    def done(self, now: datetime, most: int) -> list[JobPaper]:
        """Those whose message has arrived, or never will; and those that waited too long."""
        question = (
            select(JobPaper)
            .outerjoin(Delivery, col(Delivery.id) == JobPaper.delivery_id)
            .where(
                or_(
                    and_(col(JobPaper.until) <= now, col(Delivery.state).in_(ARRIVED)),
                    col(JobPaper.until) <= now - LONGEST,
                )
            )
        )
        return list(self.session.exec(question.order_by(col(JobPaper.delivery_id)).limit(most)))

    def given(self, addresses: Collection[str], since: datetime) -> int:
        """How many files were sent to these chats since then, and lie here still."""
        here = (col(Delivery.address).in_(addresses), Delivery.written_at >= since)
        sent = select(func.count()).select_from(JobPaper)
        count = sent.join(Delivery, col(Delivery.id) == col(JobPaper.delivery_id)).where(*here)
        return self.session.exec(count).one()

    def forget(self, paper: JobPaper) -> bool:
        """Forget one. True, if no other message carries the same file."""
        ref = paper.ref
        self.session.delete(paper)
        self.session.flush()
        return self.session.exec(select(JobPaper).where(JobPaper.ref == ref)).first() is None
