"""Figures: how fast the town answers, and how it keeps its word; the same for page and chat."""

from core.figures.told import MINIMUM, Board, Part, Share, Times, Told, board, parts
from core.figures.words import SUBJECTS, sentence, spell
from core.figures.work import RECENT, is_old, mark_of, work_out

__all__ = [
    "MINIMUM",
    "RECENT",
    "SUBJECTS",
    "Board",
    "Part",
    "Share",
    "Times",
    "Told",
    "board",
    "is_old",
    "mark_of",
    "parts",
    "sentence",
    "spell",
    "work_out",
]
