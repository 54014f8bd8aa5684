"""Figures, and tables of them."""

from collections.abc import Iterable, Sequence
from statistics import median

from rich.console import Console
from rich.table import Table

from bench.machine import description

MILLISECONDS = 1000
WIDE = 110  # signs; what is not a terminal is taken to be as wide as that


def part(values: Sequence[float], share: float) -> float:
    """The value under which this share of all lies; `values` are sorted. NaN, if there is none."""
    if not values:
        return float("nan")
    return values[min(int(len(values) * share), len(values) - 1)]


def middle(values: Iterable[float]) -> float:
    """The median: what a bad moment of the machine cannot spoil."""
    return median(list(values))


def show(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], note: str = "") -> None:
    """Print a table, with the machine above it. The first column is text, and the last, if long."""
    console = Console(width=max(Console().width, WIDE))
    table = Table(title=title, title_justify="left", caption=note or None, caption_justify="left")
    for number, name in enumerate(columns):
        table.add_column(name, justify="left" if number in TEXT or name in WORDS else "right")
    for row in rows:
        table.add_row(*row)
    console.print(description(), highlight=False)
    console.print(table)


TEXT = (0,)
WORDS = ("lost in a crash", "aim")
