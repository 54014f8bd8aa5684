"""Polls: what is asked of all, who has voted, and how many chose what. Each person votes once."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, Text, UniqueConstraint, func, update
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books, insert_new


class Poll(Row, table=True):
    """A question to all with a few answers to choose from; `quorum` is of votes.

    Only who is `verified` may vote, if it says so. In a `secret` one nobody can ever tell who chose
    what: it is not written down. `post_id` is the post with which it was made known.
    """

    __kept__ = Keeps(
        kind="staff",
        until="forever",
        personal="author",
        plain="id department question choices counts verified secret quorum begun_at ends_at"
        " ended_at post_id",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    department: str
    question: str = Field(sa_type=Text)
    choices: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    counts: list[int] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    verified: bool = True
    secret: bool = True
    quorum: int = 0
    author: str = ""
    begun_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    ends_at: datetime = Field(default_factory=utc_now, sa_type=Moment, index=True)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)
    post_id: int | None = Field(default=None, sa_type=Number)


class Ballot(Row, table=True):
    """That somebody has voted: a person here, or one at the town hall by a mark of their number.

    `choice` is written down in open polls only.
    """

    __kept__ = Keeps(
        kind="votes",
        personal="resident_id poll_id choice at",
        plain="id register_mark",
        whose="resident_id",
        hidden="register_mark",
    )
    __table_args__ = (
        UniqueConstraint("poll_id", "resident_id", name="ballot_once"),
        UniqueConstraint("poll_id", "register_mark", name="ballot_once_on_paper"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    poll_id: int = Field(foreign_key="poll.id", sa_type=Number)
    resident_id: int | None = Field(
        default=None, foreign_key="resident.id", sa_type=Number, index=True
    )
    register_mark: str | None = None
    choice: int | None = None
    at: datetime = Field(default_factory=utc_now, sa_type=Moment)


BALLOT = Ballot.__table__  # type: ignore[attr-defined]


class Polls(Books):
    """The book of polls."""

    def begin(self, poll: Poll) -> Poll:
        poll.counts = [0] * len(poll.choices)
        self.enter(poll)
        return poll

    def get(self, poll_id: int) -> Poll | None:
        return self.session.get(Poll, poll_id)

    def open(self, now: datetime) -> list[Poll]:
        """Those in which one can vote now, the one that ends first at the top."""
        found = select(Poll).where(col(Poll.ended_at).is_(None), col(Poll.ends_at) > now)
        return list(self.session.exec(found.order_by(col(Poll.ends_at), col(Poll.id))))

    def over(self, now: datetime) -> list[Poll]:
        """Those whose time is over, and whose result has not been told."""
        found = select(Poll).where(col(Poll.ended_at).is_(None), col(Poll.ends_at) <= now)
        return list(self.session.exec(found.order_by(col(Poll.id))))

    def vote(self, poll: Poll, choice: int, now: datetime, **who: Any) -> bool:
        """Count a vote; False if this person has voted. Nobody else counts this poll meanwhile.

        `who` is a `resident_id`, or a `register_mark`: the mark of a number in the register.
        """
        self.hold(poll)
        values = {"poll_id": poll.id, "choice": None if poll.secret else choice, "at": now, **who}
        new = insert_new(self.connection.dialect.name, BALLOT).returning(BALLOT.c.id)
        if not self.rows(new.values(**values)):
            return False
        counts = list(poll.counts)
        counts[choice] += 1
        self.count(poll, counts)
        return True

    def hold(self, poll: Poll) -> None:
        """Wait until nobody else counts this poll, and see it as it is then."""
        self.session.flush()
        mine = select(Poll).where(Poll.id == poll.id).with_for_update()
        self.session.exec(mine.execution_options(populate_existing=True)).one()

    def count(self, poll: Poll, counts: list[int]) -> None:
        self.session.execute(update(Poll).where(col(Poll.id) == poll.id).values(counts=counts))
        self.session.refresh(poll)

    def voters(self, poll_id: int) -> list[int]:
        """The residents who have voted here."""
        found = select(Ballot.resident_id).where(Ballot.poll_id == poll_id)
        found = found.where(col(Ballot.resident_id).is_not(None))
        return [one for one in self.session.exec(found.order_by(col(Ballot.id))) if one]

    def on_paper(self, poll_id: int) -> int:
        """How many votes came on paper."""
        found = select(func.count()).where(
            Ballot.poll_id == poll_id, col(Ballot.register_mark).is_not(None)
        )
        return self.session.exec(found).one()
