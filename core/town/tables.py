"""The tables of a town file: what the town says of its departments and of its kinds of cases."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, HttpUrl, StrictBool

from core.messages import Choice
from core.town.hours import problem
from core.town.values import (
    Chat,
    Choices,
    Duration,
    Kept,
    Key,
    Metres,
    Name,
    Switch,
    TextList,
    TimeLimit,
    Words,
    wrong,
)


def _opening_hours(text: str) -> str:
    if found := problem(text):
        raise wrong(found)
    return text


Hours = Annotated[str, AfterValidator(_opening_hours)]
Wish = Literal["asked", "needed", "no"]


class Table(BaseModel):
    """A table of the town file: it does not change, and holds no key that we do not know."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        regex_engine="python-re",  # the other takes a megabyte of memory for each pattern
    )


class Publication(Table):
    """What of a report the open feed shows by itself, and what only after staff say so."""

    reports: Literal["status", "after-approval", "all"] = "status"
    photos: Literal["after-approval", "never"] = "after-approval"


class Deadlines(Table):
    """Within which time people are answered and helped, and when staff are warned before."""

    first_answer: TimeLimit = Duration(8, "h")
    done: TimeLimit = Duration(5, "d")
    warn_before: TimeLimit = Duration(2, "h")

    def with_those_of(self, other: "Deadlines") -> "Deadlines":
        """The same, but for those that the other sets for itself."""
        own = {key: getattr(other, key) for key in other.model_fields_set}
        return self.model_copy(update=own)


class Matters(Table):
    """Deadlines of their own for what goes to a person: questions, complaints, and the mayor."""

    question: Deadlines = Deadlines()
    complaint: Deadlines = Deadlines()
    mayor: Deadlines = Deadlines()


class Retention(Table):
    """For how many days what is kept; 0 is never, None is for ever."""

    closed_cases: Kept = 365
    photos_after_closing: Kept = 30
    conversations: Kept = 90
    absences: Kept = 7
    tips: Kept = 90
    outbox: Kept = 7
    dead_letters: Kept = 7
    audit: Kept = 365


class Department(Table):
    """A part of the town hall, the room where its staff are, and its public faces.

    `staff` are the only members of the room who count as staff, if any are listed.
    `handles` are further names that people call it by. Without `hours` it is always open.
    """

    key: Key
    name: Name
    room: Chat
    hours: Hours | None = None
    staff: TextList = ()
    on_duty: TextList = ()
    channels: tuple[Chat, ...] = ()
    handles: TextList = ()
    web: HttpUrl | None = None


class Question(Table):
    """One more thing to be asked about a case of some category."""

    key: Key
    ask: Name
    choices: Choices

    def offered(self, language: str) -> tuple[Choice, ...]:
        """The answers to choose from, with their labels in one language."""
        return tuple(Choice(key, name.in_(language)) for key, name in self.choices.items())


class Category(Table):
    """A kind of case: which department looks after it, and what it must know.

    `nearby` is in metres: an open case of this category so near may be the same one.
    Cases of a `private` category never appear in the open feed.
    """

    key: Key
    department: Key
    name: Name
    icon: Annotated[str, Field(min_length=1, max_length=8)] = ""
    words: Words = Field(default_factory=dict)
    photo: Wish = "asked"
    place: Wish = "asked"
    deadlines: Deadlines = Deadlines()
    nearby: Metres = 100.0
    questions: tuple[Question, ...] = ()
    urgent_if: dict[str, TextList] = Field(default_factory=dict)
    private: StrictBool = False

    def is_urgent(self, answers: Mapping[str, Any]) -> bool:
        """Whether an answer to one of its questions, `{question: choice}`, cannot wait."""
        return any(answers.get(key) in values for key, values in self.urgent_if.items())


Services = dict[str, Switch]
