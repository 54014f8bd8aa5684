"""Codes that are said elsewhere, to show that two are the same or that somebody was there."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, func
from sqlmodel import Field, col, select

from storage.columns import Moment, Number, one_of
from storage.kept import Keeps
from storage.row import Row
from storage.session import Books

DIGITS = 8
WRONG_LAST = timedelta(hours=1)
MOST_WRONG = 5


class Purpose(StrEnum):
    """What a code is for."""

    LINK = "link"  # this chat is mine, too
    VERIFY = "verify"  # I stand before you
    HELP = "help"  # I trust whoever says this
    WRONG = "wrong"  # somebody said a code that there is not


class Code(Row, table=True):
    """A code of a person, told in one of their chats. It is good once, and not for long."""

    __kept__ = Keeps(
        kind="chats",
        personal="code purpose resident_id address expires_at",
        whose="resident_id",
        hidden="code",
    )

    code: str = Field(primary_key=True)
    purpose: Purpose = Field(sa_type=one_of(Purpose))
    resident_id: int = Field(foreign_key="resident.id", sa_type=Number, index=True)
    address: str
    expires_at: datetime = Field(sa_type=Moment, index=True)


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a code was, and in which chat it was told."""

    resident_id: int
    address: str


class Codes(Books):
    """The book of codes."""

    def give(
        self, purpose: Purpose, owner: Owner, now: datetime, lasts: timedelta, code: str = ""
    ) -> str:
        """A new code; an earlier one for the same is no good any more."""
        mine = (col(Code.resident_id) == owner.resident_id, col(Code.purpose) == purpose)
        if purpose is not Purpose.WRONG:
            self.session.exec(delete(Code).where(*mine))
        code = code or self._unused()
        self.session.add(
            Code(
                code=code,
                purpose=purpose,
                resident_id=owner.resident_id,
                address=owner.address,
                expires_at=now + lasts,
            )
        )
        self.session.flush()
        return code

    def whose(self, purpose: Purpose, code: str, now: datetime) -> Owner | None:
        """Whose code this is, as long as it is good. Blanks and signs in it do not matter."""
        found = self.session.get(Code, digits(code))
        good = found and found.purpose == purpose and now < found.expires_at
        return Owner(found.resident_id, found.address) if found and good else None

    def used(self, code: str) -> bool:
        """It was good once; False if it was not, as another was a bit quicker."""
        gone = self.session.exec(delete(Code).where(col(Code.code) == digits(code)))
        return gone.rowcount > 0

    def wrong(self, owner: Owner, now: datetime) -> None:
        """Note that somebody said a code that there is not."""
        mark = f"wrong-{secrets.token_hex(8)}"
        self.give(Purpose.WRONG, owner, now, WRONG_LAST, mark)

    def has_guessed(self, resident_id: int, now: datetime) -> bool:
        """Whether somebody has said so many wrong codes lately that they may be guessing."""
        tries = select(func.count()).where(
            col(Code.resident_id) == resident_id,
            col(Code.purpose) == Purpose.WRONG,
            col(Code.expires_at) > now,
        )
        return int(self.session.exec(tries).one()) >= MOST_WRONG

    def forget_before(self, moment: datetime) -> int:
        """Forget what is no good any more; how many there were."""
        return self.session.exec(delete(Code).where(col(Code.expires_at) < moment)).rowcount

    def _unused(self) -> str:
        while True:
            code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
            if self.session.get(Code, code) is None:
                return code


def digits(code: str) -> str:
    """The code in what somebody wrote or typed."""
    return "".join(sign for sign in code if sign.isascii() and sign.isdigit())
