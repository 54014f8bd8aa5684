"""Who waits for an appointment, or for an earlier one than they have."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class Waiting(Row, table=True):
    """Somebody's place in the queue for a service of an office."""

    __kept__ = Keeps(
        kind="appointments",
        until="conversations",
        since="since",
        personal="office service resident_id address since",
        plain="id",
        whose="resident_id",
    )
    __table_args__ = (Index("waiting_queue", "office", "id"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    office: str
    service: str
    resident_id: int = Field(sa_type=Number, index=True)
    address: str
    since: datetime = Field(default_factory=utc_now, sa_type=Moment)


class WaitingList(Books):
    """The book of those who wait; whoever came first stands first."""

    def join(self, one: Waiting) -> Waiting:
        """Put somebody at the end of the queue; whoever stands in it stays where they are."""
        same = [each for each in self.of(one.resident_id) if each.service == one.service]
        if found := next((each for each in same if each.office == one.office), None):
            return found
        self.enter(one)
        return one

    def of(self, resident_id: int) -> list[Waiting]:
        """What somebody waits for."""
        mine = select(Waiting).where(Waiting.resident_id == resident_id)
        return list(self.session.exec(mine.order_by(col(Waiting.id))))

    def all(self) -> list[Waiting]:
        """All who wait, wherever it is."""
        return list(self.session.exec(select(Waiting).order_by(col(Waiting.id))))

    def at(self, office: str) -> list[Waiting]:
        """The queue of an office."""
        queue = select(Waiting).where(Waiting.office == office)
        return list(self.session.exec(queue.order_by(col(Waiting.id))))

    def leave(self, resident_id: int, office: str, service: str) -> bool:
        """Take somebody out of a queue; False if they do not stand in it."""
        found = [each for each in self.of(resident_id) if each.office == office]
        gone = [each for each in found if each.service == service]
        for each in gone:
            self.session.delete(each)
        self.session.flush()
        return bool(gone)
