"""What families tell the kitchens, sealed."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "absence",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column(
            "resident_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column(
            "notice",
            sa.Enum("absent", "diet", name="notice", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("told_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.create_index("absence_day", ["school", "day"], unique=False)
        batch_op.create_index(batch_op.f("ix_absence_resident_id"), ["resident_id"], unique=False)

    op.create_table(
        "kitchen_list",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("given_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("school", "day"),
    )
    op.create_table(
        "allergy_profile",
        sa.Column(
            "resident_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("agreed_at", storage.columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"]),
        sa.PrimaryKeyConstraint("resident_id"),
    )


def downgrade() -> None:
    op.drop_table("allergy_profile")
    op.drop_table("kitchen_list")
    with op.batch_alter_table("absence", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_absence_resident_id"))
        batch_op.drop_index("absence_day")

    op.drop_table("absence")
