"""Privacy: what is kept, what for, by which right, and how long – as the tables themselves say.

A short answer first, and a button for each part of it; all of it at once, too, for whoever wants
that. None of the parts leaves anything out.
"""

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import Any

from core.dialogue import Start
from core.greeting import days_kept
from core.handler import Handler, no_questions
from core.messages import Choice, Choices
from core.turn import Turn
from storage.kept import ERASED, RELEASED, Basis, Keeps, kinds

FIRST = ("chats", "cases", "talks", "outbox")
WHAT_NEXT = (
    Choice("mydata", start="/mydata"),
    Choice("delete", start="/delete"),
    Choice("person", start="/person"),
)
WITHOUT_LIMIT = 10**6  # days


def privacy(turn: Turn, start: Start) -> None:
    """The part that was asked for, or the short answer that leads to all of them."""
    part = PARTS.get(start.argument.strip())
    if part:
        part(turn)
        return
    days = days_kept(turn.town.retention.closed_cases)
    turn.reply("privacy-short", ways(), town=turn.town.name, days=days)


def ways(here: str = "") -> Choices:
    """To each of the other parts, and to what one can do about it."""
    parts = (Choice(f"privacy-{one}", start=f"/privacy {one}") for one in PARTS if one != here)
    return (
        *parts,
        Choice("privacy-mydata", start="/mydata"),
        Choice("privacy-delete", start="/delete"),
    )


# The parts.


def what(turn: Turn) -> None:
    """Each kind of thing, with what it is for."""
    lines = (
        turn.tell("privacy-what-line", what=turn.tell(f"privacy-{kind}")) for kind, _ in in_order()
    )
    turn.reply("privacy-what", ways("what"), lines="\n".join(lines))


def long(turn: Turn) -> None:
    """For how long, the shortest time first."""
    times = [(how_long(turn, note.until), kind) for kind, note in in_order()]
    grouped = groupby(sorted(times, key=lambda one: in_days(one[0])), key=lambda one: one[0])
    lines = (
        turn.tell("privacy-long-line", until=until, names=names(turn, (one for _, one in found)))
        for until, found in grouped
    )
    photos = days_kept(turn.town.retention.photos_after_closing)
    turn.reply("privacy-long", ways("long"), lines="\n".join(lines), photos=photos)


def right(turn: Turn) -> None:
    """By which right, as the law wants that to be told."""
    found: dict[str, Any] = {
        f"of_{basis}": names(turn, (kind for kind, note in in_order() if note.basis is basis))
        for basis in Basis
    }
    turn.reply("privacy-right", ways("right"), **found)


def who(turn: Turn) -> None:
    turn.reply("privacy-who", ways("who"), town=turn.town.name)


def rights(turn: Turn) -> None:
    """What somebody can ask for, and whom."""
    turn.reply("privacy-rights", WHAT_NEXT, town=turn.town.name)


def everything(turn: Turn) -> None:
    """Tell it in plain words, with the town's own numbers."""
    lines = [line(turn, kind, note) for kind, note in in_order()]
    photos = days_kept(turn.town.retention.photos_after_closing)
    town = turn.town.name
    turn.reply("privacy-text", WHAT_NEXT, town=town, kinds="\n".join(lines), photos=photos)


PARTS: dict[str, Callable[[Turn], None]] = {
    "what": what,
    "long": long,
    "right": right,
    "who": who,
    "rights": rights,
    "all": everything,
}


def in_order() -> list[tuple[str, Keeps]]:
    """What is kept, the most important first."""
    told = sorted(kinds().items())
    return sorted(told, key=lambda one: FIRST.index(one[0]) if one[0] in FIRST else len(FIRST))


def names(turn: Turn, some: Iterable[str]) -> str:
    """What these are called in a word or two each."""
    return ", ".join(turn.texts.label(turn.language, "privacy-name", kind) for kind in some)


def line(turn: Turn, kind: str, note: Keeps) -> str:
    return turn.tell(
        "privacy-line",
        what=turn.tell(f"privacy-{kind}"),
        basis=turn.tell(f"privacy-basis-{note.basis}"),
        until=how_long(turn, note.until),
    )


def how_long(turn: Turn, until: str) -> int | str:
    """For how many days, or `forever`; `erased` is until somebody has it erased."""
    return (
        until
        if until in (ERASED, RELEASED)
        else days_kept(getattr(turn.town.retention, until, None))
    )


def in_days(until: int | str) -> tuple[int, str]:
    return (until, "") if isinstance(until, int) else (WITHOUT_LIMIT, until)


HANDLERS = (Handler("privacy", no_questions, privacy, rank=17, aside=True),)
