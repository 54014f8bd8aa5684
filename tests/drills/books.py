"""A look into the books of a town from outside, while it works, or after it has died."""

import sqlite3
from contextlib import closing

import psycopg

SOUND = ("PRAGMA integrity_check", "PRAGMA foreign_key_check")


def looked_up(url, question):
    """What the database says to a question."""
    with closing(opened(url)) as books:
        return books.execute(question).fetchall()


def opened(url):
    """A connection that changes nothing."""
    if url.startswith("sqlite:///"):
        return sqlite3.connect(f"file:{url.removeprefix('sqlite:///')}?mode=ro", uri=True)
    return psycopg.connect(url, autocommit=True)


def are_sound(url):
    """Whether the file of the books is whole, and each row in it knows the others.

    PostgreSQL sees to that by itself, or does not start.
    """
    if not url.startswith("sqlite:///"):
        return True
    whole, at_odds = (looked_up(url, question) for question in SOUND)
    return (whole, at_odds) == ([("ok",)], [])
