"""Is it fixed? Whoever answers in words of their own is heard by staff, and asked once more."""

from datetime import timedelta

from core.additions import relay
from core.dialogue import Answer
from core.messages import Choice, Choices
from core.turn import Turn
from storage.cases import Case, State

WAITS = timedelta(days=3)


def verdicts(case: Case) -> Choices:
    """The answers to "Is it fixed?"."""
    yes = Choice("yes", start=f"/confirm {case.number}")
    no = Choice("no", start=f"/reject {case.number}")
    return (yes, no)


def case_in_doubt(turn: Turn) -> Case | None:
    """The case that staff have closed lately, while its resident has not had the last word."""
    assert turn.person
    told_at = turn.person.talk_at
    if told_at is None or turn.now - told_at >= WAITS:
        return None  # staff have told them nothing for long
    mine = turn.store.cases.of(turn.person.resident_id)
    return next((one for one in mine if is_in_doubt(turn, one)), None)


def is_in_doubt(turn: Turn, case: Case) -> bool:
    closed_at = case.closed_at or case.changed_at
    return case.state is State.DONE and not case.confirmed and turn.now - closed_at < WAITS


def is_said_of(turn: Turn, case: Case) -> bool:
    """Whether what was said may be about this case: it names no place, and no other category."""
    said = turn.incoming
    about = turn.town.category_for(said.text, turn.language) if said.text else None
    return said.place is None and (about is None or about.key == case.category)


def ask_once_more(turn: Turn, case: Case) -> None:
    """Lay it before staff, and ask for a plain yes or no."""
    relay(turn, case, Answer.of(turn.incoming))
    turn.reply("verdict-again", verdicts(case), case=case, number=case.number)
