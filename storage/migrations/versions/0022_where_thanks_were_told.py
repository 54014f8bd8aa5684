"""Where thanks were told, so that they can be taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("thanks", sa.Column("told_id", NUMBER, nullable=True))


def downgrade() -> None:
    op.drop_column("thanks", "told_id")
