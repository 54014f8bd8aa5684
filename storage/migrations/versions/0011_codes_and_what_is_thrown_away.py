"""Codes that are said elsewhere, who was seen at the town hall, and photos to be removed."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = storage.columns.Moment
OF_A_RESIDENT = {
    "grown": sa.Boolean,
    "parent_at": MOMENT,
    "verified_at": MOMENT,
    "verified_until": MOMENT,
    "verified_by": sa.String,
}


def upgrade() -> None:
    op.create_table(
        "waste",
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("thrown_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("ref"),
    )
    op.create_table(
        "code",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(length=20), nullable=False),
        sa.Column("resident_id", NUMBER, nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("expires_at", storage.columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("code"),
    )
    op.create_index("ix_code_resident_id", "code", ["resident_id"])
    op.create_index("ix_code_expires_at", "code", ["expires_at"])
    with op.batch_alter_table("resident") as batch_op:
        for name, kind in OF_A_RESIDENT.items():
            batch_op.add_column(sa.Column(name, kind(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("resident") as batch_op:
        for name in OF_A_RESIDENT:
            batch_op.drop_column(name)
    op.drop_table("code")
    op.drop_table("waste")
