"""Polls: what is asked of all, who has voted, and how many chose what. Each person votes once."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import JSON, Column, Text, UniqueConstraint, delete, func, update
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books, insert_new


class Poll(Row, table=True):
    """A question to all with a few answers to choose from; `quorum` is of votes.

    Only who is `verified` may vote, if it says so. In a `secret` one nobody can ever tell who chose
    what: it is not written down. `papers` is how many votes came on paper. `post_id` is the post
    with which it was made known.
    """

    __kept__ = Keeps(
        kind="staff",
        until="forever",
        personal="author",
        plain="id department question choices counts papers verified secret quorum begun_at"
        " ends_at ended_at post_id",
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    department: str
    question: str = Field(sa_type=Text)
    choices: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    counts: list[int] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    papers: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    verified: bool = True
    secret: bool = True
    quorum: int = 0
    author: str = ""
    begun_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    ends_at: datetime = Field(default_factory=utc_now, sa_type=Moment, index=True)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)
    post_id: int | None = Field(default=None, sa_type=Number)


class Ballot(Row, table=True):
    """That somebody has voted in the chat. `choice` is written down in open polls only.

    It is `marked` if the town hall knows the number of their card: then they cannot vote on paper.
    """

    __kept__ = Keeps(
        kind="votes",
        personal="resident_id poll_id choice at",
        plain="id marked",
        whose="resident_id",
    )
    __table_args__ = (UniqueConstraint("poll_id", "resident_id", name="ballot_once"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    poll_id: int = Field(foreign_key="poll.id", sa_type=Number)
    resident_id: int = Field(foreign_key="resident.id", sa_type=Number, index=True)
    marked: bool = False
    choice: int | None = None
    at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Voter(Row, table=True):
    """That somebody has voted in a poll, in whichever way: a mark made of the number of their card.

    Where nothing else would know any more that a chat has voted, it is made of that. It is made for
    this poll alone, so no two polls can be held against each other; it stands beside no choice, no
    person and no moment; and it is forgotten when the poll ends.
    """

    __kept__ = Keeps(plain="poll_id mark")

    poll_id: int = Field(foreign_key="poll.id", primary_key=True, sa_type=Number)
    mark: str = Field(primary_key=True)


BALLOT, VOTER = Ballot.__table__, Voter.__table__  # type: ignore[attr-defined]


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

    def ended(self, most: int, before: int | None = None) -> list[Poll]:
        """Those whose result was told, the newest first; `before` one, if that is given."""
        found = select(Poll).where(col(Poll.ended_at).is_not(None))
        if before is not None:
            found = found.where(col(Poll.id) < before)
        return list(self.session.exec(found.order_by(col(Poll.id).desc()).limit(most)))

    def vote(
        self,
        poll: Poll,
        choice: int,
        now: datetime,
        resident_id: int,
        mark: str | None = None,
        *,
        before: Iterable[str] = (),
    ) -> bool:
        """Count a vote in the chat; False if this person has voted, here or on paper.

        `mark` is that of their card. Those from `before` are of their chats: whoever wrote there
        has voted, and is gone.
        """
        self.hold(poll)
        if self.has_mark(poll.id or 0, *filter(None, (mark, *before))):
            return False
        about = {"poll_id": poll.id, "resident_id": resident_id, "at": now}
        about |= {"choice": None if poll.secret else choice, "marked": mark is not None}
        new = insert_new(self.connection.dialect.name, BALLOT).returning(BALLOT.c.id)
        if not self.rows(new.values(**about)):
            return False
        if mark:
            self.put_mark(poll.id or 0, mark)
        self.count(poll, choice)
        return True

    def vote_on_paper(self, poll: Poll, choice: int, mark: str) -> bool:
        """Count a vote on paper; False if whoever has this mark has voted, here or in the chat."""
        self.hold(poll)
        if not self.put_mark(poll.id or 0, mark):
            return False
        self.count(poll, choice, papers=1)
        return True

    def put_mark(self, poll_id: int, mark: str) -> bool:
        """Note that somebody has voted; False if that is known."""
        new = insert_new(self.connection.dialect.name, VOTER).returning(VOTER.c.poll_id)
        return bool(self.rows(new.values(poll_id=poll_id, mark=mark)))

    def has_mark(self, poll_id: int, *marks: str) -> bool:
        """Whether one of these is known."""
        mine = select(VOTER.c.poll_id).where(VOTER.c.poll_id == poll_id, VOTER.c.mark.in_(marks))
        return bool(marks and self.rows(mine))

    def forget_marks(self, poll_id: int) -> None:
        """When a poll is over nobody needs to know any more who has voted on paper."""
        self.execute(delete(VOTER).where(VOTER.c.poll_id == poll_id))

    def unmarked_of(self, resident_id: int, now: datetime) -> list[Poll]:
        """The open polls in which somebody has voted before the town hall knew their number."""
        return [poll for poll, ballot in self.votes_of(resident_id, now) if not ballot.marked]

    def votes_of(self, resident_id: int, now: datetime) -> list[tuple[Poll, Ballot]]:
        """The open polls in which somebody has voted in the chat, each with that."""
        mine = select(Ballot).where(Ballot.resident_id == resident_id)
        voted = {one.poll_id: one for one in self.session.exec(mine)}
        return [(poll, voted[poll.id]) for poll in self.open(now) if poll.id in voted]

    def mark_ballot(self, poll: Poll, resident_id: int, mark: str) -> bool:
        """Give a vote in the chat its mark; False if the same person has voted on paper, too."""
        self.hold(poll)
        mine = (BALLOT.c.poll_id == poll.id, BALLOT.c.resident_id == resident_id)
        self.execute(update(BALLOT).where(*mine).values(marked=True))
        return self.put_mark(poll.id or 0, mark)

    def hold(self, poll: Poll) -> None:
        """Wait until nobody else counts this poll, and see it as it is then."""
        self.session.flush()
        mine = select(Poll).where(Poll.id == poll.id).with_for_update()
        self.session.exec(mine.execution_options(populate_existing=True)).one()

    def count(self, poll: Poll, choice: int, papers: int = 0) -> None:
        counts = list(poll.counts)
        counts[choice] += 1
        values = {"counts": counts, "papers": poll.papers + papers}
        self.session.execute(update(Poll).where(col(Poll.id) == poll.id).values(**values))
        self.session.refresh(poll)

    def voters(self, poll_id: int) -> list[int]:
        """The residents who have voted here in the chat."""
        found = select(Ballot.resident_id).where(Ballot.poll_id == poll_id)
        return list(self.session.exec(found.order_by(col(Ballot.id))))

    def forget_before(self, moment: datetime) -> int:
        """Forget who has voted in polls that ended before then; how many votes that was."""
        over = select(Poll.id).where(col(Poll.ended_at) < moment)
        return self.execute(delete(BALLOT).where(BALLOT.c.poll_id.in_(over))).rowcount

    def unmarked(self, poll_id: int) -> int:
        """How many have voted in the chat of whom the town hall does not know the number."""
        found = select(func.count()).where(Ballot.poll_id == poll_id, col(Ballot.marked).is_(False))
        return self.session.exec(found).one()
