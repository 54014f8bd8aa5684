"""How the town has answered: what the cases that all may know of tell, and nothing of others."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import BigInteger, and_, case, cast, extract, func, or_, select, true
from sqlmodel import col

from storage.cases import OPEN, Case, Entry, EntryKind, Matter, State
from storage.open_feed import STANDS, open_to_all
from storage.posts import Post
from storage.session import Books, Page
from storage.thanks import Thanks

COUNTED = (Matter.REPORT, Matter.MAYOR)  # a proposal waits for those who support it, not for us
AT_ONCE = 1000  # rows that lie in memory
RESIDENT = "resident"  # the author of what somebody says in their own case


@dataclass(frozen=True, slots=True)
class Took:
    """One case: when it came, when somebody first answered, and when it was done for good."""

    department: str
    opened_at: int
    answered_at: int | None
    done_at: int | None


@dataclass(frozen=True, slots=True)
class Promised:
    """A day that was named for a case, when that was said, and how the case stands now."""

    department: str
    case_id: int
    day: date
    said_at: int
    state: State
    closed_at: int | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whoever brought a case has said whether it is fixed."""

    department: str
    at: int
    fixed: bool


class AnswerTimes(Books):
    """Reads the cases through: `secret` are the categories whose cases are never told of.

    A case counts for the department that has it now; what people said, only of cases that were
    shown, where the town shows but some of them (`only_shown`). Moments are in seconds since 1970,
    UTC: of a hundred thousand cases the database tells them four times as fast as whole moments.
    """

    def __init__(
        self, page: Page, secret: Collection[str] = (), *, only_shown: bool = False
    ) -> None:
        super().__init__(page)
        self.open_case = open_to_all(secret)
        told = select(col(Post.id)).where(col(Post.case_id) == col(Case.id), STANDS).exists()
        self.heard = told if only_shown else true()

    def took(self) -> Iterator[Took]:
        """Reports and public questions to the mayor that have been answered, or are done."""
        done_at = case((col(Case.state) == State.DONE, col(Case.closed_at)))
        moments = (col(Case.opened_at), col(Case.answered_at), done_at)
        question = select(col(Case.department), *map(epoch, moments)).where(
            self.open_case,
            col(Case.matter).in_(COUNTED),
            or_(col(Case.answered_at).is_not(None), col(Case.state) == State.DONE),
        )
        return (Took(*row) for row in self._each(question))

    def promised(self) -> Iterator[Promised]:
        """Every day that was promised, case by case and in the order in which it was said."""
        said = (col(Entry.case_id), col(Entry.day), epoch(col(Entry.at)))
        standing = (col(Case.state), epoch(col(Case.closed_at)))
        question = self._entries(col(Entry.kind) == EntryKind.PROMISE, *said, *standing)
        named = question.where(col(Entry.day).is_not(None))
        ordered = named.order_by(col(Entry.case_id), col(Entry.id))
        return (Promised(*row) for row in self._each(ordered))

    def verdicts(self) -> Iterator[Verdict]:
        """What those who brought something have said of it, when the town held it for done."""
        no = and_(
            col(Entry.kind) == EntryKind.STATE,
            col(Entry.author) == RESIDENT,
            col(Entry.state).in_(OPEN),
        )
        yes = col(Entry.kind) == EntryKind.THANKS
        question = self._entries(or_(yes, no), epoch(col(Entry.at)), col(Entry.kind))
        question = question.where(self.heard)
        for department, at, kind in self._each(question):
            yield Verdict(department, at, kind == EntryKind.THANKS)

    def thanks(self) -> Iterator[tuple[str, int]]:
        """Every thank-you, as it is counted on the page of its department."""
        given = select(col(Thanks.department), epoch(col(Thanks.given_at)))
        of_cases = select(col(Case.department), epoch(col(Entry.at))).join(
            Entry, col(Entry.case_id) == col(Case.id)
        )
        for question in (given, of_cases.where(col(Entry.kind) == EntryKind.THANKS)):
            yield from self._each(question)

    def mark(self) -> str:
        """What is another as soon as anything has happened that is counted here."""
        last = [self.rows(select(func.max(col(each.id))))[0][0] for each in (Entry, Thanks)]
        return "/".join(str(one or 0) for one in last)

    def _entries(self, which: Any, *columns: Any) -> Any:
        """What stands in the stories of open cases, with the department first."""
        question = select(col(Case.department), *columns)
        question = question.join(Entry, col(Entry.case_id) == col(Case.id))
        return question.where(self.open_case, which, col(Entry.deleted).is_(False))

    def _each(self, question: Any) -> Iterable[Any]:
        """Row by row: a hundred thousand of them never lie in memory at once."""
        return self.execute(question.execution_options(yield_per=AT_ONCE))


def epoch(moment: Any) -> Any:
    """A moment in seconds since 1970."""
    return cast(extract("epoch", moment), BigInteger)
