"""Sessions of the council."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "sitting",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("begun_at", storage.columns.Moment(), nullable=False),
        sa.Column("ended_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )


def downgrade() -> None:
    op.drop_table("sitting")
