"""A person: a question or a complaint to a department, answered by somebody there."""

from dataclasses import dataclass
from typing import Any

from core.cases import Wish, open_case
from core.dialogue import Answer, Ask, Dialogue, Said, Start
from core.handler import Handler
from core.meaning import names
from core.messages import Choice, Choices
from core.office import when_open, when_read
from core.questions import choose, look, look_choices, photos_in, text, words_in
from core.turn import Turn, plain
from storage.cases import Matter
from storage.helpers import Right

QUESTION, COMPLAINT = Choice("question"), Choice("complaint")
NOT_SURE = Choice("not-sure")
SEND, CHANGE = Choice("send"), Choice("change")
ENOUGH_WORDS = 5  # so many tell what somebody wants
ENOUGH_TO_BEGIN = 8  # so many tell more than that one has a question or a complaint


@dataclass(frozen=True)
class Letter:
    """What somebody wants to say to a department."""

    matter: str
    department: str
    said: Said


def script(start: Start) -> Dialogue[Letter]:
    named = yield from look("person-matter-named", matter_named, start.argument)
    department, said = yield from ask_department(start.argument)
    matter, more = (named, ()) if named else (yield from ask_matter())
    said = (*told_at_once(start, named), *said, *more)
    about = yield from look("person-about", about_department, department)
    if not words_in(said):
        said += yield from text("person-what", read=about["read"])
    while (yield from confirm_letter(said, about["name"])) != SEND.key:
        said = yield from text("person-what", read=about["read"])
    return Letter(matter, department, said)


def told_at_once(start: Start, named: str | None) -> Said:
    """What was told with the very words that called it a question or a complaint, if anything."""
    told = start.said.photos or len(start.said.text.split()) >= ENOUGH_TO_BEGIN
    return (start.said,) if named and told else ()


def ask_department(named: str) -> Dialogue[tuple[str, Said]]:
    """Whom to write to: named at the start, picked, or called by one of its names."""
    found = yield from look("person-named", department_named, named)
    choices = yield from look_choices("person-departments", departments)
    said: Said = ()
    problem, keeps = None, False
    while not found:
        answer = yield Ask("person-department", {}, (*choices, NOT_SURE), problem, keeps)
        if answer.choice == NOT_SURE.key:
            return str((yield from look("person-desk", front_desk))), said
        found = answer.choice or (yield from look("person-heard", department_named, answer.text))
        said, problem, keeps = heard(said, answer, found)
    return str(found), said


def ask_matter() -> Dialogue[tuple[str, Said]]:
    """Whether it is a question or a complaint; and what is told before that is said."""
    said: Said = ()
    problem, keeps = None, False
    while True:
        answer = yield Ask("person-matter", {}, (QUESTION, COMPLAINT), problem, keeps)
        if answer.choice:
            return answer.choice, said
        said, problem, keeps = heard(said, answer)


def heard(said: Said, answer: Answer, found: str | None = None) -> tuple[Said, str, bool]:
    """All that was told so far, why it is asked again, and whether this answer brought some."""
    tells = bool(answer.photos or len(answer.text.split()) >= ENOUGH_WORDS) and not found
    return (*said, answer) if tells else said, "person-heard" if tells else "please-choose", tells


def confirm_letter(said: Said, department: str) -> Dialogue[str]:
    what, count = words_in(said), len(photos_in(said))
    return (
        yield from choose(
            "person-check", (SEND, CHANGE), department=department, what=what, photos=count
        )
    )


def matter_named(turn: Turn, words: str) -> str | None:
    """What somebody called it when they began, if they called it something: a complaint."""
    both, said = (QUESTION, COMPLAINT), plain(words)
    named = [one.key for one in both if names(turn, f"choice-{one.key}-words", said)]
    return named[0] if len(named) == 1 else None


def department_named(turn: Turn, words: str) -> str | None:
    """The key of the department that somebody calls by its name or handle."""
    found = turn.town.department_called(words) if words else None
    return found.key if found else None


def front_desk(turn: Turn) -> str:
    """The department for whoever does not know which: that of the room above all, or the first."""
    room = turn.town.escalation_room
    found = turn.town.department_in(room) if room else None
    return (found or turn.town.departments[0]).key


def departments(turn: Turn) -> Choices:
    return tuple(Choice(one.key, one.name.in_(turn.language)) for one in turn.town.departments)


def about_department(turn: Turn, key: str) -> dict[str, Any]:
    department = turn.town.department(key)
    assert department
    read = when_open(turn, department, turn.language)
    return {"name": department.name.in_(turn.language), "read": read}


def act(turn: Turn, letter: Letter) -> None:
    case = open_case(turn, Wish(Matter(letter.matter), letter.department, letter.said))
    read = when_read(turn, case, turn.language)
    turn.reply("person-thanks", case=case, number=case.number, read=read)


HANDLERS = (Handler("person", script, act, rank=2, right=Right.MATTERS),)
