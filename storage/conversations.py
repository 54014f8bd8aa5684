"""Dialogues that are not finished yet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, bindparam, delete
from sqlmodel import Field, SQLModel, select

from storage.columns import Moment, utc_now
from storage.session import Books, upsert


class Conversation(SQLModel, table=True):
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
AT = select(*COLUMNS).where(TABLE.c.address == bindparam("chat"))
KEEP = upsert(TABLE, ["address"], ["handler", "start", "log", "token", "asked_at"])
FORGET = delete(TABLE).where(TABLE.c.address == bindparam("chat"))


class Conversations(Books):
    """The book of talks."""

    def at(self, address: str) -> Talk | None:
        found = self.rows(AT, {"chat": address})
        return Talk(*found[0]) if found else None

    def keep(self, talk: Talk) -> None:
        values = {name: getattr(talk, name) for name in Talk.__slots__}
        self.execute(KEEP[self.connection.dialect.name], values)

    def forget(self, address: str) -> None:
        self.execute(FORGET, {"chat": address})

    def forget_before(self, moment: datetime) -> int:
        """Forget talks that nobody went on with since then; how many there were."""
        return self.execute(delete(TABLE).where(TABLE.c.asked_at < moment)).rowcount
