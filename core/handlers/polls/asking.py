"""How staff begin a poll: `!poll` asks for the question, the answers, who may vote, the end."""

from dataclasses import dataclass
from datetime import datetime, time

from core import copies, posts
from core.colleagues import day_meant
from core.dialogue import Answer, Ask, Dialogue, Start
from core.messages import Choice
from core.order import Order, ScriptedCommand, Wrong, record
from core.questions import SKIP, choose, look, words_in
from core.questions import text as ask_text
from core.turn import Turn
from storage.polls import Poll
from storage.posts import Post, PostKind

VERIFIED, EVERYBODY = Choice("only-verified"), Choice("everybody")
SECRET, OPENLY = Choice("secretly"), Choice("by-name")
SEND, CHANGE = Choice("send"), Choice("change")
FEWEST, MOST, LONGEST = 2, 7, 60
LARGEST_QUORUM = 1_000_000
ENDS_AT = time(20)  # o'clock on the last day


@dataclass(frozen=True)
class Draft:
    """A poll as staff want it; `day` is the last on which one can vote, in ISO form."""

    question: str
    choices: tuple[str, ...]
    verified: bool
    secret: bool
    quorum: int
    day: str


def script(start: Start) -> Dialogue[Draft]:
    question = start.argument
    while True:
        if not question:
            question = words_in((yield from ask_text("poll-question")))
        choices = yield from ask_choices()
        who = yield from choose("poll-who", (VERIFIED, EVERYBODY))
        how = yield from choose("poll-how", (SECRET, OPENLY))
        quorum = yield from ask_quorum()
        day = yield from ask_day()
        shown = {"question": question, "choices": listed(choices), "quorum": quorum, "day": day[1]}
        about = {"who": who, "how": how, **shown}
        answer: Answer = yield Ask("poll-check", about, (SEND, CHANGE))
        if answer.choice == SEND.key:
            verified, secret = who == VERIFIED.key, how == SECRET.key
            return Draft(question, choices, verified, secret, quorum, day[0])
        question = ""


def ask_choices() -> Dialogue[tuple[str, ...]]:
    """The answers, each on a line of its own."""
    answer: Answer = yield Ask("poll-choices")
    while not is_good(found := apart(answer.text)):
        answer = yield Ask("poll-choices", problem="poll-choices-wrong")
    return found


def apart(text: str) -> tuple[str, ...]:
    lines = (line.strip() for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in lines if line))


def is_good(choices: tuple[str, ...]) -> bool:
    return FEWEST <= len(choices) <= MOST and all(len(one) <= LONGEST for one in choices)


def ask_quorum() -> Dialogue[int]:
    """How many must have voted, for the result to count; 0 for any number."""
    answer: Answer = yield Ask("poll-quorum", choices=(SKIP,))
    while not answer.choice and not is_number(answer.text):
        answer = yield Ask("poll-quorum", choices=(SKIP,), problem="poll-quorum-wrong")
    return 0 if answer.choice else int(answer.text)


def is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text[:8]) <= LARGEST_QUORUM


def ask_day() -> Dialogue[tuple[str, str]]:
    """The last day, in ISO form and in words."""
    problem = None
    while True:
        answer: Answer = yield Ask("poll-until", problem=problem)
        day = yield from look("poll-day", last_day, answer.text)
        if day:
            return day[0], day[1]
        problem = "poll-until-wrong"


def last_day(turn: Turn, words: str) -> list[str]:
    """The day that is meant, if it is to come; nothing, if that is not plain."""
    try:
        day = day_meant(turn, words)
    except Wrong:
        return []
    if day <= turn.town.local(turn.now).date():
        return []
    return [day.isoformat(), turn.tell("poll-last-day", day=day)]


def listed(choices: tuple[str, ...] | list[str]) -> str:
    return "\n".join(f"{number}. {one}" for number, one in enumerate(choices, 1))


def begin(order: Order, draft: Draft) -> None:
    """Put it into the feed; whoever reads it there can vote in the chat."""
    turn = order.turn
    day = datetime.fromisoformat(draft.day).date()
    ends_at = datetime.combine(day, ENDS_AT, turn.town.timezone)
    made = turn.store.polls.begin(Poll(
        department=order.department.key,
        question=draft.question,
        choices=list(draft.choices),
        verified=draft.verified,
        secret=draft.secret,
        quorum=draft.quorum,
        author=order.user,
        begun_at=turn.now,
        ends_at=ends_at,
    ))  # fmt: skip
    post = posts.news(turn, announced(turn, made))
    made.post_id = post.id
    turn.reply("poll-begun", number=str(made.id), day=day, link=copies.link_to(turn, post) or "–")
    record(order, "poll", poll=made.id)


def announced(turn: Turn, poll: Poll) -> Post:
    """The post that makes a poll known, in each language of the town."""
    about = {"number": str(poll.id), "choices": listed(poll.choices)}
    about |= {"who": "only-verified" if poll.verified else "everybody"}

    def words(language: str) -> list[str]:
        title = turn.say(language, "poll-post-title", question=poll.question)
        return [title, turn.say(language, "poll-post", until=poll.ends_at, **about)]

    return Post(
        kind=PostKind.NEWS,
        department=poll.department,
        published_at=turn.now,
        **posts.in_each_language(turn, words),
    )


COMMANDS = (ScriptedCommand("poll", script, begin),)
