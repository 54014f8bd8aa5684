"""What the school kitchens cook, and who reads it."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "dish",
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("course", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("allergens", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("school", "day", "course"),
    )
    op.create_table(
        "menu_reader",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("morning", sa.String(), nullable=False),
        sa.Column("evening", sa.String(), nullable=False),
        sa.Column("morning_told", sa.Date(), nullable=True),
        sa.Column("evening_told", sa.Date(), nullable=True),
        sa.Column("chosen_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("address", "school"),
    )
    with op.batch_alter_table("menu_reader", schema=None) as batch_op:
        batch_op.create_index("menu_reader_evening", ["school", "evening"], unique=False)
        batch_op.create_index("menu_reader_morning", ["school", "morning"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("menu_reader", schema=None) as batch_op:
        batch_op.drop_index("menu_reader_morning")
        batch_op.drop_index("menu_reader_evening")

    op.drop_table("menu_reader")
    op.drop_table("dish")
