"""Posts of a kind or of some days are found without going through all that is newer."""

from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("post_of_kind", "post", ["kind", "published_at"])


def downgrade() -> None:
    op.drop_index("post_of_kind", "post")
