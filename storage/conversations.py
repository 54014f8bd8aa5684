"""Dialogues that are not finished yet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Index, and_, bindparam, delete
from sqlmodel import Field, select

from storage.columns import Moment, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books, upsert


class Conversation(Row, table=True):
    """How far one talk has come: which handler, how it began, and what was answered so far.

    In a staff room each `author` has talks of their own, one in the room itself (`thread` is empty
    then) and one in each thread. A chat of residents has one talk, and names neither.
    `start` and `log` are JSON. `token` is the secret handle of the buttons that were shown last.
    """

    __kept__ = Keeps(
        kind="talks",
        until="conversations",
        personal="address author thread handler start log token asked_at",
        whose="address",
        since="asked_at",
        photos="start log",
        hidden="token",
    )
    __table_args__ = (
        Index("conversation_asked", "asked_at"),
        Index("conversation_staff", "author", "asked_at"),
    )

    address: str = Field(primary_key=True)
    author: str = Field(default="", primary_key=True)
    thread: str = Field(default="", primary_key=True)
    handler: str
    start: str
    log: str
    token: str
    asked_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation as it lies in the book."""

    address: str
    handler: str
    start: str
    log: str
    token: str
    asked_at: datetime
    author: str = ""
    thread: str = ""


TABLE = Conversation.__table__  # type: ignore[attr-defined]
COLUMNS = [TABLE.c[name] for name in Talk.__slots__]
KEY = ("address", "author", "thread")
REST = [name for name in Talk.__slots__ if name not in KEY]
HERE = and_(*(TABLE.c[name] == bindparam(f"at_{name}") for name in KEY))
AT = Prepared(select(*COLUMNS).where(HERE))
KEEP = Prepared(lambda kind: upsert(kind, TABLE, KEY, REST), Talk.__slots__)
FORGET = Prepared(delete(TABLE).where(HERE))


class Conversations(Books):
    """The book of talks."""

    def at(self, address: str, author: str = "", thread: str = "") -> Talk | None:
        """The talk in a chat; in a staff room that of one member, in the room or in a thread."""
        found = self.find(AT, here(address, author, thread))
        return Talk(*found[0]) if found else None

    def of(self, address: str, author: str) -> list[Talk]:
        """All talks of one member of a staff room, there and in its threads."""
        return self.talks(TABLE.c.address == address, TABLE.c.author == author)

    def asked(self, address: str, token: str) -> Talk | None:
        """The talk in a staff room whose open question has the buttons with this token."""
        found = self.talks(TABLE.c.address == address, TABLE.c.token == token)
        return found[0] if found else None

    def silent_since(self, moment: datetime) -> list[Talk]:
        """The talks of staff with which nobody went on since then."""
        return self.talks(TABLE.c.author > "", TABLE.c.asked_at <= moment)

    def left(self, handler: str, moment: datetime) -> list[Talk]:
        """The talks with one service with which nobody went on since then."""
        return self.talks(TABLE.c.handler == handler, TABLE.c.asked_at <= moment)

    def talks(self, *which: ColumnElement[bool]) -> list[Talk]:
        found = self.execute(select(*COLUMNS).where(*which).order_by(TABLE.c.asked_at))
        return [Talk(*values) for values in map(tuple, found)]

    def keep(self, talk: Talk) -> None:
        values = {name: getattr(talk, name) for name in Talk.__slots__}
        self.do(KEEP, values)

    def forget(self, address: str, author: str = "", thread: str = "") -> None:
        self.do(FORGET, here(address, author, thread))


def here(address: str, author: str, thread: str) -> dict[str, str]:
    """The key of one talk, as the statements above call it."""
    return {"at_address": address, "at_author": author, "at_thread": thread}
