"""When cases came from state to state: programs ask for the steps of some days."""

from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("entry_at", "entry", ["kind", "at"])


def downgrade() -> None:
    op.drop_index("entry_at", "entry")
