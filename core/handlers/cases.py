"""My cases: how they stand, a word or a photo more, and taking one back."""

from dataclasses import dataclass, field
from typing import Any

from core.additions import add_to_case
from core.cards import to_staff
from core.cases import change_state, tell_followers
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handler import Handler
from core.messages import Choice, Choices
from core.questions import choose, confirm, look, look_choices, refusal
from core.turn import Turn
from storage.cases import Case, EntryKind, State

ADD, WITHDRAW, UNFOLLOW, LEAVE = (
    Choice("add"),
    Choice("withdraw"),
    Choice("unfollow"),
    Choice("leave-it"),
)
MOST = 7
SHOWN = 6


@dataclass(frozen=True)
class Wish:
    """What is to be done with a case."""

    case_id: int = 0
    action: str = ""
    said: Answer = field(default_factory=Answer)


def script(start: Start) -> Dialogue[Wish]:
    choices = yield from look_choices("cases-own", own_cases, start.argument)
    if not choices:
        return Wish()
    picked = choices[0].key if len(choices) == 1 else (yield from choose("cases-which", choices))
    about = yield from look("cases-about", about_case, picked)
    actions = tuple(Choice(key) for key in about["actions"])
    action = yield from choose("cases-now", actions, story=about["story"])
    said = (yield from ask_more()) if action == ADD.key else Answer()
    if action == WITHDRAW.key and not (yield from confirm("cases-sure", number=about["number"])):
        action = LEAVE.key
    return Wish(int(picked), action, said)


def ask_more() -> Dialogue[Answer]:
    """A few words, or a photo, or both."""
    answer: Answer = yield Ask("cases-add", photo=True)
    while not (answer.text or answer.photos):
        answer = yield Ask("cases-add", problem=refusal(answer, "please-write"), photo=True)
    return answer


def own_cases(turn: Turn, argument: str) -> Choices:
    """Someone's own cases and those they follow; only one, if it was named."""
    assert turn.person
    mine = turn.store.cases.of(turn.person.resident_id, MOST)
    others = [one for one in turn.store.cases.followed(turn.address) if one not in mine]
    every = (mine + others)[:MOST]
    named = turn.store.cases.numbered(argument)
    wanted = [named] if named in every and named else every
    return tuple(Choice(str(case.id), label(turn, case)) for case in wanted)


def label(turn: Turn, case: Case) -> str:
    state = turn.tell(f"state-{case.state}")
    return turn.tell("cases-label", number=case.number, what=what(turn, case), state=state)


def what(turn: Turn, case: Case) -> str:
    category = turn.town.category(case.category)
    return category.name.in_(turn.language) if category else turn.tell(f"matter-{case.matter}")


def about_case(turn: Turn, case_id: str) -> dict[str, Any]:
    """How a case stands, and what can be done with it."""
    case = turn.store.cases.get(int(case_id))
    return {"number": case.number, "story": story(turn, case), "actions": actions(turn, case)}


def actions(turn: Turn, case: Case) -> list[str]:
    assert turn.person
    if case.resident_id != turn.person.resident_id:
        return [UNFOLLOW.key, LEAVE.key]
    return [ADD.key, WITHDRAW.key, LEAVE.key] if case.state.open else [ADD.key, LEAVE.key]


def story(turn: Turn, case: Case) -> str:
    """The case in a few lines: what, where, who, until when, and what happened last."""
    lines = [
        label(turn, case),
        f"📍 {case.place}" if case.place else "",
        turn.tell("cases-clerk", name=case.clerk_name) if case.clerk_name else "",
        turn.tell("cases-expected", day=case.expected) if case.expected and case.state.open else "",
        "",
        *last_lines(turn, case),
    ]
    return "\n".join(lines).strip()


def last_lines(turn: Turn, case: Case) -> list[str]:
    assert turn.person
    mine = case.resident_id == turn.person.resident_id
    told = (EntryKind.ANSWER, EntryKind.WORDS, EntryKind.STATE) if mine else (EntryKind.STATE,)
    entries = [one for one in turn.store.cases.entries(case.id or 0) if one.kind in told]
    return [line_of(turn, one) for one in entries[-SHOWN:]]


def line_of(turn: Turn, entry: Any) -> str:
    day = turn.town.local(entry.at).date()
    if entry.kind is EntryKind.STATE:
        return turn.tell("cases-line", day=day, text=turn.tell(f"state-{entry.state}"))
    return turn.tell("cases-line", day=day, text=entry.text or "📷")


def act(turn: Turn, wish: Wish) -> None:
    """Do what was wished; nothing is not an error."""
    if not wish.action:
        turn.reply("cases-none", (Choice("report", turn.tell("report"), start="/report"),))
        return
    case = turn.store.cases.get(wish.case_id)
    match wish.action:
        case ADD.key:
            add_to_case(turn, case, wish.said)
        case WITHDRAW.key:
            withdraw(turn, case)
        case UNFOLLOW.key:
            turn.store.cases.unfollow(case.id or 0, turn.address)
            turn.reply("cases-unfollowed", case=case, number=case.number)
        case _:
            turn.reply("cases-left")


def withdraw(turn: Turn, case: Case) -> None:
    """Take a case back: staff and followers hear of it."""
    if not case.state.open:
        turn.reply("cases-closed-already", case=case, number=case.number)
        return
    entry = change_state(turn, case, State.WITHDRAWN, "resident")
    to_staff(turn, case, entry, "thread-withdrawn", number=case.number)
    tell_followers(turn, case, "follow-state", state=State.WITHDRAWN)
    turn.reply("cases-withdrawn", case=case, number=case.number)


HANDLERS = (Handler("cases", script, act, rank=3),)
