"""Who may act for whom: a resident's word that somebody they trust does things for them here."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import UniqueConstraint, delete, or_, select, update
from sqlmodel import Field, col

from storage.cases import Case, Entry, Follower
from storage.columns import Moment, Number, utc_now
from storage.kept import Basis, Keeps
from storage.residents import Chat, Residents
from storage.row import Row
from storage.session import Books

HELPER = "helper"  # the author of an entry that somebody wrote for the resident of a case


class Right(StrEnum):
    """What a helper may do for somebody."""

    MATTERS = "matters"
    APPOINTMENTS = "appointments"
    SCHOOL = "school"


class Helper(Row, table=True):
    """Somebody who has been asked to act for a resident; they may from `agreed_at` to `until`.

    `name` is what the helper calls themselves, `called` what they call the resident. `rights` are
    those that were agreed to, parted by blanks, and `wording` is the version of the text to which
    the resident said yes. `address` and `helper_address` are the chats in which each was asked.
    """

    __kept__ = Keeps(
        kind="helpers",
        basis=Basis.CONSENT,
        personal="resident_id helper_id address helper_address name called rights wording asked_at"
        " agreed_at until asked_again_at",
        plain="id",
        whose="resident_id",
        hidden="helper_id helper_address called",
    )
    __table_args__ = (UniqueConstraint("resident_id", "helper_id", name="helper_once"),)

    id: int | None = Field(default=None, primary_key=True, sa_type=Number)
    resident_id: int = Field(foreign_key="resident.id", sa_type=Number)
    helper_id: int = Field(foreign_key="resident.id", sa_type=Number, index=True)
    address: str
    helper_address: str
    name: str
    called: str
    rights: str = ""
    wording: int = 0
    asked_at: datetime = Field(default_factory=utc_now, sa_type=Moment)
    agreed_at: datetime | None = Field(default=None, sa_type=Moment)
    until: datetime = Field(sa_type=Moment, index=True)  # what was asked lapses then, too
    asked_again_at: datetime | None = Field(default=None, sa_type=Moment)

    def holds(self, now: datetime) -> bool:
        """Whether the resident has agreed, and that is not too long ago."""
        return self.agreed_at is not None and now < self.until

    def may(self, right: str) -> bool:
        return right in self.rights.split()


class Helpers(Books):
    """The book of helpers, and of who acts for whom in which chat just now."""

    def ask(self, helper: Helper) -> Helper:
        """Note that somebody would help; the resident has not agreed yet."""
        self.enter(helper)
        return helper

    def get(self, helper_id: int) -> Helper | None:
        return self.session.get(Helper, helper_id)

    def held(self, helper_id: int) -> Helper | None:
        """The same for a turn that acts upon it: nobody ends it before that turn has ended."""
        which = select(Helper).where(col(Helper.id) == helper_id)
        locked = which.with_for_update(read=True).execution_options(populate_existing=True)
        return self.session.execute(locked).scalars().first()

    def of(self, resident_id: int) -> Sequence[Helper]:
        """Who helps a resident, or would, in the order in which they came."""
        return self._all(col(Helper.resident_id) == resident_id)

    def helped_by(self, helper_id: int) -> Sequence[Helper]:
        """Whom somebody helps, or would."""
        return self._all(col(Helper.helper_id) == helper_id)

    def between(self, resident_id: int, helper_id: int) -> Helper | None:
        found = self._all(col(Helper.resident_id) == resident_id, Helper.helper_id == helper_id)
        return next(iter(found), None)

    def over(self, now: datetime) -> Sequence[Helper]:
        """Those whose time is over."""
        return self._all(col(Helper.until) <= now)

    def ending(self, before: datetime) -> Sequence[Helper]:
        """Those whose time is over before then, and who were not asked about yet."""
        agreed, asked = col(Helper.agreed_at), col(Helper.asked_again_at)
        return self._all(col(Helper.until) <= before, agreed.is_not(None), asked.is_(None))

    def end(self, helper: Helper) -> list[str] | None:
        """End it at once; the chats in which they were acting. None, if it was ended before."""
        gone = self.execute(delete(Helper).where(col(Helper.id) == helper.id))
        if not gone.rowcount:
            return None
        self.session.expunge(helper)
        self._hear_no_more(helper)
        return self._leave(col(Chat.acting_id) == helper.id)

    # In which chats somebody acts for another just now.

    def act(self, address: str, helper_id: int, until: datetime) -> None:
        """What is said in a chat is for somebody else, until then."""
        acting = {"acting_id": helper_id, "acting_until": until}
        self._change(col(Chat.address) == address, **acting)

    def leave(self, address: str) -> None:
        """What is said in a chat is for whoever says it again."""
        self._leave(col(Chat.address) == address)

    def silent_since(self, now: datetime) -> list[str]:
        """The chats in which the time to act for somebody has run out."""
        late = select(col(Chat.address)).where(col(Chat.acting_until) <= now)
        return [one for [one] in self.rows(late.order_by(col(Chat.address)))]

    def hearing(self, case: Case, now: datetime) -> list[str]:
        """The chats of those who brought a case for somebody, and may still read of it."""
        matters = [one for one in self.of(case.resident_id or 0) if one.holds(now)]
        helpers = [one.helper_id for one in matters if one.may(Right.MATTERS)]
        follows = select(col(Follower.address)).join(Chat, col(Chat.address) == Follower.address)
        which = (col(Follower.case_id) == case.id, col(Chat.resident_id).in_(helpers))
        return [one for [one] in self.rows(follows.where(*which))] if helpers else []

    # What all books offer.

    def of_resident(self, resident_id: int) -> dict[str, Any]:
        """Whom somebody helps, as far as it tells of themselves."""
        told = [
            {"name": one.name, "called": one.called, "asked_at": one.asked_at.isoformat()}
            for one in self.helped_by(resident_id)
        ]
        return {"helps": told} if told else {}

    def forget_resident(self, resident_id: int) -> None:
        """End all of it, each way. What was written for others is theirs, and stays with them."""
        for one in (*self.of(resident_id), *self.helped_by(resident_id)):
            self.end(one)
        mine = col(Entry.source_address).in_(Residents(self.page).addresses(resident_id))
        wrote = (mine, col(Entry.author) == HELPER)
        self.execute(update(Entry).where(*wrote).values(source_address="", source_id=""))

    def join(self, old: int, new: int) -> None:
        """Two are one person from now on: nobody helps themselves, or the same person twice."""
        for one in self.helped_by(old):
            if one.resident_id == new or self.between(one.resident_id, new):
                self.end(one)
        for one in self.of(old):
            if one.helper_id == new:
                self.end(one)
        mine = col(Helper.helper_id) == old
        self.execute(update(Helper).where(mine).values(helper_id=new))

    def _all(self, *which: Any) -> Sequence[Helper]:
        found = select(Helper).where(*which).order_by(col(Helper.id))
        return self.session.execute(found).scalars().all()

    def _hear_no_more(self, helper: Helper) -> None:
        """Whoever helped does not follow the cases any more that are not theirs."""
        theirs = select(col(Case.id)).where(col(Case.resident_id) == helper.resident_id)
        chats = select(col(Chat.address)).where(col(Chat.resident_id) == helper.helper_id)
        follows = or_(
            col(Follower.address).in_(chats), col(Follower.address) == helper.helper_address
        )
        which = (follows, col(Follower.case_id).in_(theirs))
        self.execute(delete(Follower).where(*which))

    def _leave(self, which: Any) -> list[str]:
        chats = [one for [one] in self.rows(select(col(Chat.address)).where(which))]
        self._change(which, acting_id=None, acting_until=None)
        return chats

    def _change(self, which: Any, **values: Any) -> None:
        self.session.flush()
        self.session.execute(update(Chat).where(which).values(**values))
