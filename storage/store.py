"""All the books of the town, open at once."""

from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy.exc import IntegrityError

from storage.absences import Absences
from storage.alerts import Alerts
from storage.allergies import Allergies
from storage.appointments import Appointments
from storage.assets import Assets
from storage.case_memory import CaseMemory
from storage.cases import Cases
from storage.chain import Chain
from storage.codes import Codes
from storage.conversations import Conversations
from storage.cursors import Cursors, Leases
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
from storage.session import Books, Page
from storage.sessions import Sittings
from storage.slips import Slips
from storage.stand_ins import StandIns
from storage.submissions import Submissions
from storage.subscriptions import Subscriptions
from storage.supports import Supports
from storage.thanks import ThanksBook
from storage.tips import Tips
from storage.waiting import WaitingList
from storage.waste import Waste


class Clash(Exception):
    """Two are not to be joined: both have something of which there can be one only."""


class Store:
    """One transaction; each book is opened when it is wanted."""

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

    @cached_property
    def inbox(self) -> Inbox:
        return Inbox(self.page)

    @cached_property
    def cursors(self) -> Cursors:
        return Cursors(self.page)

    @cached_property
    def leases(self) -> Leases:
        return Leases(self.page)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.page)

    @cached_property
    def alerts(self) -> Alerts:
        return Alerts(self.page)

    @cached_property
    def planned(self) -> PlannedPosts:
        return PlannedPosts(self.page)

    @cached_property
    def mailings(self) -> Mailings:
        return Mailings(self.page)

    @cached_property
    def submissions(self) -> Submissions:
        return Submissions(self.page)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        return Subscriptions(self.page)

    @cached_property
    def residents(self) -> Residents:
        return Residents(self.page)

    @cached_property
    def helpers(self) -> Helpers:
        return Helpers(self.page)

    @cached_property
    def stand_ins(self) -> StandIns:
        return StandIns(self.page)

    @cached_property
    def questions(self) -> Questions:
        return Questions(self.page)

    @cached_property
    def supports(self) -> Supports:
        return Supports(self.page)

    @cached_property
    def polls(self) -> Polls:
        return Polls(self.page)

    @cached_property
    def sittings(self) -> Sittings:
        return Sittings(self.page)

    @cached_property
    def personal(self) -> Personal:
        return Personal(self.page)

    @cached_property
    def waste(self) -> Waste:
        return Waste(self.page)

    @cached_property
    def holds(self) -> Holds:
        return Holds(self.page)

    @cached_property
    def case_memory(self) -> CaseMemory:
        return CaseMemory(self.page)

    @cached_property
    def codes(self) -> Codes:
        return Codes(self.page)

    @cached_property
    def conversations(self) -> Conversations:
        return Conversations(self.page)

    @cached_property
    def keyboards(self) -> Keyboards:
        return Keyboards(self.page)

    @cached_property
    def cases(self) -> Cases:
        return Cases(self.page)

    @cached_property
    def assets(self) -> Assets:
        return Assets(self.page)

    @cached_property
    def appointments(self) -> Appointments:
        return Appointments(self.page)

    @cached_property
    def waiting(self) -> WaitingList:
        return WaitingList(self.page)

    @cached_property
    def openings(self) -> Openings:
        return Openings(self.page)

    @cached_property
    def posts(self) -> Posts:
        return Posts(self.page)

    @cached_property
    def chain(self) -> Chain:
        return Chain(self.page)

    @cached_property
    def hooks(self) -> Hooks:
        return Hooks(self.page)

    @cached_property
    def search(self) -> Search:
        return Search(self.page)

    @cached_property
    def members(self) -> Members:
        return Members(self.page)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self.page)

    @cached_property
    def figures(self) -> Figures:
        return Figures(self.page)

    @cached_property
    def thanks(self) -> ThanksBook:
        return ThanksBook(self.page)

    @cached_property
    def tips(self) -> Tips:
        return Tips(self.page)

    @cached_property
    def slips(self) -> Slips:
        return Slips(self.page)

    @cached_property
    def lessons(self) -> Lessons:
        return Lessons(self.page)

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.page)

    @cached_property
    def menus(self) -> Menus:
        return Menus(self.page)

    @cached_property
    def menu_readers(self) -> MenuReaders:
        return MenuReaders(self.page)

    @cached_property
    def allergies(self) -> Allergies:
        return Allergies(self.page)

    @cached_property
    def absences(self) -> Absences:
        return Absences(self.page)

    @cached_property
    def jobs(self) -> Jobs:
        return Jobs(self.page)

    @cached_property
    def job_papers(self) -> JobPapers:
        return JobPapers(self.page)
