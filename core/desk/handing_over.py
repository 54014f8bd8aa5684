"""How a case goes to another department: to whom there, and by which day."""

from dataclasses import dataclass
from datetime import date

from core.cards import close_card, lay_before, to_staff
from core.case_news import tell_resident
from core.cases import note
from core.colleagues import colleague, day_meant, is_by, who_and_when
from core.desk.case_commands import give_to, must_be_open, promise_day
from core.messages import Outgoing
from core.moving import posts_follow
from core.order import EYES, MEGAPHONE, Command, Order, Wrong, record, short
from core.town import Department
from storage.cases import Case, Entry, EntryKind, State
from storage.members import Member
from storage.outbox import Lane

LONGEST_HISTORY = 10  # messages that another department is told of
TOLD = (EntryKind.WORDS, EntryKind.ANSWER, EntryKind.NOTE, EntryKind.FOLLOWED)


@dataclass(frozen=True)
class Destination:
    """Where a case is to go: `!to works @elena by friday`."""

    department: Department
    member: Member | None = None
    day: date | None = None


def move(order: Order) -> None:
    """Hand a case over to another department: its thread goes on there."""
    to = destination(order, must_be_open(order))
    hand_over(order, to.department)
    if to.member:
        give_to(order, to.member.user, name_of(to.member))
        call(order, to)
    if to.day:
        promise_day(order, to.day)


def name_of(member: Member) -> str:
    return member.name or short(member.user)


def destination(order: Order, case: Case) -> Destination:
    """All that was said of where it goes; nothing is done unless all of it is understood."""
    turn, (name, rest) = order.turn, apart(order)
    department = turn.town.department_called(name) or turn.town.department(name)
    if department is None or department.key == case.department:
        raise Wrong("desk-which-department", departments=others(order, case))
    who, when = who_and_when(turn.texts, rest)
    return Destination(
        department,
        colleague(turn, str(department.room), who) if who else None,
        day_meant(turn, when) if when else None,
    )


def apart(order: Order) -> tuple[str, str]:
    """What a department is called, and what follows: from the first @name or `by` on."""
    town, texts, said = order.turn.town, order.turn.texts, order.words.split()
    if town.department_called(order.words):
        return order.words, ""
    ends = (at for at, word in enumerate(said) if at and (word[0] == "@" or is_by(texts, word)))
    end = next(ends, len(said))
    return " ".join(said[:end]), " ".join(said[end:])


def hand_over(order: Order, department: Department) -> None:
    turn, case = order.turn, order.the_case
    name = department.name.in_(turn.texts.own)
    turn.reply("desk-moved", case=case, number=case.number, department=name)
    close_card(turn, case, department)
    case.department, case.clerk, case.clerk_name = department.key, "", ""
    case.state = State.SEEN if case.state is State.IN_WORK else case.state
    entry = note(turn, case, EntryKind.MOVED, order.user, name=order.name, text=department.key)
    lay_before(turn, case, department)
    tell_history(order, case)
    posts_follow(turn, case)
    tell_moved(order, case, entry)
    record(order, "to", department=department.key)


def call(order: Order, to: Destination) -> None:
    """Whoever has the case now is called to it in their own room."""
    turn, case = order.turn, order.the_case
    assert to.member
    words = turn.say(turn.texts.own, "desk-yours-now", name=name_of(to.member), by=order.name)
    message = Outgoing(to.department.room, words, mentions=(to.member.user,))
    turn.send(message, Lane.STATUS, case=case, thread=case.card_id)


def others(order: Order, case: Case) -> str:
    """What the departments are called to which a case may go."""
    own = order.turn.texts.own
    elsewhere = (one for one in order.turn.town.departments if one.key != case.department)
    return ", ".join(one.name.in_(own) for one in elsewhere)


def tell_moved(order: Order, case: Case, entry: Entry) -> None:
    """The resident hears in their language who looks after the case now."""
    turn = order.turn
    person = turn.store.residents.at(case.address)
    department = turn.town.department(case.department)
    if person and department:
        name = department.name.in_(person.language)
        tell_resident(turn, case, "case-moved", entry=entry, department=name)


def tell_history(order: Order, case: Case) -> None:
    """The new room reads what was said so far."""
    turn = order.turn
    story = turn.store.cases.entries(case.id or 0)
    said = [one for one in story if one.kind in TOLD and one.text not in (EYES, MEGAPHONE)]
    for entry in said[-LONGEST_HISTORY:]:
        who = entry.name or turn.say(turn.texts.own, "history-resident")
        text = entry.text or "📷"
        to_staff(turn, case, entry, "history-line", entry.photos, who=who, text=text)


COMMANDS = (Command("to", move),)
