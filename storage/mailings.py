"""What is carried to many people, a part of them at a time, and how far that has come."""

from collections import Counter
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, sparse_index, utc_now
from storage.kept import Keeps
from storage.outbox import Delivery, DeliveryState
from storage.row import Row
from storage.session import Books

SEND, EDIT, DELETE = "send", "edit", "delete"


class Mailing(Row, table=True):
    """One post or alert on its way to many, or a change of it that follows to their copies.

    `cursor` is the last resident who was written to, or the last copy that was changed: whoever
    goes on with it begins after that. `count` is how many that were.
    """

    __kept__ = Keeps(plain="id post_id alert_id act cursor count begun_at done_at")
    __table_args__ = (
        sparse_index("mailing_post", "post_id"),
        sparse_index("mailing_alert", "alert_id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    post_id: int | None = Field(default=None, sa_type=Number)
    alert_id: int | None = Field(default=None, sa_type=Number)
    act: str = SEND
    cursor: int = Field(default=0, sa_type=Number)
    count: int = 0
    begun_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    done_at: datetime | None = Field(default=None, sa_type=Moment, index=True)


class Mailings(Books):
    """The book of mailings."""

    def begin(
        self,
        now: datetime,
        *,
        post_id: int | None = None,
        alert_id: int | None = None,
        act: str = SEND,
    ) -> Mailing:
        """Have something carried to all who want it; an alert at once."""
        mailing = Mailing(post_id=post_id, alert_id=alert_id, act=act, begun_at=now)
        self.enter(mailing)
        if alert_id:
            self.call("rounds")
        return mailing

    def follow(self, post_id: int, act: str, now: datetime) -> None:
        """Have a change of a post follow to the copies that people have, if any have one."""
        if self.sent(post_id):
            self.begin(now, post_id=post_id, act=act)

    def sent(self, post_id: int) -> list[int]:
        """The mailings by which a post went out."""
        question = select(Mailing.id).where(Mailing.post_id == post_id, Mailing.act == SEND)
        return [one for one in self.session.exec(question) if one]

    def of_alert(self, alert_id: int) -> Mailing | None:
        return self.session.exec(select(Mailing).where(Mailing.alert_id == alert_id)).first()

    def next(self, *, alerts: bool = False) -> Mailing | None:
        """The mailing that is to be gone on with: the oldest of posts, or of alerts."""
        waiting = select(Mailing).where(col(Mailing.done_at).is_(None))
        of_alert = col(Mailing.alert_id)
        which = of_alert.is_not(None) if alerts else of_alert.is_(None)
        return self.session.exec(waiting.where(which).order_by(col(Mailing.id)).limit(1)).first()

    def copies(self, post_id: int, after: int, most: int) -> list[Delivery]:
        """The copies of a post that people have or are to have: the next ones."""
        question = (
            select(Delivery)
            .where(col(Delivery.mailing_id).in_(self.sent(post_id)))
            .where(col(Delivery.id) > after, Delivery.act == SEND)
            .where(col(Delivery.state).not_in([DeliveryState.DEAD, DeliveryState.DROPPED]))
        )
        return list(self.session.exec(question.order_by(col(Delivery.id)).limit(most)))

    def states(self, mailing_id: int) -> Counter[DeliveryState]:
        """How many of its copies have come how far."""
        question = (
            select(Delivery.state, func.count())
            .where(Delivery.mailing_id == mailing_id, Delivery.act == SEND)
            .group_by(col(Delivery.state))
        )
        return Counter({DeliveryState(state): count for state, count in self.rows(question)})
