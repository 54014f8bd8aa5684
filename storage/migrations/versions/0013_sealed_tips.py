"""Sealed tips to the police, and messages that are forgotten once they have arrived."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "tip",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("locator", sa.String(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("answer_key", sa.LargeBinary(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("urgency", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("to_tell", sa.String(), nullable=False),
        sa.Column("warned", sa.Boolean(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("tried_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("locator"),
    )
    op.create_index("ix_tip_last_day", "tip", ["last_day"])
    op.create_index("ix_tip_to_tell", "tip", ["to_tell"])
    for make in (messages, photos, counts, secrets):
        make()


def messages() -> None:
    op.create_table(
        "tip_message",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("tip_id", NUMBER, nullable=False),
        sa.Column("from_police", sa.Boolean(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("copied", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["tip_id"], ["tip.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_tip_message_tip_id", "tip_message", ["tip_id"])


def photos() -> None:
    op.create_table(
        "tip_photo",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("tip_id", NUMBER, nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["tip_id"], ["tip.id"]),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_index("ix_tip_photo_tip_id", "tip_photo", ["tip_id"])


def counts() -> None:
    op.create_table(
        "tip_count",
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("door", "day"),
    )


def secrets() -> None:
    op.add_column("delivery", sa.Column("secret", sa.Boolean(), nullable=True))
    filled = sa.text("secret IS NOT NULL")
    op.create_index(
        "delivery_secret", "delivery", ["secret"], sqlite_where=filled, postgresql_where=filled
    )


def downgrade() -> None:
    op.drop_index("delivery_secret", "delivery")
    with op.batch_alter_table("delivery") as batch_op:
        batch_op.drop_column("secret")
    for table in ("tip_message", "tip_photo", "tip_count", "tip"):
        op.drop_table(table)
