"""The index in which posts are found by their words."""

from alembic import op

from storage.search import NAME, lay

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    lay(op.get_bind())


def downgrade() -> None:
    op.execute(f"DROP TABLE {NAME}")
