"""Elsewhere: whoever wants what the town hall does not do is shown the way to who does."""

from core.dialogue import Start
from core.elsewhere import TABLE, Offices, office_meant, way_there
from core.handler import Handler, no_questions
from core.menu import service, show_menu
from core.turn import ANYBODY, Turn


def act(turn: Turn, start: Start) -> None:
    """Say who does it, and offer a person all the same: nobody is sent into the void."""
    office = office_meant(turn, start.argument)
    if office is None:
        show_menu(turn, "not-understood")
        return
    name, way = office.name.in_(turn.language), way_there(turn, office)
    turn.reply("elsewhere-is", (service(turn, "person"),), name=name, way=way)


HANDLERS = (Handler("elsewhere", no_questions, act, aside=True, right=ANYBODY),)
TABLES = {TABLE: Offices}
