"""The menu: what a resident can ask of the town, as buttons; the most wanted first."""

from typing import Any

from core.messages import Choice, Choices
from core.turn import Turn

MOST = 8  # buttons below one message; with more, the last of them leads on


def show_menu(turn: Turn, key: str, page: int = 0, **values: Any) -> None:
    """Say something, with the services below it."""
    turn.reply(key, buttons(turn, page), **values)


def buttons(turn: Turn, page: int) -> Choices:
    """The services of one page, counted from 0, and the way on; from the last to the first."""
    begin = page * (MOST - 1)
    rest = offered(turn)[begin:]
    if not page and len(rest) <= MOST:
        return tuple(service(turn, name) for name in rest)
    shown, more = rest[: MOST - 1], len(rest) >= MOST
    on = further(turn, "more", page + 2) if more else further(turn, "first", 1)
    return (*(service(turn, name) for name in shown), on)


def further(turn: Turn, key: str, number: int) -> Choice:
    """The button that leads to another page, by its number from 1."""
    return Choice(key, turn.tell(f"menu-{key}"), start=f"/more {number}")


def offered(turn: Turn) -> tuple[str, ...]:
    """The services that whoever speaks can ask for; a helper, those that they may.

    The way back to themselves stands on the first page.
    """
    if turn.helping is None:
        return turn.menu
    may = [one for one in turn.menu if turn.may(one)]
    return (*may[: MOST - 2], "myself", *may[MOST - 2 :])


def service(turn: Turn, name: str) -> Choice:
    """The button of a service."""
    return Choice(name, turn.tell(f"menu-{name}"), start=f"/{name}")
