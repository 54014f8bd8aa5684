"""What staff have written for a later moment, and is not public yet."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, col, select

from storage.columns import Moment, Number
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class Planned(Row, table=True):
    """A post that appears by itself at `publish_at`, unless it is taken back before.

    `content` are the columns of the post. `post_id` is there once it has been published.
    """

    __kept__ = Keeps(
        kind="staff",
        until="forever",
        personal="author content",
        plain="id department publish_at expires_at post_id done_at",
        photos="content",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    department: str
    author: str
    content: dict[str, Any] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))
    publish_at: datetime = Field(sa_type=Moment)
    expires_at: datetime | None = Field(default=None, sa_type=Moment)
    post_id: int | None = Field(default=None, sa_type=Number)
    done_at: datetime | None = Field(default=None, sa_type=Moment, index=True)


WAITS = col(Planned.done_at).is_(None)


class PlannedPosts(Books):
    """The book of what is to appear later."""

    def plan(self, planned: Planned) -> Planned:
        self.enter(planned)
        return planned

    def get(self, number: int) -> Planned | None:
        return self.session.get(Planned, number)

    def due(self, now: datetime, most: int) -> list[Planned]:
        question = select(Planned).where(WAITS, col(Planned.publish_at) <= now)
        return list(self.session.exec(question.order_by(col(Planned.publish_at)).limit(most)))

    def waiting(self, department: str, most: int) -> list[Planned]:
        """What a department has planned, the next one first."""
        question = select(Planned).where(WAITS, Planned.department == department)
        return list(self.session.exec(question.order_by(col(Planned.publish_at)).limit(most)))

    def done(self, planned: Planned, now: datetime, post_id: int | None = None) -> None:
        """Note that it has appeared as this post; or that it is not to appear."""
        planned.done_at, planned.post_id = now, post_id
        self.session.add(planned)
        self.session.flush()
