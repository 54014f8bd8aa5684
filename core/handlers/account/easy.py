"""Easy: a way to read and answer that is short and plain, chosen once and remembered."""

from dataclasses import replace

from core.dialogue import Dialogue, Start
from core.handler import Handler
from core.menu import show_menu
from core.messages import Choice
from core.questions import choose
from core.turn import Turn

ON, OFF = Choice("on"), Choice("off")


def script(start: Start) -> Dialogue[bool]:
    named = [one.key for one in (ON, OFF) if one.key == start.argument.strip().lower()]
    picked = named[0] if named else (yield from choose("easy-which", (ON, OFF)))
    return bool(picked == ON.key)


def act(turn: Turn, easy: bool) -> None:  # noqa: FBT001 - it is what the script returns
    """From this answer on, in every chat of this person."""
    assert turn.person
    turn.store.residents.change(turn.person.resident_id, easy=easy)
    turn.person = replace(turn.person, easy=easy)
    turn.reply("easy-on" if easy else "easy-off")
    if not turn.store.conversations.at(turn.address):
        show_menu(turn, "menu")


HANDLERS = (Handler("easy", script, act, rank=16, aside=True),)
