"""The last word: whoever brought a case says whether it is fixed; and following one of others."""

from core import joining, posts
from core.cards import to_staff
from core.case_news import tell_followers
from core.cases import change_state, note
from core.dialogue import Start
from core.handler import Handler, no_questions
from core.turn import Turn
from storage.cases import Case, EntryKind, State
from storage.helpers import Right
from storage.posts import PostKind

LONGEST_NUMBER = 20  # signs of what somebody takes for the number of a case


def confirm(turn: Turn, start: Start) -> None:
    """`/confirm J-00041`: yes, it is fixed."""
    if case := case_done(turn, start):
        fixed(turn, case)


def reject(turn: Turn, start: Start) -> None:
    """`/reject J-00041`: no, it is not."""
    if case := case_done(turn, start):
        not_fixed(turn, case)


def case_done(turn: Turn, start: Start) -> Case | None:
    """The case that waits for the last word of this very person; else they are told."""
    number = start.argument.partition(" ")[0]
    case = own_case(turn, number)
    if case is None:
        unknown(turn, number)
    elif case.state is not State.DONE:
        turn.reply("verdict-late", number=case.number)
    return case if case and case.state is State.DONE else None


def own_case(turn: Turn, number: str) -> Case | None:
    assert turn.person
    case = turn.store.cases.numbered(number)
    return case if case and case.resident_id == turn.person.resident_id else None


def unknown(turn: Turn, number: str) -> None:
    turn.reply("case-unknown", number=number[:LONGEST_NUMBER] or "–")


def fixed(turn: Turn, case: Case) -> None:
    """Thanks count once, and whoever did the work reads them."""
    if not case.confirmed:
        case.confirmed = True
        entry = note(turn, case, EntryKind.THANKS, name=case.clerk_name)
        to_staff(turn, case, entry, "thread-thanks", name=case.clerk_name, number=case.number)
        posts.follow_up(turn, case, PostKind.THANKS, entry)
    turn.reply("verdict-thanked", case=case, who=case.clerk_name)


def not_fixed(turn: Turn, case: Case) -> None:
    """The case is open again, with the same number and the same clock."""
    case.confirmed, case.reopened = False, case.reopened + 1
    entry = change_state(turn, case, State.IN_WORK if case.clerk else State.SEEN, "resident")
    to_staff(turn, case, entry, "thread-not-fixed", number=case.number)
    tell_followers(turn, case, "follow-reopened")
    turn.store.residents.speaks_of(turn.home, case.id, turn.now)
    turn.reply("verdict-reopened", case=case, number=case.number)


def follow(turn: Turn, start: Start) -> None:
    """`/follow J-00041`: hear how a case goes on that is there for all to see."""
    case = turn.store.cases.numbered(start.argument)
    if case is None or not posts.is_public(turn, case):
        unknown(turn, start.argument)
        return
    joining.follow(turn, case)


HANDLERS = (
    Handler("confirm", no_questions, confirm, aside=True, right=Right.MATTERS),
    Handler("reject", no_questions, reject, right=Right.MATTERS),
    Handler("follow", no_questions, follow, aside=True, right=Right.MATTERS),
)
