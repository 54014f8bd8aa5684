"""What staff can do in their room, apart from any case."""

from datetime import timedelta

from core import telling
from core.colleagues import colleague
from core.figures import ask_for_charts, board, link, told_in_lines
from core.order import (
    Command,
    Order,
    name_of,
    record,
)
from core.turn import Turn
from storage.cases import Case

LISTED, COUNTED = 20, 1000  # cases of the queue
MONTH = 30  # days


def queue(order: Order) -> None:
    """What is still to be done here, the most urgent first."""
    turn = order.turn
    cases = turn.store.cases.queue(order.department.key, COUNTED)
    if not cases:
        turn.reply("desk-queue-empty")
        return
    lines = [line_of(turn, case) for case in cases[:LISTED]]
    more = ["…"] if len(cases) > LISTED else []
    turn.reply("desk-queue", count=len(cases), lines="\n".join(lines + more))


def line_of(turn: Turn, case: Case) -> str:
    """One case in one line: number, what, where, who, until when."""
    due = case.done_due if case.answered_at else case.first_answer_due
    return turn.tell(
        "desk-queue-line",
        number=case.number,
        urgent="🔴 " if case.urgent else "",
        what=telling.subject(turn, case, turn.language),
        where=case.place or "–",
        who=case.clerk_name or "–",
        late="⏰ " if due and due < turn.now else "",
        due=due or case.opened_at,
    )


def stats(order: Order) -> None:
    """How it goes here: what is open, what the last month has brought, and what all can read."""
    turn, key = order.turn, order.department.key
    since = turn.now - timedelta(days=MONTH)
    figures = turn.store.workload.figures(key, since, turn.now)
    lines = told_in_lines(turn, turn.language, board(turn, key))
    turn.reply("desk-stats", days=MONTH, lines=lines, link=link(turn, key) or "–", **figures)
    ask_for_charts(turn, turn.incoming, turn.language, key)


def on_duty(order: Order) -> None:
    """Say who is called when something cannot wait; without a name, who that is now."""
    turn = order.turn
    if order.words:
        member = colleague(turn, turn.address, order.words)
        for other in turn.store.members.of(turn.address):
            other.on_duty = other is member
        turn.store.members.session.flush()
        record(order, "on-duty", member=member.user)
    names = ", ".join(name_of(turn, turn.address, one) for one in turn.on_duty(order.department))
    turn.reply("desk-on-duty", names=names or "–")


COMMANDS = (
    Command("queue", queue, about_case=False, aside=True),
    Command("stats", stats, about_case=False, aside=True),
    Command("on-duty", on_duty, about_case=False),
)
