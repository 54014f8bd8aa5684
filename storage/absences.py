"""Who does not come to eat on a day, or needs another meal: what the kitchen must know."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Index, Text
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of, utc_now
from storage.kept import Basis, Keeps
from storage.row import Row
from storage.session import Books


class Notice(StrEnum):
    """What a family tells the kitchen."""

    ABSENT = "absent"
    DIET = "diet"


class Absence(Row, table=True):
    """One child on one day. `sealed` holds who it is and, for a diet, what they may eat."""

    __kept__ = Keeps(
        kind="absences",
        until="absences",
        basis=Basis.CONSENT,
        personal="school day resident_id notice sealed told_at",
        plain="id",
        whose="resident_id",
        since="day",
        sealed="sealed",
    )
    __table_args__ = (Index("absence_day", "school", "day"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    school: str
    day: date
    resident_id: int | None = Field(default=None, sa_type=Number, index=True)
    notice: Notice = Field(sa_type=one_of(Notice))
    sealed: str = Field(sa_type=Text)
    told_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class KitchenList(Row, table=True):
    """A list that the kitchen has been given, so that it is given once."""

    __kept__ = Keeps(until="absences", plain="school day given_at", since="day")
    __tablename__ = "kitchen_list"

    school: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    given_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Absences(Books):
    """The book of what kitchens must know."""

    def note(self, absence: Absence) -> Absence:
        self.enter(absence)
        return absence

    def get(self, number: int) -> Absence | None:
        return self.session.get(Absence, number)

    def on(self, school: str, day: date) -> list[Absence]:
        """All that was told for a day, in the order in which it was."""
        found = self.session.exec(
            select(Absence)
            .where(Absence.school == school, Absence.day == day)
            .order_by(col(Absence.id))
        )
        return list(found)

    def of(self, resident_id: int, first: date) -> list[Absence]:
        """What somebody has told for this day and later ones."""
        found = self.session.exec(
            select(Absence)
            .where(Absence.resident_id == resident_id, Absence.day >= first)
            .order_by(col(Absence.day), col(Absence.id))
        )
        return list(found)

    def take_back(self, absence: Absence) -> None:
        self.session.delete(absence)
        self.session.flush()

    def give(self, school: str, day: date, now: datetime) -> bool:
        """Note that the kitchen has its list; False if it had it before."""
        if self.is_given(school, day):
            return False
        self.session.add(KitchenList(school=school, day=day, given_at=now))
        self.session.flush()
        return True

    def is_given(self, school: str, day: date) -> bool:
        return self.session.get(KitchenList, (school, day)) is not None
