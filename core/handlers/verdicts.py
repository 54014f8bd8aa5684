"""The last word: whoever brought a case says whether it is fixed; and following one of others."""

from core import posts
from core.cards import refresh_card, to_staff
from core.cases import change_state, note, tell_followers
from core.dialogue import Start
from core.handler import Handler, no_questions
from core.turn import Turn
from storage.cases import Case, EntryKind, State
from storage.posts import PostKind


def verdict(turn: Turn, start: Start) -> None:
    """`/confirm J-00041 yes`: only the one who brought the case may say so, and once."""
    number, _, word = start.argument.partition(" ")
    case = own_case(turn, number)
    if case is None or case.state is not State.DONE:
        turn.reply("case-unknown" if case is None else "verdict-late", number=number)
    elif word == "yes":
        fixed(turn, case)
    else:
        not_fixed(turn, case)


def own_case(turn: Turn, number: str) -> Case | None:
    assert turn.person
    case = turn.store.cases.numbered(number)
    return case if case and case.resident_id == turn.person.resident_id else None


def fixed(turn: Turn, case: Case) -> None:
    """Thanks count once, and whoever did the work reads them."""
    if case.confirmed:
        turn.reply("verdict-thanked", who=case.clerk_name or "")
        return
    case.confirmed = True
    entry = note(turn, case, EntryKind.THANKS, name=case.clerk_name)
    refresh_card(turn, case)
    to_staff(turn, case, entry, "thread-thanks", name=case.clerk_name or "", number=case.number)
    posts.follow_up(turn, case, PostKind.THANKS, entry)
    turn.reply("verdict-thanked", case=case, who=case.clerk_name or "")


def not_fixed(turn: Turn, case: Case) -> None:
    """The case is open again, with the same number and the same clock."""
    case.confirmed, case.reopened = False, case.reopened + 1
    entry = change_state(turn, case, State.IN_WORK if case.clerk else State.SEEN, "resident")
    to_staff(turn, case, entry, "thread-not-fixed", number=case.number)
    tell_followers(turn, case, "follow-state", state=case.state)
    turn.store.residents.speaks_of(turn.address, case.id, turn.now)
    turn.reply("verdict-reopened", case=case, number=case.number)


def follow(turn: Turn, start: Start) -> None:
    """`/follow J-00041`: hear how a case goes on that is there for all to see."""
    case = turn.store.cases.numbered(start.argument)
    if case is None or not posts.is_public(turn, case):
        turn.reply("case-unknown", number=start.argument)
        return
    turn.store.cases.follow(case.id or 0, turn.address, turn.now)
    turn.reply("report-followed", case=case, number=case.number)


HANDLERS = (
    Handler("confirm", no_questions, verdict),
    Handler("follow", no_questions, follow),
)
