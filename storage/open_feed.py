"""The open feed as it is read: whole pages of it with a handful of questions."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Text, and_, cast, func, or_
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from storage.cases import OPEN, Case, Entry
from storage.posts import Post, PostKind
from storage.session import Books, Page
from storage.wanted import Finder, Wanted

STANDS = col(Post.withdrawn_at).is_(None)


def open_to_all(secret: Collection[str]) -> Any:
    """Whether a case is one that all may know of; `secret` are the categories that never are."""
    return and_(col(Case.private).is_(False), col(Case.category).not_in(secret))


class OpenFeed(Books):
    """What all may read: posts that stand, and nothing about private cases.

    `secret` are the categories whose cases never appear. Pages are counted from the newest post
    on: `before` is the id of a post.
    """

    def __init__(self, page: Page, secret: Collection[str] = ()) -> None:
        super().__init__(page)
        self.finder = Finder(page)
        self.open_case = open_to_all(secret)
        self.readable = and_(STANDS, or_(col(Post.case_id).is_(None), self.open_case))

    def posts(
        self,
        department: str | None = None,
        limit: int = 30,
        before: int | None = None,
        *,
        category: str = "",
        after: int = 0,
    ) -> list[Post]:
        """The newest posts, each for itself; if a category is named, those about its cases."""
        question = self._posts(department, before, category)
        return self._newest(question.where(col(Post.id) > after), limit)

    def first_after(
        self, post_id: int, department: str | None = None, category: str = ""
    ) -> int | None:
        """The id of the first post that follows one."""
        question = self._posts(department, category=category).where(col(Post.id) > post_id)
        first = self.session.exec(question.order_by(col(Post.id)).limit(1)).first()
        return first.id if first else None

    def threads(
        self, department: str | None = None, limit: int = 30, before: int | None = None
    ) -> list[Post]:
        """The newest post of each thread: a thread is a case with all its posts, or news.

        The seals of the days are for machines and for whoever looks for them.
        """
        return self._newest(self._threads(department, before), limit)

    def wanted(self, wanted: Wanted, limit: int = 30, before: int | None = None) -> list[Post]:
        """The newest post of each thread that is wanted."""
        question = self._threads(wanted.department, before)
        return self._newest(question.where(*self.finder.conditions(wanted)), limit)

    def promised(self, department: str, most: int) -> list[Case]:
        """The cases that are promised for a day and not done, as far as all may read them.

        What is due first comes first.
        """
        told = select(Post.id).where(col(Post.case_id) == col(Case.id), STANDS).exists()
        question = select(Case).where(Case.department == department, col(Case.state).in_(OPEN))
        question = question.where(col(Case.expected).is_not(None), self.open_case, told)
        found = question.order_by(col(Case.expected), col(Case.id)).limit(most)
        return list(self.session.exec(found))

    def of_departments(self, departments: Collection[str], most: int) -> list[Post]:
        """The newest posts of some departments, oldest first; without the seals of the days."""
        question = self._posts().where(col(Post.department).in_(departments))
        return self._newest(question.where(col(Post.kind) != PostKind.SEAL), most)[::-1]

    def since(self, moment: datetime, limit: int) -> list[Post]:
        """What was published after a moment, the newest first."""
        return self._newest(self._posts().where(col(Post.published_at) > moment), limit)

    def post(self, post_id: int) -> Post | None:
        return next(iter(self._newest(self._posts().where(Post.id == post_id), 1)), None)

    def readable_of(self, post_ids: Collection[int]) -> set[int]:
        """Which of these posts all may read."""
        question = select(Post.id).outerjoin(Case, col(Case.id) == col(Post.case_id))
        found = question.where(self.readable, col(Post.id).in_(post_ids))
        return {one for one in self.session.exec(found) if one}

    def listed(self, after: int, most: int) -> list[tuple[str, datetime]]:
        """The pages of posts whose ids follow one: of each its path and when it changed last.

        A case is listed with its report alone, and the seals of the days are not.
        """
        changed = func.coalesce(col(Post.edited_at), col(Post.published_at))
        question = select(Post.id, Case.id, Case.number, changed)
        question = question.outerjoin(Case, col(Case.id) == col(Post.case_id))
        told = or_(
            col(Post.kind) == PostKind.REPORT,
            and_(col(Post.case_id).is_(None), col(Post.kind) != PostKind.SEAL),
        )
        ids = (col(Post.id) > after, col(Post.id) <= after + most)
        found = self.session.exec(question.where(self.readable, told, *ids).order_by(col(Post.id)))
        return [
            (f"/case/{number}" if case else f"/post/{post}", at) for post, case, number, at in found
        ]

    def newest_about(self, case_id: int | None) -> Post | None:
        """The newest post about a case; None if nothing of it is public."""
        return next(iter(self._newest(self._posts().where(Post.case_id == case_id), 1)), None)

    def about(self, case_ids: Sequence[int | None]) -> list[Post]:
        """All posts about these cases, also those that were withdrawn, oldest first."""
        question = select(Post).where(col(Post.case_id).in_(case_ids)).order_by(col(Post.id))
        return list(self.session.exec(question))

    def cases(self, case_ids: Sequence[int | None]) -> list[Case]:
        return list(self.session.exec(select(Case).where(col(Case.id).in_(case_ids))))

    def entries(self, case_ids: Sequence[int | None]) -> list[Entry]:
        """The stories of these cases, in their order."""
        found = self.session.exec(
            select(Entry)
            .where(col(Entry.case_id).in_(case_ids), col(Entry.deleted).is_(False))
            .order_by(col(Entry.id))
        )
        return list(found)

    def showing(self, ref: str) -> Post | None:
        """The newest post that shows this photo to all, looked for from the newest on."""
        question = self._posts().outerjoin(Entry, col(Entry.id) == col(Post.entry_id))
        return next(iter(self._newest(question.where(shows(ref)), 1)), None)

    def _posts(
        self, department: str | None = None, before: int | None = None, category: str = ""
    ) -> Any:
        question = select(Post).outerjoin(Case, col(Case.id) == col(Post.case_id))
        question = question.where(self.readable)
        if department is not None:
            question = question.where(Post.department == department)
        if before is not None:
            question = question.where(col(Post.id) < before)
        if category:
            question = question.where(Case.category == category)
        return question

    def _threads(self, department: str | None = None, before: int | None = None) -> Any:
        later = aliased(Post)
        followed = (
            select(later.id)
            .where(later.case_id == Post.case_id, col(later.id) > col(Post.id))
            .where(col(later.withdrawn_at).is_(None))
            .exists()
        )
        return self._posts(department, before).where(~followed, col(Post.kind) != PostKind.SEAL)

    def _newest(self, question: Any, limit: int) -> list[Post]:
        return list(self.session.exec(question.order_by(col(Post.id).desc()).limit(limit)))


def shows(ref: str) -> Any:
    """Whether a post shows a photo: news their own, others that of their entry or their case."""
    in_news = and_(col(Post.case_id).is_(None), holds(Post.photos, ref))
    in_report = and_(col(Post.kind) == PostKind.REPORT, holds(Case.photos, ref))
    in_entry = and_(col(Entry.deleted).is_(False), holds(Entry.photos, ref))
    return or_(in_news, and_(col(Post.approved), or_(in_report, in_entry)))


def holds(photos: Any, ref: str) -> Any:
    """Whether a column with a list of photos names this one."""
    return cast(photos, Text).contains(ref, autoescape=True)
