"""What was worked out: how fast the town answers, by department and month."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

COUNTS = ("answered", "answered_half", "answered_most", "done", "done_half", "done_most")
SAID = ("kept", "broken", "running", "fixed", "not_fixed", "thanks")


def upgrade() -> None:
    op.create_table(
        "figure",
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in (*COUNTS, *SAID)),
        sa.PrimaryKeyConstraint("department", "period"),
    )


def downgrade() -> None:
    op.drop_table("figure")
