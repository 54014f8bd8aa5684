"""Support: `/support J-00041`, for a question to the mayor or a proposal that all can read."""

from core import answering
from core.dialogue import Start
from core.handler import Handler, no_questions
from core.joining import join
from core.turn import Turn

LONGEST_NUMBER = 20


def support(turn: Turn, start: Start) -> None:
    """Somebody else wants it, too."""
    case = turn.store.cases.numbered(start.argument)
    if case is None or not answering.is_for_all(case):
        turn.reply("case-unknown", number=start.argument[:LONGEST_NUMBER] or "–")
    else:
        join(turn, case)


HANDLERS = (Handler("support", no_questions, support, aside=True),)
