"""Whose the cases are, and how a case comes to know nobody any more: it only counts then."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Text, and_, cast, or_, select, update
from sqlmodel import col

from storage.cases import OPEN, Case, Entry, EntryKind
from storage.columns import utc_now
from storage.deliveries import TABLE as OUTBOX
from storage.deliveries import DeliveryState
from storage.helpers import HELPER
from storage.holds import HELD as ON_HOLD
from storage.holds import Hold
from storage.kept import Keeps
from storage.personal import Personal, plain
from storage.posts import Post
from storage.residents import Residents
from storage.session import Books

CASES, ENTRIES = Case.__table__, Entry.__table__  # type: ignore[attr-defined]
NOBODY: dict[str, Any] = {
    "resident_id": None,
    "address": "",
    "text": "",
    "place": "",
    "photos": [],
    "answers": {},
}
NOWHERE = {"latitude": None, "longitude": None, "duplicate_of": None}
WORDLESS = {"text": "", "photos": [], "source_address": "", "source_id": "", "album": ""}
HELD = (DeliveryState.READY, DeliveryState.SENDING)


class CaseMemory(Books):
    """What the cases know of people."""

    def of_resident(self, resident_id: int) -> dict[str, Any]:
        """Someone's cases with their stories, and what they said in cases of others."""
        mine = select(CASES).where(self._theirs(resident_id)).order_by(CASES.c.id)
        cases = self._plain(mine, CASES, Case.__kept__)
        for case in cases:
            case["entries"] = self._story(case["id"])
            if hold := self.session.get(Hold, case["id"]):
                case |= {"held_since": hold.since.isoformat(), "held_because": hold.reason}
        said = self._plain(self._said_elsewhere(resident_id), ENTRIES, Entry.__kept__)
        return {name: rows for name, rows in (("cases", cases), ("said", said)) if rows}

    def forget_resident(self, resident_id: int) -> None:
        """Make someone's cases nobody's, and take away what they said in cases of others.

        Of what is on hold only the chat is known still.
        """
        self.make_nobodys(self.free_of(resident_id))
        self.wipe(self.said_elsewhere(resident_id))
        mine = CASES.c.resident_id == resident_id
        self.execute(update(CASES).where(mine).values(resident_id=None))

    def free_of(self, resident_id: int) -> list[int]:
        """Someone's cases that are not on hold."""
        mine = (CASES.c.resident_id == resident_id, CASES.c.id.not_in(ON_HOLD))
        return [one for [one] in self.rows(select(CASES.c.id).where(*mine).order_by(CASES.c.id))]

    def held_of(self, resident_id: int) -> list[int]:
        """What is on hold: someone's cases, and those in which they have said something."""
        said = select(ENTRIES.c.case_id).where(self._said(resident_id))
        theirs = or_(self._theirs(resident_id), CASES.c.id.in_(said))
        held = select(CASES.c.id).where(CASES.c.id.in_(ON_HOLD), theirs)
        return [one for [one] in self.rows(held.order_by(CASES.c.id))]

    def of(self, resident_id: int) -> list[int]:
        mine = CASES.c.resident_id == resident_id
        return [one for [one] in self.rows(select(CASES.c.id).where(mine).order_by(CASES.c.id))]

    def said_elsewhere(self, resident_id: int) -> list[int]:
        """The entries of someone in cases of others that are not on hold."""
        said = self._said_elsewhere(resident_id).where(ENTRIES.c.case_id.not_in(ON_HOLD))
        return [row[0] for row in self.rows(said)]

    def known_closed_before(self, moment: datetime) -> list[int]:
        """Cases that were closed before then, and know somebody still."""
        known = or_(CASES.c.resident_id.is_not(None), CASES.c.address != "", CASES.c.text != "")
        return self._closed(moment, known)

    def shown_closed_before(self, moment: datetime) -> list[int]:
        """Cases that were closed before then, and have photos still."""
        of_case = ENTRIES.c.case_id == CASES.c.id
        theirs = select(1).where(of_case, shows_photos(ENTRIES)).exists()
        return self._closed(moment, or_(shows_photos(CASES), theirs))

    def make_nobodys(self, case_ids: Iterable[int]) -> None:
        """Leave of these cases what counts: kind, office, state, days, and a thing of the town."""
        ids = list(case_ids)
        self._throw_photos(ids)
        self.execute(update(CASES).where(CASES.c.id.in_(ids)).values(**NOBODY, **NOWHERE))
        self.execute(update(ENTRIES).where(ENTRIES.c.case_id.in_(ids)).values(**WORDLESS))
        self._wipe_messages(told_of(ids))

    def silence(self, case_ids: Iterable[int]) -> None:
        """Let nothing go out that waits to be said of these cases."""
        waits = (told_of(list(case_ids)), OUTBOX.c.state == DeliveryState.READY)
        says = OUTBOX.c.act.in_(("send", "edit"))
        dropped = {"state": DeliveryState.DROPPED, "message": "", "settled_at": utc_now()}
        self.execute(update(OUTBOX).where(*waits, says).values(**dropped))

    def drop_photos(self, case_ids: Iterable[int]) -> None:
        """Let go of all photos of these cases."""
        ids = list(case_ids)
        self._throw_photos(ids)
        self.execute(update(CASES).where(CASES.c.id.in_(ids)).values(photos=[]))
        self.execute(update(ENTRIES).where(ENTRIES.c.case_id.in_(ids)).values(photos=[]))

    def part(self, address: str, old: int, new: int) -> None:
        """Give the cases that were brought in one chat to another person."""
        mine = (CASES.c.resident_id == old, CASES.c.address == address)
        self.execute(update(CASES).where(*mine).values(resident_id=new))

    def join(self, old: int, new: int) -> None:
        """Give all cases of one person to another: they are the same."""
        self.execute(update(CASES).where(CASES.c.resident_id == old).values(resident_id=new))

    def _closed(self, moment: datetime, which: Any) -> list[int]:
        closed = (CASES.c.state.not_in(OPEN), CASES.c.closed_at < moment)
        question = (
            select(CASES.c.id)
            .where(*closed, CASES.c.id.not_in(ON_HOLD), which)
            .order_by(CASES.c.id)
        )
        return [one for [one] in self.rows(question)]

    def _story(self, case_id: int) -> list[dict[str, Any]]:
        """What happened to a case, without what staff note among themselves."""
        told = (ENTRIES.c.deleted.is_(False), ENTRIES.c.kind != EntryKind.NOTE)
        question = select(ENTRIES).where(ENTRIES.c.case_id == case_id, *told)
        return self._plain(question.order_by(ENTRIES.c.id), ENTRIES, Entry.__kept__)

    def _said_elsewhere(self, resident_id: int) -> Any:
        said = self._said(resident_id)
        own = ENTRIES.c.case_id.in_(select(CASES.c.id).where(CASES.c.resident_id == resident_id))
        for_them = ENTRIES.c.author == HELPER  # that is theirs for whom it was written
        return select(ENTRIES).where(said, ~own, ~for_them).order_by(ENTRIES.c.id)

    def _said(self, resident_id: int) -> Any:
        return ENTRIES.c.source_address.in_(Residents(self.page).addresses(resident_id))

    def _theirs(self, resident_id: int) -> Any:
        """Whether a case is someone's; of one on hold the chat says so when all else is erased."""
        chats = Residents(self.page).addresses(resident_id)
        left = and_(CASES.c.resident_id.is_(None), CASES.c.address.in_(chats))
        return or_(CASES.c.resident_id == resident_id, left)

    def wipe(self, entries: list[int]) -> None:
        """Keep nothing of these entries."""
        which = ENTRIES.c.id.in_(entries)
        Personal(self.page).drop_photos(ENTRIES, Entry.__kept__, which)
        self.execute(update(ENTRIES).where(which).values(**WORDLESS, deleted=True))
        self._wipe_messages(OUTBOX.c.entry_id.in_(entries))

    def _wipe_messages(self, which: Any) -> None:
        """Keep nothing of what was said of it; that it was said stays, to be taken back."""
        said = (which, OUTBOX.c.state.not_in(HELD))
        self.execute(update(OUTBOX).where(*said).values(message=""))

    def _throw_photos(self, ids: list[int]) -> None:
        books = Personal(self.page)
        books.drop_photos(CASES, Case.__kept__, CASES.c.id.in_(ids))
        books.drop_photos(ENTRIES, Entry.__kept__, ENTRIES.c.case_id.in_(ids))

    def _plain(self, question: Any, table: Any, note: Keeps) -> list[dict[str, Any]]:
        return [plain(table, row, note) for row in self.rows(question)]


def told_of(case_ids: list[int]) -> Any:
    """Whether a message is about one of these cases, or is a copy of a post about one."""
    posts = select(col(Post.id)).where(col(Post.case_id).in_(case_ids))
    return or_(OUTBOX.c.case_id.in_(case_ids), OUTBOX.c.post_id.in_(posts))


def shows_photos(table: Any) -> Any:
    """Whether a row has photos."""
    return cast(table.c.photos, Text).not_in(("[]", "null"))
