"""Charts that somebody has asked for in a chat, until they are drawn and sent."""

from datetime import datetime

from sqlalchemy import Text
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books

CALL = "charts"  # what is called when there is something to be drawn


class ChartWish(Row, table=True):
    """One chart: of which subject and department it is, and the message that goes with it."""

    __kept__ = Keeps(
        kind="talks",
        until="conversations",
        since="asked_at",
        personal="address message asked_at",
        plain="id subject department",
        whose="address",
    )
    __tablename__ = "chart_wish"

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    address: str = Field(index=True)
    message: str = Field(sa_type=Text)
    subject: str
    department: str = ""
    asked_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class ChartWishes(Books):
    """The book of charts that are to be drawn."""

    def ask(self, wish: ChartWish) -> None:
        """Put one down, and wake whoever draws."""
        self.enter(wish)
        self.call(CALL)

    def next(self) -> ChartWish | None:
        """The one that has waited longest."""
        return self.session.exec(select(ChartWish).order_by(col(ChartWish.id)).limit(1)).first()

    def take(self, number: int | None) -> ChartWish | None:
        """Take one out of the book; None if it is not there any more."""
        wish = self.session.get(ChartWish, number)
        if wish:
            self.session.delete(wish)
            self.session.flush()
        return wish
