"""Subscriptions, and what is carried to many people."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    for make in (readers, subscriptions, mailings, changes):
        make()


def readers() -> None:
    op.create_table(
        "reader",
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("quiet_from", sa.Integer(), nullable=True),
        sa.Column("quiet_until", sa.Integer(), nullable=True),
        sa.Column("no_alerts", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("resident_id"),
    )


def subscriptions() -> None:
    op.create_table(
        "subscription",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("rhythm", sa.String(length=20), nullable=False),
        sa.Column("told_until", storage.columns.Moment(), nullable=False),
        sa.Column("next_at", storage.columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("resident_id", "topic", name="subscription_once"),
    )
    with op.batch_alter_table("subscription") as batch_op:
        for column in ("topic", "next_at"):
            batch_op.create_index(f"ix_subscription_{column}", [column])


def mailings() -> None:
    op.create_table(
        "mailing",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.Column("alert_id", NUMBER, nullable=True),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("cursor", NUMBER, nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("begun_at", storage.columns.Moment(), nullable=False),
        sa.Column("done_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_mailing_done_at", "mailing", ["done_at"])
    for name in ("post", "alert"):
        sparse(f"mailing_{name}", "mailing", f"{name}_id")


def sparse(name: str, table: str, column: str) -> None:
    filled = sa.text(f"{column} IS NOT NULL")
    op.create_index(name, table, [column], sqlite_where=filled, postgresql_where=filled)


def changes() -> None:
    """What posts and deliveries have beside what they had."""
    op.add_column("delivery", sa.Column("mailing_id", NUMBER, nullable=True))
    sparse("delivery_mailing", "delivery", "mailing_id")
    nothing, none = sa.text("''"), sa.text("'{}'")
    op.add_column("post", sa.Column("link", sa.String(), nullable=False, server_default=nothing))
    op.add_column("post", sa.Column("translations", sa.JSON(), nullable=False, server_default=none))
    op.add_column("post", sa.Column("expires_at", storage.columns.Moment(), nullable=True))
    op.create_index("ix_post_expires_at", "post", ["expires_at"])
    with op.batch_alter_table("post") as batch_op:
        for column in ("link", "translations"):
            batch_op.alter_column(column, server_default=None)


def downgrade() -> None:
    op.drop_index("ix_post_expires_at", "post")
    with op.batch_alter_table("post") as batch_op:
        for column in ("link", "translations", "expires_at"):
            batch_op.drop_column(column)
    op.drop_index("delivery_mailing", "delivery")
    with op.batch_alter_table("delivery") as batch_op:
        batch_op.drop_column("mailing_id")
    for table in ("mailing", "subscription", "reader"):
        op.drop_table(table)
