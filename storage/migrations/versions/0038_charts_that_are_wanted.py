"""Charts that are wanted: until they are drawn and sent."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "chart_wish",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("asked_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_chart_wish_address", "chart_wish", ["address"])


def downgrade() -> None:
    op.drop_table("chart_wish")
