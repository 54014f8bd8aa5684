"""The slots that appointments take up: two people never get the same one.

A slot is five minutes at one desk of an office. Its key is office, desk and moment, so whatever
happens at once, the database lets one appointment have it and no other: also where two services
of different length share a desk.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import Index, case, delete, or_, update
from sqlmodel import Field, select

from storage.columns import Moment, Number
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books, insert_into

PIECE = timedelta(minutes=5)


class Slot(Row, table=True):
    """Five minutes at one desk, taken by an appointment; for good, or `until` some moment."""

    __kept__ = Keeps(plain="office desk at appointment_id until")
    __table_args__ = (Index("slot_until", "until"),)

    office: str = Field(primary_key=True)
    desk: int = Field(primary_key=True)
    at: datetime = Field(primary_key=True, sa_type=Moment)
    appointment_id: int = Field(foreign_key="appointment.id", sa_type=Number, index=True)
    until: datetime | None = Field(default=None, sa_type=Moment)


SLOTS = Slot.__table__  # type: ignore[attr-defined]


def pieces(start: datetime, end: datetime) -> Iterator[datetime]:
    """The slots from one moment to another."""
    while start < end:
        yield start
        start += PIECE


class Booked(Protocol):
    """What takes up slots, from `starts_at` to `clear_at`: an appointment."""

    id: int | None
    office: str
    desk: int
    starts_at: datetime
    clear_at: datetime
    until: datetime | None

    @property
    def pieces(self) -> list[datetime]:
        """The beginnings of all slots that it takes up."""
        ...


class Slots(Books):
    """The book of slots."""

    def take(self, one: Booked, desks: Iterable[int], now: datetime) -> bool:
        """Have an appointment take up its time at one of these desks, if one is free."""
        self.forget_lapsed(one, now)
        return any(self.sit_at(one, desk) for desk in desks)

    def forget_lapsed(self, one: Booked, now: datetime) -> None:
        """Free the slots there that are held no longer."""
        there = (SLOTS.c.office == one.office, SLOTS.c.at >= one.starts_at - PIECE)
        self.execute(delete(SLOTS).where(*there, SLOTS.c.at < one.clear_at, SLOTS.c.until <= now))

    def sit_at(self, one: Booked, desk: int) -> bool:
        """Take the slots of one desk: all of them, or none."""
        about = {"office": one.office, "desk": desk, "appointment_id": one.id, "until": one.until}
        rows = [{**about, "at": at} for at in one.pieces]
        kind = self.connection.dialect.name
        insert = insert_into(kind, SLOTS).values(rows).on_conflict_do_nothing()
        if len(self.rows(insert.returning(SLOTS.c.at))) == len(rows):
            one.desk = desk
            return True
        mine = (SLOTS.c.appointment_id == one.id, SLOTS.c.desk == desk)
        self.execute(delete(SLOTS).where(*mine))
        return False

    def keep(self, one: Booked, until: datetime | None = None) -> bool:
        """Have it keep its slots for good, or until then. False if it has them no more."""
        mine = update(SLOTS).where(SLOTS.c.appointment_id == one.id).values(until=until)
        kept = self.execute(mine).rowcount == len(one.pieces)
        if not kept:
            self.leave(one)
        return kept

    def leave(self, one: Booked) -> None:
        """Free its slots for others, at once."""
        self.execute(delete(SLOTS).where(SLOTS.c.appointment_id == one.id))

    def hand_over(self, one: Booked, other: Booked) -> None:
        """Let another have its slots, as many as that needs; the others are free."""
        wanted = (SLOTS.c.appointment_id == one.id, SLOTS.c.at.in_(other.pieces))
        self.execute(
            update(SLOTS).where(*wanted).values(appointment_id=other.id, until=other.until)
        )
        other.desk = one.desk
        self.leave(one)

    def exchange(self, one: Booked, other: Booked) -> None:
        """Let two appointments exchange the slots that they have."""
        whose = SLOTS.c.appointment_id
        swapped = case({one.id: other.id, other.id: one.id}, value=whose)
        both = update(SLOTS).where(whose.in_((one.id, other.id)))
        self.execute(both.values(appointment_id=swapped, until=None))

    def taken(
        self, office: str, since: datetime, until: datetime, now: datetime
    ) -> set[tuple[int, datetime]]:
        """The slots of an office that are not free now: desk and moment."""
        found = self.rows(
            select(SLOTS.c.desk, SLOTS.c.at)
            .where(SLOTS.c.office == office, SLOTS.c.at >= since, SLOTS.c.at < until)
            .where(or_(SLOTS.c.until.is_(None), SLOTS.c.until > now))
        )
        return {(desk, at) for desk, at in found}
