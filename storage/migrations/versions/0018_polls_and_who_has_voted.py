"""Polls, and who has voted in them."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    polls()
    ballots()


def polls() -> None:
    op.create_table(
        "poll",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("verified", sa.Boolean(), nullable=False),
        sa.Column("secret", sa.Boolean(), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("begun_at", storage.columns.Moment(), nullable=False),
        sa.Column("ends_at", storage.columns.Moment(), nullable=False),
        sa.Column("ended_at", storage.columns.Moment(), nullable=True),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_poll_ends_at", "poll", ["ends_at"])


def ballots() -> None:
    op.create_table(
        "ballot",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("poll_id", NUMBER, nullable=False),
        sa.Column("resident_id", NUMBER, nullable=True),
        sa.Column("register_mark", sa.String(), nullable=True),
        sa.Column("choice", sa.Integer(), nullable=True),
        sa.Column("at", storage.columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["poll.id"]),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("poll_id", "resident_id", name="ballot_once"),
        sa.UniqueConstraint("poll_id", "register_mark", name="ballot_once_on_paper"),
    )
    op.create_index("ix_ballot_resident_id", "ballot", ["resident_id"])


def downgrade() -> None:
    op.drop_table("ballot")
    op.drop_table("poll")
