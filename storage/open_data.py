"""What all may read, from the first on and in the order of the books: for open data and figures."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import tuple_
from sqlalchemy.orm import load_only
from sqlmodel import col, select

from storage.cases import Case
from storage.jobs import Job, Trade
from storage.menus import Dish
from storage.open_feed import STANDS, OpenFeed
from storage.posts import Post, PostKind

# All that may be told of a case beside its words, and whose it is: that is counted, never told.
OF_CASES = load_only(
    *(
        getattr(Case, name)
        for name in (
            "number",
            "matter",
            "category",
            "department",
            "state",
            "resident_id",
            "latitude",
            "longitude",
            "asset_id",
            "expected",
            "opened_at",
            "answered_at",
            "closed_at",
            "first_answer_due",
            "done_due",
            "confirmed",
            "reopened",
            "door",
        )
    )
)
OF_POSTS: Any = (
    Post.id,
    Post.kind,
    Post.department,
    Case.number,
    Post.approved,
    Post.published_at,
    Post.edited_at,
    Post.translations,
)
AT_ONCE = 1000  # rows


@dataclass(frozen=True, slots=True)
class Published:
    """A post without its words. `number` is that of its case.

    `languages` are those, beside the town's own, in which news were written.
    """

    id: int
    kind: PostKind
    department: str
    number: str | None
    shown: bool
    published_at: datetime
    edited_at: datetime | None
    languages: Iterable[str]


class OpenData(OpenFeed):
    """The open feed as a whole. It is read in parts, so that it may be of any length."""

    def all_cases(self, *, located: bool = False) -> Iterator[list[Case]]:
        """Every case of which a post stands, in parts; only those of which we know the place."""
        told = select(Post.id).where(col(Post.case_id) == col(Case.id), self.readable)
        question = select(Case).where(told.exists()).options(OF_CASES)
        if located:
            question = question.where(col(Case.latitude).is_not(None))
        last = 0
        while some := self._cases_after(question, last):
            last = some[-1].id or 0
            yield some
            self.session.expunge_all()

    def promising(self, case_ids: Collection[int | None]) -> set[int]:
        """Those of these cases of which a promise stands in the feed."""
        of_these = (col(Post.case_id).in_(case_ids), col(Post.kind) == PostKind.PROMISE)
        return {one for [one] in self.rows(select(Post.case_id).where(STANDS, *of_these))}

    def all_posts(self) -> Iterator[list[Published]]:
        """Every post that stands, in parts."""
        last = 0
        while some := self._posts_after(last):
            last = some[-1].id
            yield some

    def all_dishes(self) -> Iterator[list[Dish]]:
        """Every dish of which we know, by school and day, in parts."""
        last: Any = ("", date.min, "")
        while some := self._dishes_after(last):
            last = (some[-1].school, some[-1].day, some[-1].course)
            yield some
            self.session.expunge_all()

    def schools(self) -> list[str]:
        """The schools of whose meals we know."""
        return [key for [key] in self.rows(select(Dish.school).distinct())]

    def offered(self) -> list[tuple[datetime, Trade]]:
        """When each job offer was made, also of those that have ended, and of which kind."""
        return [(at, trade) for at, trade in self.rows(select(Job.made_at, Job.trade))]

    def _cases_after(self, question: Any, last: int) -> list[Case]:
        further = question.where(col(Case.id) > last).order_by(col(Case.id)).limit(AT_ONCE)
        return list(self.session.exec(further))

    def _dishes_after(self, last: Any) -> list[Dish]:
        place = tuple_(Dish.school, Dish.day, Dish.course)
        further = select(Dish).where(place > last).order_by(*place).limit(AT_ONCE)
        return list(self.session.exec(further))

    def _posts_after(self, last: int) -> list[Published]:
        told: Any = select(*OF_POSTS).outerjoin(Case, col(Case.id) == col(Post.case_id))
        further = told.where(self.readable, col(Post.id) > last).order_by(col(Post.id))
        return [Published(*row) for row in self.rows(further.limit(AT_ONCE))]
