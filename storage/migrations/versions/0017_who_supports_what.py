"""Who supports which proposal."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "support",
        sa.Column("case_id", NUMBER, nullable=False),
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("at", storage.columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"]),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("case_id", "resident_id"),
    )
    op.create_index("ix_support_resident_id", "support", ["resident_id"])


def downgrade() -> None:
    op.drop_table("support")
