"""A look into the books of a town from outside."""

import sqlite3
from contextlib import closing


def looked_up(file, question):
    """What SQLite says to a question, without a hand on the file."""
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as books:
        return books.execute(question).fetchall()
