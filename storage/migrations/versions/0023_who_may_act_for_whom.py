"""Who may act for whom, and in which chat somebody does so just now."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "helper",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("helper_id", NUMBER, nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("helper_address", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("called", sa.String(), nullable=False),
        sa.Column("rights", sa.String(), nullable=False),
        sa.Column("wording", sa.Integer(), nullable=False),
        sa.Column("asked_at", storage.columns.Moment(), nullable=False),
        sa.Column("agreed_at", storage.columns.Moment(), nullable=True),
        sa.Column("until", storage.columns.Moment(), nullable=False),
        sa.Column("asked_again_at", storage.columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["helper_id"], ["resident.id"]),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("resident_id", "helper_id", name="helper_once"),
    )
    op.create_index("ix_helper_helper_id", "helper", ["helper_id"])
    op.create_index("ix_helper_until", "helper", ["until"])
    op.add_column("chat", sa.Column("acting_id", NUMBER, nullable=True))
    op.add_column("chat", sa.Column("acting_until", storage.columns.Moment(), nullable=True))
    op.create_index("ix_chat_acting_until", "chat", ["acting_until"])
    op.add_column("case", sa.Column("helped", sa.Boolean(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("case") as batch_op:
        batch_op.drop_column("helped")
    op.drop_index("ix_chat_acting_until", "chat")
    with op.batch_alter_table("chat") as batch_op:
        batch_op.drop_column("acting_until")
        batch_op.drop_column("acting_id")
    op.drop_table("helper")
