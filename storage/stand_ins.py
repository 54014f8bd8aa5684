"""Who answers in place of somebody who is away."""

from datetime import date

from sqlmodel import Field

from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class StandIn(Row, table=True):
    """Whoever answers in the room of a department meanwhile; `until` is the last day, if known."""

    __kept__ = Keeps(kind="staff", until="forever", personal="department user name until")
    __tablename__ = "stand_in"

    department: str = Field(primary_key=True)
    user: str
    name: str
    until: date | None = None


class StandIns(Books):
    """The book of those who stand in for others."""

    def of(self, department: str, today: date) -> StandIn | None:
        """Who stands in today."""
        found = self.session.get(StandIn, department)
        return found if found and (found.until is None or found.until >= today) else None

    def name(self, stand_in: StandIn) -> None:
        """Note who stands in from now on, in place of whoever did before."""
        self.session.merge(stand_in)
        self.session.flush()

    def end(self, department: str) -> bool:
        """Note that nobody stands in any more; False if nobody did."""
        found = self.session.get(StandIn, department)
        if found:
            self.session.delete(found)
            self.session.flush()
        return found is not None
