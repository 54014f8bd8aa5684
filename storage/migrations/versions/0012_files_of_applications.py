"""Files of those who apply for a job, until they have reached the room."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "job_paper",
        sa.Column("delivery_id", NUMBER, nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("until", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("delivery_id"),
    )
    op.create_index(op.f("ix_job_paper_ref"), "job_paper", ["ref"])


def downgrade() -> None:
    op.drop_table("job_paper")
