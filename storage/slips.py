"""Codes on paper: who has one can have in their chat what staff entered for them."""

import secrets
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, Index, delete
from sqlmodel import Field, col

from storage.codes import DIGITS, digits
from storage.columns import Moment, Number, one_of
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class Brings(StrEnum):
    """What a code on paper brings into a chat."""

    CASE = "case"
    APPOINTMENT = "appointment"


class Slip(Row, table=True):
    """A code that leads to one thing, good once. It says nothing of whom it was given to."""

    __kept__ = Keeps(plain="code brings about_id expires_at")
    __table_args__ = (Index("slip_about", "brings", "about_id"),)

    code: str = Field(primary_key=True)
    brings: Brings = Field(sa_type=one_of(Brings))
    about_id: int = Field(sa_type=Number)
    expires_at: datetime = Field(sa_type=Moment, index=True)


class Slips(Books):
    """The book of codes on paper."""

    def give(self, brings: Brings, about_id: int, until: datetime) -> str:
        """A new code for something; an earlier one for the same is no good any more."""
        self.session.exec(delete(Slip).where(*about(brings, about_id)))
        code = self._unused()
        self.session.add(Slip(code=code, brings=brings, about_id=about_id, expires_at=until))
        self.session.flush()
        return code

    def named(self, code: str, now: datetime) -> Slip | None:
        """The slip with this code, as long as it is good."""
        found = self.session.get(Slip, digits(code))
        return found if found and now < found.expires_at else None

    def use(self, slip: Slip) -> bool:
        """The code was good once; False if it is no more, as another was a bit quicker."""
        mine = delete(Slip).where(*about(slip.brings, slip.about_id), col(Slip.code) == slip.code)
        return self.session.exec(mine).rowcount > 0

    def forget_before(self, moment: datetime) -> int:
        """Forget what is no good any more; how many there were."""
        return self.session.exec(delete(Slip).where(col(Slip.expires_at) < moment)).rowcount

    def _unused(self) -> str:
        while True:
            code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
            if self.session.get(Slip, code) is None:
                return code


def about(brings: Brings, about_id: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return col(Slip.brings) == brings, col(Slip.about_id) == about_id
