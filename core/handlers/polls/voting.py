"""Voting: in the chat, or on paper at the town hall, where staff enter it."""

from dataclasses import dataclass

from core.ballots import marks_of_chats
from core.dialogue import Dialogue, Start
from core.handler import Handler
from core.messages import Choice, Choices
from core.order import Command, Order, Wrong, brief, record
from core.questions import choose, look, look_choices
from core.register import Misread, mark_of_person, mark_of_voter, number_of_card
from core.turn import Turn
from storage.polls import Poll

NEITHER = Choice("no-vote")
MOST = 7
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
    return {
        "question": poll.question,
        "choices": list(poll.choices),
        "secret": "yes" if poll.secret else "no",
        "problem": "vote-verify" if barred else "vote-twice" if has_voted(turn, poll) else "",
    }


def has_voted(turn: Turn, poll: Poll) -> bool:
    """Whether somebody has: now, on paper with a card that we know, or before they were erased."""
    assert turn.person
    who, number, polls = turn.person.resident_id, poll.id or 0, turn.store.polls
    marks = filter(None, (mark_of(turn, poll), *marks_of_chats(turn, number, who)))
    return polls.has_mark(number, *marks) or who in polls.voters(number)


def mark_of(turn: Turn, poll: Poll) -> str | None:
    """The mark of whoever is speaking for this poll, if the town hall has seen their card."""
    assert turn.person
    if turn.vault is None or not turn.person.is_verified(turn.now):
        return None
    person = turn.store.residents.get(turn.person.resident_id).register_mark
    return mark_of_voter(turn.vault, poll.id or 0, person) if person else None


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
    who, mark = turn.person.resident_id, mark_of(turn, poll)
    before = marks_of_chats(turn, poll.id or 0, who)
    if turn.store.polls.vote(poll, choice, turn.now, who, mark, before=before):
        turn.reply("vote-counted", choice=poll.choices[choice], until=poll.ends_at)
    else:
        turn.reply("vote-twice")


@dataclass(frozen=True)
class Paper:
    """A vote on paper, as staff enter it: whose card it is, and which answer was chosen."""

    poll: Poll
    card: str
    choice: int


def on_paper(order: Order) -> None:
    """`!paper-vote 3 12345678Z 2`: a vote on paper, in poll 3, for the second answer."""
    turn = order.turn
    if order.words:
        turn.take_out(turn.address, turn.incoming.id)  # nobody is to read who chose what
    if turn.vault is None:
        raise Wrong("paper-no-secret")
    paper = paper_said(turn, order.words.split())
    mark = mark_of_voter(turn.vault, paper.poll.id or 0, mark_of_person(turn.vault, paper.card))
    if not turn.store.polls.vote_on_paper(paper.poll, paper.choice, mark):
        raise Wrong("paper-twice")
    unknown = turn.store.polls.unmarked(paper.poll.id or 0)
    turn.reply("paper-counted", choice=paper.poll.choices[paper.choice], unknown=unknown)
    record(order, "paper-vote", poll=paper.poll.id)


def paper_said(turn: Turn, said: list[str]) -> Paper:
    """What staff have entered: the poll, the number of the card, the number of the answer."""
    poll = turn.store.polls.get(int(said[0])) if said and said[0].isdecimal() else None
    if poll is None or len(said) < PARTS or poll.ends_at <= turn.now:
        raise Wrong("paper-how")
    if not (said[-1].isdecimal() and 0 < int(said[-1]) <= len(poll.choices)):
        raise Wrong("paper-which", most=len(poll.choices))
    try:
        card = number_of_card("".join(said[1:-1]), turn.town.country)
    except Misread:
        raise Wrong("paper-misread") from None
    return Paper(poll, card, int(said[-1]) - 1)


HANDLERS = (Handler("vote", script, act, rank=11),)
COMMANDS = (Command("paper-vote", on_paper, about_case=False),)
