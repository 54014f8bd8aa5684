"""Alembic comes in here: it works on the connection that `storage.migrate` hands it."""

from alembic import context
from sqlmodel import SQLModel

import storage.store  # noqa: F401 - every table is known once the books are
from storage.changes import forget
from storage.search import is_of_the_books

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=SQLModel.metadata,
    include_name=is_of_the_books,
    render_as_batch=True,
)
context.run_migrations()
forget(connection)  # nobody reads meanwhile, and older forms count nothing
