"""What something said in a staff room is meant for: an open question, a case, or an order."""

from core.meaning import start_of_button, token_answered
from core.order import EYES, MEGAPHONE, NOTE, is_order
from core.turn import Turn
from storage.cases import Case

MARKS = {EYES: "take", MEGAPHONE: "publish"}


def is_answer(turn: Turn, text: str) -> bool:
    """Whether it is for the question that is open: no note, no command, no word to another."""
    if text.startswith(NOTE) or (is_order(text) and not stops(turn)):
        return False
    target = turn.incoming.target
    answered = turn.store.sent.lying(turn.address, target) if target else None
    return target is None or (answered is not None and answered.case_id is None)


def stops(turn: Turn) -> bool:
    return turn.wants("word-cancel") or turn.wants("word-back")


def button_answered(turn: Turn) -> str:
    """What a button stands for whose words were written in answer to its message."""
    return start_of_button(turn) if token_answered(turn) else ""


def as_order(text: str) -> str:
    """What is written in a thread; a mark that is written there is meant as one on the card."""
    return f"!{MARKS[text]}" if text in MARKS else text


def case_in_hand(turn: Turn) -> Case | None:
    """The case of the thread, or of the message that is answered or marked."""
    for message in (turn.incoming.thread, turn.incoming.target):
        delivery = turn.store.sent.lying(turn.address, message) if message else None
        if delivery and delivery.case_id:
            return turn.store.cases.get(delivery.case_id)
    return None
