"""What the mayor's room can do with the questions: list them, keep one private, name a stand-in."""

from datetime import timedelta

from core import answering, posts
from core.cards import refresh_card
from core.case_news import tell_resident
from core.cases import change_state
from core.colleagues import colleague, day_meant, who_and_when
from core.hall import Hall
from core.order import Command, Order, Wrong, brief, record
from core.turn import Turn, plain, said_words
from storage.cases import Case, Matter, State
from storage.stand_ins import StandIn

LISTED, COUNTED = 20, 1000
QUIET = timedelta(days=4)  # so long after its answer a question is closed


def questions(order: Order) -> None:
    """The questions that wait for an answer, the oldest first."""
    turn = order.turn
    waiting = turn.store.questions.unanswered(COUNTED)
    if not waiting:
        turn.reply("desk-questions-none")
        return
    lines = [line_of(turn, case) for case in waiting[:LISTED]]
    more = ["…"] if len(waiting) > LISTED else []
    turn.reply("desk-questions", count=len(waiting), lines="\n".join(lines + more))


def line_of(turn: Turn, case: Case) -> str:
    """One question in one line: number, since when, for how many, and how it begins."""
    return turn.tell(
        "desk-questions-line",
        number=case.number,
        secret="🔒 " if case.private else "",
        long=answering.long(turn.now - case.opened_at, turn.language),
        supporters=turn.store.questions.supporters(case.id or 0),
        what=brief(case.text.replace("\n", " ")),
    )


def keep_private(order: Order) -> None:
    """A question that is about private persons is answered to whoever asked, and to nobody else."""
    turn, case = order.turn, order.the_case
    if case.matter is not Matter.MAYOR:
        raise Wrong("desk-private-what")
    for post in turn.store.posts.about(case.id or 0):
        posts.withdraw_alone(turn, post)
    for address in turn.store.cases.followers(case.id or 0):
        turn.store.cases.unfollow(case.id or 0, address)
    case.private = True
    refresh_card(turn, case)
    tell_resident(turn, case, "mayor-kept-private")
    turn.reply("desk-private", case=case, number=case.number)
    record(order, "private")


def stand_in(order: Order) -> None:
    """Say who answers while the mayor is away; without a name, who that is now."""
    turn = order.turn
    if order.department.key != answering.office(turn).key:
        raise Wrong("desk-stand-in-where")
    said = plain(order.words)
    if said in said_words(turn.texts, "choice-no-words"):
        turn.store.stand_ins.end(order.department.key)
        record(order, "stand-in", member="")
    elif said:
        name_stand_in(order)
    tell_stand_in(turn)


def name_stand_in(order: Order) -> None:
    turn = order.turn
    who, when = who_and_when(turn.texts, order.words)
    member = colleague(turn, turn.address, who)
    until = day_meant(turn, when) if when else None
    name = member.name or brief(member.user)
    turn.store.stand_ins.name(StandIn(
        department=order.department.key, user=member.user, name=name, until=until
    ))  # fmt: skip
    record(order, "stand-in", member=member.user)


def tell_stand_in(turn: Turn) -> None:
    found = answering.stand_in(turn)
    if found is None:
        turn.reply("desk-stand-in-none")
    elif found.until:
        turn.reply("desk-stand-in-until", name=found.name, until=found.until)
    else:
        turn.reply("desk-stand-in", name=found.name)


def close_settled(hall: Hall) -> None:
    """A question that was answered days ago, and of which nobody has said more, is done."""
    office = answering.office(hall).key
    for case in hall.store.questions.settled(office, hall.now - QUIET):
        change_state(hall, case, State.DONE, "town")


COMMANDS = (
    Command("questions", questions, about_case=False, aside=True),
    Command("private", keep_private),
    Command("stand-in", stand_in, about_case=False),
)
