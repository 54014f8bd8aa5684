"""Alembic comes in here: it works on the connection that `storage.migrate` hands it."""

from alembic import context
from sqlmodel import SQLModel

import storage.store  # noqa: F401 - every table is known once the books are
from storage.search import is_of_the_books

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    include_name=is_of_the_books,
    render_as_batch=True,
)
context.run_migrations()
