"""A service that brings what `docs/what-a-service-may-bring.md` says, in the words of that page."""

from pydantic import BaseModel

from core.dialogue import Ask, Dialogue, Start
from core.hall import Hall
from core.handler import Handler
from core.messages import Attachment, Choice, Document, Outgoing
from core.minors import may_agree
from core.order import Command, Order, ScriptedCommand
from core.questions import choose, document, documents_in
from core.turn import Turn
from storage.helpers import Right
from storage.outbox import Lane

REMINDED = []


class Tool(BaseModel):
    """A tool that the town has."""

    key: str


def paper(_start: Start) -> Dialogue[tuple[Document, ...]]:
    if not (yield from may_agree()):
        return ()
    said = yield from document("tools-paper")
    sure = (Choice("yes"), Choice("ask-person", start="/person"))
    yield Ask("tools-sure", {}, sure, fleeting=True)
    return documents_in(said)


def keep(turn: Turn, papers: tuple[Document, ...]) -> None:
    (one,) = papers
    assert turn.files
    content = turn.files.read(one.ref)
    words = turn.tell("tools-kept")
    document = turn.document("cita.ics", "text/calendar", content)
    turn.send(Outgoing(turn.incoming.sender, words, document=document), Lane.REPLY)


def script(_start: Start) -> Dialogue[str]:
    return (yield from choose("tools-which", (Choice("ladder"), Choice("drill"))))


def lend(order: Order, loan: str) -> None:
    turn, key = order.turn, f"tools-{loan}-lent"
    turn.reply(key, (Choice("yes", start="/return 12"),))


def give_back(order: Order) -> None:
    order.turn.reply("tools-returned", number=order.words)


def act(order: Order) -> None:
    (file,) = order.documents
    order.turn.reply("tools-returned", number=file.name)


def is_menu(order: Order, file: Attachment) -> bool:
    return order.department.key == "works" and file.name.endswith(".tools")


def remind(hall: Hall) -> bool:
    """Two parts of work; after the second there is no more."""
    REMINDED.append(hall.now)
    return len(REMINDED) % 2 == 1


HANDLERS = (Handler("tool-paper", paper, keep, right=Right.MATTERS),)
COMMANDS = (Command("return", give_back, about_case=False),)
COMMANDS += (ScriptedCommand("lend", script, lend),)  # type: ignore[assignment]
COMMANDS += (Command("menu", act, about_case=False, takes=is_menu),)
ROUNDS = (remind,)
TABLES = {"tools": tuple[Tool, ...]}

TEXTS = """
tools-paper = Send the paper.
tools-sure = Is that all?
tools-kept = For your calendar.
tools-ladder-lent = The ladder is lent. Is it back?
tools-returned = { $number } is back.
desk-return-words = return
desk-lend-words = lend
desk-menu-words = tools-file
"""
