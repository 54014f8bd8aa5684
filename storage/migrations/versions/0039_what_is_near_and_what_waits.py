"""What is near is found by its latitude, and what waits in a chat by its lane."""

from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    replace("delivery_address", "delivery", ["address", "state", "lane"])
    replace("case_near", "case", ["category", "state", "latitude"])


def downgrade() -> None:
    replace("case_near", "case", ["category", "state"])
    replace("delivery_address", "delivery", ["address", "state"])


def replace(name: str, table: str, columns: list[str]) -> None:
    op.drop_index(name, table)
    op.create_index(name, table, columns)
