"""How far each platform has been read, and who may read it."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import delete, func, text
from sqlmodel import Field, col, select

from storage.changes import remember
from storage.columns import Moment, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books, insert_new, upsert


class Cursor(Row, table=True):
    """The mark up to which one platform was read; only the platform knows what it means."""

    __kept__ = Keeps(plain="platform mark moved_at")

    platform: str = Field(primary_key=True)
    mark: str
    moved_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Lease(Row, table=True):
    """Who may do what only one process may do: read a platform, or speak to it."""

    __kept__ = Keeps(plain="name owner until")

    name: str = Field(primary_key=True)
    owner: str
    until: datetime = Field(sa_type=Moment)


ONE_WATCHMAN = text("SELECT pg_advisory_xact_lock(5868)")
CURSOR, LEASE = Cursor.__table__, Lease.__table__  # type: ignore[attr-defined]
MOVED = ("platform", "mark", "moved_at")
MOVE = Prepared(lambda kind: upsert(kind, CURSOR, ["platform"], MOVED[1:]), MOVED)
FIRST = Prepared(lambda kind: insert_new(kind, LEASE), ("name", "owner", "until"))


class Cursors(Books):
    """The book of marks."""

    def at(self, platform: str) -> str | None:
        cursor = self.session.get(Cursor, platform)
        return cursor.mark if cursor else None

    def move(self, platform: str, mark: str, at: datetime) -> None:
        values = {"platform": platform, "mark": mark, "moved_at": at}
        self.do(MOVE, values)

    def drop(self, name: str) -> None:
        """There is no such mark any more."""
        self.session.exec(delete(Cursor).where(col(Cursor.platform) == name))

    def make_known(self, name: str, mark: str, at: datetime) -> None:
        """The same with a mark of which pages tell."""
        self.move(name, mark, at)
        remember(self.connection)


class Leases(Books):
    """The book of who may do what."""

    def take(self, name: str, owner: str, lasts: timedelta, now: datetime | None = None) -> bool:
        """Take or renew a lease, unless somebody else holds it still."""
        now = now or self.now()
        first = {"name": name, "owner": owner, "until": now + lasts}
        self.do(FIRST, first)
        lease = self.session.get(Lease, name, with_for_update=True)
        if lease is None or (lease.owner != owner and lease.until > now):
            return False  # held, or given back at this very moment: it is asked for again
        lease.owner, lease.until = owner, now + lasts
        self.session.flush()
        return True

    def walk_alone(self) -> None:
        """To the end of this transaction nobody else is on a round.

        A watchman who was held up may not know yet that another has taken his lease.
        """
        if self.many_writers:
            self.execute(ONE_WATCHMAN)

    def now(self) -> datetime:
        """What the clock of the database shows: those of the processes may differ."""
        if not self.many_writers:
            return utc_now()
        shown: datetime = self.execute(select(func.clock_timestamp())).scalar_one()
        return shown.astimezone(UTC)

    def give_back(self, name: str, owner: str) -> None:
        lease = self.session.get(Lease, name)
        if lease and lease.owner == owner:
            self.session.delete(lease)
            self.session.flush()
