"""Slips: a code on paper brings into a chat what staff entered for whoever phoned or came by."""

from core.dialogue import Dialogue, Start
from core.hall import Hall
from core.handler import Handler
from core.handlers import all_slips
from core.messages import Choice
from core.questions import text, words_in
from core.turn import Turn
from storage.codes import Owner, digits


def script(start: Start) -> Dialogue[str]:
    """The code, said at once or asked for."""
    return digits(start.argument) or digits(words_in((yield from text("join-which"))))


def join(turn: Turn, code: str) -> None:
    """From now on what the code leads to is theirs; whoever tries many may be guessing."""
    assert turn.person
    me = Owner(turn.person.resident_id, turn.address)
    if turn.store.codes.has_guessed(me.resident_id, turn.now):
        turn.reply("join-guessed", (Choice("ask-person", start="/person"),))
        return
    slip = turn.store.slips.named(code, turn.now)
    if slip is None or not all_slips()[slip.brings](turn, slip):
        turn.store.codes.wrong(me, turn.now)
        turn.reply("join-unknown", (Choice("ask-person", start="/person"),))


def forget_codes(hall: Hall) -> None:
    """Codes that are no good any more go by themselves."""
    hall.store.slips.forget_before(hall.now)


HANDLERS = (Handler("join", script, join),)
ROUNDS = (forget_codes,)
