"""Voting: in the chat, or on paper at the town hall, where staff enter it."""

from dataclasses import dataclass

from core.dialogue import Dialogue, Start
from core.handler import Handler
from core.messages import Choice, Choices
from core.order import Command, Order, Wrong, brief, record
from core.questions import choose, look, look_choices
from core.turn import Turn
from storage.polls import Poll

NEITHER = Choice("no-vote")
MOST = 7
FEWEST_SIGNS = 5  # of a number in the register
PARTS = 3


@dataclass(frozen=True)
class Vote:
    """What somebody chose in a poll; `problem` is the text that says why they cannot."""

    poll_id: int = 0
    choice: int = -1
    problem: str = ""


def script(start: Start) -> Dialogue[Vote]:
    named = yield from look("vote-named", poll_named, start.argument)
    offered = yield from look_choices("vote-polls", open_polls)
    if not offered:
        return Vote(problem="vote-none")
    only = offered[0].key if len(offered) == 1 else ""
    number = named or only or (yield from choose("vote-which", offered))
    about = yield from look("vote-about", about_poll, number)
    if about["problem"]:
        return Vote(int(number), problem=about["problem"])
    choices = tuple(Choice(f"v{n}", label) for n, label in enumerate(about["choices"]))
    picked = yield from choose(
        "vote-what", (*choices, NEITHER), question=about["question"], secret=about["secret"]
    )
    return Vote(int(number), -1 if picked == NEITHER.key else int(picked[1:]))


def poll_named(turn: Turn, words: str) -> str:
    """The number of an open poll that was named."""
    keys = [str(poll.id) for poll in turn.store.polls.open(turn.now)]
    return next((key for key in keys if key == words.strip()), "")


def open_polls(turn: Turn) -> Choices:
    found = turn.store.polls.open(turn.now)[:MOST]
    return tuple(Choice(str(poll.id), brief(poll.question)) for poll in found)


def about_poll(turn: Turn, number: str) -> dict[str, object]:
    poll = turn.store.polls.get(int(number))
    assert poll
    assert turn.person
    barred = poll.verified and not turn.person.is_verified(turn.now)
    voted = turn.person.resident_id in turn.store.polls.voters(int(number))
    return {
        "question": poll.question,
        "choices": list(poll.choices),
        "secret": "yes" if poll.secret else "no",
        "problem": "vote-verify" if barred else "vote-twice" if voted else "",
    }


def act(turn: Turn, vote: Vote) -> None:
    poll = turn.store.polls.get(vote.poll_id) if vote.poll_id else None
    if vote.problem or poll is None:
        turn.reply(vote.problem or "vote-none")
    elif vote.choice < 0:
        turn.reply("vote-left")
    elif poll.ends_at <= turn.now:
        turn.reply("vote-late")
    else:
        count(turn, poll, vote.choice)


def count(turn: Turn, poll: Poll, choice: int) -> None:
    assert turn.person
    if turn.store.polls.vote(poll, choice, turn.now, resident_id=turn.person.resident_id):
        turn.reply("vote-counted", choice=poll.choices[choice], until=poll.ends_at)
    else:
        turn.reply("vote-twice")


def on_paper(order: Order) -> None:
    """`!paper-vote 3 12345678Z 2`: a vote on paper, in poll 3, for the second answer."""
    turn, said = order.turn, order.words.split()
    poll = turn.store.polls.get(int(said[0])) if said and said[0].isdecimal() else None
    if poll is None or len(said) != PARTS or poll.ends_at <= turn.now:
        raise Wrong("paper-how")
    if not (said[2].isdecimal() and 0 < int(said[2]) <= len(poll.choices)):
        raise Wrong("paper-which", most=len(poll.choices))
    if turn.vault is None:
        raise Wrong("paper-no-secret")
    register = "".join(sign for sign in said[1].upper() if sign.isalnum())
    if len(register) < FEWEST_SIGNS:
        raise Wrong("paper-how")
    mark = turn.vault.mark(f"{poll.id}/{register}")
    if not turn.store.polls.vote(poll, int(said[2]) - 1, turn.now, register_mark=mark):
        raise Wrong("paper-twice")
    turn.reply("paper-counted", choice=poll.choices[int(said[2]) - 1])
    record(order, "paper-vote", poll=poll.id)


HANDLERS = (Handler("vote", script, act, rank=11),)
COMMANDS = (Command("paper-vote", on_paper, about_case=False),)
