"""Job offers, and who wishes to be told of which."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = storage.columns.Moment()


def upgrade() -> None:
    offers()
    wishes()


def offers() -> None:
    words = ("title", "employer", "place", "pay", "department")
    op.create_table(
        "job",
        sa.Column("id", NUMBER, nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in words),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("apply", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("hours", sa.String(length=20), nullable=False),
        sa.Column("trade", sa.String(length=20), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("by_chat", sa.Boolean(), nullable=False),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("telling", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("job_standing", "job", ["ended_at", "until"])
    filled = sa.text("telling IS NOT NULL")
    op.create_index("job_telling", "job", ["telling"], sqlite_where=filled, postgresql_where=filled)


def wishes() -> None:
    words = ("words", "hours", "trade", "street")
    op.create_table(
        "job_wish",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("resident_id", NUMBER, nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in words),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("distance", sa.Integer(), nullable=True),
        sa.Column("since", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_job_wish_resident_id"), "job_wish", ["resident_id"])


def downgrade() -> None:
    op.drop_table("job_wish")
    op.drop_table("job")
