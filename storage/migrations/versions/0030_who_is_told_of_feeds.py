"""The callbacks of other programs that are told when a feed has changed."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "hook",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("callback", sa.Text(), nullable=False),
        sa.Column("host", sa.String(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("expires_at", storage.columns.Moment(), nullable=True),
        sa.Column("intent", sa.String(), nullable=False),
        sa.Column("intent_secret", sa.String(), nullable=False),
        sa.Column("intent_lease", sa.Integer(), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("callback", "topic", name="hook_once"),
    )
    op.create_index("ix_hook_host", "hook", ["host"])
    op.create_index("ix_hook_next_at", "hook", ["next_at"])


def downgrade() -> None:
    op.drop_table("hook")
