"""Sessions of the council that are planned, and who wants to be reminded of which."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = storage.columns.Moment()
TEXTS = ("department", "title", "place", "link", "because", "author")


def upgrade() -> None:
    op.create_table(
        "convocation",
        sa.Column("id", NUMBER, nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in TEXTS),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("called_off_at", MOMENT, nullable=True),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.Column("sitting_id", NUMBER, nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_convocation_starts_at"), "convocation", ["starts_at"])
    reminders()


def reminders() -> None:
    op.create_table(
        "sessionreminder",
        sa.Column("convocation_id", NUMBER, nullable=False),
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("remind_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(["convocation_id"], ["convocation.id"]),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("convocation_id", "resident_id"),
    )
    op.create_index(op.f("ix_sessionreminder_remind_at"), "sessionreminder", ["remind_at"])


def downgrade() -> None:
    op.drop_table("sessionreminder")
    op.drop_table("convocation")
