"""Joining others: to want the answer to their question, or what they propose; each person once."""

from typing import Any

from core import answering, posts
from core.cards import refresh_card
from core.case_news import tell_followers, tell_resident
from core.hall import Hall
from core.turn import Turn
from storage.cases import Case, Entry, Matter, State

EACH = 10  # so many supports later the copies in the channels tell the number again


def join(turn: Turn, case: Case) -> None:
    """Count somebody for a question or a proposal; they hear what becomes of it."""
    assert turn.person
    if not can_be_read(turn, case):
        turn.reply("support-gone", case=case, number=case.number)
    elif case.resident_id == turn.person.resident_id:
        turn.reply("support-yours", case=case, number=case.number)
    elif case.matter is Matter.MAYOR:
        want_to_know(turn, case)
    else:
        support(turn, case)


def follow(turn: Turn, case: Case) -> None:
    """Somebody hears how a case goes on that is there for all to see."""
    turn.store.cases.follow(case.id or 0, turn.home, turn.now)
    turn.reply("report-followed", case=case, number=case.number)


def can_be_read(hall: Hall, case: Case) -> bool:
    """A proposal can be when staff have shown it; of a question, the clock always can."""
    shown = case.matter is Matter.MAYOR or hall.store.posts.about(case.id or 0)
    return bool(shown) and posts.is_public(hall, case)


def want_to_know(turn: Turn, case: Case) -> None:
    """Whoever joins a question hears the answer, at once if it is there."""
    turn.store.cases.follow(case.id or 0, turn.address, turn.now)
    questions = turn.store.questions
    count, answer = questions.supporters(case.id or 0), questions.answer(case.id or 0)
    if answer:
        told = turn.tell("follow-answered", number=case.number, name=answer.name, text=answer.text)
        turn.answer(told, case=case)
    else:
        turn.reply("mayor-joined", case=case, number=case.number, count=count)


def support(turn: Turn, case: Case) -> None:
    """Whoever supports a proposal counts once, from whichever of their chats they do it."""
    assert turn.person
    if not case.state.open:
        turn.reply("support-late", case=case, number=case.number)
    elif case.matter is Matter.SESSION:
        support_question(turn, case, turn.person.resident_id)
    elif answering.proposals(turn).verified and not turn.person.is_verified(turn.now):
        turn.reply("support-verify", case=case)
    else:
        count_support(turn, case, turn.person.resident_id)


def support_question(turn: Turn, case: Case, resident_id: int) -> None:
    """A question to the council moves up in its queue."""
    turn.store.supports.give(case.id or 0, resident_id, turn.now)
    turn.store.cases.follow(case.id or 0, turn.address, turn.now)
    count = turn.store.supports.count(case.id or 0)
    turn.reply("session-supported", case=case, number=case.number, count=count)


def count_support(turn: Turn, case: Case, resident_id: int) -> None:
    new = turn.store.supports.give(case.id or 0, resident_id, turn.now)
    turn.store.cases.follow(case.id or 0, turn.address, turn.now)
    count, wanted = turn.store.supports.count(case.id or 0), answering.proposals(turn).supports
    key = "support-given" if new else "support-twice"
    turn.reply(key, case=case, number=case.number, count=count, wanted=wanted)
    if new and count >= wanted and case.first_answer_due is None:
        must_be_answered(turn, case)
    elif new and (count == 1 or count % EACH == 0):
        posts.moved(turn, case)


def must_be_answered(hall: Hall, case: Case) -> None:
    """Enough people want it: from now on the town has a deadline, and everybody hears so."""
    department = hall.town.department(case.department)
    assert department
    count = hall.store.supports.count(case.id or 0)
    within = answering.proposals(hall).answer_within
    case.first_answer_due = hall.town.due(department, hall.now, within)
    refresh_card(hall, case)
    posts.moved(hall, case)
    about: dict[str, Any] = {"count": count, "due": hall.town.local(case.first_answer_due).date()}
    tell_resident(hall, case, "proposal-reached", **about)
    tell_followers(hall, case, "follow-reached", **about)
    hall.tell_staff(department, "thread-reached", case, number=case.number, **about)


def tell_end(hall: Hall, case: Case, state: State, entry: Entry) -> None:
    """Those who joined a question or a proposal read how it ended, and why."""
    if answering.is_for_all(case) and entry.text:
        about = {"name": entry.name, "text": entry.text}
        tell_followers(hall, case, "follow-answered", entry=entry, **about)
    else:
        tell_followers(hall, case, "follow-state", state=state)
