"""A person: a question or a complaint to a department, answered by somebody there."""

from dataclasses import dataclass
from typing import Any

from core.cases import Wish, open_case
from core.dialogue import Answer, Dialogue, Start
from core.handler import Handler
from core.messages import Choice, Choices
from core.office import when_read
from core.questions import choose, look, look_choices, text
from core.turn import Turn
from storage.cases import Matter

QUESTION, COMPLAINT = Choice("question"), Choice("complaint")
SEND, CHANGE = Choice("send"), Choice("change")


@dataclass(frozen=True)
class Letter:
    """What somebody wants to say to a department."""

    matter: str
    department: str
    said: Answer


def script(start: Start) -> Dialogue[Letter]:
    department = yield from look("person-named", department_named, start.argument)
    if not department:
        choices = yield from look_choices("person-departments", departments)
        department = yield from choose("person-department", choices)
    matter = yield from choose("person-matter", (QUESTION, COMPLAINT))
    about = yield from look("person-about", about_department, department)
    said = yield from text("person-what", department=about["name"], read=about["read"])
    while (yield from confirm_letter(said, about)) != SEND.key:
        said = yield from text("person-what", department=about["name"], read=about["read"])
    return Letter(matter, department, said)


def confirm_letter(said: Answer, about: dict[str, Any]) -> Dialogue[str]:
    return (
        yield from choose(
            "person-check",
            (SEND, CHANGE),
            department=about["name"],
            what=said.text,
            photos=len(said.photos),
        )
    )


def department_named(turn: Turn, words: str) -> str | None:
    """The key of the department that somebody calls by its name or handle."""
    found = turn.town.department_called(words) if words else None
    return found.key if found else None


def departments(turn: Turn) -> Choices:
    return tuple(Choice(one.key, one.name.in_(turn.language)) for one in turn.town.departments)


def about_department(turn: Turn, key: str) -> dict[str, Any]:
    department = turn.town.department(key)
    assert department
    read = when_read(turn, department, turn.language)
    return {"name": department.name.in_(turn.language), "read": read}


def act(turn: Turn, letter: Letter) -> None:
    wish = Wish(
        matter=Matter(letter.matter),
        department=letter.department,
        text=letter.said.text,
        photos=letter.said.photos,
        source=letter.said.id,
        album=letter.said.album or "",
    )
    case = open_case(turn, wish)
    department = turn.town.department(case.department)
    assert department
    read = when_read(turn, department, turn.language)
    turn.reply("person-thanks", case=case, number=case.number, read=read)


HANDLERS = (Handler("person", script, act, rank=2),)
