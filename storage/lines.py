"""What was said in the browser: there the town itself is the platform, and keeps the talk."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Index, Text, UniqueConstraint, bindparam, cast, text
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.personal import Personal, plain
from storage.prepared import Prepared
from storage.residents import Residents
from storage.row import Row
from storage.session import Books

ONE_AFTER_ANOTHER = text("SELECT pg_advisory_xact_lock(5867)")


class Line(Row, table=True):
    """One message in a browser chat. Its platform id is `key`, unique in its chat.

    `body` is what the page shows: text, heading, choices, photos, place … `author` is empty when
    the town speaks. `thread` is the key of the line that began its thread. `version` grows with
    every change in the chat, so that a page can ask for what is new to it. A line is `heard` when
    the town has taken in what it says.
    """

    __kept__ = Keeps(
        kind="talks",
        until="conversations",
        personal="chat key author body thread at",
        plain="id version edited deleted heard",
        since="at",
        photos="body",
    )
    __table_args__ = (
        UniqueConstraint("chat", "key"),
        Index("line_version", "chat", "version"),
        Index("line_heard", "heard", "id"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    chat: str
    key: str
    author: str = ""
    body: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    thread: str = ""
    at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    version: int = Field(default=0, sa_type=Number)
    edited: bool = False
    deleted: bool = False
    heard: bool = True


CHAT = col(Line.chat) == bindparam("chat")
GET = select(Line).where(CHAT, col(Line.key) == bindparam("key"))
NEWEST = Prepared(select(Line.version).where(CHAT).order_by(col(Line.version).desc()).limit(1))


class Lines(Books):
    """The book of what was said in the browser."""

    def get(self, chat: str, key: str) -> Line | None:
        return self.session.exec(GET, params={"chat": chat, "key": key}).first()

    def take(self, chat: str, key: str) -> Line | None:
        """The same, to change it: until that is committed nobody else changes any line."""
        self._wait_for_others()
        return self.get(chat, key)

    def put(self, line: Line, now: datetime) -> Line:
        """Keep a new line, or the change of one that was taken."""
        self._wait_for_others()
        line.version = max(self.version(line.chat) + 1, int(now.timestamp() * 1000))
        if line.id is None:
            self.enter(line)
        self.session.flush()
        self.call(f"chat:{line.chat}")
        return line

    def version(self, chat: str) -> int:
        """The newest version in a chat, or 0 where nothing stands.

        It is no less than the clock was in milliseconds, when it was given. So it never starts
        anew, even when all lines were forgotten, and a page may hold on to what it knew.
        """
        found = self.find(NEWEST, {"chat": chat})
        return int(found[0][0]) if found else 0

    def since(self, chat: str, version: int = 0, limit: int = 200) -> list[Line]:
        """The newest lines of a chat that changed after `version`, in the order of the talk."""
        found = self.session.exec(
            select(Line)
            .where(Line.chat == chat, col(Line.version) > version)
            .order_by(col(Line.id).desc())
            .limit(limit)
        )
        return list(reversed(list(found)))

    def before(self, chat: str, line_id: int, limit: int = 100) -> list[Line]:
        """The lines of a chat that stand above this one, in the order of the talk."""
        found = self.session.exec(
            select(Line)
            .where(Line.chat == chat, col(Line.id) < line_id)
            .order_by(col(Line.id).desc())
            .limit(limit)
        )
        return list(reversed(list(found)))

    def roots(self, chat: str, lines: Iterable[Line]) -> list[Line]:
        """The lines that began the threads of these, as far as they are not among them."""
        lines = list(lines)
        missing = {line.thread for line in lines} - {line.key for line in lines} - {""}
        found = self.session.exec(
            select(Line).where(Line.chat == chat, col(Line.key).in_(missing)).order_by(col(Line.id))
        )
        return list(found)

    def unheard(self, limit: int = 100) -> list[Line]:
        """What was said, but not yet taken in; oldest first."""
        found = self.session.exec(
            select(Line).where(col(Line.heard).is_(False)).order_by(col(Line.id)).limit(limit)
        )
        return list(found)

    def shows(self, chat: str, photo: str) -> bool:
        """Whether this photo stands in a line of the chat; `photo` is a ref."""
        found = self.session.exec(
            select(Line).where(Line.chat == chat, cast(col(Line.body), Text).contains(photo))
        )
        return any(photo in line.body.get("photos", ()) for line in found)

    def document(self, chat: str, ref: str) -> dict[str, Any] | None:
        """How a document is called that stands in a line of the chat, if it does."""
        found = self.session.exec(
            select(Line).where(Line.chat == chat, cast(col(Line.body), Text).contains(ref))
        )
        documents = (one for line in found for one in line.body.get("documents", ()))
        return next((one for one in documents if one["ref"] == ref), None)

    def of_resident(self, resident_id: int) -> dict[str, Any]:
        """What a person and the town said to each other in the browser."""
        table, note = Line.__table__, Line.__kept__  # type: ignore[attr-defined]
        said = select(table).where(table.c.chat.in_(self._chats(resident_id)))
        told = [plain(table, row, note) for row in self.rows(said.order_by(table.c.id))]
        return {"line": told} if told else {}

    def forget_resident(self, resident_id: int) -> None:
        """Wipe all that was said in someone's chats; a page that is open hears of it."""
        which = col(Line.chat).in_(self._chats(resident_id))
        table, note = Line.__table__, Line.__kept__  # type: ignore[attr-defined]
        Personal(self.page).drop_photos(table, note, which)
        for line in self.session.exec(select(Line).where(which, col(Line.deleted).is_(False))):
            line.body, line.deleted, line.heard = {}, True, True
            self.put(line, utc_now())

    def _chats(self, resident_id: int) -> list[str]:
        addresses = (one.partition(":") for one in Residents(self.page).addresses(resident_id))
        return [chat for platform, _, chat in addresses if platform == "browser"]

    def _wait_for_others(self) -> None:
        """Versions must be committed in their order, or a page would pass one over."""
        if self.many_writers:
            self.execute(ONE_AFTER_ANOTHER)
