"""Callers: a case for somebody who phoned or came by, with a code that brings it into a chat."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.cases import Wish, open_case
from core.catalogue import about_category, category_of
from core.dialogue import Answer, Ask, Dialogue, Said, Start
from core.hall import Hall
from core.messages import Choice, Choices
from core.order import NUMBER, Order, ScriptedCommand, Wrong, called, record
from core.questions import (
    NO,
    YES,
    choose,
    look,
    look_choices,
    photos_in,
    text,
    words_in,
)
from core.slips import code_for
from core.turn import Turn
from core.where import Where, ask_where
from storage.cases import Case, Matter
from storage.slips import Brings, Slip

LASTS = timedelta(days=30)
QUESTION = Choice("question")
MOST = 7  # categories; with the question they are eight buttons


@dataclass(frozen=True)
class Call:
    """What somebody wants who is not in a chat; or the case for which a new code is wanted."""

    category: str = ""
    said: Said = ()
    answers: tuple[tuple[str, str], ...] = ()
    where: Where = None
    number: str = ""
    sure: bool = True


# What staff are asked, and do.


def script(start: Start) -> Dialogue[Call]:
    """As a resident would be asked. With the number of a case, a new code for that."""
    if NUMBER.match(start.argument):
        return Call(number=start.argument)
    category = yield from ask_category(start)
    if category == QUESTION.key:
        said = yield from text("for-what")
        return (yield from ask_if_right(Call(said=said), ""))
    about = yield from look("for-about", about_category, category)
    said = yield from text("for-what")
    answers = yield from ask_own_questions(about)
    where, said = yield from ask_where(about["place"], said)
    return (yield from ask_if_right(Call(category, said, answers, where), about["name"]))


def ask_category(start: Start) -> Dialogue[str]:
    """What it is about: one of the department's own first; all others can be written."""
    known = yield from look("for-named", category_of, start.argument)
    choices = yield from look_choices("for-categories", categories_here)
    problem = None
    while not known:
        answer: Answer = yield Ask("for-category", {}, (*choices, QUESTION), problem)
        known = answer.choice or (yield from look("for-heard", category_of, answer.text))
        problem = "please-choose"
    return str(known)


def ask_own_questions(about: dict[str, Any]) -> Dialogue[tuple[tuple[str, str], ...]]:
    """The questions that the town itself asks for this category."""
    answers = []
    for question in about["questions"]:
        choices = tuple(Choice(**choice) for choice in question["choices"])
        picked = yield from choose("for-own", choices, question=question["ask"])
        answers.append((question["key"], picked))
    return tuple(answers)


def ask_if_right(call: Call, name: str) -> Dialogue[Call]:
    what, count = words_in(call.said), len(photos_in(call.said))
    where = str(call.where or "–")
    about = {"kind": name or "–", "what": what, "where": where, "photos": count}
    answer: Answer = yield Ask("for-check", about, (YES, NO), fleeting=True)
    while not answer.choice:
        answer = yield Ask("for-check", about, (YES, NO), "please-choose", fleeting=True)
    return replace(call, sure=answer.choice == YES.key)


def categories_here(turn: Turn) -> Choices:
    """What the town looks after, that of this room's department first."""
    here = turn.town.department_in(turn.incoming.sender)
    mine = sorted(turn.town.categories, key=lambda one: not here or one.department != here.key)
    return tuple(
        Choice(one.key, f"{one.icon} {one.name.in_(turn.language)}".strip()) for one in mine[:MOST]
    )


def enter(order: Order, call: Call) -> None:
    """Open the case, and give the code for whoever it is for."""
    if not call.sure:
        order.turn.reply("for-left")
    elif call.number:
        give_code(order, case_without_chat(order, call.number))
    else:
        case = open_case(order.turn, wish_of(order, call))
        thread_note(order.turn, case, "thread-for", name=order.name)
        record(order.about("", case), "for")
        give_code(order, case)


def wish_of(order: Order, call: Call) -> Wish:
    category = order.turn.town.category(call.category)
    said = tuple(replace(one, id="", album=None) for one in call.said)  # of staff, not of a chat
    if category is None:
        return Wish(Matter.QUESTION, order.department.key, said)
    return Wish(
        Matter.REPORT, category.department, said, category.key, call.where, dict(call.answers)
    )


def case_without_chat(order: Order, number: str) -> Case:
    """The case with this number, if it is of this department and nobody has it in a chat."""
    case = order.turn.store.cases.numbered(number)
    if case is None:
        raise Wrong("desk-no-such-case", number=number)
    if case.department != order.department.key:
        raise Wrong("desk-other-department", number=case.number)
    if case.resident_id is not None or case.address:
        raise Wrong("for-has-chat", number=case.number)
    return case


def give_code(order: Order, case: Case) -> None:
    """Tell a code for the case; the message goes when the case comes to know nobody any more."""
    turn = order.turn
    code = code_for(turn, Brings.CASE, case.id or 0, turn.now + LASTS)
    opening, *_ = turn.store.cases.entries(case.id or 0)
    told = turn.reply(
        "for-done",
        number=case.number,
        code=code,
        days=LASTS.days,
        command=called(turn.texts, "for"),
    )
    turn.store.sent.belongs(told, case.id or 0, opening.id or 0)


def thread_note(hall: Hall, case: Case, key: str, **values: Any) -> None:
    if department := hall.town.department(case.department):
        hall.tell_staff(department, key, case, **values)


# Whoever has the code.


def take_over(turn: Turn, slip: Slip) -> bool:
    """From now on the case is theirs, and they hear here how it goes on."""
    assert turn.person
    case = turn.store.cases.get(slip.about_id)
    if case.resident_id is not None or not turn.store.slips.use(slip):
        return False
    case.resident_id, case.address = turn.person.resident_id, turn.address
    look_at = Choice("see-case", turn.tell("choice-see-case"), start=f"/cases {case.number}")
    turn.reply("join-done", (look_at,), case=case, number=case.number)
    thread_note(turn, case, "thread-joined")
    return True


COMMANDS = (ScriptedCommand("for", script, enter, fleeting=True),)
SLIPS = {Brings.CASE: take_over}
