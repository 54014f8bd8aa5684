"""Alembic comes in here: it works on the connection that `storage.migrate` hands it."""

from alembic import context
from sqlmodel import SQLModel

import storage.store  # noqa: F401 - every table is known once the books are

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,
)
context.run_migrations()
