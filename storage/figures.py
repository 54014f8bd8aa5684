"""Figures: what was last worked out of how fast the town answers, and how it keeps its word."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert
from sqlmodel import Field, col, select

from storage.cursors import Cursors
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class Figure(Row, table=True):
    """The figures of one department, or with "" of all, in a month, a year, or of late.

    Times are in seconds: within `half` half of the cases were there, within `most` nine of ten.
    """

    __kept__ = Keeps(
        plain="department period answered answered_half answered_most done done_half done_most"
        " kept broken running fixed not_fixed thanks"
    )

    department: str = Field(primary_key=True)
    period: str = Field(primary_key=True)
    answered: int = 0
    answered_half: int = 0
    answered_most: int = 0
    done: int = 0
    done_half: int = 0
    done_most: int = 0
    kept: int = 0
    broken: int = 0
    running: int = 0
    fixed: int = 0
    not_fixed: int = 0
    thanks: int = 0


CLOCK = "figures"  # the mark that says when this was, and of what the books said then
TABLE = Figure.__table__  # type: ignore[attr-defined]
WRITTEN = [column.name for column in TABLE.c]


class Figures(Books):
    """The book of figures; it can be thrown away and worked out anew."""

    def keep(self, figures: Sequence[Figure], mark: str, now: datetime) -> None:
        """Put down what was worked out, in place of all before."""
        self.session.exec(delete(Figure))
        rows = [{name: getattr(one, name) for name in WRITTEN} for one in figures]
        if rows:
            self.execute(insert(TABLE), rows)
        Cursors(self.page).move(CLOCK, f"{now.isoformat()} {mark}", now)

    def of(self, department: str = "") -> list[Figure]:
        """What is known of a department, or of the whole town."""
        found = select(Figure).where(Figure.department == department)
        return list(self.session.exec(found.order_by(col(Figure.period))))

    def in_(self, period: str) -> list[Figure]:
        """What is known of one time, of each department and of the whole town."""
        return list(self.session.exec(select(Figure).where(Figure.period == period)))

    def worked_out(self) -> tuple[datetime, str] | None:
        """When that was, and which mark the books had; None if it never was."""
        said = Cursors(self.page).at(CLOCK)
        if said is None:
            return None
        at, _, mark = said.partition(" ")
        return datetime.fromisoformat(at), mark
