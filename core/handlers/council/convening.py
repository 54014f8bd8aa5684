"""Planning a session: `!convene` asks when, where and what about; `!convene 2` changes one."""

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any

from core import copies, posts
from core.convocations import about, line
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handlers.council.coming import tell_all
from core.messages import Choice
from core.order import Order, ScriptedCommand, Wrong, brief, record
from core.questions import SKIP, choose, confirm, look
from core.turn import Turn
from core.writing import LINK, moment_in
from storage.convocations import Convocation
from storage.posts import Post, PostKind

USUAL = time(19)  # o'clock, where only the day is said
TITLE, PLACE, AGENDA, REASON = 120, 200, 3000, 300  # signs
PUBLISH, CHANGE = Choice("publish"), Choice("change")
WHEN, WHERE, WHAT, OFF, LEAVE = map(Choice, ("when", "where", "agenda", "call-off", "leave-it"))


@dataclass(frozen=True)
class Draft:
    """A session as far as it is written; `at` is a moment in ISO form. What is empty stays."""

    number: int = 0
    title: str = ""
    at: str = ""
    place: str = ""
    agenda: str = ""
    off: str = ""
    why: str = ""


def script(start: Start) -> Dialogue[Draft]:
    """A new one, or what is to be changed of the one with this number."""
    number = start.argument.lstrip("#").strip()
    if number.isascii() and number.isdigit():
        return (yield from ask_change(number))
    while True:
        draft = Draft(
            title=start.argument[:TITLE] or (yield from line_of("convene-title", TITLE)),
            at=(yield from ask_when()),
            place=(yield from line_of("convene-place", PLACE, skip=True)),
            agenda=(yield from line_of("convene-agenda", AGENDA, skip=True)),
        )
        shown = yield from look("convene-shown", shown_draft, draft.title, draft.at)
        told = {**shown, "place": draft.place or "–", "agenda": draft.agenda or "–"}
        if (yield from choose("convene-check", (PUBLISH, CHANGE), **told)) == PUBLISH.key:
            return draft
        start = replace(start, argument="")


def ask_change(number: str) -> Dialogue[Draft]:
    known = yield from look("convene-known", known_line, number)
    draft = Draft(int(number[:9]))
    if not known:
        return draft
    wish = yield from choose("convene-what", (WHEN, WHERE, WHAT, OFF, LEAVE), line=known)
    match wish:
        case WHEN.key:
            return replace(draft, at=(yield from ask_when()))
        case WHERE.key:
            return replace(draft, place=(yield from line_of("convene-place", PLACE)))
        case WHAT.key:
            return replace(draft, agenda=(yield from line_of("convene-agenda", AGENDA)))
        case OFF.key:
            return (yield from ask_why(draft, known))
    return replace(draft, off=LEAVE.key)


def ask_why(draft: Draft, known: str) -> Dialogue[Draft]:
    """Why it is called off: everybody reads that."""
    reason = yield from line_of("convene-why", REASON)
    sure = yield from confirm("convene-sure", line=known, reason=reason)
    return replace(draft, off=OFF.key if sure else LEAVE.key, why=reason)


def ask_when() -> Dialogue[str]:
    problem = None
    while True:
        answer: Answer = yield Ask("convene-when", problem=problem)
        if at := (yield from look("convene-moment", moment, answer.text)):
            return str(at)
        problem = "convene-when-wrong"


def moment(turn: Turn, words: str) -> str:
    """The moment that is meant, in ISO form; nothing, if that is not plain or over."""
    try:
        return moment_in(turn, words, USUAL).isoformat()
    except Wrong:
        return ""


def line_of(key: str, most: int, *, skip: bool = False) -> Dialogue[str]:
    """A few words that fit."""
    choices = (SKIP,) if skip else ()
    answer: Answer = yield Ask(key, choices=choices)
    while not answer.choice and not 0 < len(answer.text.strip()) <= most:
        problem = "convene-too-long" if answer.text.strip() else "please-write"
        answer = yield Ask(key, choices=choices, problem=problem)
    return "" if answer.choice else answer.text.strip()


def shown_draft(turn: Turn, title: str, at: str) -> dict[str, Any]:
    """The same for whoever looks at it before it is published."""
    return {"title": title, "when": turn.tell("session-at", at=datetime.fromisoformat(at))}


def known_line(turn: Turn, number: str) -> str:
    one = planned(turn, int(number[:9]))
    return line(turn, one, turn.language) if one else ""


def planned(turn: Turn, number: int) -> Convocation | None:
    """A session that is still to come."""
    every = turn.store.sittings.planned.coming(turn.now)
    return next((one for one in every if one.id == number), None)


# What comes of it.


def convene(order: Order, draft: Draft) -> None:
    """Publish it, or what has changed of it."""
    if not draft.number:
        plan(order, draft)
        return
    one = planned(order.turn, draft.number)
    if one is None:
        raise Wrong("desk-no-such-session", number=brief(str(draft.number)))
    if draft.off == LEAVE.key:
        order.turn.reply("convene-left")
        return
    change(order, one, draft)


def plan(order: Order, draft: Draft) -> None:
    turn = order.turn
    one = turn.store.sittings.planned.plan(Convocation(
        department=order.department.key,
        title=" ".join(draft.title.split()),
        place=draft.place,
        starts_at=datetime.fromisoformat(draft.at),
        author=order.user,
        made_at=turn.now,
        **agenda_of(draft.agenda),
    ))  # fmt: skip
    post = posts.news(turn, announced(turn, one))
    one.post_id = post.id
    link = copies.link_to(turn, post) or "–"
    turn.reply("desk-convened", number=str(one.id), link=link)
    record(order, "convene", session=one.id)


def agenda_of(words: str) -> dict[str, Any]:
    """The points, or the address where they can be read."""
    return {"link": words, "agenda": ""} if LINK.fullmatch(words) else {"agenda": words}


def change(order: Order, one: Convocation, draft: Draft) -> None:
    """The post says what holds now, and a new one what has changed; calendars follow."""
    turn, key = order.turn, "session-changed"
    if draft.off:
        one.called_off_at, one.because, key = turn.now, draft.why, "session-called-off"
    elif draft.at:
        one.starts_at, key = datetime.fromisoformat(draft.at), "session-moved"
    one.place = draft.place or one.place
    for name, value in agenda_of(draft.agenda).items() if draft.agenda else ():
        setattr(one, name, value)
    one.sequence += 1
    follow(turn, one, key)
    turn.reply("desk-convened-again", line=line(turn, one, turn.language))
    record(order, "convene", session=one.id, change=key)


def follow(turn: Turn, one: Convocation, key: str) -> None:
    """What all have read of it follows; a point of the agenda alone makes no new post."""
    post = turn.store.posts.get(one.post_id or 0)
    if post and post.withdrawn_at is None:
        said = announced(turn, one)
        post.title, post.text, post.link = said.title, said.text, said.link
        post.translations = said.translations
        posts.refresh(turn, post)
    if key != "session-changed":
        posts.news(turn, told(turn, one, key))
        tell_all(turn, one, key)


def announced(turn: Turn, one: Convocation) -> Post:
    """The post that tells of a session, in each language of the town."""
    return told(turn, one, "session-post-off" if one.called_off_at else "session-post")


def told(turn: Turn, one: Convocation, key: str) -> Post:
    values = {**about(one), "because": one.because, "agenda": one.agenda or one.link or "–"}

    def words(language: str) -> list[str]:
        return [turn.say(language, f"{key}-title", **values), turn.say(language, key, **values)]

    return Post(
        kind=PostKind.NEWS,
        department=one.department,
        published_at=turn.now,
        link=one.link,
        **posts.in_each_language(turn, words),
    )


COMMANDS = (ScriptedCommand("convene", script, convene),)
