"""Which other programs want to be told when a feed has changed (WebSub), and what is to do."""

from datetime import datetime
from typing import Any

from sqlalchemy import Text, UniqueConstraint, delete, func, or_, update
from sqlmodel import Field, col, select

from storage.columns import Moment, Number
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books

SUBSCRIBE, UNSUBSCRIBE = "subscribe", "unsubscribe"


class Hook(Row, table=True):
    """One callback for one feed.

    It counts until `expires_at`; without that nobody has confirmed it yet. `intent` is what was
    asked for and has yet to be confirmed at the callback, with the secret and the lease (in
    seconds) that are to count then. A secret lies sealed, where the town has told its own. `told`
    is the hash of what was handed over last. Something is to do at `next_at`, after so many
    `failures` in a row.
    """

    __kept__ = Keeps(
        plain="id callback host topic secret expires_at intent intent_secret intent_lease told"
        " failures next_at"
    )
    __table_args__ = (UniqueConstraint("callback", "topic", name="hook_once"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    callback: str = Field(sa_type=Text)
    host: str = Field(index=True)
    topic: str = Field(sa_type=Text)
    secret: str = ""
    expires_at: datetime | None = Field(default=None, sa_type=Moment)
    intent: str = ""
    intent_secret: str = ""
    intent_lease: int = 0
    told: str = ""
    failures: int = 0
    next_at: datetime | None = Field(default=None, sa_type=Moment, index=True)


def as_read(hook: Hook) -> tuple[Any, Any]:
    """The very hook, if nobody has asked for anything since it was found to be due."""
    return col(Hook.id) == hook.id, col(Hook.next_at) == hook.next_at


class Hooks(Books):
    """The book of callbacks."""

    def get(self, number: int) -> Hook | None:
        return self.session.get(Hook, number)

    def of(self, callback: str, topic: str) -> Hook | None:
        question = select(Hook).where(Hook.callback == callback, Hook.topic == topic)
        return self.session.exec(question).first()

    def ask(self, hook: Hook, intent: str, now: datetime, secret: str = "", lease: int = 0) -> Hook:
        """Note what is asked for; until it is confirmed, everything stays as it is."""
        hook.intent, hook.intent_secret, hook.intent_lease = intent, secret, lease
        hook.failures, hook.next_at = 0, now
        self.session.add(hook)
        self.session.flush()
        self.call("hooks")
        return hook

    def count(self, host: str | None = None) -> int:
        """How many there are, of one host or of all."""
        question = select(func.count()).select_from(Hook)
        if host is not None:
            question = question.where(Hook.host == host)
        return self.session.exec(question).one()

    def touch(self, now: datetime) -> None:
        """Something has changed: look after all that count, but for those that wait already."""
        quiet = (col(Hook.next_at).is_(None), col(Hook.expires_at) > now)
        self.execute(update(Hook).where(*quiet).values(next_at=now, failures=0))
        self.session.expire_all()

    def due(self, now: datetime, most: int) -> list[Hook]:
        """Those of which something is to do, the longest waiting first."""
        question = select(Hook).where(col(Hook.next_at) <= now).order_by(col(Hook.next_at))
        return list(self.session.exec(question.limit(most)))

    def settle(self, hook: Hook, **values: object) -> None:
        """Note how it went, unless something else was asked for meanwhile."""
        self.execute(update(Hook).where(*as_read(hook)).values(**values))
        self.session.expire_all()

    def drop(self, hook: Hook) -> None:
        """Forget it, unless something else was asked for meanwhile."""
        self.execute(delete(Hook).where(*as_read(hook)))
        self.session.expire_all()

    def forget(self, now: datetime) -> None:
        """Drop those whose time is over, and those that nobody has confirmed."""
        over = or_(col(Hook.expires_at).is_(None), col(Hook.expires_at) <= now)
        self.execute(delete(Hook).where(over, col(Hook.intent) == ""))
        self.session.expire_all()
