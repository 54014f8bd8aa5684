"""Job offers: who offers what, where and until when; and what people want to be told of them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Index, Text, or_
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of, sparse_index, utc_now
from storage.kept import Basis, Keeps
from storage.posts import Post
from storage.residents import Chat, Resident
from storage.row import Row
from storage.session import Books
from storage.subscriptions import READER, Reader, Recipient

MOST = 500  # offers that are looked through


class JobHours(StrEnum):
    """How much of the week somebody works there."""

    FULL = "full"
    PART = "part"


class Trade(StrEnum):
    """The kind of work that it is."""

    BUILDING = "trade-building"
    HOSPITALITY = "trade-hospitality"
    SHOP = "trade-shop"
    OFFICE = "trade-office"
    CARE = "trade-care"
    CLEANING = "trade-cleaning"
    LAND = "trade-land"
    OTHER = "trade-other"


class Job(Row, table=True):
    """One job offer. `text` is what there is to do, `pay` is what is paid, in words.

    `department` is whose staff look after it; its post may be in the channel of another. Whoever
    wants it applies in the chat if `by_chat`, and else as `apply` says. It stands to the end of
    the day `until`, unless it `ended_at` some moment before that. `telling` is the last resident
    who was told of it because they wished to be; None, once all have been.
    """

    __kept__ = Keeps(
        plain="id title employer text place latitude longitude hours trade pay until by_chat apply"
        " department post_id made_at ended_at telling",
    )
    __table_args__ = (
        Index("job_standing", "ended_at", "until"),
        sparse_index("job_telling", "telling"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    title: str
    employer: str
    text: str = Field(default="", sa_type=Text)
    place: str
    latitude: float | None = None
    longitude: float | None = None
    hours: JobHours = Field(sa_type=one_of(JobHours))
    trade: Trade = Field(default=Trade.OTHER, sa_type=one_of(Trade))
    pay: str = ""
    until: date
    by_chat: bool = False
    apply: str = Field(default="", sa_type=Text)
    department: str
    post_id: int | None = Field(default=None, sa_type=Number)
    made_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)
    telling: int | None = Field(default=None, sa_type=Number)


class JobWish(Row, table=True):
    """What somebody wants to be told of: words, hours, a kind of work; empty is any.

    A wish with a `distance` in metres is for offers so near to a place, if theirs is known.
    """

    __kept__ = Keeps(
        kind="jobs",
        basis=Basis.CONSENT,
        personal="resident_id words hours trade street latitude longitude distance since",
        plain="id",
        whose="resident_id",
    )
    __tablename__ = "job_wish"

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    resident_id: int = Field(foreign_key="resident.id", sa_type=Number, index=True)
    words: str = ""
    hours: str = ""
    trade: str = ""
    street: str = ""
    latitude: float | None = None
    longitude: float | None = None
    distance: int | None = None
    since: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Jobs(Books):
    """The book of job offers, and of the wishes for them."""

    def add(self, job: Job) -> Job:
        self.enter(job)
        return job

    def get(self, job_id: int) -> Job | None:
        return self.session.get(Job, job_id)

    def changed(self) -> None:
        """Write down what was changed of an offer."""
        self.session.flush()

    def standing(self, today: date, department: str | None = None) -> list[Job]:
        """The offers that stand, the newest first; those of a department, if one is named."""
        question = self._open().where(col(Job.until) >= today)
        if department:
            question = question.where(Job.department == department)
        return list(self.session.exec(question.order_by(col(Job.id).desc()).limit(MOST)))

    def standing_one(self, job_id: int, today: date) -> Job | None:
        """The offer with this number, if it stands."""
        question = self._open().where(Job.id == job_id, col(Job.until) >= today)
        found: Job | None = self.session.exec(question).first()
        return found

    def over(self, today: date, most: int) -> list[Job]:
        """The offers whose last day is past, though they have not been ended."""
        late = select(Job).where(col(Job.ended_at).is_(None), col(Job.until) < today)
        return list(self.session.exec(late.order_by(col(Job.id)).limit(most)))

    def _open(self) -> Any:
        """What was neither ended nor withdrawn."""
        return (
            select(Job)
            .join(Post, col(Post.id) == Job.post_id)
            .where(col(Job.ended_at).is_(None), col(Post.withdrawn_at).is_(None))
        )

    # Wishes.

    def next_to_tell(self) -> Job | None:
        """The oldest offer of which not all have been told who wish to be."""
        question = select(Job).where(col(Job.telling).is_not(None)).order_by(col(Job.id)).limit(1)
        return self.session.exec(question).first()

    def wish(self, wish: JobWish) -> JobWish:
        self.enter(wish)
        return wish

    def wishes_of(self, resident_id: int) -> list[JobWish]:
        """What somebody wishes to be told of, the oldest wish first."""
        question = select(JobWish).where(JobWish.resident_id == resident_id)
        return list(self.session.exec(question.order_by(col(JobWish.id))))

    def end_wish(self, resident_id: int, wish_id: int) -> bool:
        """End a wish of somebody; False, if there is no such one."""
        wish = self.session.get(JobWish, wish_id)
        if wish is None or wish.resident_id != resident_id:
            return False
        self.session.delete(wish)
        self.session.flush()
        return True

    def wishing(self, after: int, most: int, now: datetime) -> list[Recipient]:
        """Who wishes to be told of offers: the next ones, each once, if they can be reached."""
        wishes = select(JobWish.resident_id)
        question = (
            select(*READER)
            .join(Resident, col(Resident.id) == Reader.resident_id)
            .join(Chat, col(Chat.address) == Reader.address)
            .where(col(Reader.resident_id).in_(wishes), col(Reader.resident_id) > after)
            .where(or_(col(Resident.muted_until).is_(None), col(Resident.muted_until) <= now))
            .where(col(Chat.reachable))
            .order_by(col(Reader.resident_id))
            .limit(most)
        )
        return [Recipient(*row) for row in self.rows(question)]
