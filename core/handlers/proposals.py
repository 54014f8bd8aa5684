"""Proposals: what somebody would like the town to do, and who else would."""

from dataclasses import dataclass, replace
from typing import Any

from core import answering
from core.cases import Wish, open_case
from core.dialogue import Dialogue, Said, Start
from core.handler import Handler, no_questions
from core.joining import join
from core.meaning import has_no_photo
from core.messages import Choice, Choices
from core.order import brief
from core.questions import (
    choose,
    look_choices,
    photos,
    photos_in,
    tells_something,
    text,
    words_in,
)
from core.similar import alike
from core.town.proposals import Proposals
from core.turn import Turn, said_words
from core.where import Where, ask_where
from storage.cases import Case, Matter

SEND, CHANGE, OTHER = Choice("send"), Choice("change"), Choice("other-proposal")
PROPOSE = Choice("propose", start="/propose")
MOST_SHOWN = 6  # with the way to propose something they fit below one message
COMPARED = 200


@dataclass(frozen=True)
class Proposal:
    """What somebody proposes, and where."""

    said: Said
    where: Where


@dataclass(frozen=True)
class Same:
    """The proposal of somebody else that says the same."""

    case_id: int


def script(start: Start) -> Dialogue[Proposal | Same]:
    said: Said = (start.said,) if tells_something(start.said) else ()
    if not words_in(said):
        said += yield from text("propose-what")
    same = yield from look_choices("propose-similar", similar, words_in(said))
    if same:
        picked = yield from choose("propose-is-it", (*same, OTHER))
        if picked != OTHER.key:
            return Same(int(picked))
    where, said = yield from ask_where("asked", said)
    said += yield from photos("propose-photo", none=has_no_photo)
    while (yield from check(said, where)) != SEND.key:
        shots = tuple(one for one in said if one.photos and not one.text)
        said = shots + (yield from text("propose-what"))
    return Proposal(said, where)


def check(said: Said, where: Where) -> Dialogue[str]:
    about: dict[str, Any] = {
        "what": words_in(said),
        "where": str(where or "–"),
        "photos": len(photos_in(said)),
    }
    return (yield from choose("propose-check", (SEND, CHANGE), **about))


def similar(turn: Turn, words: str) -> Choices:
    """What others have proposed already that seems to be the same."""
    others = {case.id or 0: case.text for case in turn.store.supports.open(COMPARED)}
    found = alike(words, others, said_words(turn.texts, "of-small-meaning"))
    return tuple(Choice(str(key), beginning(others[key])) for key in found)


def beginning(words: str) -> str:
    return brief(words.replace("\n", " "))


def act(turn: Turn, wanted: Proposal | Same) -> None:
    if isinstance(wanted, Same):
        join(turn, turn.store.cases.get(wanted.case_id))
        return
    rules = answering.proposals(turn)
    wish = Wish(Matter.PROPOSAL, rules.department, wanted.said, place=wanted.where)
    case = open_case(turn, replace(wish, public=True, waits=True))
    turn.reply("propose-thanks", case=case, number=case.number, wanted=rules.supports)


def listed(turn: Turn, _: Start) -> None:
    """`/proposals`: what others propose, each with a button to support it."""
    found = turn.store.supports.open(MOST_SHOWN)
    if not found:
        turn.reply("proposals-none", (PROPOSE,))
        return
    lines = "\n\n".join(line_of(turn, case) for case in found)
    buttons = tuple(button(turn, case) for case in found)
    turn.reply("proposals", (*buttons, PROPOSE), lines=lines)


def line_of(turn: Turn, case: Case) -> str:
    count = answering.supports(turn, case, turn.language)
    return turn.tell("proposals-line", number=case.number, what=case.text, supports=count)


def button(turn: Turn, case: Case) -> Choice:
    label = turn.tell("proposals-support", number=case.number)
    return Choice(case.number, label, start=f"/support {case.number}")


HANDLERS = (
    Handler("propose", script, act, rank=10),
    Handler("proposals", no_questions, listed),
)
TABLES = {"proposals": Proposals}
