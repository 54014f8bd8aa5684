"""When cases were opened: programs ask for those of some days."""

from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("case_opened", "case", ["opened_at"])


def downgrade() -> None:
    op.drop_index("case_opened", "case")
