"""Pages of a department and what changed last are found at once, however many posts there are."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("post_of_department", "post")
    op.create_index("post_of_department", "post", ["department", "id"])
    for name in ("edited", "withdrawn"):
        filled = sa.text(f"{name}_at IS NOT NULL")
        op.create_index(
            f"post_{name}", "post", [f"{name}_at"], sqlite_where=filled, postgresql_where=filled
        )


def downgrade() -> None:
    op.drop_index("post_edited", "post")
    op.drop_index("post_withdrawn", "post")
    op.drop_index("post_of_department", "post")
    op.create_index("post_of_department", "post", ["department", "published_at"])
