"""Figures: how fast the town answers, and how it keeps its word; the same as on its page."""

from core.dialogue import Start
from core.figures import Told, ask_for_charts, board, link, told_in_lines
from core.handler import Handler, no_questions
from core.turn import ANYBODY, Turn


def act(turn: Turn, start: Start) -> None:
    """Tell it in a few lines at once; the charts follow."""
    department = turn.town.department_called(start.argument) if start.argument else None
    key = department.key if department else ""
    who = department.name.in_(turn.language) if department else turn.town.name
    told = [in_words(turn, key, who)]
    if address := link(turn, key):
        told.append(turn.tell("stats-more", link=address))
    turn.answer("\n\n".join(told))
    ask_for_charts(turn, turn.incoming, turn.language, key)


def in_words(turn: Turn, key: str, who: str) -> str:
    """What the figures come to, or that there are none yet."""
    figures = board(turn, key)
    if figures.whole == Told(figures.whole.period):
        return turn.tell("stats-none", who=who)
    return turn.tell("stats-told", who=who, lines=told_in_lines(turn, turn.language, figures))


HANDLERS = (Handler("stats", no_questions, act, rank=15, aside=True, right=ANYBODY),)
