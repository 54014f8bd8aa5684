"""Appointments: whose they are, how they stand, and what is to be looked after."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Index, delete, func, update
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books
from storage.slots import SLOTS, pieces


class Standing(StrEnum):
    """How an appointment stands."""

    HELD = "held"  # for a short while, until its resident has decided
    OFFERED = "offered"  # by us, until its resident has decided
    BOOKED = "booked"
    CANCELLED = "cancelled"  # by its resident
    CALLED_OFF = "called-off"  # by the office
    LAPSED = "lapsed"  # it was held or offered, and nobody said yes
    ARRIVED = "arrived"
    MISSED = "missed"


PENDING = (Standing.HELD, Standing.OFFERED)


class Appointment(Row, table=True):
    """A time that somebody has booked, or may. It has no name in it, and no reason.

    From `starts_at` to `ends_at` it lasts, and until `clear_at` nobody else is seen. `moves_id` is
    the one that would be moved to this time. `until` is how long it is held or offered. `remind_at`
    is when its resident is reminded next. `sequence` counts its changes, as calendars want it.
    """

    __kept__ = Keeps(
        kind="appointments",
        until="conversations",
        personal="resident_id address starts_at ends_at coming remind_at until moves_id",
        plain="id number office service standing clear_at desk sequence made_at",
        whose="resident_id",
    )
    __table_args__ = (
        Index("appointment_of_office", "office", "starts_at"),
        Index("appointment_reminder", "standing", "remind_at"),
        Index("appointment_pending", "standing", "until"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    number: str = ""
    office: str
    service: str
    resident_id: int | None = Field(default=None, sa_type=Number, index=True)
    address: str = ""
    standing: Standing = Field(default=Standing.HELD, sa_type=one_of(Standing))
    starts_at: datetime = Field(sa_type=Moment)
    ends_at: datetime = Field(sa_type=Moment)
    clear_at: datetime = Field(sa_type=Moment)
    desk: int = 0
    moves_id: int | None = Field(default=None, sa_type=Number)
    until: datetime | None = Field(default=None, sa_type=Moment)
    coming: bool = False
    remind_at: datetime | None = Field(default=None, sa_type=Moment)
    sequence: int = 0
    made_at: datetime = Field(default_factory=utc_now, sa_type=Moment)

    @property
    def pieces(self) -> list[datetime]:
        """The beginnings of all slots that it takes up."""
        return list(pieces(self.starts_at, self.clear_at))


class Appointments(Books):
    """The book of appointments."""

    def enter_new(self, appointment: Appointment, prefix: str) -> Appointment:
        """Put down a new appointment, and give it its number, e.g. `JT-0017`."""
        self.enter(appointment)
        appointment.number = f"{prefix}-{appointment.id:04}"
        return appointment

    def get(self, number: str) -> Appointment | None:
        """The appointment with this number: `JT-0017`, `jt17` or `17`.

        Nobody else can change it, or look after it, until this transaction is over.
        """
        digits = "".join(sign for sign in number if sign.isascii() and sign.isdigit())
        known = 0 < len(digits) <= len("123456789")
        if not known:
            return None
        return self.session.get(Appointment, int(digits), with_for_update=True)

    def of(self, resident_id: int, now: datetime) -> list[Appointment]:
        """What somebody has booked and is still to come."""
        return self.those(
            Appointment.resident_id == resident_id,
            Appointment.standing == Standing.BOOKED,
            Appointment.ends_at > now,
        )

    def pending_of(self, resident_id: int) -> list[Appointment]:
        """What is held for somebody or offered to them."""
        return self.those(
            Appointment.resident_id == resident_id, col(Appointment.standing).in_(PENDING)
        )

    def on(
        self, office: str, since: datetime, until: datetime, *standing: Standing
    ) -> list[Appointment]:
        """The appointments of an office that begin between two moments."""
        return self.those(
            Appointment.office == office,
            Appointment.starts_at >= since,
            Appointment.starts_at < until,
            col(Appointment.standing).in_(standing),
        )

    def to_remind(self, now: datetime) -> list[Appointment]:
        return self.those(
            Appointment.standing == Standing.BOOKED, col(Appointment.remind_at) <= now
        )

    def run_out(self, now: datetime) -> list[Appointment]:
        """What was held or offered for long enough."""
        return self.those(col(Appointment.standing).in_(PENDING), col(Appointment.until) <= now)

    def left_behind(self, now: datetime) -> list[Appointment]:
        """What was cancelled as its resident was erased, and nobody was offered yet."""
        return self.those(Appointment.standing == Standing.CANCELLED, col(Appointment.until) <= now)

    def was_offered(self, resident_id: int, office: str, starts_at: datetime) -> bool:
        """Whether somebody was offered this very time before."""
        return bool(
            self.those(
                Appointment.resident_id == resident_id,
                Appointment.office == office,
                Appointment.starts_at == starts_at,
                col(Appointment.standing).in_((Standing.OFFERED, Standing.LAPSED)),
            )
        )

    def forget_resident(self, resident_id: int) -> None:
        """Their appointments count still, and are nobody's.

        What was booked, or offered to them, keeps its slots until it is seen who waits for it.
        """
        booked = Appointment.__table__  # type: ignore[attr-defined]
        mine = booked.c.resident_id == resident_id
        theirs = booked.c.standing.in_((Standing.BOOKED, Standing.OFFERED))
        others = select(booked.c.id).where(mine, ~theirs)
        self.execute(delete(SLOTS).where(SLOTS.c.appointment_id.in_(others)))
        held = booked.c.standing == Standing.HELD
        self.execute(update(booked).where(mine, ~theirs).values(until=None))
        self.execute(update(booked).where(mine, held).values(standing=Standing.CANCELLED))
        left = {"standing": Standing.CANCELLED, "until": booked.c.made_at}
        self.execute(update(booked).where(mine, theirs).values(**left))
        nobody = {"resident_id": None, "address": "", "remind_at": None}
        self.execute(update(booked).where(mine).values(**nobody))

    def missed(self, resident_id: int, since: datetime) -> int:
        """How often somebody has not come."""
        found = self.session.exec(
            select(func.count())
            .select_from(Appointment)
            .where(Appointment.resident_id == resident_id, Appointment.starts_at >= since)
            .where(Appointment.standing == Standing.MISSED)
        )
        return found.one()

    def those(self, *which: Any) -> list[Appointment]:
        """All for which this holds, in the order in which they take place."""
        wanted = select(Appointment).where(*which).with_for_update()
        wanted = wanted.order_by(col(Appointment.starts_at), col(Appointment.id))
        return list(self.session.exec(wanted.execution_options(populate_existing=True)))

    def forget_before(self, moment: datetime) -> int:
        """Forget what took place before then; how many there were."""
        old = select(Appointment.id).where(Appointment.starts_at < moment)
        self.execute(delete(SLOTS).where(SLOTS.c.appointment_id.in_(old)))
        return self.session.exec(
            delete(Appointment).where(col(Appointment.starts_at) < moment)
        ).rowcount
