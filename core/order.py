"""A command of the staff: one word after an exclamation mark, and what it does."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Generic, Self, TypeVar

from core.dialogue import Dialogue, Start
from core.hall import Hall
from core.messages import Attachment, Document
from core.texts import Texts
from core.town import Department
from core.turn import Turn
from storage.cases import Case, EntryKind

T = TypeVar("T")

NOTE = "//"
EYES, MEGAPHONE = "👀", "📢"
BRIEF = 60  # signs
ORDER = re.compile(r"[!/]\s*(\S*)(.*)", re.DOTALL)
NUMBER = re.compile(r"^#?(?:[a-z]{1,2}-?)?\d{1,9}$", re.IGNORECASE)


class Wrong(Exception):
    """A command that cannot be done as it stands: `key` is the text that says why."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True)
class Order:
    """What a member of staff wants done: by whom, in which room, with which case and words."""

    turn: Turn
    department: Department
    words: str = ""
    case: Case | None = None

    @property
    def user(self) -> str:
        return self.turn.incoming.author

    @property
    def name(self) -> str:
        """What staff and residents call whoever orders this."""
        return name_of(self.turn, self.turn.address, self.user)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The files that came along, if the command takes any."""
        return self.turn.incoming.documents

    def about(self, words: str, case: Case | None) -> Self:
        """The same order, with these words about this case."""
        return replace(self, words=words, case=case)

    @property
    def the_case(self) -> Case:
        """The case that it is about; without one it cannot be done."""
        if self.case is None:
            raise Wrong("desk-which-case")
        return self.case


Takes = Callable[[Order, Attachment], bool]  # by its name and kind; nothing is fetched yet


@dataclass(frozen=True)
class Command:
    """`name` is its key; the words it answers to are the text `desk-NAME-words`.

    It is `about_case` if it needs one, and `about_another` if what it is told is a case, too.
    One that only tells something is done `aside`: a talk that is open then goes on after it. Files
    that come along with it are taken if it `takes` any; and so are those that come into a room
    without an order, if it takes each of them there.
    """

    name: str
    act: Callable[[Order], None]
    about_case: bool = True
    about_another: bool = False
    aside: bool = False
    takes: Takes | None = None

    def names_case(self, first: str, rest: str, case: Case | None) -> bool:
        """Whether the number that an order begins with is that of its case.

        In a thread `48` may be hours, and a number alone may be the other case.
        """
        if case is None:
            return True
        return "-" in first and not (self.about_another and not rest)


@dataclass(frozen=True)
class ScriptedCommand(Generic[T]):
    """A command that has to ask first: its `script` is like that of a handler.

    Whoever ordered it is asked, in the room or thread where they did; `act` then does it, with an
    order of whoever gave the last answer, who is the same, and with what the script has learned.
    Where somebody else's words are written down, they are `fleeting`: each answer is taken out of
    the room as soon as we have it, for what it becomes can be erased there, and it could not.
    """

    name: str
    script: Callable[[Start], Dialogue[T]]
    act: Callable[[Order, T], None]
    about_case: bool = False
    fleeting: bool = False

    def names_case(self, first: str, _rest: str, case: Case | None) -> bool:
        """Whether the number that an order begins with is that of its case."""
        return case is None or "-" in first


AnyCommand = Command | ScriptedCommand[Any]


def is_order(text: str) -> bool:
    """Whether it is meant for us: `!done`, or `/done` as on other platforms. `//` is a note."""
    return text.startswith("!") or (text.startswith("/") and not text.startswith(NOTE))


def word_and_rest(order: str) -> tuple[str, str]:
    """The first word of an order, and what follows it."""
    found = ORDER.fullmatch(order)
    return (found[1], found[2].strip()) if found else ("", "")


def brief(words: str) -> str:
    """The beginning of what somebody wrote, to tell them what was not understood."""
    return words if 0 < len(words) <= BRIEF else f"{words[:BRIEF]}…" if words else "–"


def called(texts: Texts, command: str) -> str:
    """A command as one says it in the town's own language, e.g. `!alerta`."""
    key = f"desk-{command}-words"
    return f"!{texts.words(texts.own, key)[0] if texts.has(key) else command}"


def name_of(hall: Hall, room: str, user: str) -> str:
    """What somebody in a staff room is called."""
    member = hall.store.members.get(room, user)
    return (member.name if member else "") or short(user)


def short(user: str) -> str:
    """A platform's id as a name: `@elena:jun.example` is `elena`."""
    return user.lstrip("@").partition(":")[0]


def record(order: Order, action: str, **details: object) -> None:
    """Note in the audit log who did what."""
    case_id = order.case.id if order.case else None
    turn = order.turn
    turn.store.audit.note(turn.now, order.user, turn.address, action, case_id, **details)


def source_of(turn: Turn) -> dict[str, Any]:
    """Where an entry came from, so that edits and deletions can be followed."""
    return {"source_address": turn.address, "source_id": turn.incoming.id}


def heading(turn: Turn, case: Case, language: str, name: str) -> str:
    """Who is speaking to the resident, from which room, and about which case."""
    department = turn.town.department_in(turn.incoming.sender)
    where = department.name.in_(language) if department else ""
    return turn.say(language, "answer-heading", number=case.number, department=where, name=name)


def title_and_text(words: str) -> tuple[str, str]:
    """The first line is the title of a post, if there are more."""
    title, _, text = words.partition("\n")
    return (title.strip(), text.strip()) if text.strip() else ("", words.strip())


def last_photos(turn: Turn, case: Case) -> list[str]:
    """The photos that staff have sent since the case was last closed: older ones prove nothing."""
    entries = turn.store.cases.entries(case.id or 0)
    closings = [at for at, one in enumerate(entries) if one.state and not one.state.open]
    since = entries[closings[-1] + 1 :] if closings else entries
    return [photo for one in since if one.kind is EntryKind.ANSWER for photo in one.photos]
