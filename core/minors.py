"""Who is too young to agree alone: a parent's word is asked for, once, and remembered.

Only what needs somebody's consent asks; what is a task of the town, a report or a question, is for
everybody of any age. A service that needs consent begins with `yield from may_agree()`.
"""

from typing import Any

from core.dialogue import Dialogue
from core.helping import refuse
from core.messages import Choice
from core.questions import NO, YES, choose, look
from core.turn import Turn

PARENT = Choice("parent")
# From which age on the law lets somebody agree alone (GDPR 8 (1)), where a country has said less.
AGES = {"AT": 14, "BE": 13, "BG": 14, "CY": 14, "CZ": 15, "DK": 15, "EE": 13, "ES": 14, "FI": 13}
AGES |= {"FR": 15, "GR": 15, "IT": 14, "LT": 14, "LV": 13, "MT": 13, "PT": 13, "SE": 13, "SI": 15}
AGE = 16


def may_agree() -> Dialogue[bool]:
    """Whether somebody may agree, alone or with a parent's word; asked only if we do not know.

    Nobody agrees for somebody else. Where it is False, the act says so by `say_not_yet`.
    """
    known = yield from look("age-known", what_we_know)
    if known["may"] or not known["oneself"]:
        return bool(known["oneself"])
    if (yield from choose("age-old-enough", (YES, NO), age=known["age"])) == YES.key:
        return bool((yield from look("age-grown", note_grown)))
    if (yield from choose("age-parent", (PARENT, NO))) == PARENT.key:
        return bool((yield from look("age-parents", note_parent)))
    return False


def what_we_know(turn: Turn) -> dict[str, Any]:
    """From which age on, here; and whether this person may, as far as we know."""
    assert turn.person
    resident = turn.store.residents.get(turn.person.resident_id)
    may = bool(resident.grown or resident.parent_at)
    age = AGES.get(turn.town.country or "", AGE)
    return {"age": age, "may": may, "oneself": turn.helping is None}


def say_not_yet(turn: Turn) -> None:
    """Say why somebody could not agree: they are too young, or it is not theirs to agree to."""
    if turn.helping:
        refuse(turn)
    else:
        turn.reply("age-not-yet")


def note_grown(turn: Turn) -> bool:
    assert turn.person
    turn.store.residents.change(turn.person.resident_id, grown=True)
    return True


def note_parent(turn: Turn) -> bool:
    assert turn.person
    turn.store.residents.change(turn.person.resident_id, grown=False, parent_at=turn.now)
    return True
