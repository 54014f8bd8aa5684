"""What staff do with job offers: write one, change it, say that the place is taken."""

from dataclasses import dataclass

from core import jobs
from core.dialogue import Dialogue, Start
from core.handlers.jobs.draft import Draft, ask_all, check, draft_of
from core.messages import Choice
from core.order import Command, Order, ScriptedCommand, Wrong, brief, record
from core.questions import look
from core.turn import Turn
from storage.cases import LONGEST_NUMBER
from storage.jobs import Job

LISTED = 8  # offers that one can choose from
LONGEST_LABEL = 40  # signs on a button


@dataclass(frozen=True)
class Changed:
    """An offer that is there, in other words."""

    number: str
    draft: Draft


def script(start: Start) -> Dialogue[Draft]:
    """Ask for a new offer; its title may stand behind the command."""
    title = " ".join(start.argument.split())
    draft = Draft(title if len(title) <= LONGEST_LABEL * 2 else "")
    return (yield from check((yield from ask_all(draft))))


def publish(order: Order, draft: Draft) -> None:
    turn = order.turn
    job = jobs.publish(turn, draft.offer(order.department.key), author=order.user)
    record(order, "job", job=job.id)
    turn.reply(
        "desk-job-published",
        (filled_button(turn, job),),
        number=str(job.id),
        title=job.title,
        link=jobs.link_to(turn, job) or "–",
    )


def filled_button(turn: Turn, job: Job) -> Choice:
    return Choice("filled", turn.tell("choice-filled"), start=f"/filled {job.id}")


def edit_script(start: Start) -> Dialogue[Changed]:
    values = yield from look("job-to-change", draft_named, start.argument)
    return Changed(start.argument, (yield from check(Draft(**values))))


def draft_named(turn: Turn, words: str) -> dict[str, object]:
    """The offer with this number as plain values. Raises Wrong, if this room has no such one."""
    department = turn.town.department_in(turn.incoming.sender)
    assert department
    return draft_of(offer_named(Order(turn, department), words))


def change(order: Order, changed: Changed) -> None:
    turn = order.turn
    job = offer_named(order, changed.number)
    changed.draft.reword(job)
    jobs.change(turn, job)
    record(order, "job-edit", job=job.id)
    turn.reply("desk-job-changed", (filled_button(turn, job),), number=str(job.id))


def filled(order: Order) -> None:
    """The place is taken: the offer is withdrawn everywhere."""
    turn = order.turn
    if not order.words:
        ask_which(order)
        return
    job = offer_named(order, order.words)
    jobs.end(turn, job)
    record(order, "filled", job=job.id)
    turn.reply("desk-job-filled", number=str(job.id), title=job.title)


def ask_which(order: Order) -> None:
    """Offer the newest offers of this room."""
    turn = order.turn
    standing = turn.store.jobs.standing(jobs.today(turn), order.department.key)
    if not standing:
        raise Wrong("desk-job-none")
    choices = tuple(
        Choice(f"job-{job.id}", shortened(f"{job.id} · {job.title}"), start=f"/filled {job.id}")
        for job in standing[:LISTED]
    )
    turn.reply("desk-job-which", choices)


def shortened(words: str) -> str:
    return words if len(words) <= LONGEST_LABEL else f"{words[: LONGEST_LABEL - 1].rstrip()}…"


def offer_named(order: Order, words: str) -> Job:
    """The offer of this room with this number, if it stands. Raises Wrong."""
    digits, turn = words.strip().lstrip("#"), order.turn
    known = digits.isascii() and digits.isdigit() and len(digits) <= LONGEST_NUMBER
    job = turn.store.jobs.standing_one(int(digits), jobs.today(turn)) if known else None
    if job is None or not may_touch(order, job):
        raise Wrong("desk-job-unknown", number=brief(words))
    return job


def may_touch(order: Order, job: Job) -> bool:
    """Whose offer it is may change it, and so may whoever has the channel of the offers."""
    mine = order.department.key
    return mine in (job.department, jobs.channel_of(order.turn, job))


COMMANDS = (
    ScriptedCommand("job", script, publish),
    ScriptedCommand("job-edit", edit_script, change),
    Command("filled", filled, about_case=False),
)
