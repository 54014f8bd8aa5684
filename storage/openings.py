"""When an office sees people beyond its usual hours: imported times, and days that it is closed."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import Index, TextClause, delete, text
from sqlmodel import Field, col, select

from storage.columns import Moment, Number
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books

TOGETHER = text("SELECT pg_advisory_xact_lock_shared(hashtextextended(:day, 0))")
ALONE = text("SELECT pg_advisory_xact_lock(hashtextextended(:day, 0))")


class Opening(Row, table=True):
    """A time at which an office sees people, brought by a file; `service` is empty for all."""

    __kept__ = Keeps(plain="id office service starts_at ends_at")
    __table_args__ = (Index("opening_of_office", "office", "starts_at"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    office: str
    service: str = ""
    starts_at: datetime = Field(sa_type=Moment)
    ends_at: datetime = Field(sa_type=Moment)


class OfficeDay(Row, table=True):
    """What was done about one day of an office. `closed` is whether it was called off."""

    __kept__ = Keeps(plain="office day closed listed")

    office: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    closed: bool = False
    listed: bool = False  # whether its room has read who comes


class Openings(Books):
    """The book of unusual times."""

    def replace(self, office: str, since: datetime, until: datetime, new: Sequence[Opening]) -> int:
        """Let these be all openings of an office that begin in a time; how many there were."""
        there = (Opening.office == office, Opening.starts_at >= since, Opening.starts_at < until)
        gone = self.session.exec(delete(Opening).where(*there)).rowcount  # type: ignore[arg-type]
        for one in new:
            self.enter(one)
        return gone

    def between(self, office: str, since: datetime, until: datetime) -> list[Opening]:
        """The openings of an office that begin between two moments."""
        found = self.session.exec(
            select(Opening)
            .where(Opening.office == office)
            .where(Opening.starts_at >= since, Opening.starts_at < until)
            .order_by(col(Opening.starts_at))
        )
        return list(found)

    def closed_days(self, office: str, since: date) -> set[date]:
        found = self.session.exec(
            select(OfficeDay)
            .where(OfficeDay.office == office, OfficeDay.day >= since)
            .where(col(OfficeDay.closed).is_(True))
        )
        return {one.day for one in found}

    def book_on(self, office: str, day: date) -> None:
        """Let nobody call this day off until this transaction is over; others may book, too.

        On SQLite nobody else writes meanwhile anyway.
        """
        self._hold(office, day, TOGETHER)

    def decide_on(self, office: str, day: date) -> None:
        """Wait for those who are booking on this day, and let nobody else begin to."""
        self._hold(office, day, ALONE)

    def _hold(self, office: str, day: date, lock: TextClause) -> None:
        self.session.flush()
        if self.many_writers:
            self.connection.execute(lock, {"day": f"{office}/{day}"})

    def day(self, office: str, day: date) -> OfficeDay:
        """What is known of a day, from now on written down."""
        known = self.session.get(OfficeDay, (office, day))
        if known is None:
            known = OfficeDay(office=office, day=day)
            self.session.add(known)
        return known

    def is_listed(self, office: str, day: date) -> bool:
        known = self.session.get(OfficeDay, (office, day))
        return known is not None and known.listed
