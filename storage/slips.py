"""Codes on paper: who has one can have the case in their chat that staff entered for them."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Field, col

from storage.codes import DIGITS, digits
from storage.columns import Moment, Number
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books


class Slip(Row, table=True):
    """A code that leads to one case, good once. It says nothing of whom it was given to."""

    __kept__ = Keeps(plain="code case_id expires_at")

    code: str = Field(primary_key=True)
    case_id: int = Field(sa_type=Number, index=True)
    expires_at: datetime = Field(sa_type=Moment, index=True)


class Slips(Books):
    """The book of codes on paper."""

    def give(self, case_id: int, now: datetime, lasts: timedelta) -> str:
        """A new code for a case; an earlier one for the same is no good any more."""
        self.used(case_id)
        code = self._unused()
        self.session.add(Slip(code=code, case_id=case_id, expires_at=now + lasts))
        self.session.flush()
        return code

    def case_of(self, code: str, now: datetime) -> int | None:
        """The case to which a code leads, as long as it is good."""
        found = self.session.get(Slip, digits(code))
        return found.case_id if found and now < found.expires_at else None

    def used(self, case_id: int) -> bool:
        """No code leads to this case any more; False if none did, as another was a bit quicker."""
        gone = self.session.exec(delete(Slip).where(col(Slip.case_id) == case_id))
        return gone.rowcount > 0

    def forget_before(self, moment: datetime) -> int:
        """Forget what is no good any more; how many there were."""
        return self.session.exec(delete(Slip).where(col(Slip.expires_at) < moment)).rowcount

    def _unused(self) -> str:
        while True:
            code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
            if self.session.get(Slip, code) is None:
                return code
