"""Dialogues that are not finished yet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, bindparam, delete
from sqlmodel import Field, select

from storage.columns import Moment, utc_now
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books, upsert


class Conversation(Row, table=True):
    """How far one talk has come: which handler, how it began, and what was answered so far.

    `start` and `log` are JSON. `token` is the secret handle of the buttons that were shown last.
    """

    __table_args__ = (Index("conversation_asked", "asked_at"),)

    address: str = Field(primary_key=True)
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


TABLE = Conversation.__table__  # type: ignore[attr-defined]
COLUMNS = [TABLE.c[name] for name in Talk.__slots__]
AT = Prepared(select(*COLUMNS).where(TABLE.c.address == bindparam("chat")))
KEEP = Prepared(lambda kind: upsert(kind, TABLE, ["address"], Talk.__slots__[1:]), Talk.__slots__)
FORGET = Prepared(delete(TABLE).where(TABLE.c.address == bindparam("chat")))


class Conversations(Books):
    """The book of talks."""

    def at(self, address: str) -> Talk | None:
        found = self.find(AT, {"chat": address})
        return Talk(*found[0]) if found else None

    def keep(self, talk: Talk) -> None:
        values = {name: getattr(talk, name) for name in Talk.__slots__}
        self.do(KEEP, values)

    def forget(self, address: str) -> None:
        self.do(FORGET, {"chat": address})

    def forget_before(self, moment: datetime) -> int:
        """Forget talks that nobody went on with since then; how many there were."""
        return self.execute(delete(TABLE).where(TABLE.c.asked_at < moment)).rowcount
