"""Codes on paper: staff are given one for what they entered, and it brings that into a chat."""

from collections.abc import Callable, Mapping
from datetime import datetime

from core.hall import Hall
from core.turn import Turn
from storage.slips import Brings, Slip

# Brings what a slip is for into the chat, and says so; False if the code is no good any more.
Taker = Callable[[Turn, Slip], bool]
Takers = Mapping[Brings, Taker]


def code_for(hall: Hall, brings: Brings, about_id: int, until: datetime) -> str:
    """A new code for something that staff entered, as one reads it aloud: 1234 5678."""
    return in_pairs(hall.store.slips.give(brings, about_id, until))


def in_pairs(code: str) -> str:
    """A code as one reads it aloud: 1234 5678."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"
