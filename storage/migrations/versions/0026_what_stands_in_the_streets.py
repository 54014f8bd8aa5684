"""The register of lamps, benches and bins, and which of them a case is about."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "asset",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("sought", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("street", sa.String(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=False),
        sa.Column("longitude", sa.Float(), nullable=False),
        sa.Column("retired_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("sought"),
    )
    op.create_index("ix_asset_kind", "asset", ["kind"])
    op.add_column("case", sa.Column("asset_id", NUMBER, nullable=True))
    op.create_index("ix_case_asset_id", "case", ["asset_id"])


def downgrade() -> None:
    op.drop_index("ix_case_asset_id", "case")
    with op.batch_alter_table("case") as batch_op:
        batch_op.drop_column("asset_id")
    op.drop_table("asset")
