"""Emergency alerts, with all that CAP wants to know of them."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
WORDS = ["identifier", "sender", "status", "category", "response", "severity", "urgency"]
WORDS += ["certainty", "area", "author", "confirmed_by"]


def upgrade() -> None:
    words: list[sa.Column[str]] = [sa.Column(name, sa.String(), nullable=False) for name in WORDS]
    op.create_table(
        "alert",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("message_type", sa.String(length=20), nullable=False),
        *words,
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("references", sa.Text(), nullable=False),
        sa.Column("root_id", NUMBER, nullable=True),
        sa.Column("written_at", storage.columns.Moment(), nullable=False),
        sa.Column("sent_at", storage.columns.Moment(), nullable=True),
        sa.Column("expires_at", storage.columns.Moment(), nullable=False),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.Column("done_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_alert_root_id", "alert", ["root_id"])


def downgrade() -> None:
    op.drop_table("alert")
