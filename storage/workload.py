"""How much a department has to do, and what it has done of late."""

from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_
from sqlmodel import col, select

from storage.cases import OPEN, Case, State
from storage.session import Books


class Workload(Books):
    """Counts the cases of a department."""

    def figures(self, department: str, since: datetime, now: datetime) -> dict[str, Any]:
        """How many cases of a department are open and late; new, done and thanked for since."""
        is_open = col(Case.state).in_(OPEN)
        due = or_(and_(col(Case.answered_at).is_(None), col(Case.first_answer_due) < now),
                  col(Case.done_due) < now)  # fmt: skip
        lately = and_(col(Case.state) == State.DONE, col(Case.closed_at) >= since)
        wanted = {
            "open": is_open,
            "late": and_(is_open, due),
            "opened": col(Case.opened_at) >= since,
            "done": lately,
            "thanks": and_(lately, col(Case.confirmed).is_(True)),
        }
        counts = [func.count().filter(which) for which in wanted.values()]
        found = self.rows(select(*counts).where(Case.department == department))
        return dict(zip(wanted, found[0], strict=True))
