"""Delete: all that is kept of you is erased, after you have said so twice."""

from typing import Any

from core import holding
from core.dialogue import Dialogue, Start
from core.erasure import erase
from core.handler import Handler
from core.messages import Choice
from core.questions import choose, look
from core.turn import Turn

GO_ON, KEEP = Choice("go-on"), Choice("keep")
ERASE = Choice("erase")


def script(_start: Start) -> Dialogue[bool]:
    """First what will be gone, then whether that is really wanted."""
    about = yield from look("delete-goes-and-stays", what_there_is)
    if (yield from choose("delete-what", (GO_ON, KEEP), **about)) != GO_ON.key:
        return False
    return (yield from choose("delete-sure", (ERASE, KEEP))) == ERASE.key


def what_there_is(turn: Turn) -> dict[str, Any]:
    """How many cases go, and how many are open; in how many chats; votes; and what is kept."""
    assert turn.person
    mine = turn.person.resident_id
    cases = [turn.store.cases.get(one) for one in turn.store.case_memory.free_of(mine)]
    still = [one for one in cases if one.state.open]
    chats = turn.store.residents.addresses(mine)
    votes = turn.store.polls.votes_of(mine, turn.now)
    marks = len(votes) if turn.vault else 0
    return {
        "cases": len(cases),
        "open": len(still),
        "chats": len(chats),
        "votes": marks,
        **kept(turn),
    }


def kept(turn: Turn) -> dict[str, Any]:
    """What is on hold, and how many matters that are."""
    assert turn.person
    lines = holding.lines(turn, turn.language, turn.person.resident_id)
    return {"held": len(lines), "kept": "\n".join(lines)}


def act(turn: Turn, wanted: bool) -> None:  # noqa: FBT001 - it is what the script returns
    assert turn.person
    if not wanted:
        turn.reply("delete-kept")
        return
    stays = kept(turn)
    erase(turn, turn.person.resident_id)
    turn.reply("delete-done-but" if stays["held"] else "delete-done", **stays)


HANDLERS = (Handler("delete", script, act),)
