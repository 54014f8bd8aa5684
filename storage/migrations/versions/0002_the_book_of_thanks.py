"""The book of thanks."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "thanks",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("resident_id", NUMBER, nullable=True),
        sa.Column("given_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_thanks_resident_id", "thanks", ["resident_id"])
    op.create_index("thanks_to", "thanks", ["department", "given_at"])
    op.create_table(
        "worker",
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("agreed_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("department", "user"),
    )


def downgrade() -> None:
    op.drop_table("worker")
    op.drop_table("thanks")
