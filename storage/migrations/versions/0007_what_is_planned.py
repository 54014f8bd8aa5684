"""Posts that are written for a later moment."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "planned",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("publish_at", storage.columns.Moment(), nullable=False),
        sa.Column("expires_at", storage.columns.Moment(), nullable=True),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.Column("done_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_planned_done_at", "planned", ["done_at"])


def downgrade() -> None:
    op.drop_table("planned")
