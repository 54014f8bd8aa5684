"""The school menu: what there is to eat, what is in it, and who is told."""

from core.dialogue import Dialogue, Start
from core.handler import Handler
from core.handlers.menu.kitchen import import_menu
from core.handlers.menu.schools import TABLES
from core.handlers.menu.show import Shown, ask_what, show, show_script
from core.order import Command
from core.turn import Turn

__all__ = ["COMMANDS", "HANDLERS", "TABLES"]


def script(start: Start) -> Dialogue[Shown]:
    asked = yield from ask_what(start)
    return (yield from show_script(asked))


def act(turn: Turn, wanted: Shown) -> None:
    show(turn, wanted)


HANDLERS = (Handler("menu", script, act),)
COMMANDS = (Command("menu-import", import_menu, about_case=False),)
