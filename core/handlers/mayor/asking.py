"""A question to the mayor, or support for one that somebody else has asked."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from core import answering
from core.cases import Wish, open_case
from core.dialogue import Ask, Dialogue, Said, Start
from core.handler import Handler
from core.joining import join
from core.messages import Choice, Choices, Outgoing
from core.minors import may_agree
from core.office import when_read
from core.order import brief
from core.questions import choose, look, look_choices, tells_something, text, words_in
from core.similar import alike
from core.turn import Turn, said_words
from storage.cases import Case, Matter
from storage.outbox import Lane

OPENLY, SIGNED, PRIVATELY = Choice("openly"), Choice("signed"), Choice("privately")
CHANGE, OTHER = Choice("change"), Choice("other-question")
RECENT = timedelta(days=180)
LONGEST_NAME = 60  # signs


@dataclass(frozen=True)
class Question:
    """What somebody wants to know of the mayor; `name` is the one to be shown, if any."""

    said: Said
    private: bool
    name: str = ""


@dataclass(frozen=True)
class Support:
    """The question of somebody else whose answer is wanted, too."""

    case_id: int


def script(start: Start) -> Dialogue[Question | Support]:
    said: Said = (start.said,) if tells_something(start.said) else ()
    who = yield from look("mayor-about", who_answers)
    if not words_in(said):
        said += yield from text("mayor-what", who=who)
    same = yield from look_choices("mayor-similar", similar, words_in(said))
    if same:
        picked = yield from choose("mayor-is-it", (*same, OTHER))
        if picked != OTHER.key:
            return Support(int(picked))
    how, said = yield from ask_how(said, who)
    if how == SIGNED.key and not (yield from may_agree()):
        offered, problem = (OPENLY, PRIVATELY), "mayor-no-name"
        how = yield from choose("mayor-how", offered, problem=problem, what=words_in(said))
    name = (yield from ask_name()) if how == SIGNED.key else ""
    return Question(said, how == PRIVATELY.key, name)


def ask_how(said: Said, who: str) -> Dialogue[tuple[str, Said]]:
    """Whether all may read it, and with which name; until then it can be changed."""
    offered = (OPENLY, SIGNED, PRIVATELY, CHANGE)
    how = yield from choose("mayor-how", offered, what=words_in(said))
    while how == CHANGE.key:
        said = yield from text("mayor-what", who=who)
        how = yield from choose("mayor-how", offered, what=words_in(said))
    return how, said


def ask_name() -> Dialogue[str]:
    """The name that is to stand below the question, on one line."""
    answer = yield Ask("mayor-name")
    while not answer.text or len(answer.text) > LONGEST_NAME:
        answer = yield Ask("mayor-name", problem="mayor-name-unclear")
    return " ".join(answer.text.split())


# What is looked up.


def who_answers(turn: Turn) -> str:
    """Who will answer, in a sentence; nothing, if the town has not said who the mayor is."""
    if found := answering.stand_in(turn):
        key = "mayor-away-until" if found.until else "mayor-away"
        return turn.tell(key, name=found.name, until=found.until or turn.now)
    name = answering.rules(turn).name
    return turn.tell("mayor-answers", name=name) if name else ""


def similar(turn: Turn, words: str) -> Choices:
    """What others have asked already that seems to be the same; only what all may read."""
    readable = {case.id or 0: case for case in turn.store.questions.readable(turn.now - RECENT)}
    others = {key: case.text for key, case in readable.items()}
    found = alike(words, others, said_words(turn.texts, "of-small-meaning"))
    return tuple(Choice(str(key), brief(others[key].replace("\n", " "))) for key in found)


# What is done in the end.


def act(turn: Turn, wanted: Question | Support) -> None:
    if isinstance(wanted, Support):
        join(turn, turn.store.cases.get(wanted.case_id))
    else:
        ask(turn, wanted)


def ask(turn: Turn, question: Question) -> None:
    department = answering.office(turn)
    answers = {"name": question.name} if question.name else {}
    public = not question.private
    wish = Wish(Matter.MAYOR, department.key, question.said, answers=answers, public=public)
    case = open_case(turn, wish)
    call(turn, case)
    about: dict[str, Any] = {"number": case.number, "read": when_read(turn, case, turn.language)}
    how = how_shown(turn, case)
    turn.reply(f"mayor-asked-{how}", case=case, **about)


def how_shown(turn: Turn, case: Case) -> str:
    if case.private:
        return "privately"
    return "at-once" if answering.shows_at_once(turn, case) else "openly"


def call(turn: Turn, case: Case) -> None:
    """Whoever answers is called by name, if the town or the room has said who that is."""
    found = answering.stand_in(turn)
    user = found.user if found else answering.rules(turn).user
    if user:
        words = turn.say(turn.texts.own, "mayor-called", number=case.number)
        message = Outgoing(answering.office(turn).room, words, mentions=(user,))
        turn.send(message, Lane.STATUS, case=case, thread=case.card_id)


HANDLERS = (Handler("mayor", script, act, rank=9),)
