"""Editions: pages that were made once are good until the number is another one."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    number = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "edition",
        sa.Column("writer", number, nullable=False),
        sa.Column("changes", number, nullable=False),
        sa.PrimaryKeyConstraint("writer"),
    )


def downgrade() -> None:
    op.drop_table("edition")
