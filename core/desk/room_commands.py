"""What staff can do in their room, apart from any case."""

from datetime import timedelta

from core import posts
from core.desk.case_commands import colleague
from core.order import (
    Command,
    Order,
    Wrong,
    brief,
    record,
    short,
    source_of,
    title_and_text,
)
from core.turn import Turn
from storage.cases import LONGEST_NUMBER, Case
from storage.posts import Post, PostKind

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
        what=posts.subject(turn, case, turn.language),
        where=case.place or "–",
        who=case.clerk_name or "–",
        late="⏰ " if due and due < turn.now else "",
        due=due or case.opened_at,
    )


def stats(order: Order) -> None:
    """How it goes here: what is open, and what the last month has brought."""
    turn = order.turn
    since = turn.now - timedelta(days=MONTH)
    figures = turn.store.cases.figures(order.department.key, since, turn.now)
    turn.reply("desk-stats", days=MONTH, **figures)


def post(order: Order) -> None:
    """Say something to all: the feed has it, and the channels copy it."""
    turn = order.turn
    if not order.words and not turn.incoming.photos:
        raise Wrong("desk-post-what")
    title, text = title_and_text(order.words)
    made = posts.news(
        turn,
        Post(
            kind=PostKind.NEWS,
            department=order.department.key,
            title=title,
            text=text,
            photos=[photo.ref for photo in turn.incoming.photos],
            author=order.user,
            published_at=turn.now,
            **source_of(turn),
        ),
    )
    turn.reply("desk-posted", number=str(made.id), link=posts.link_to(turn, made) or "–")
    record(order, "post", post=made.id)


def withdraw(order: Order) -> None:
    """Take a post back, everywhere."""
    turn = order.turn
    made = post_meant(order)
    if made is None and not order.words:
        raise Wrong("desk-which-post")
    if made is None or made.department != order.department.key or made.withdrawn_at:
        raise Wrong("desk-no-such-post", number=brief(order.words))
    posts.withdraw(turn, made)
    turn.reply("desk-withdrawn", number=str(made.id))
    record(order, "withdraw", post=made.id)


def post_meant(order: Order) -> Post | None:
    """The post with this number, or the one whose message is answered."""
    digits = order.words.lstrip("#").strip()
    if digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_NUMBER:
        return order.turn.store.posts.get(int(digits))
    answered = order.turn.incoming.target or ""
    return order.turn.store.posts.from_message(order.turn.address, answered)


def on_duty(order: Order) -> None:
    """Say who is called when something cannot wait; without a name, who that is now."""
    turn = order.turn
    if order.words:
        member = colleague(order)
        for other in turn.store.members.of(turn.address):
            other.on_duty = other is member
        turn.store.members.session.flush()
        record(order, "on-duty", member=member.user)
    names = ", ".join(short(user) for user in turn.on_duty(order.department))
    turn.reply("desk-on-duty", names=names or "–")


COMMANDS = (
    Command("queue", queue, about_case=False, aside=True),
    Command("stats", stats, about_case=False, aside=True),
    Command("post", post, about_case=False),
    Command("withdraw", withdraw, about_case=False),
    Command("on-duty", on_duty, about_case=False),
)
