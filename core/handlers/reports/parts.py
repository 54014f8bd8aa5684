"""What a report is made of, and the questions that are asked in more than one way of making one."""

from dataclasses import dataclass, replace
from typing import Any

from core.dialogue import Answer, Dialogue, Said
from core.messages import Choice, Choices
from core.questions import YES, choose_and_hear, tells_something
from core.where import Where

OTHER = Choice("other-case")


@dataclass(frozen=True)
class Report:
    """What a resident has seen: all that they said of it, with its photos.

    `asset` is the thing in the register that it is about, and `called` what that is called.
    """

    category: str
    said: Said
    answers: dict[str, str]
    where: Where
    asset: int | None = None
    called: str = ""


@dataclass(frozen=True)
class Follow:
    """A case that is there already, and what the resident would have said of it."""

    case_id: int
    said: Said


def telling(answer: Answer) -> Said:
    """An answer that says more than what the matter is called; otherwise nothing."""
    return (answer,) if tells_something(answer) else ()


def ask_is_it(
    near_by: Choices, key: str = "report-is-it", **values: Any
) -> Dialogue[tuple[str, Said]]:
    """The case that it is, or nothing; where one alone is offered, a "yes" means that."""
    if not near_by:
        return "", ()
    only = len(near_by) == 1
    offered = (replace(near_by[0], key=YES.key),) if only else near_by
    picked, said = yield from choose_and_hear(key, (*offered, OTHER), **values)
    if picked == OTHER.key:
        return "", said
    return near_by[0].key if only else picked, said


def ask_own_questions(about: dict[str, Any]) -> Dialogue[tuple[dict[str, str], Said]]:
    """The answers to the questions that the town itself asks for this category."""
    answers: dict[str, str] = {}
    said: Said = ()
    for question in about["questions"]:
        choices = tuple(Choice(**choice) for choice in question["choices"])
        picked, beside = yield from choose_and_hear("report-own", choices, question=question["ask"])
        answers[question["key"]] = picked
        said += beside
    return answers, said
