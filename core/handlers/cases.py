"""My cases: how they stand, a word or a photo more, and taking one back."""

from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from core import others, posts, telling
from core.additions import add_to_case
from core.cards import to_staff
from core.case_news import tell_followers
from core.cases import change_state
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handler import Handler
from core.menu import service
from core.messages import Choice, Choices
from core.others import Joining, ask_to_join
from core.questions import choose, confirm, look, look_choices, tells_something
from core.turn import Turn
from storage.cases import Case, Entry, EntryKind, State
from storage.helpers import Right

ADD, WITHDRAW, UNFOLLOW, LEAVE = (
    Choice("add"),
    Choice("withdraw"),
    Choice("unfollow"),
    Choice("leave-it"),
)
TOLD = (EntryKind.ANSWER, EntryKind.WORDS, EntryKind.STATE)
MOST = 7  # cases to choose from
SHOWN = 6  # lines of the story of one
LONGEST_LINE = 200  # signs
LONGEST_NUMBER = 20  # signs of what somebody takes for the number of a case


@dataclass(frozen=True)
class Wish:
    """What is to be done with a case; `unknown` is a number under which there is none."""

    case_id: int = 0
    action: str = ""
    unknown: str = ""
    said: Answer = field(default_factory=Answer)


def script(start: Start) -> Dialogue[Wish | Joining]:
    """A case of others that was named is offered to join; else it is about one's own."""
    joining = yield from ask_to_join(start.argument)
    return joining or (yield from ask_wish(start.argument))


def ask_wish(named: str) -> Dialogue[Wish]:
    picked = yield from ask_which(named)
    if not picked:
        return Wish(unknown=named if any(sign.isdigit() for sign in named) else "")
    about = yield from look("cases-about", about_case, picked)
    actions = tuple(Choice(key) for key in about["actions"])
    action, said = yield from ask_what_to_do(actions, about["story"])
    if action == ADD.key and said is None:
        said = yield from ask_more()
    if action == WITHDRAW.key and not (yield from confirm("cases-sure", number=about["number"])):
        action = LEAVE.key
    return Wish(int(picked), action, said=said or Answer())


def ask_which(named: str) -> Dialogue[str]:
    """The id of the case that is meant; nothing, if there is none to choose from."""
    found = yield from look("cases-named", case_named, named)
    choices = yield from look_choices("cases-own", own_cases)
    wrong = not found and any(sign.isdigit() for sign in named)
    if found or not choices:
        return found or ""
    if len(choices) == 1 and not wrong:
        return choices[0].key
    return (yield from choose("cases-which", choices, problem="cases-not-yours" if wrong else None))


def ask_what_to_do(actions: Choices, story: str) -> Dialogue[tuple[str, Answer | None]]:
    """What is to be done; whoever simply tells something more has added that."""
    answer: Answer = yield Ask("cases-now", {"story": story}, actions)
    while not answer.choice:
        if ADD in actions and tells_something(answer):
            return ADD.key, answer
        answer = yield Ask("cases-now", {"story": story}, actions, problem="please-choose")
    return answer.choice, None


def ask_more() -> Dialogue[Answer]:
    """A few words, a photo or a place, or all of these."""
    answer: Answer = yield Ask("cases-add")
    return answer


def listed(turn: Turn) -> list[Case]:
    """Someone's own cases, and those they follow."""
    assert turn.person
    mine = turn.store.cases.of(turn.person.resident_id, MOST)
    followed = (turn.store.cases.followed(chat) for chat in chats(turn))
    others = [one for one in chain.from_iterable(followed) if one not in mine]
    return (mine + others)[:MOST]


def chats(turn: Turn) -> list[str]:
    """The chats of whoever is speaking."""
    assert turn.person
    return turn.store.residents.addresses(turn.person.resident_id)


def own_cases(turn: Turn) -> Choices:
    return tuple(Choice(str(case.id), label(turn, case)) for case in listed(turn))


def case_named(turn: Turn, number: str) -> str | None:
    """The case with this number, if it is one's own or one follows it."""
    case = turn.store.cases.numbered(number)
    if case is None:
        return None
    follows = bool(set(chats(turn)) & set(turn.store.cases.followers(case.id or 0)))
    return str(case.id) if follows or is_own(turn, case) else None


def label(turn: Turn, case: Case) -> str:
    state = turn.tell(f"state-{case.state}")
    what = telling.subject(turn, case, turn.language)
    return turn.tell("cases-label", number=case.number, what=what, state=state)


def about_case(turn: Turn, case_id: str) -> dict[str, Any]:
    """How a case stands, and what can be done with it."""
    case = turn.store.cases.get(int(case_id))
    return {"number": case.number, "story": story(turn, case), "actions": actions(turn, case)}


def is_own(turn: Turn, case: Case) -> bool:
    assert turn.person
    return case.resident_id == turn.person.resident_id


def actions(turn: Turn, case: Case) -> list[str]:
    if not is_own(turn, case):
        return [UNFOLLOW.key, LEAVE.key]
    return [ADD.key, WITHDRAW.key, LEAVE.key] if case.state.open else [ADD.key, LEAVE.key]


def story(turn: Turn, case: Case) -> str:
    """The case in a few lines: what, where, who, until when, and what happened last."""
    where = case.place if is_own(turn, case) else telling.street(turn, case)
    head = [
        label(turn, case),
        f"📍 {where}" if where else "",
        turn.tell("cases-clerk", name=case.clerk_name) if in_hand(case) else "",
        turn.tell("cases-expected", day=case.expected) if case.expected and case.state.open else "",
    ]
    parts = (filter(None, head), last_lines(turn, case))
    return "\n\n".join(filter(None, map("\n".join, parts)))


def in_hand(case: Case) -> bool:
    return bool(case.clerk_name) and case.state.open


def last_lines(turn: Turn, case: Case) -> list[str]:
    own = is_own(turn, case)
    told = TOLD if own else (EntryKind.STATE,)
    entries = [one for one in turn.store.cases.entries(case.id or 0) if one.kind in told]
    return [line_of(turn, one, with_words=own) for one in entries[-SHOWN:]]


def line_of(turn: Turn, entry: Entry, *, with_words: bool) -> str:
    """What happened on which day; what was said with it is for the resident of the case alone."""
    state = turn.tell(f"state-{entry.state}") if entry.state else ""
    words = excerpt(entry.text) if with_words else ""
    told = ". ".join(filter(None, (state, words))) or "📷"
    return turn.tell("cases-line", day=turn.town.local(entry.at).date(), text=told)


def excerpt(text: str) -> str:
    """As much of a text as fits into a list."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE].rstrip()} …"


def act(turn: Turn, wish: Wish | Joining) -> None:
    """Do what was wished; nothing is not an error."""
    if isinstance(wish, Joining):
        others.act(turn, wish)
    elif wish.unknown:
        turn.reply("case-unknown", number=wish.unknown[:LONGEST_NUMBER])
    elif not wish.action:
        turn.reply("cases-none", (service(turn, "report"),))
    else:
        act_on(turn, turn.store.cases.get(wish.case_id), wish)


def act_on(turn: Turn, case: Case, wish: Wish) -> None:
    match wish.action:
        case ADD.key:
            add_to_case(turn, case, wish.said)
        case WITHDRAW.key:
            withdraw(turn, case)
        case UNFOLLOW.key:
            for chat in chats(turn):
                turn.store.cases.unfollow(case.id or 0, chat)
            turn.reply("cases-unfollowed", case=case, number=case.number)
        case _:
            turn.reply("cases-left")


def withdraw(turn: Turn, case: Case) -> None:
    """Take a case back: staff and followers hear of it."""
    if not case.state.open:
        turn.reply("cases-closed-already", case=case, number=case.number)
        return
    posts.approve(turn, case, approved=False)
    entry = change_state(turn, case, State.WITHDRAWN, "resident")
    to_staff(turn, case, entry, "thread-withdrawn", number=case.number)
    tell_followers(turn, case, "follow-state", state=State.WITHDRAWN)
    turn.reply("cases-withdrawn", case=case, number=case.number)


HANDLERS = (Handler("cases", script, act, rank=3, right=Right.MATTERS),)
