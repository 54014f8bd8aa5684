"""By which door cases came: it is counted still when nobody knows any more who brought them."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

# Of cases that know nobody any more, and of those that staff took down, it cannot be said.
OF_CHATS = """
    UPDATE "case" SET door = CASE
        WHEN address LIKE 'telegram:%' THEN 'telegram'
        WHEN address LIKE 'matrix:%' THEN 'matrix'
        WHEN address LIKE 'browser:%' THEN 'browser'
        ELSE NULL END
"""
OF_PROGRAMS = """
    UPDATE "case" SET door = 'open311' WHERE id IN (SELECT case_id FROM submission)
"""


def upgrade() -> None:
    op.add_column("case", sa.Column("door", sa.String(), nullable=True))
    op.execute(OF_CHATS)
    op.execute(OF_PROGRAMS)


def downgrade() -> None:
    op.drop_column("case", "door")
