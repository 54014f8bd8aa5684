"""A case of others that all may read, named by its number: it is shown, and one can join it."""

from dataclasses import dataclass
from typing import Any

from core import answering, telling
from core.cards import excerpt
from core.dialogue import Dialogue
from core.joining import follow, join
from core.questions import confirm, look
from core.turn import Turn
from storage.cases import Case


@dataclass(frozen=True)
class Joining:
    """What somebody wants of a case of others; of one that is over they just read that."""

    case_id: int
    joins: bool


def ask_to_join(named: str) -> Dialogue[Joining | None]:
    """Whether they want to hear how it goes on; None, if no such case of others was named."""
    found = yield from look("cases-of-others", case_of_others, named)
    if not found:
        return None
    asked = found["open"] and (yield from confirm("cases-of-others", **found["about"]))
    return Joining(found["id"], bool(asked))


def case_of_others(turn: Turn, named: str) -> dict[str, Any] | None:
    """What all may read of a case that is not theirs, and that they do not follow yet.

    Supports are given by each person alone, and by no helper.
    """
    case = turn.store.cases.numbered(named) if named else None
    if case is None or telling.open_feed(turn).newest_about(case.id) is None or is_ours(turn, case):
        return None
    if turn.helping and answering.is_for_all(case):
        return None
    about = {"story": story(turn, case), "matter": str(case.matter), "number": case.number}
    return {"id": case.id, "open": case.state.open, "about": about}


def is_ours(turn: Turn, case: Case) -> bool:
    """Whether it is their own, or one that they follow."""
    assert turn.person
    chats = turn.store.residents.addresses(turn.person.resident_id)
    follows = set(chats) & set(turn.store.cases.followers(case.id or 0))
    return bool(follows) or case.resident_id == turn.person.resident_id


def story(turn: Turn, case: Case) -> str:
    """What it is, how it stands, where, and what was said, as far as all may read that."""
    what = telling.subject(turn, case, turn.language)
    state, street = turn.tell(f"state-{case.state}"), telling.street(turn, case)
    report = turn.store.posts.report_of(case.id)
    lines = (
        turn.tell("cases-label", number=case.number, what=what, state=state),
        f"📍 {street}" if street else "",
        excerpt(case.text) if report and report.approved else "",
    )
    return "\n".join(filter(None, lines))


def act(turn: Turn, wanted: Joining) -> None:
    """They hear how it goes on, support it, or read how it ended."""
    case = turn.store.cases.get(wanted.case_id)
    if not case.state.open:
        turn.reply("cases-of-others-over", story=story(turn, case))
    elif not wanted.joins:
        turn.reply("cases-left")
    elif answering.is_for_all(case):
        join(turn, case)
    else:
        follow(turn, case)
