"""Who has voted, in the chat or on paper: one mark for both, and none beside a vote."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
PAPERS = """
    UPDATE poll SET papers = (
        SELECT count(*) FROM ballot WHERE poll_id = poll.id AND register_mark IS NOT NULL
    )
"""


def upgrade() -> None:
    op.create_table(
        "voter",
        sa.Column("poll_id", NUMBER, nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["poll.id"]),
        sa.PrimaryKeyConstraint("poll_id", "mark"),
    )
    op.add_column("resident", sa.Column("register_mark", sa.String(), nullable=True))
    papers = sa.Column("papers", sa.Integer(), server_default="0", nullable=False)
    op.add_column("poll", papers)  # SQLite could not make a table anew that others lean on
    op.execute(PAPERS)
    ballots()


def ballots() -> None:
    op.execute("DELETE FROM ballot WHERE resident_id IS NULL")
    with op.batch_alter_table("ballot") as batch_op:
        batch_op.add_column(sa.Column("marked", sa.Boolean(), nullable=True))
    op.execute("UPDATE ballot SET marked = false")
    with op.batch_alter_table("ballot") as batch_op:
        batch_op.drop_constraint("ballot_once_on_paper", type_="unique")
        batch_op.drop_column("register_mark")
        batch_op.alter_column("resident_id", existing_type=NUMBER, nullable=False)
        batch_op.alter_column("marked", existing_type=sa.Boolean(), nullable=False)


def downgrade() -> None:
    with op.batch_alter_table("ballot") as batch_op:
        batch_op.drop_column("marked")
        batch_op.alter_column("resident_id", existing_type=NUMBER, nullable=True)
        batch_op.add_column(sa.Column("register_mark", sa.String(), nullable=True))
        batch_op.create_unique_constraint("ballot_once_on_paper", ["poll_id", "register_mark"])
    op.drop_column("poll", "papers")
    op.drop_column("resident", "register_mark")
    op.drop_table("voter")
