"""Which program has brought which report: none brings too many, and none brings one twice."""

import secrets
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Index, func
from sqlmodel import Field, col, select

from storage.cases import Case
from storage.columns import Moment, Number, utc_now
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class Submission(Row, table=True):
    """One report that a program has brought. Of whoever wrote it there nothing is kept.

    With its `token` a program asks for the number of a report that is not public yet.
    """

    __kept__ = Keeps(plain="id program case_id token at")
    __table_args__ = (Index("submission_of_program", "program", "at"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    program: str
    case_id: int = Field(foreign_key="case.id", sa_type=Number)
    token: str = Field(unique=True)
    at: datetime = Field(default_factory=utc_now, sa_type=Moment)


class Submissions(Books):
    """The book of what programs have brought."""

    def note(self, program: str, case_id: int, at: datetime) -> Submission:
        token = secrets.token_urlsafe(16)
        made = Submission(program=program, case_id=case_id, token=token, at=at)
        self.enter(made)
        return made

    def with_token(self, token: str) -> Submission | None:
        return self.session.exec(select(Submission).where(Submission.token == token)).first()

    def count(self, program: str, since: datetime) -> tuple[int, datetime | None]:
        """How many a program has brought since then, and when the first of them."""
        mine = (Submission.program == program, col(Submission.at) > since)
        question = select(func.count(), func.min(Submission.at)).where(*mine)
        many, first = self.session.exec(question).one()
        return many, first

    def since(self, program: str, moment: datetime) -> Iterator[tuple[Submission, Case]]:
        """What a program has brought since then, each with its case."""
        mine = (Submission.program == program, col(Submission.at) > moment)
        pairs = select(Submission, Case).join(Case, col(Case.id) == col(Submission.case_id))
        yield from self.session.exec(pairs.where(*mine).order_by(col(Submission.id).desc()))
