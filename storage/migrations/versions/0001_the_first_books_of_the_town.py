"""The first books of the town."""

import sqlalchemy as sa
from alembic import op

import storage.columns

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SPARSE = {
    "delivery_sent_as": ["address", "sent_as"],
    "delivery_target": ["target_id"],
    "delivery_entry": ["entry_id"],
    "delivery_post": ["post_id"],
}


def upgrade() -> None:
    op.create_table(
        "arrival",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("external_id", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=True),
        sa.Column(
            "state",
            sa.Enum("ready", "done", "dead", name="arrivalstate", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("received_at", storage.columns.Moment(), nullable=False),
        sa.Column("problem", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("platform", "external_id"),
    )
    with op.batch_alter_table("arrival", schema=None) as batch_op:
        batch_op.create_index(
            "arrival_line", ["platform", "conversation", "state", "id"], unique=False
        )
        batch_op.create_index("arrival_waiting", ["platform", "state", "id"], unique=False)

    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", storage.columns.Moment(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index("audit_at", ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_audit_case_id"), ["case_id"], unique=False)

    op.create_table(
        "case",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column(
            "matter",
            sa.Enum("report", "question", "complaint", name="matter", native_enum=False, length=20),
            nullable=False,
        ),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "received",
                "seen",
                "in-work",
                "done",
                "declined",
                "duplicate",
                "passed-on",
                "withdrawn",
                name="state",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column(
            "resident_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
        sa.Column("photos", sa.JSON(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("clerk", sa.String(), nullable=False),
        sa.Column("clerk_name", sa.String(), nullable=False),
        sa.Column("expected", sa.Date(), nullable=True),
        sa.Column("opened_at", storage.columns.Moment(), nullable=False),
        sa.Column("changed_at", storage.columns.Moment(), nullable=False),
        sa.Column("answered_at", storage.columns.Moment(), nullable=True),
        sa.Column("closed_at", storage.columns.Moment(), nullable=True),
        sa.Column("first_answer_due", storage.columns.Moment(), nullable=True),
        sa.Column("done_due", storage.columns.Moment(), nullable=True),
        sa.Column("warned", sa.String(), nullable=False),
        sa.Column("confirmed", sa.Boolean(), nullable=True),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.Column(
            "duplicate_of", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("card_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.create_index("case_department", ["department", "state"], unique=False)
        batch_op.create_index("case_done_due", ["state", "done_due"], unique=False)
        batch_op.create_index("case_first_due", ["state", "first_answer_due"], unique=False)
        batch_op.create_index("case_near", ["category", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_case_resident_id"), ["resident_id"], unique=False)

    op.create_table(
        "conversation",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("handler", sa.String(), nullable=False),
        sa.Column("start", sa.String(), nullable=False),
        sa.Column("log", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("asked_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("address"),
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.create_index("conversation_asked", ["asked_at"], unique=False)

    op.create_table(
        "cursor",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("moved_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("platform"),
    )
    op.create_table(
        "delivery",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("target_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("thread_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("entry_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("post_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("receipt_to", sa.String(), nullable=True),
        sa.Column("receipt_for", sa.String(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "ready",
                "sending",
                "sent",
                "unknown",
                "dead",
                "dropped",
                name="deliverystate",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", storage.columns.Moment(), nullable=True),
        sa.Column("sent_as", sa.String(), nullable=True),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("written_at", storage.columns.Moment(), nullable=False),
        sa.Column("settled_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.create_index("delivery_address", ["address", "state"], unique=False)
        batch_op.create_index("delivery_due", ["platform", "state", "lane", "id"], unique=False)
        for name, columns in SPARSE.items():
            filled = sa.text(f"{columns[-1]} IS NOT NULL")
            batch_op.create_index(name, columns, sqlite_where=filled, postgresql_where=filled)

    op.create_table(
        "keyboard",
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("made_at", storage.columns.Moment(), nullable=False),
        sa.Column("expires_at", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("token"),
    )
    with op.batch_alter_table("keyboard", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_keyboard_address"), ["address"], unique=False)
        batch_op.create_index(batch_op.f("ix_keyboard_expires_at"), ["expires_at"], unique=False)

    op.create_table(
        "lease",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("until", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "line",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("thread", sa.String(), nullable=False),
        sa.Column("at", storage.columns.Moment(), nullable=False),
        sa.Column("version", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.Column("heard", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("chat", "key"),
    )
    with op.batch_alter_table("line", schema=None) as batch_op:
        batch_op.create_index("line_heard", ["heard", "id"], unique=False)
        batch_op.create_index("line_version", ["chat", "version"], unique=False)

    op.create_table(
        "member",
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("on_duty", sa.Boolean(), nullable=False),
        sa.Column("since", storage.columns.Moment(), nullable=False),
        sa.PrimaryKeyConstraint("room", "user"),
    )
    op.create_table(
        "post",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "news",
                "report",
                "answer",
                "promise",
                "result",
                "thanks",
                name="postkind",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("department", sa.String(), nullable=False),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("entry_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("photos", sa.JSON(), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("source_address", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("published_at", storage.columns.Moment(), nullable=False),
        sa.Column("edited_at", storage.columns.Moment(), nullable=True),
        sa.Column("withdrawn_at", storage.columns.Moment(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_post_case_id"), ["case_id"], unique=False)
        batch_op.create_index("post_of_department", ["department", "published_at"], unique=False)

    op.create_table(
        "resident",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("easy", sa.Boolean(), nullable=False),
        sa.Column("met_at", storage.columns.Moment(), nullable=False),
        sa.Column("told_at", storage.columns.Moment(), nullable=True),
        sa.Column("muted_until", storage.columns.Moment(), nullable=True),
        sa.Column("muted_because", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "chat",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column(
            "resident_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("reachable", sa.Boolean(), nullable=False),
        sa.Column("opened_at", storage.columns.Moment(), nullable=False),
        sa.Column(
            "talk_case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("talk_at", storage.columns.Moment(), nullable=True),
        sa.Column("sealed_at", storage.columns.Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["resident_id"],
            ["resident.id"],
        ),
        sa.PrimaryKeyConstraint("address"),
    )
    with op.batch_alter_table("chat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_chat_resident_id"), ["resident_id"], unique=False)

    op.create_table(
        "entry",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "opened",
                "words",
                "answer",
                "note",
                "state",
                "promise",
                "moved",
                "thanks",
                "followed",
                name="entrykind",
                native_enum=False,
                length=20,
            ),
            nullable=False,
        ),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "received",
                "seen",
                "in-work",
                "done",
                "declined",
                "duplicate",
                "passed-on",
                "withdrawn",
                name="state",
                native_enum=False,
                length=20,
            ),
            nullable=True,
        ),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("photos", sa.JSON(), nullable=False),
        sa.Column("source_address", sa.String(), nullable=False),
        sa.Column("source_id", sa.String(), nullable=False),
        sa.Column("album", sa.String(), nullable=False),
        sa.Column("at", storage.columns.Moment(), nullable=False),
        sa.Column("deleted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.create_index("entry_source", ["source_address", "source_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_entry_album"), ["album"], unique=False)
        batch_op.create_index(batch_op.f("ix_entry_case_id"), ["case_id"], unique=False)

    op.create_table(
        "follower",
        sa.Column("case_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("since", storage.columns.Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"],
            ["case.id"],
        ),
        sa.PrimaryKeyConstraint("case_id", "address"),
    )


def downgrade() -> None:
    op.drop_table("follower")
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_entry_case_id"))
        batch_op.drop_index(batch_op.f("ix_entry_album"))
        batch_op.drop_index("entry_source")

    op.drop_table("entry")
    with op.batch_alter_table("chat", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_chat_resident_id"))

    op.drop_table("chat")
    op.drop_table("resident")
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.drop_index("post_of_department")
        batch_op.drop_index(batch_op.f("ix_post_case_id"))

    op.drop_table("post")
    op.drop_table("member")
    with op.batch_alter_table("line", schema=None) as batch_op:
        batch_op.drop_index("line_version")
        batch_op.drop_index("line_heard")

    op.drop_table("line")
    op.drop_table("lease")
    with op.batch_alter_table("keyboard", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_keyboard_expires_at"))
        batch_op.drop_index(batch_op.f("ix_keyboard_address"))

    op.drop_table("keyboard")
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        for name in SPARSE:
            batch_op.drop_index(name)
        batch_op.drop_index("delivery_due")
        batch_op.drop_index("delivery_address")

    op.drop_table("delivery")
    op.drop_table("cursor")
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_index("conversation_asked")

    op.drop_table("conversation")
    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_case_resident_id"))
        batch_op.drop_index("case_near")
        batch_op.drop_index("case_first_due")
        batch_op.drop_index("case_done_due")
        batch_op.drop_index("case_department")

    op.drop_table("case")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_audit_case_id"))
        batch_op.drop_index("audit_at")

    op.drop_table("audit")
    with op.batch_alter_table("arrival", schema=None) as batch_op:
        batch_op.drop_index("arrival_waiting")
        batch_op.drop_index("arrival_line")

    op.drop_table("arrival")
