"""Who is too young to agree alone: a parent's word is asked for, once, and remembered.

Only what needs somebody's consent asks; what is a task of the town, a report or a question, is for
everybody of any age. A service that needs consent asks with `yield from may_agree()`.
"""

import re
from dataclasses import replace
from typing import Any

from core.dialogue import Answer, Ask, Dialogue
from core.helping import refuse
from core.messages import Choice
from core.questions import NO, YES, choose, look
from core.turn import Turn

PARENT = Choice("parent")
WAYS_ON = (Choice("start", start="/start"), Choice("ask-person", start="/person"))
YEARS = re.compile(r"\D{0,30}(\d{1,3})\D{0,30}", re.ASCII)  # 75; I am 75 years old
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
    grown = yield from ask_age(known["age"], known["grown"])
    parent = not grown and (yield from choose("age-parent", (PARENT, NO))) == PARENT.key
    return bool((yield from look("age-noted", note, grown, parent)))


def ask_age(age: int, grown: str) -> Dialogue[bool]:
    """One tap; whoever writes how old they are has said it, too. How old that is, is not kept."""
    choices = (replace(YES, label=grown), NO)
    answer: Answer = yield Ask("age-old-enough", {"age": age}, choices)
    while not (answer.choice or years_in(answer.text)):
        answer = yield Ask("age-old-enough", {"age": age}, choices, "please-choose")
    return answer.choice == YES.key or years_in(answer.text) >= age


def years_in(words: str) -> int:
    """How old somebody says that they are; 0 if they do not say it."""
    found = YEARS.fullmatch(words)
    return int(found[1]) if found else 0


def what_we_know(turn: Turn) -> dict[str, Any]:
    """From which age on, here; and whether this person may, as far as we know.

    Whoever has been seen at the town hall was asked before they went there.
    """
    assert turn.person
    one = turn.store.residents.get(turn.person.resident_id)
    age = AGES.get(turn.town.country or "", AGE)
    return {
        "age": age,
        "grown": turn.tell("age-old-enough.yes", age=age),
        "may": bool(one.grown or one.parent_at or one.verified_until),
        "oneself": turn.helping is None,
    }


def note(turn: Turn, grown: bool, parent: bool) -> bool:  # noqa: FBT001 - what was answered
    """Remember what was answered; of whoever may not agree yet nothing is kept."""
    assert turn.person
    known = True if grown else False if parent else None
    parent_at = turn.now if parent else None
    turn.store.residents.change(turn.person.resident_id, grown=known, parent_at=parent_at)
    return grown or parent


def say_not_yet(turn: Turn) -> None:
    """Say why somebody could not agree: they are too young, or it is not theirs to agree to."""
    if turn.helping:
        refuse(turn)
    else:
        turn.reply("age-not-yet", WAYS_ON)
