"""Privacy: what is kept, what for, by which right, and how long – as the tables themselves say."""

from core.dialogue import Start
from core.greeting import days_kept
from core.handler import Handler, no_questions
from core.messages import Choice
from core.turn import Turn
from storage.kept import ERASED, RELEASED, Keeps, kinds

FIRST = ("chats", "cases", "talks", "outbox")
WHAT_NEXT = (
    Choice("mydata", start="/mydata"),
    Choice("delete", start="/delete"),
    Choice("person", start="/person"),
)


def privacy(turn: Turn, _: Start) -> None:
    """Tell it in plain words, with the town's own numbers."""
    lines = [line(turn, kind, note) for kind, note in in_order()]
    photos = days_kept(turn.town.retention.photos_after_closing)
    town = turn.town.name
    turn.reply("privacy-text", WHAT_NEXT, town=town, kinds="\n".join(lines), photos=photos)


def in_order() -> list[tuple[str, Keeps]]:
    """What is kept, the most important first."""
    told = sorted(kinds().items())
    return sorted(told, key=lambda one: FIRST.index(one[0]) if one[0] in FIRST else len(FIRST))


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


HANDLERS = (Handler("privacy", no_questions, privacy, rank=16, aside=True),)
