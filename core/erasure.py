"""Erasing a person: in the books, in the staff rooms, in the open feed and in its copies."""

from core import helping, holding
from core.additions import standing, taken_away
from core.ballots import outlast
from core.cards import refresh_card
from core.case_news import tell_followers
from core.cases import change_state
from core.hall import Hall
from core.messages import Address, Outgoing
from storage.cases import Case, Entry, EntryKind, State
from storage.holds import Hold
from storage.outbox import Lane
from storage.thanks import Thanks

NO_NAME = "resident"  # who erased is not kept: it would be the person


def erase(hall: Hall, resident_id: int, by: str = NO_NAME) -> int:
    """Erase all that is kept of a person; how many cases know nobody any more.

    What counts stays: that there was a case, of which kind, and what became of it. What is on hold
    stays, too, until it is released.
    """
    helping.end_all(hall, resident_id)
    memory = hall.store.case_memory
    held, cases = holding.note_wish(hall, resident_id), memory.free_of(resident_id)
    memory.silence(cases)
    for case_id in cases:
        let_go(hall, hall.store.cases.get(case_id))
    for entry_id in memory.said_elsewhere(resident_id):
        if entry := hall.store.cases.entry(entry_id):
            taken_away(hall, entry)
    unsay(hall, hall.store.thanks.of(resident_id))
    outlast(hall, resident_id, hall.store.residents.addresses(resident_id))
    hall.store.forget_resident(resident_id)
    hall.store.audit.note(hall.now, by, "", "erase", cases=len(cases), held=held)
    return len(cases)


def let_go(hall: Hall, case: Case) -> None:
    """Take back everywhere what a case tells of a person; staff and followers hear of its end."""
    holding.hide(hall, case)
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
    hall.store.sent.wipe(told)


def take_back(hall: Hall, case: Case) -> None:
    """Take back what stands in the staff rooms of what was said in a case."""
    for entry in hall.store.cases.entries(case.id or 0):
        if entry.kind is not EntryKind.NOTE:
            for delivery in standing(hall, entry):
                hall.take_back(delivery)


def erase_at_last(hall: Hall, case: Case, hold: Hold) -> None:
    """A case is released: whoever has asked meanwhile to be erased is erased in it now."""
    entries = hall.store.cases.entries(case.id or 0)
    said = [one for one in entries if one.source_address in hold.asked]
    chats = {one.source_address for one in said}
    if case.address in hold.asked:
        chats.add(case.address)
        erase_case(hall, case)
    else:
        erase_entries(hall, said)
    for chat in sorted(chats):
        words = hall.say(hold.asked[chat], "hold-over", number=case.number)
        hall.send(Outgoing(Address.parse(chat), words, language=hold.asked[chat]), Lane.STATUS)


def erase_case(hall: Hall, case: Case) -> None:
    memory, which = hall.store.case_memory, [case.id or 0]
    memory.silence(which)
    let_go(hall, case)
    hall.store.cases.session.flush()
    memory.make_nobodys(which)
    hall.store.cases.session.expire_all()


def erase_entries(hall: Hall, entries: list[Entry]) -> None:
    """Take away what somebody has said in a case of another."""
    for entry in entries:
        taken_away(hall, entry)
    hall.store.cases.session.flush()
    hall.store.case_memory.wipe([one.id or 0 for one in entries])
    hall.store.cases.session.expire_all()
