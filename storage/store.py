"""All the books of the town, open at once."""

from functools import cached_property

from storage.absences import Absences
from storage.alerts import Alerts
from storage.allergies import Allergies
from storage.appointments import Appointments
from storage.cases import Cases
from storage.conversations import Conversations
from storage.cursors import Cursors, Leases
from storage.inbox import Inbox
from storage.jobs import Jobs
from storage.keyboards import Keyboards
from storage.lines import Lines
from storage.mailings import Mailings
from storage.members import Audit, Members
from storage.menu_readers import MenuReaders
from storage.menus import Menus
from storage.openings import Openings
from storage.outbox import Outbox
from storage.planned import PlannedPosts
from storage.posts import Posts
from storage.residents import Residents
from storage.session import Page
from storage.subscriptions import Subscriptions
from storage.thanks import ThanksBook
from storage.waiting import WaitingList


class Store:
    """One transaction; each book is opened when it is wanted."""

    def __init__(self, page: Page) -> None:
        self.page = page

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
    def subscriptions(self) -> Subscriptions:
        return Subscriptions(self.page)

    @cached_property
    def residents(self) -> Residents:
        return Residents(self.page)

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
    def members(self) -> Members:
        return Members(self.page)

    @cached_property
    def audit(self) -> Audit:
        return Audit(self.page)

    @cached_property
    def thanks(self) -> ThanksBook:
        return ThanksBook(self.page)

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
