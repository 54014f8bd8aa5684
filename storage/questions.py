"""Questions to the mayor: which wait, and how long answers took. They lie among the cases."""

from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_
from sqlmodel import col, select

from storage.cases import OPEN, Case, Entry, EntryKind, Follower, Matter, State
from storage.posts import Post, PostKind
from storage.session import Books

# What counts as an answer: words, a promised day, or an end that is told.
ANSWERS = (EntryKind.ANSWER, EntryKind.PROMISE)
ENDS = (State.DONE, State.DECLINED, State.DUPLICATE, State.PASSED_ON)
IS_ANSWER = and_(
    or_(col(Entry.kind).in_(ANSWERS), col(Entry.state).in_(ENDS)), col(Entry.deleted).is_(False)
)
ANSWERED = select(Entry.id).where(Entry.case_id == Case.id, IS_ANSWER).exists()


class Questions(Books):
    """The questions to the mayor."""

    def answered_at(self, case_id: int) -> datetime | None:
        """When a question had its first answer."""
        first = select(func.min(Entry.at)).where(Entry.case_id == case_id, IS_ANSWER)
        return self.session.exec(first).first()

    def answer(self, case_id: int) -> Entry | None:
        """The last words with which it was answered."""
        given = select(Entry).where(Entry.case_id == case_id, IS_ANSWER, col(Entry.text) != "")
        return self.session.exec(given.order_by(col(Entry.id).desc())).first()

    def unanswered(self, limit: int = 50, *, public: bool = False) -> list[Case]:
        """Those that wait for an answer, the oldest first."""
        waiting = asked().where(col(Case.state).in_(OPEN), ~ANSWERED)
        if public:
            waiting = waiting.where(col(Case.private).is_(False))
        return list(self.session.exec(waiting.order_by(col(Case.id)).limit(limit)))

    def answered(self, limit: int = 10) -> list[Case]:
        """The public ones that were answered, those asked last first."""
        found = asked().where(ANSWERED, col(Case.private).is_(False))
        return list(self.session.exec(found.order_by(col(Case.id).desc()).limit(limit)))

    def settled(self, department: str, before: datetime) -> list[Case]:
        """Those answered here and promised nothing, of which nobody has said more for some time."""
        found = asked().where(ANSWERED, col(Case.state).in_(OPEN), Case.department == department)
        found = found.where(col(Case.expected).is_(None), col(Case.changed_at) < before)
        return list(self.session.exec(found))

    def readable(self, since: datetime, limit: int = 200) -> list[Case]:
        """Those that all may read, asked since then, and that are open or answered."""
        shown = and_(
            col(Post.case_id) == col(Case.id),
            col(Post.kind) == PostKind.REPORT,
            col(Post.approved),
            col(Post.withdrawn_at).is_(None),
        )
        found = asked().join(Post, shown).where(col(Case.opened_at) >= since)
        found = found.where(col(Case.private).is_(False), col(Case.state).in_((*OPEN, State.DONE)))
        return list(self.session.exec(found.order_by(col(Case.id).desc()).limit(limit)))

    def times(self, since: datetime) -> list[tuple[datetime, datetime]]:
        """When each public question since then was asked, and first answered."""
        first = (
            select(Case.opened_at, func.min(Entry.at))
            .join(Entry, and_(col(Entry.case_id) == col(Case.id), IS_ANSWER))
            .where(Case.matter == Matter.MAYOR, col(Case.private).is_(False))
            .where(col(Case.opened_at) >= since)
            .group_by(col(Case.id), col(Case.opened_at))
        )
        return [(asked_at, answered_at) for asked_at, answered_at in self.session.exec(first)]

    def supporters(self, case_id: int) -> int:
        """How many others want to know the answer, too."""
        count = select(func.count()).where(Follower.case_id == case_id)
        return self.session.exec(count).one()


def asked() -> Any:
    return select(Case).where(Case.matter == Matter.MAYOR)
