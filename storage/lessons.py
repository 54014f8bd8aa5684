"""Which lessons of the course somebody has done."""

from datetime import datetime

from sqlmodel import Field, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class Lesson(Row, table=True):
    """A lesson that a resident has done, and when they last did. `lesson` is its key."""

    __kept__ = Keeps(kind="lessons", personal="resident_id lesson done_at", whose="resident_id")

    resident_id: int = Field(foreign_key="resident.id", primary_key=True, sa_type=Number)
    lesson: str = Field(primary_key=True)
    done_at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Lessons(Books):
    """The book of what people have learned."""

    def done(self, resident_id: int) -> frozenset[str]:
        """The keys of the lessons that somebody has done."""
        found = self.session.exec(select(Lesson.lesson).where(Lesson.resident_id == resident_id))
        return frozenset(found)

    def finish(self, resident_id: int, lesson: str, now: datetime) -> None:
        """Note that somebody has done a lesson; they may do it as often as they like."""
        known = self.session.get(Lesson, (resident_id, lesson))
        if known is None:
            self.session.add(Lesson(resident_id=resident_id, lesson=lesson, done_at=now))
        else:
            known.done_at = now
        self.session.flush()
