"""Photos that were forgotten: their files are removed once this is committed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Field, col, select

from storage.columns import Moment, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books, insert_new


class Thrown(Row, table=True):
    """A photo that a row named which is no more. Another may name it still."""

    __kept__ = Keeps(plain="ref thrown_at")
    __tablename__ = "waste"

    ref: str = Field(primary_key=True)
    thrown_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


TABLE = Thrown.__table__  # type: ignore[attr-defined]
THROW = Prepared(lambda kind: insert_new(kind, TABLE), ("ref", "thrown_at"))


class Waste(Books):
    """The book of what may be removed."""

    def throw(self, refs: Iterable[str], now: datetime) -> None:
        for ref in sorted(refs):
            self.do(THROW, {"ref": ref, "thrown_at": now})

    def all(self, limit: int = 500) -> list[str]:
        """What lies there, the oldest first."""
        return list(
            self.session.exec(select(Thrown.ref).order_by(col(Thrown.thrown_at)).limit(limit))
        )

    def emptied(self, refs: Iterable[str]) -> None:
        """Note that these have been looked at: their files are gone, or somebody has them still."""
        self.execute(delete(TABLE).where(TABLE.c.ref.in_(list(refs))))
