"""A code on paper brings a case or an appointment."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.drop_index("ix_slip_case_id", "slip")
    with op.batch_alter_table("slip") as batch_op:
        batch_op.alter_column(
            "case_id", new_column_name="about_id", existing_type=NUMBER, existing_nullable=False
        )
        batch_op.add_column(sa.Column("brings", sa.String(length=20), nullable=True))
    op.execute("UPDATE slip SET brings = 'case'")
    with op.batch_alter_table("slip") as batch_op:
        batch_op.alter_column("brings", existing_type=sa.String(length=20), nullable=False)
    op.create_index("slip_about", "slip", ["brings", "about_id"])


def downgrade() -> None:
    op.execute("DELETE FROM slip WHERE brings <> 'case'")
    op.drop_index("slip_about", "slip")
    with op.batch_alter_table("slip") as batch_op:
        batch_op.alter_column(
            "about_id", new_column_name="case_id", existing_type=NUMBER, existing_nullable=False
        )
        batch_op.drop_column("brings")
    op.create_index("ix_slip_case_id", "slip", ["case_id"])
