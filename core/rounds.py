"""The rounds: what must be looked after when nobody has written anything."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from operator import attrgetter

from core.desk.talks import end_silent
from core.hall import Hall, Round
from core.messages import Outgoing
from core.town import Department, Duration
from storage.cases import Case
from storage.outbox import Lane
from storage.store import Store

LOOK_AHEAD = timedelta(days=7)  # further than any warning reaches back in open hours
SWEEP_EVERY = timedelta(hours=1)
COUNT_EVERY = timedelta(days=1)
SECRETS_LAST = timedelta(minutes=10)  # the row of a message that is wiped already
ROWS_LAST = timedelta(days=8)  # longer than any platform repeats itself


class Rounds:
    """What is looked after: deadlines, what the services bring, what has outlived its time.

    `hall` makes that of the moment, over open books.
    """

    def __init__(self, hall: Callable[[Store], Hall], services: Iterable[Round] = ()) -> None:
        self.hall = hall
        self.sweep_at: datetime | None = None
        self.count_at: datetime | None = None
        self.all: tuple[Round, ...] = (
            *(self.count, deadlines, end_silent),
            *services,
            *(tidy, self.sweep),
        )

    @property
    def works(self) -> tuple[Callable[[Store], bool | None], ...]:
        """Each round as work of its own: if one fails, the others are kept."""
        return tuple(partial(self.walk, one) for one in self.all)

    def walk(self, one: Round, store: Store) -> bool | None:
        store.leases.walk_alone()
        return one(self.hall(store))

    def sweep(self, hall: Hall) -> None:
        """Remove files that were only passed on and have outlived their time."""
        if hall.files is None or (self.sweep_at and hall.now < self.sweep_at):
            return
        self.sweep_at = hall.now + SWEEP_EVERY
        hall.files.sweep(hall.now)

    def count(self, hall: Hall) -> None:
        """Let the books count what they hold: a town grows, and then other ways are shorter."""
        if self.count_at is None or hall.now >= self.count_at:
            self.count_at = hall.now + COUNT_EVERY
            hall.store.statistics.renew()


def deadlines(hall: Hall) -> None:
    """Look after each case that has a deadline before long."""
    for case in hall.store.cases.due_before(hall.now + LOOK_AHEAD):
        look_after(hall, case)


def look_after(hall: Hall, case: Case) -> None:
    """Warn staff before a deadline breaks; when it has broken, the escalation room hears of it."""
    department = hall.town.department(case.department)
    if department is None:
        return
    if case.answered_at is None and case.first_answer_due:
        watch(hall, case, department, "first", case.first_answer_due)
    if case.done_due:
        watch(hall, case, department, "done", case.done_due)


def watch(hall: Hall, case: Case, department: Department, name: str, due: datetime) -> None:
    """One deadline of a case: each thing is said once."""
    if due <= hall.now and once(case, f"{name}-broken"):
        escalate(hall, case, department, f"round-{name}-broken", due)
    if due <= hall.now or hall.now < hall.town.before(department, due, warning(hall, case, name)):
        return
    if once(case, f"{name}-warning"):
        hall.tell_staff(department, f"round-{name}-warning", case, number=case.number, at=due)


def warning(hall: Hall, case: Case, name: str) -> Duration:
    """How long before a deadline staff are warned: at half of the time, if it is a short one."""
    limits = hall.town.deadlines_of(hall.town.category(case.category), case.matter)
    promised = limits.first_answer if name == "first" else limits.done
    return min(limits.warn_before, promised.half, key=attrgetter("on_the_clock"))


def once(case: Case, what: str) -> bool:
    """Whether this has not been said of the case yet; from now on it has."""
    if what in case.warned.split():
        return False
    case.warned = f"{case.warned} {what}".strip()
    return True


def escalate(hall: Hall, case: Case, department: Department, key: str, due: datetime) -> None:
    """A deadline has broken: the department is told, and so is whoever stands above it."""
    name = department.name.in_(hall.texts.own)
    words = hall.say(hall.texts.own, key, number=case.number, department=name, at=due)
    hall.send(Outgoing(department.room, words), Lane.STATUS, case=case, thread=case.card_id)
    room = hall.town.escalation_room
    if room and room != department.room:
        hall.send(Outgoing(room, words), Lane.STATUS, case=case)


def tidy(hall: Hall) -> None:
    """Forget what is of no use any more; what has a time in the town file: `core/retention.py`."""
    hall.store.keyboards.forget_before(hall.now)
    hall.store.sent.forget_secrets(hall.now - SECRETS_LAST)
    hall.store.inbox.forget_before(hall.now - ROWS_LAST)
