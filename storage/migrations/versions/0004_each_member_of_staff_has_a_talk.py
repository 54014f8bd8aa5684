"""In a staff room each member has talks of their own, in the room and in its threads."""

from datetime import datetime

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FILLED = ("handler", "start", "log", "token")


def upgrade() -> None:
    lay_out(("address", "author", "thread"), {"author": "", "thread": ""})
    op.create_index("conversation_staff", "conversation", ["author", "asked_at"])


def downgrade() -> None:
    op.execute("DELETE FROM conversation WHERE author <> ''")
    lay_out(("address",), {})


def lay_out(key: tuple[str, ...], more: dict[str, str]) -> None:
    """Make the table anew with this key, and put back the talks that were in it."""
    words = [sa.Column(name, sa.String(), nullable=False) for name in (*key, *FILLED)]
    asked_at = sa.column("asked_at", storage.columns.Moment())
    old = sa.table("conversation", *map(sa.column, ("address", *FILLED)), asked_at)
    talks = op.get_bind().execute(sa.select(old)).mappings().all()
    op.drop_table("conversation")
    moment: sa.Column[datetime] = sa.Column("asked_at", storage.columns.Moment(), nullable=False)
    table = op.create_table("conversation", *words, moment, sa.PrimaryKeyConstraint(*key))
    op.create_index("conversation_asked", "conversation", ["asked_at"])
    op.bulk_insert(table, [{**talk, **more} for talk in talks])
