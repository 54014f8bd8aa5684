"""The reports that all may read, as programs ask for them: by day, kind and state, many at once."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import String, and_
from sqlalchemy import cast as as_type
from sqlalchemy import select as sql_select
from sqlalchemy.orm import aliased
from sqlmodel import col, select

from storage.cases import Case, Entry, EntryKind, Matter, State
from storage.open_feed import STANDS, OpenFeed
from storage.posts import Post, PostKind

Found = tuple[Case, Post]
Step = tuple[Entry, Case, Post | None]

OF_CASES = (
    *("id", "number", "matter", "category", "department", "state", "text", "latitude", "longitude"),
    *("photos", "opened_at", "closed_at", "expected", "asset_id", "done_due"),
)
OF_POSTS = ("id", "kind", "case_id", "approved", "published_at", "edited_at", "withdrawn_at")
COLUMNS: tuple[Any, ...] = (
    *(getattr(Case, name) for name in OF_CASES),
    *(getattr(Post, name) for name in OF_POSTS),
)


class Brief:
    """Some of a row, only to be read: it takes a fifth of the time to make, and to look at."""

    updated_at = Post.updated_at

    def __init__(self, names: Sequence[str], values: Sequence[Any]) -> None:
        self.__dict__.update(zip(names, values, strict=True))


@dataclass(frozen=True, slots=True)
class Asked:
    """Which reports are wanted: opened from `since` to `until`, both of them included.

    Without categories or states all of them are. `most` are given, after the first `passed`.
    """

    since: datetime
    until: datetime
    categories: Sequence[str] = ()
    states: Sequence[State] = ()
    most: int = 1000
    passed: int = 0


class OpenRequests(OpenFeed):
    """Reports that have a post which stands, each with that post."""

    def found(self, asked: Asked) -> list[Found]:
        """The newest first."""
        question = self._reports().where(
            col(Case.opened_at).between(asked.since, asked.until),
        )
        if asked.categories:
            question = question.where(col(Case.category).in_(asked.categories))
        if asked.states:
            question = question.where(col(Case.state).in_(asked.states))
        ordered = question.order_by(col(Case.opened_at).desc(), col(Case.id).desc())
        return self._pairs(ordered.limit(asked.most).offset(asked.passed))

    def with_ids(self, case_ids: Collection[int]) -> list[Found]:
        """Those of these cases that all may read."""
        question = self._reports().where(col(Case.id).in_(case_ids))
        return self._pairs(question.order_by(col(Case.id)))

    def reasons(self, case_ids: Collection[int]) -> Mapping[int, tuple[State, str]]:
        """What staff have said in public when each of these cases came into its last state."""
        question = (
            select(Post.case_id, Entry.state, Entry.text)
            .join(Entry, col(Entry.id) == col(Post.entry_id))
            .where(col(Post.case_id).in_(case_ids), col(Post.approved), STANDS)
            .where(col(Entry.state).is_not(None), col(Entry.deleted).is_(False))
            .order_by(col(Post.id))
        )
        return {case: (state, text) for case, state, text in self.rows(question)}

    def steps(self, since: datetime, until: datetime, most: int) -> list[Step]:
        """How reports came from state to state, in that order; each with what tells why."""
        why = aliased(Post)
        tells = and_(col(why.entry_id) == col(Entry.id), col(why.withdrawn_at).is_(None))
        question = (
            select(Entry, Case, why)
            .join(Case, col(Case.id) == col(Entry.case_id))
            .join(Post, col(Post.case_id) == col(Case.id))
            .outerjoin(why, tells)
            .where(self.readable, Case.matter == Matter.REPORT)
            .where(Post.kind == PostKind.REPORT)
            .where(Entry.kind == EntryKind.STATE, col(Entry.at).between(since, until))
            .where(col(Entry.deleted).is_(False), col(Entry.state).is_not(None))
            .order_by(col(Entry.at), col(Entry.id))
        )
        return [(one, case, post) for one, case, post in self.session.exec(question.limit(most))]

    def _reports(self) -> Any:
        question = sql_select(*COLUMNS).select_from(Case)
        question = question.join(Post, col(Post.case_id) == col(Case.id))
        kind = as_type(Post.kind, String).concat("")  # not by the index of kinds: most are of this
        of_reports = (col(Case.matter) == Matter.REPORT, kind == PostKind.REPORT.value)
        return question.where(self.readable, *of_reports)

    def _pairs(self, question: Any) -> list[Found]:
        cut = len(OF_CASES)
        return [
            (cast("Case", Brief(OF_CASES, row[:cut])), cast("Post", Brief(OF_POSTS, row[cut:])))
            for row in self.rows(question)
        ]
