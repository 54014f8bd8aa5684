"""Files of those who apply for a job, on their way to a room: here they are erased once there."""

from datetime import datetime, timedelta

from sqlalchemy import and_, or_
from sqlmodel import Field, col, select

from storage.columns import Moment, Number
from storage.deliveries import Delivery, DeliveryState
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books

ARRIVED = (DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.DROPPED)
LONGEST = timedelta(days=7)  # even if nobody knows whether it has arrived


class JobPaper(Row, table=True):
    """One file in one message. It stays `until` then, so that staff in a browser can fetch it."""

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

    def forget(self, paper: JobPaper) -> bool:
        """Forget one. True, if no other message carries the same file."""
        ref = paper.ref
        self.session.delete(paper)
        self.session.flush()
        return self.session.exec(select(JobPaper).where(JobPaper.ref == ref)).first() is None
