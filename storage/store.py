"""All the books of the town, open at once."""

from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy.exc import IntegrityError

from storage.absences import Absences
from storage.alerts import Alerts
from storage.allergies import Allergies
from storage.appointments import Appointments
from storage.assets import Assets
from storage.case_memory import CaseMemory
from storage.cases import Cases
from storage.chain import Chain
from storage.chart_wishes import ChartWishes
from storage.codes import Codes
from storage.conversations import Conversations
from storage.cursors import Cursors, Leases
from storage.editions import Edition  # noqa: F401 - a table that no book is about
from storage.figures import Figures
from storage.helpers import Helpers
from storage.holds import Holds
from storage.hooks import Hooks
from storage.inbox import Inbox
from storage.job_papers import JobPapers
from storage.jobs import Jobs
from storage.keyboards import Keyboards
from storage.lessons import Lessons
from storage.lines import Lines
from storage.mailings import Mailings
from storage.members import Audit, Members
from storage.menu_readers import MenuReaders
from storage.menus import Menus
from storage.openings import Openings
from storage.outbox import Outbox
from storage.personal import Opened, Personal
from storage.planned import PlannedPosts
from storage.polls import Polls
from storage.posts import Posts
from storage.questions import Questions
from storage.residents import Person, Residents
from storage.search import Search
from storage.sent import SentMessages
from storage.session import Books, Page
from storage.sessions import Sittings
from storage.slips import Slips
from storage.slots import Slots
from storage.stand_ins import StandIns
from storage.statistics import Statistics
from storage.submissions import Submissions
from storage.subscriptions import Subscriptions
from storage.supports import Supports
from storage.thanks import ThanksBook
from storage.tips import Tips
from storage.waiting import WaitingList
from storage.waste import Waste
from storage.workload import Workload

B = TypeVar("B", bound=Books)


class Clash(Exception):
    """Two are not to be joined: both have something of which there can be one only."""


def _book(kind: type[B]) -> cached_property[B]:
    """A book of this kind."""
    return cached_property(lambda store: kind(store.page))


class Store:
    """One transaction; each book is opened when it is wanted."""

    inbox = _book(Inbox)
    cursors = _book(Cursors)
    leases = _book(Leases)
    outbox = _book(Outbox)
    sent = _book(SentMessages)
    alerts = _book(Alerts)
    planned = _book(PlannedPosts)
    mailings = _book(Mailings)
    submissions = _book(Submissions)
    subscriptions = _book(Subscriptions)
    residents = _book(Residents)
    helpers = _book(Helpers)
    stand_ins = _book(StandIns)
    questions = _book(Questions)
    supports = _book(Supports)
    polls = _book(Polls)
    sittings = _book(Sittings)
    personal = _book(Personal)
    waste = _book(Waste)
    holds = _book(Holds)
    case_memory = _book(CaseMemory)
    codes = _book(Codes)
    conversations = _book(Conversations)
    keyboards = _book(Keyboards)
    cases = _book(Cases)
    workload = _book(Workload)
    assets = _book(Assets)
    appointments = _book(Appointments)
    slots = _book(Slots)
    waiting = _book(WaitingList)
    openings = _book(Openings)
    posts = _book(Posts)
    chain = _book(Chain)
    hooks = _book(Hooks)
    search = _book(Search)
    members = _book(Members)
    audit = _book(Audit)
    statistics = _book(Statistics)
    chart_wishes = _book(ChartWishes)
    figures = _book(Figures)
    thanks = _book(ThanksBook)
    tips = _book(Tips)
    slips = _book(Slips)
    lessons = _book(Lessons)
    lines = _book(Lines)
    menus = _book(Menus)
    menu_readers = _book(MenuReaders)
    allergies = _book(Allergies)
    absences = _book(Absences)
    jobs = _book(Jobs)
    job_papers = _book(JobPapers)

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def books(self) -> Iterator[Books]:
        """Every book."""
        for name, one in vars(type(self)).items():
            if isinstance(one, cached_property):
                yield getattr(self, name)

    def of_resident(self, resident_id: int, opened: Opened = lambda _: None) -> dict[str, Any]:
        """All that is kept of a person, as plain values; `opened` gives what is sealed."""
        told: dict[str, Any] = dict(self.personal.rows_of(resident_id, opened))
        for book in self.books:
            told |= book.of_resident(resident_id)
        return told

    def forget_resident(self, resident_id: int) -> None:
        """Erase all that is kept of a person. What counts only stays, and knows nobody."""
        self.page.session.flush()
        for book in self.books:
            book.forget_resident(resident_id)
        self.page.session.flush()
        self.page.session.expunge_all()
        self.personal.forget_rows(resident_id)

    def join_residents(self, old: int, new: int) -> None:
        """Give all that is one person's to another, for they are the same.

        Raises Clash, and changes nothing, if both have something of which there can be one only.
        """
        self.page.session.flush()
        self.page.session.expunge_all()
        self.residents.agree(old, new)
        try:
            with self.page.connection.begin_nested():
                self.helpers.join(old, new)
                self.case_memory.join(old, new)
                self.personal.join(old, new)
                self.personal.leave(old)
        except IntegrityError as error:
            raise Clash from error

    def part_chat(self, person: Person, now: datetime) -> Person:
        """Make a chat somebody else's again, with the cases that were brought in it."""
        self.page.session.flush()
        self.page.session.expunge_all()
        alone = self.residents.part(person, now)
        self.case_memory.part(person.address, person.resident_id, alone.resident_id)
        return alone
