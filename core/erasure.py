"""Erasing a person: in the books, in the staff rooms, in the open feed and in its copies."""

from core import helping, posts
from core.additions import standing, taken_away
from core.ballots import outlast
from core.cards import refresh_card
from core.cases import change_state, tell_followers
from core.hall import Hall
from storage.cases import Case, EntryKind, State
from storage.thanks import Thanks

NO_NAME = "resident"  # who erased is not kept: it would be the person


def erase(hall: Hall, resident_id: int, by: str = NO_NAME) -> int:
    """Erase all that is kept of a person; how many cases know nobody any more.

    What counts stays: that there was a case, of which kind, and what became of it.
    """
    helping.end_all(hall, resident_id)
    memory = hall.store.case_memory
    cases = memory.of(resident_id)
    memory.silence(cases)
    for case_id in cases:
        let_go(hall, hall.store.cases.get(case_id))
    for entry_id in memory.said_elsewhere(resident_id):
        if entry := hall.store.cases.entry(entry_id):
            taken_away(hall, entry)
    unsay(hall, hall.store.thanks.of(resident_id))
    outlast(hall, resident_id, hall.store.residents.addresses(resident_id))
    hall.store.forget_resident(resident_id)
    hall.store.audit.note(hall.now, by, "", "erase", cases=len(cases))
    return len(cases)


def let_go(hall: Hall, case: Case) -> None:
    """Take back everywhere what a case tells of a person; staff and followers hear of its end."""
    for post in hall.store.posts.about(case.id or 0)[:1]:
        posts.withdraw(hall, post)
    take_back(hall, case)
    case.text, case.place, case.photos, case.answers = "", "", [], {}
    case.latitude = case.longitude = None
    if case.state.open:
        change_state(hall, case, State.WITHDRAWN, NO_NAME)
        tell_followers(hall, case, "follow-state", state=State.WITHDRAWN)
    else:
        refresh_card(hall, case)
    if department := hall.town.department(case.department):
        hall.tell_staff(department, "thread-erased", case, number=case.number)


def unsay(hall: Hall, thanks: list[Thanks]) -> None:
    """Take somebody's thanks back from the staff room; that there were some is counted."""
    told = [one.told_id for one in thanks if one.told_id]
    for delivery in filter(None, map(hall.store.outbox.get, told)):
        if not hall.store.outbox.drop(delivery.id or 0, hall.now):
            hall.take_back(delivery)
    hall.store.outbox.wipe(told)


def take_back(hall: Hall, case: Case) -> None:
    """Take back what stands in the staff rooms of what was said in a case."""
    for entry in hall.store.cases.entries(case.id or 0):
        if entry.kind is not EntryKind.NOTE:
            for delivery in standing(hall, entry):
                hall.take_back(delivery)
