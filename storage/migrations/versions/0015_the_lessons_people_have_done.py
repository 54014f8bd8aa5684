"""The lessons that people have done."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "lesson",
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("lesson", sa.String(), nullable=False),
        sa.Column("done_at", storage.columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("resident_id", "lesson"),
    )


def downgrade() -> None:
    op.drop_table("lesson")
