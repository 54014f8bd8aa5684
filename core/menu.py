"""The menu: what a resident can ask of the town, as buttons."""

from typing import Any

from core.messages import Choice
from core.turn import Turn


def show_menu(turn: Turn, key: str, **values: Any) -> None:
    """Say something, with the services below it."""
    turn.reply(key, tuple(service(turn, name) for name in turn.menu), **values)


def service(turn: Turn, name: str) -> Choice:
    """The button of a service."""
    return Choice(name, turn.tell(f"menu-{name}"), start=f"/{name}")
