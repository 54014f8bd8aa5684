"""Codes on paper, for cases that staff entered for somebody."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "slip",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("expires_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_index(op.f("ix_slip_case_id"), "slip", ["case_id"])
    op.create_index(op.f("ix_slip_expires_at"), "slip", ["expires_at"])


def downgrade() -> None:
    op.drop_table("slip")
