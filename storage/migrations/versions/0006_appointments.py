"""Appointments, the slots they take up, who waits for one, and unusual days of an office."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = storage.columns.Moment()
STANDINGS = (
    "held",
    "offered",
    "booked",
    "cancelled",
    "called-off",
    "lapsed",
    "arrived",
    "missed",
)


def upgrade() -> None:
    appointments()
    op.create_table(
        "slot",
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("appointment_id", NUMBER, nullable=False),
        sa.Column("until", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["appointment_id"], ["appointment.id"]),
        sa.PrimaryKeyConstraint("office", "desk", "at"),
    )
    op.create_index(op.f("ix_slot_appointment_id"), "slot", ["appointment_id"])
    op.create_index("slot_until", "slot", ["until"])
    op.create_table(
        "waiting",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_waiting_resident_id"), "waiting", ["resident_id"])
    op.create_index("waiting_queue", "waiting", ["office", "id"])
    days()


def appointments() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("resident_id", NUMBER, nullable=True),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column(
            "standing",
            sa.Enum(*STANDINGS, name="standing", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("clear_at", MOMENT, nullable=False),
        sa.Column("desk", sa.Integer(), nullable=False),
        sa.Column("moves_id", NUMBER, nullable=True),
        sa.Column("until", MOMENT, nullable=True),
        sa.Column("coming", sa.Boolean(), nullable=False),
        sa.Column("remind_at", MOMENT, nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_appointment_resident_id"), "appointment", ["resident_id"])
    op.create_index("appointment_of_office", "appointment", ["office", "starts_at"])
    op.create_index("appointment_reminder", "appointment", ["standing", "remind_at"])
    op.create_index("appointment_pending", "appointment", ["standing", "until"])


def days() -> None:
    op.create_table(
        "opening",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("opening_of_office", "opening", ["office", "starts_at"])
    op.create_table(
        "officeday",
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("office", "day"),
    )


def downgrade() -> None:
    for table in ("officeday", "opening", "waiting", "slot", "appointment"):
        op.drop_table(table)
