"""Who reads the menu of which school, and when they want to be told."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import Index
from sqlmodel import Field, col, select

from storage.columns import Moment, utc_now
from storage.kept import Basis, Keeps
from storage.row import Row
from storage.session import Books


class MenuReader(Row, table=True):
    """A chat in which the menu of a school was asked for.

    `morning` and `evening` are the hours, on the clock of the town, at which the meal of the day
    and of the next day is told, such as `07:30`; empty if it is not. `morning_told` and
    `evening_told` are the days on which that was last done.
    """

    __kept__ = Keeps(
        kind="menu",
        basis=Basis.CONSENT,
        personal="address school morning evening morning_told evening_told chosen_at",
        whose="address",
    )
    __tablename__ = "menu_reader"
    __table_args__ = (
        Index("menu_reader_morning", "school", "morning"),
        Index("menu_reader_evening", "school", "evening"),
    )

    address: str = Field(primary_key=True)
    school: str = Field(primary_key=True)
    morning: str = ""
    evening: str = ""
    morning_told: date | None = None
    evening_told: date | None = None
    chosen_at: datetime = Field(default_factory=utc_now, sa_type=Moment)

    @property
    def told(self) -> bool:
        """Whether they want to be told at all."""
        return bool(self.morning or self.evening)


class MenuReaders(Books):
    """The book of those who read menus."""

    def get(self, address: str, school: str) -> MenuReader | None:
        return self.session.get(MenuReader, (address, school))

    def chooses(self, address: str, school: str, now: datetime) -> MenuReader:
        """Remember which school somebody asks for."""
        reader = self.get(address, school)
        if reader is None:
            reader = MenuReader(address=address, school=school)
            self.session.add(reader)
        reader.chosen_at = now
        self.session.flush()
        return reader

    def school_of(self, address: str) -> str | None:
        """The school that was asked for last in a chat."""
        found = self.session.exec(
            select(MenuReader.school)
            .where(MenuReader.address == address)
            .order_by(col(MenuReader.chosen_at).desc())
        )
        return found.first()

    def at(self, address: str) -> list[MenuReader]:
        found = self.session.exec(
            select(MenuReader).where(MenuReader.address == address).order_by(MenuReader.school)
        )
        return list(found)

    def wants(self, reader: MenuReader, morning: str, evening: str) -> None:
        """Note when somebody wants to be told; empty is never."""
        reader.morning, reader.evening = morning, evening
        self.session.flush()

    def of(self, school: str) -> list[MenuReader]:
        """All who have asked for the menu of this school."""
        found = self.session.exec(
            select(MenuReader).where(MenuReader.school == school).order_by(MenuReader.address)
        )
        return list(found)

    def due(
        self, school: str, part: str, first: str, last: str, today: date, *, most: int
    ) -> list[MenuReader]:
        """Whom to tell next in the `morning` or `evening`, and at most so many.

        Their hour is from first to last, and they have not been told today.
        """
        hour, told = col(getattr(MenuReader, part)), col(getattr(MenuReader, f"{part}_told"))
        found = self.session.exec(
            select(MenuReader)
            .where(MenuReader.school == school, hour.between(first, last), hour != "")
            .where(told.is_(None) | (told < today))
            .order_by(MenuReader.address)
            .limit(most)
        )
        return list(found)

    def have_been_told(self, readers: Iterable[MenuReader], part: str, today: date) -> None:
        for reader in readers:
            setattr(reader, f"{part}_told", today)
        self.session.flush()
