"""All books, open for a moment: what is written into them is not kept."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlmodel import Session

from storage.session import Page
from storage.store import Store


@contextmanager
def open_books(engine: Engine) -> Iterator[Store]:
    with engine.connect() as connection:
        with Session(connection, expire_on_commit=False) as session:
            yield Store(Page(session, connection))
        connection.rollback()
