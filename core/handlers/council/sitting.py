"""The council: while it sits, people ask from home, and what most want to know comes first."""

from datetime import timedelta
from typing import Any

from core import posts
from core.cards import refresh_card
from core.cases import Wish, deadlines, open_case
from core.dialogue import Dialogue, Said, Start
from core.handler import Handler, no_questions
from core.handlers.council import coming
from core.messages import Choice
from core.order import Command, Order, Wrong, brief, record
from core.questions import look, tells_something, text, words_in
from core.turn import Turn, plain, said_words
from storage.cases import Matter
from storage.posts import Post, PostKind
from storage.sessions import Sitting

SHOWN, LISTED = 6, 20
NEAR = timedelta(hours=6)  # a session that was planned for about now is this one
ASK = Choice("ask", start="/ask")
MAYOR = Choice("to-mayor", start="/mayor")


def script(start: Start) -> Dialogue[Said]:
    """What somebody wants to ask; nothing, if nobody sits."""
    title = yield from look("session-now", title_now)
    if not title:
        return ()
    if tells_something(start.said) and words_in((start.said,)):
        return (start.said,)
    return (yield from text("session-what", title=title))


def title_now(turn: Turn) -> str:
    sitting = turn.store.sittings.now()
    return sitting.title if sitting else ""


def act(turn: Turn, said: Said) -> None:
    sitting = turn.store.sittings.now()
    if not said or sitting is None:
        tell_of_next(turn)
        return
    about: dict[str, Any] = {"public": True, "waits": True}
    case = open_case(turn, Wish(Matter.SESSION, sitting.department, said, **about))
    turn.reply("session-asked", case=case, number=case.number)


def listed(turn: Turn, _: Start) -> None:
    """`/council`: what others ask, each with a button to support it."""
    sitting = turn.store.sittings.now()
    if sitting is None:
        tell_of_next(turn)
        return
    found = turn.store.sittings.queue(sitting, SHOWN, shown=True)
    lines = "\n".join(line_of(turn, case.number, case.text, count) for case, count in found)
    buttons = tuple(
        Choice(case.number, f"👍 {case.number}", start=f"/support {case.number}")
        for case, _ in found
    )
    key = "session-questions" if found else "session-no-questions"
    turn.reply(key, (*buttons, ASK), title=sitting.title, lines=lines)


def tell_of_next(turn: Turn) -> None:
    """Nobody sits now: what comes next, or who else can be asked."""
    if not coming.listed(turn, own=(MAYOR,)):
        turn.reply("session-none", (MAYOR,))


def line_of(turn: Turn, number: str, words: str, count: int) -> str:
    what = brief(words.replace("\n", " "))
    return turn.tell("session-line", number=number, what=what, count=count)


# What staff can do.


def session(order: Order) -> None:
    """`!session start TITLE`, `!session end`; without a word, what waits to be asked."""
    turn = order.turn
    first, _, rest = order.words.partition(" ")
    if plain(first) in said_words(turn.texts, "session-start"):
        begin(order, rest.strip())
    elif plain(first) in said_words(turn.texts, "session-end"):
        end(order)
    else:
        show_queue(turn)


def sitting_now(turn: Turn) -> Sitting:
    found = turn.store.sittings.now()
    if found is None:
        raise Wrong("desk-session-none")
    return found


def begin(order: Order, title: str) -> None:
    turn = order.turn
    if turn.store.sittings.now():
        raise Wrong("desk-session-is-on")
    planned = turn.store.sittings.planned.around(turn.now - NEAR, turn.now + NEAR)
    title = title or (planned.title if planned else title_of_today(turn))
    about: dict[str, Any] = {"title": title, "author": order.user, "begun_at": turn.now}
    held = turn.store.sittings.begin(Sitting(department=order.department.key, **about))
    if planned:
        planned.sitting_id = held.id
    tell_all(order, "session-begun", title=title)
    turn.reply("desk-session-begun", title=title)
    record(order, "session", action_of="start")


def title_of_today(turn: Turn) -> str:
    return turn.say(turn.texts.own, "session-title", day=turn.town.local(turn.now).date())


def end(order: Order) -> None:
    """Those that were not answered are so later: from now on the deadlines of the town run."""
    turn, sitting = order.turn, sitting_now(order.turn)
    department = turn.town.department(sitting.department) or order.department
    left = turn.store.sittings.queue(sitting, 1000)
    for case, _ in left:
        promise = turn.town.deadlines_of(None, case.matter)
        case.first_answer_due, _ = deadlines(turn, promise, department, turn.now)
        refresh_card(turn, case)
    count, answered = turn.store.sittings.counts(sitting)
    turn.store.sittings.end(sitting, turn.now)
    about: dict[str, Any] = {"title": sitting.title, "count": count, "answered": answered}
    tell_all(order, "session-ended", **about)
    turn.reply("desk-session-ended", **about)
    record(order, "session", action_of="end")


def show_queue(turn: Turn) -> None:
    found = turn.store.sittings.queue(sitting_now(turn), LISTED)
    lines = "\n".join(line_of(turn, case.number, case.text, count) for case, count in found)
    turn.reply("desk-session-queue" if found else "desk-session-empty", lines=lines)


def tell_all(order: Order, key: str, **values: Any) -> None:
    """A post in each language of the town."""
    turn = order.turn
    told = {
        language: [values["title"], turn.say(language, key, **values)]
        for language in turn.texts.languages
    }
    title, words = told.pop(turn.texts.own)
    about = {"title": title, "text": words, "translations": told, "published_at": turn.now}
    posts.news(turn, Post(kind=PostKind.NEWS, department=order.department.key, **about))


HANDLERS = (Handler("ask", script, act), Handler("council", no_questions, listed))
COMMANDS = (Command("session", session, about_case=False),)
