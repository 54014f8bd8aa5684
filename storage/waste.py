"""Photos that were forgotten: their files are removed once this is committed."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import delete, update
from sqlmodel import Field, col, select

from storage.columns import Moment, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books, insert_new


class Thrown(Row, table=True):
    """A photo that a row named which is no more. Another may name it still.

    `thrown_at` is from when on it is to be looked at whether one does.
    """

    __kept__ = Keeps(plain="ref thrown_at")
    __tablename__ = "waste"

    ref: str = Field(primary_key=True)
    thrown_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


AT_ONCE = datetime(2000, 1, 1, tzinfo=UTC)
TABLE = Thrown.__table__  # type: ignore[attr-defined]
THROW = Prepared(lambda kind: insert_new(kind, TABLE), ("ref", "thrown_at"))


class Waste(Books):
    """The book of what may be removed."""

    def throw(self, refs: Iterable[str]) -> None:
        """Have these looked at as soon as may be."""
        for ref in sorted(refs):
            self.do(THROW, {"ref": ref, "thrown_at": AT_ONCE})

    def all(self, now: datetime, limit: int = 100) -> list[str]:
        """What is to be looked at, the oldest first."""
        ready = select(Thrown.ref).where(col(Thrown.thrown_at) <= now)
        return list(self.session.exec(ready.order_by(col(Thrown.thrown_at)).limit(limit)))

    def later(self, refs: Iterable[str], at: datetime) -> None:
        """Have these looked at again from then on: somebody shows them still."""
        again = update(TABLE).where(TABLE.c.ref.in_(list(refs)))
        self.execute(again.values(thrown_at=at))

    def emptied(self, refs: Iterable[str]) -> None:
        """Note that the files of these are gone."""
        self.execute(delete(TABLE).where(TABLE.c.ref.in_(list(refs))))
