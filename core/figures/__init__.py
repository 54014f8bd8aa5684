"""Figures: how fast the town answers, and how it keeps its word; the same for page and chat."""

from core.figures.charts import Artist
from core.figures.chat import SHOWN, ask_for_charts, chart_of, link, told_in_lines
from core.figures.told import MINIMUM, Board, Part, Share, Times, Told, board, parts
from core.figures.words import SUBJECTS, month, sentence, spell
from core.figures.work import RECENT, is_old, mark_of, work_out

__all__ = [
    "MINIMUM",
    "RECENT",
    "SHOWN",
    "SUBJECTS",
    "Artist",
    "Board",
    "Part",
    "Share",
    "Times",
    "Told",
    "ask_for_charts",
    "board",
    "chart_of",
    "is_old",
    "link",
    "mark_of",
    "month",
    "parts",
    "sentence",
    "spell",
    "told_in_lines",
    "work_out",
]
