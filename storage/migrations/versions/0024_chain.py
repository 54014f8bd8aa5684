"""The chain: each change of the open feed, and the seals of the days."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ACTS = sa.Enum(
    "published", "changed", "withdrawn", "found", name="linkact", native_enum=False, length=20
)


def upgrade() -> None:
    op.create_table(
        "link",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("position", NUMBER, nullable=True),
        sa.Column("at", storage.columns.Moment(), nullable=False),
        sa.Column("act", ACTS, nullable=False),
        sa.Column("post_id", NUMBER, nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("facts_salt", sa.String(), nullable=False),
        sa.Column("words_salt", sa.String(), nullable=False),
        sa.Column("facts_hash", sa.String(), nullable=False),
        sa.Column("words_hash", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("position"),
    )
    op.create_index("link_of_post", "link", ["post_id", "id"])
    op.create_table(
        "day_seal",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("position", NUMBER, nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("post_id", NUMBER, nullable=True),
        sa.PrimaryKeyConstraint("day"),
    )


def downgrade() -> None:
    op.drop_table("day_seal")
    op.drop_table("link")
