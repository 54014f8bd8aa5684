"""The menu: what a resident can ask of the town, as buttons; the most wanted first."""

from typing import Any

from core.messages import Choice, Choices
from core.turn import Turn

MOST = 8  # buttons below one message; with more, the last of them leads on


def show_menu(turn: Turn, key: str, page: int = 0, **values: Any) -> None:
    """Say something, with the services below it."""
    turn.reply(key, buttons(turn, page), **values)


def buttons(turn: Turn, page: int) -> Choices:
    """The services of one page, counted from 0, and the way to the next."""
    begin = page * (MOST - 1)
    rest = offered(turn)[begin:]
    if len(rest) <= MOST:
        return tuple(service(turn, name) for name in rest)
    further = Choice("more", turn.tell("menu-more"), start=f"/more {page + 2}")
    return (*(service(turn, name) for name in rest[: MOST - 1]), further)


def offered(turn: Turn) -> tuple[str, ...]:
    """The services that whoever speaks can ask for; a helper, those that they may."""
    if turn.helping is None:
        return turn.menu
    return (*(one for one in turn.menu if turn.may(one)), "myself")


def service(turn: Turn, name: str) -> Choice:
    """The button of a service."""
    return Choice(name, turn.tell(f"menu-{name}"), start=f"/{name}")
