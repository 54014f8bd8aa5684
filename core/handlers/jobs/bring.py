"""Offers from a table that staff drop into their room: looked through, and published on a word."""

import re

from core import jobs
from core.job_table import Offers, read_offers
from core.messages import Attachment, Choice
from core.order import Command, Order, Wrong, record

ENDINGS = (".csv", ".tsv")
PUBLISH = re.compile(r"publish ([0-9a-f]{64})")
LEAVE = "leave"
MOST = 12  # lines of each


def bring(order: Order) -> None:
    """A file that is dropped here, or the word that what was in one is to be published."""
    turn = order.turn
    if order.documents:
        for one in order.documents:
            look_through(order, one.ref)
    elif found := PUBLISH.fullmatch(order.words.strip()):
        publish(order, found[1])
    elif order.words.strip() == LEAVE:
        turn.reply("desk-jobs-left")
    else:
        raise Wrong("desk-jobs-what")


def look_through(order: Order, ref: str) -> None:
    """Say what is in a file, and ask whether it is to be published; nothing is done yet."""
    turn, found = order.turn, offers_in(order, ref)
    if found.problems:
        said = [one.said(turn, turn.language) for one in found.problems]
        good = len(found.new) + found.known
        turn.reply("desk-jobs-problems", good=good, count=len(said), lines=listed(order, said))
    elif not found.new:
        turn.reply("desk-jobs-known", known=found.known)
    else:
        lines = listed(order, [f"• {job.title} · {job.employer}" for job in found.new])
        answers = (
            Choice("publish", start=f"/job-import publish {ref}"),
            Choice("leave-it", start=f"/job-import {LEAVE}"),
        )
        count, known = len(found.new), found.known
        turn.reply("desk-jobs-check", answers, lines=lines, count=count, known=known)


def publish(order: Order, ref: str) -> None:
    """Publish what is in a file that was looked through; what stands by now is passed over."""
    turn, found = order.turn, offers_in(order, ref)
    if found.problems:  # a day may be past by now
        look_through(order, ref)
        return
    for job in found.new:
        jobs.publish(turn, job, author=order.user)
    turn.reply("desk-jobs-published", count=len(found.new), known=found.known)
    record(order, "job-import", count=len(found.new))


def offers_in(order: Order, ref: str) -> Offers:
    """What is in a file of this room. Raises Wrong, if it is not there any more."""
    files = order.turn.files
    try:
        content = files.read(ref) if files else b""
    except OSError:
        raise Wrong("desk-jobs-gone") from None
    return read_offers(order.turn, content, order.department)


def listed(order: Order, lines: list[str]) -> str:
    """The lines; of very many the first."""
    turn, more = order.turn, len(lines) - MOST
    rest = [turn.tell("desk-jobs-more", count=more)] if more > 0 else []
    return "\n".join([*lines[:MOST], *rest])


def is_table(order: Order, file: Attachment) -> bool:
    """Whether a file may hold offers: by its name, and only in the room that has the offers."""
    mine = jobs.table(order.turn).department == order.department.key
    return mine and file.name.casefold().endswith(ENDINGS)


COMMANDS = (Command("job-import", bring, about_case=False, takes=is_table),)
