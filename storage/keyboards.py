"""Buttons that stand outside any question, e.g. under "Is it fixed?"."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, Column, bindparam, delete, func, insert
from sqlmodel import Field, col, select

from storage.columns import Moment, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books

INSTANT = timedelta(microseconds=1)  # what the books can tell apart


class Keyboard(Row, table=True):
    """The buttons of one message. They belong to one chat, and expire.

    `choices` are triples: a key, the label, and the words that choosing it stands for.
    """

    __kept__ = Keeps(
        kind="talks",
        until="conversations",
        personal="token address choices made_at expires_at",
        whose="address",
        hidden="token",
    )

    token: str = Field(primary_key=True)
    address: str = Field(index=True)
    choices: list[Any] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    made_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    expires_at: datetime = Field(sa_type=Moment, index=True)


TABLE = Keyboard.__table__  # type: ignore[attr-defined]
WRITTEN = [column.name for column in TABLE.c]
LATEST = Prepared(select(func.max(TABLE.c.made_at)).where(TABLE.c.address == bindparam("chat")))
KEEP = Prepared(insert(TABLE), WRITTEN)


class Keyboards(Books):
    """The book of buttons."""

    def keep(self, keyboard: Keyboard) -> None:
        """Put buttons down; no two of a chat are of the same instant, so that one is the latest."""
        [[latest]] = self.find(LATEST, {"chat": keyboard.address})
        if latest and latest >= keyboard.made_at:
            keyboard.made_at = latest + INSTANT
        self.do(KEEP, {name: getattr(keyboard, name) for name in WRITTEN})

    def get(self, token: str) -> Keyboard | None:
        return self.session.get(Keyboard, token)

    def latest(self, address: str) -> Keyboard | None:
        """The buttons that this chat was shown last."""
        found = self.session.exec(
            select(Keyboard)
            .where(Keyboard.address == address)
            .order_by(col(Keyboard.made_at).desc())
            .limit(1)
        )
        return found.first()

    def forget_before(self, moment: datetime) -> int:
        """Forget what has expired; how many there were."""
        return self.session.exec(delete(Keyboard).where(col(Keyboard.expires_at) < moment)).rowcount
