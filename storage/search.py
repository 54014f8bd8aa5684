"""Finding posts by their words: FTS5 on SQLite, tsvector on PostgreSQL, behind the same questions.

What is looked for is a thread: a case with all its posts, or a piece of news. It goes by one
number: that of the news, or that of the case below zero. Words are plain letters and digits.
Marks are words that nobody can write: in which street and which district a matter is.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from sqlite3 import sqlite_version_info
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    column,
    delete,
    func,
    insert,
    select,
    table,
    text,
)

from storage.changes import unnoticed
from storage.columns import utc_now
from storage.cursors import Cursors
from storage.posts import Post
from storage.prepared import Prepared
from storage.session import Books

NAME = "search_words"
COMMON = 2000  # threads, from which on it is quicker to go through the feed from the newest on
LAID = {
    "sqlite": (
        f"CREATE VIRTUAL TABLE {NAME} USING fts5(words, marks, detail = column, prefix = '3')",
    ),
    "postgresql": (
        (
            f"CREATE TABLE {NAME} (rowid BIGINT PRIMARY KEY, words TEXT NOT NULL,"
            " marks TEXT NOT NULL, found TSVECTOR NOT NULL GENERATED ALWAYS AS"
            " (setweight(to_tsvector('simple', words), 'A')"
            " || setweight(to_tsvector('simple', marks), 'B')) STORED)"
        ),
        f"CREATE INDEX {NAME}_found ON {NAME} USING gin (found)",
    ),
}

INDEX = table(NAME, column("rowid"), column("words"), column("marks"))
OF_THREAD = INDEX.c.rowid == bindparam("thread")
KNOWN = Prepared(select(INDEX.c.words, INDEX.c.marks).where(OF_THREAD))
DROP = Prepared(delete(INDEX).where(OF_THREAD))
PUT = Prepared(insert(INDEX), ["rowid", "words", "marks"])
# FTS5 notes what is deleted, and throws it away some time. We want it gone: at once where it can
# be told so, and else soon, by having all of the index written anew, a part at a time.
ERASES_AT_ONCE = sqlite_version_info >= (3, 42)
ERASE = text(f"INSERT INTO {NAME} ({NAME}, rank) VALUES ('secure-delete', 1)")  # noqa: S608
MERGE = text(f"INSERT INTO {NAME} ({NAME}, rank) VALUES ('merge', :pages)")  # noqa: S608
PAGES = 64  # of 4 kB, that are written anew in one go
NOTHING_MORE = 2  # changes; so many and more are made as long as there is something to merge
LOST, BEGUN = "search-lost", "search-begun"  # when words were lost, and when that was taken up
UNDONE = "…"
SOON = timedelta(minutes=10)  # between one time that all is written anew and the next
ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(5870, CAST(:thread AS integer))")


def lay(connection: Connection) -> None:
    """Make the index in a database that has none. No model knows it: each kind has its own."""
    for statement in LAID[connection.dialect.name]:
        connection.execute(text(statement))
    if connection.dialect.name == "sqlite" and ERASES_AT_ONCE:
        connection.execute(ERASE)


def is_of_the_books(name: str | None, kind: str, _: Any) -> bool:
    """Whether a table is one that a model describes, and none of the index."""
    return not (kind == "table" and name is not None and name.startswith(NAME))


def thread_of(post: Post) -> int:
    """The number of the thread that a post is of."""
    return -post.case_id if post.case_id else post.id or 0


class Search(Books):
    """The index of what all may read."""

    def hold(self, thread: int) -> None:
        """Wait until nobody else looks what a thread says."""
        if self.many_writers:
            self.execute(ONE_AT_A_TIME, {"thread": thread})

    def put(self, thread: int, words: Iterable[str], marks: Iterable[str]) -> None:
        """Keep what a thread says from now on, and nothing of what it said before."""
        told = {"words": " ".join(sorted(set(words))), "marks": " ".join(sorted(set(marks)))}
        known = self.find(KNOWN, {"thread": thread})
        if known == [[*told.values()]]:
            return
        if known:
            self.do(DROP, {"thread": thread})
        self.do(PUT, {"rowid": thread, **told})
        if known and not set(known[0][0].split()) <= set(told["words"].split()):
            self._lose()

    def drop(self, thread: int) -> None:
        """Forget what a thread has said."""
        if self.do(DROP, {"thread": thread}):
            self._lose()

    def finding(self, words: Iterable[str], marks: Iterable[str]) -> Select[tuple[int]]:
        """The numbers of the threads in which all of these stand; of words the beginning will do.

        There must be at least one of them.
        """
        if self.connection.dialect.name == "sqlite":
            asked = [f'words : "{one}" *' for one in words] + [f'marks : "{one}"' for one in marks]
            condition = column(NAME).op("MATCH")(" AND ".join(asked))
        else:
            asked = [f"{one}:*A" for one in words] + [f"{one}:B" for one in marks]
            condition = column("found").op("@@")(func.to_tsquery("simple", " & ".join(asked)))
        return select(INDEX.c.rowid).where(condition)

    def is_common(self, words: Iterable[str], marks: Iterable[str]) -> bool:
        """Whether these stand in more threads than it is worth to gather before they are sorted."""
        found = self.finding(words, marks).limit(COMMON + 1).subquery()
        return bool(self.rows(select(func.count() > COMMON).select_from(found))[0][0])

    def tidy(self, now: datetime) -> bool:
        """Have a part of what was lost thrown away; whether there is more of it."""
        if self.connection.dialect.name != "sqlite":
            return False
        cursors = Cursors(self.page)
        lost, begun = cursors.at(LOST), cursors.at(BEGUN)
        if lost and (begun is None or datetime.fromisoformat(begun.split()[0]) + SOON <= now):
            cursors.drop(LOST)
            cursors.move(BEGUN, f"{now.isoformat()} {UNDONE}", now)
            return self._merge(-PAGES)
        if begun is None or not begun.endswith(UNDONE):
            return False
        more = self._merge(PAGES)
        if not more:
            cursors.move(BEGUN, begun.removesuffix(UNDONE), now)
        return more

    def _merge(self, pages: int) -> bool:
        """Merge some pages, from all of the index if they are below zero; whether that did."""
        driver: Any = self.connection.connection.driver_connection
        before = driver.total_changes
        with unnoticed(self.connection):
            self.execute(MERGE, {"pages": pages})
        return bool(driver.total_changes - before >= NOTHING_MORE)

    def _lose(self) -> None:
        """Note that the index still holds words of which nothing is left."""
        if self.connection.dialect.name == "sqlite" and not ERASES_AT_ONCE:
            Cursors(self.page).move(LOST, "1", utc_now())
