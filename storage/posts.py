"""What the town makes known to all: the open feed."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Column, Index, Text, bindparam, func
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of, sparse_index, utc_now
from storage.kept import Keeps
from storage.prepared import Prepared
from storage.row import Row
from storage.session import Books


class PostKind(StrEnum):
    """What a post tells of."""

    NEWS = "news"
    REPORT = "report"  # a case; edited as the case moves
    ANSWER = "answer"
    PROMISE = "promise"
    RESULT = "result"
    THANKS = "thanks"
    SEAL = "seal"  # the last link of a day in the chain

    @property
    def is_carried(self) -> bool:
        """Whether subscribers are told of it: not of every word that is said of a case."""
        return self not in (PostKind.ANSWER, PostKind.THANKS, PostKind.SEAL)


class Post(Row, table=True):
    """One entry of the open feed.

    A post about a case has no words of its own but those that staff made public: what it says is
    told from the case, in the reader's language. `approved` is whether staff said 📢.
    `translations` of news are a title and a text for each further language. A post that
    `expires_at` some time is withdrawn then.
    """

    __kept__ = Keeps(
        kind="feed",
        until="forever",
        personal="title text link translations photos author source_address source_id",
        plain="id kind department case_id entry_id approved published_at edited_at withdrawn_at"
        " expires_at",
        photos="photos",
    )
    __table_args__ = (
        Index("post_of_department", "department", "id"),
        Index("post_of_kind", "kind", "published_at"),
        sparse_index("post_edited", "edited_at"),
        sparse_index("post_withdrawn", "withdrawn_at"),
    )

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    kind: PostKind = Field(sa_type=one_of(PostKind))
    department: str
    case_id: int | None = Field(default=None, sa_type=Number, index=True)
    entry_id: int | None = Field(default=None, sa_type=Number)
    title: str = ""
    text: str = Field(default="", sa_type=Text)
    photos: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    link: str = ""
    translations: dict[str, list[str]] = Field(
        default_factory=dict, sa_column=Column(JSON, nullable=False)
    )
    approved: bool = False
    author: str = ""
    source_address: str = ""
    source_id: str = ""
    published_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    edited_at: datetime | None = Field(default=None, sa_type=Moment)
    withdrawn_at: datetime | None = Field(default=None, sa_type=Moment)
    expires_at: datetime | None = Field(default=None, sa_type=Moment, index=True)

    def in_(self, language: str) -> tuple[str, str]:
        """The title and the text of news in a language, or else as they were written."""
        title, text = self.translations.get(language) or (self.title, self.text)
        return title, text

    @property
    def updated_at(self) -> datetime:
        return self.withdrawn_at or self.edited_at or self.published_at


ABOUT = Prepared(
    select(col(Post.id))
    .where(Post.case_id == bindparam("case"), col(Post.withdrawn_at).is_(None))
    .order_by(col(Post.id))
)


class Posts(Books):
    """The open feed."""

    def publish(self, post: Post) -> Post:
        self.enter(post)
        self.call("feed")
        return post

    def changed(self, post: Post) -> None:
        self.session.add(post)
        self.session.flush()
        self.call("feed")

    def get(self, post_id: int) -> Post | None:
        return self.session.get(Post, post_id)

    def after(self, post_id: int, most: int) -> list[Post]:
        """The posts that follow one, also those that were withdrawn, in their order."""
        further = select(Post).where(col(Post.id) > post_id).order_by(col(Post.id)).limit(most)
        return list(self.session.exec(further))

    def from_message(self, address: str, message: str) -> Post | None:
        """The post that this message of staff became."""
        found = self.session.exec(
            select(Post).where(Post.source_address == address, Post.source_id == message)
        )
        return found.first()

    def about(self, case_id: int) -> list[Post]:
        """All posts about a case that stand, oldest first; the first is its report."""
        found = [self.get(number) for [number] in self.find(ABOUT, {"case": case_id})]
        return [post for post in found if post]

    def report_of(self, case_id: int | None) -> Post | None:
        """The first of these: what shows a case itself, if it is shown; only this one is read."""
        found = self.find(ABOUT, {"case": case_id or 0})
        return self.get(found[0][0]) if found else None

    def expired(self, now: datetime, most: int) -> list[Post]:
        """The posts that stand, though their time is over."""
        over = select(Post).where(col(Post.expires_at) <= now, col(Post.withdrawn_at).is_(None))
        return list(self.session.exec(over.order_by(col(Post.id)).limit(most)))

    def withdrawn(self, department: str | None = None, limit: int = 30) -> list[Post]:
        """The posts that were withdrawn last: feeds announce that, too."""
        gone = select(Post).where(col(Post.withdrawn_at).is_not(None), *of(department))
        return list(self.session.exec(gone.order_by(col(Post.withdrawn_at).desc()).limit(limit)))

    def took_back(self, since: datetime) -> bool:
        """Whether anything about a case was taken back since a moment at which it could be read."""
        gone = (col(Post.withdrawn_at) >= since, col(Post.published_at) <= since)
        question = select(Post.id).where(col(Post.case_id).is_not(None), *gone).limit(1)
        return self.session.exec(question).first() is not None

    def withdrawn_between(
        self, after: int, until: int, department: str | None = None
    ) -> list[Post]:
        """Those of some posts that were withdrawn, by their ids, the newest first."""
        question = select(Post).where(col(Post.withdrawn_at).is_not(None))
        question = question.where(col(Post.id) > after, col(Post.id) <= until)
        if department:
            question = question.where(Post.department == department)
        return list(self.session.exec(question.order_by(col(Post.id).desc())))

    def last_id(self) -> int:
        """The id that was given out last; 0, if nothing was ever posted."""
        return self.session.exec(select(func.max(Post.id))).one() or 0

    def changed_at(self, department: str | None = None) -> datetime | None:
        """When anything in the feed changed last."""
        newest = select(Post.published_at).order_by(col(Post.id).desc()).limit(1)
        if department:
            newest = newest.where(Post.department == department)
        found = [self.session.exec(newest).first()]
        for changed in (col(Post.edited_at), col(Post.withdrawn_at)):
            last = select(changed).where(changed.is_not(None), *of(department))
            found.append(self.session.exec(last.order_by(changed.desc()).limit(1)).first())
        return max((one for one in found if one), default=None)


def of(department: str | None) -> list[Any]:
    """Whether a post is of a department, where it is by another index that it is to be found."""
    return [col(Post.department).concat("") == department] if department else []
