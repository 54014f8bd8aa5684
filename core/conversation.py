"""How a talk goes on: question, answer, question, until the script is finished."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from core.buttons import new_token
from core.dialogue import (
    Answer,
    Ask,
    Dialogue,
    Finished,
    Found,
    Line,
    Look,
    OutOfStep,
    Start,
    Step,
    answers,
    back,
    further,
    play,
    refused,
    until,
    with_words,
)
from core.handler import AskAgain, Handler
from core.logbook import is_begun, read, write
from core.messages import Choice
from core.turn import Turn
from storage.conversations import Talk

MOST_STEPS = 200


def begin(turn: Turn, handler: Handler[Any], start: Start) -> None:
    """Start at the top of the script."""
    if handler.seal:
        start = handler.seal.start(turn, start)
    go_on(turn, handler, start, [])


def at_once(turn: Turn, handler: Handler[Any], start: Start) -> Finished[Any] | None:
    """What a script makes of how it was called, if that is all that it needs to know."""
    script = handler.script(start)
    step = play(script, [])
    while isinstance(step, Look):
        step = further(script, look_up(turn, step))
    return step if isinstance(step, Finished) else None


def resume(turn: Turn, handler: Handler[Any], talk: Talk) -> str:
    """Take the message as an answer, or as a wish to go back or to stop.

    Whoever picks a choice that stands for itself wants that instead: it is given back, and the
    talk stays as it is.
    """
    start, log = read(talk)
    turn.secret = handler.seal is not None
    if turn.wants("word-cancel"):
        take_out(turn, talk, question_of(handler.script, talk))
        turn.store.conversations.forget(*turn.talker)
        turn.store.personal.throw_photos_of(talk.start, talk.log)
        turn.reply("cancelled")
    elif turn.wants("word-back"):
        take_out(turn, talk, question_of(handler.script, talk))
        turn.store.personal.throw_photos_of(talk.log)
        go_on(turn, handler, start, back(log))
    else:
        return take_answer(turn, handler, start, log, talk)
    return ""


def take_answer(
    turn: Turn, handler: Handler[Any], start: Start, log: list[Line], talk: Talk
) -> str:
    """Find out what was meant by the message, and go on from there."""
    script = handler.script(start)
    try:
        asked = play(script, log)
    except OutOfStep:
        asked = None
    if not isinstance(asked, Ask):  # the script has changed since: better to ask all again
        begin(turn, handler, start)
        return ""
    take_out(turn, talk, asked)
    picked = turn.picked(turn.labelled(asked.key, asked.choices), talk.token)
    if picked is None and turn.incoming.choice is not None:
        turn.reply("button-is-old")
        ask(turn, handler, start, asked, log)
        return ""
    if picked and picked.start:
        return picked.start
    answer = heard(turn, handler, picked)
    log.append((asked.key, answer))
    play_on(turn, handler, start, log, script=script, step=further(script, answer))
    return ""


def heard(turn: Turn, handler: Handler[Any], picked: Choice | None) -> Answer:
    """What was answered, as it may be kept; words that must not stay in the chat go from there."""
    answer = Answer.of(turn.incoming, picked.key if picked else None)
    if handler.fleeting and picked is None:
        turn.take_out(turn.address, answer.id)
    return handler.seal.answer(turn, answer) if handler.seal else answer


def take_out(turn: Turn, talk: Talk, asked: Ask | None) -> None:
    """Take the question that was open out of the chat, if that is not to keep what it repeats."""
    if asked and asked.fleeting:
        words = turn.tell(asked.key, **asked.values)
        for one in turn.store.sent.at(talk.address, talk.asked_at):
            said = turn.words_of(one)
            if said and (said in words or words in said):
                turn.take_back(one)


def wants_document(script: Callable[[Start], Dialogue[Any]], talk: Talk) -> bool:
    """Whether the question that is open in a talk asks for a file."""
    asked = question_of(script, talk)
    return asked is not None and asked.document


def question_of(script: Callable[[Start], Dialogue[Any]], talk: Talk) -> Ask | None:
    """The question that is open in a talk, if the script has not changed since."""
    start, log = read(talk)
    try:
        asked = play(script(start), log)
    except OutOfStep:
        return None
    return asked if isinstance(asked, Ask) else None


def replay(turn: Turn, handler: Handler[Any], start: Start, said: Sequence[Line]) -> None:
    """Give all these answers again, look everything up afresh, and go on from there."""
    log: list[Line] = []
    left = answers(said)
    while left:
        step = play(handler.script(start), log)
        if isinstance(step, Look):
            log.append((step.key, look_up(turn, step)))
        elif isinstance(step, Ask) and step.key == left[0][0]:
            log.append(left.pop(0))
        else:
            break
    go_on(turn, handler, start, log)


def ask_again(turn: Turn, handler: Handler[Any], talk: Talk) -> None:
    """Put the question that is open once more."""
    take_out(turn, talk, question_of(handler.script, talk))
    replay(turn, handler, *read(talk))


def corrected(turn: Turn, handler: Handler[Any], talk: Talk, text: str) -> bool:
    """An answer was changed, to this text: go on from what was said as it is now, if it was one."""
    said = turn.incoming
    changed = with_words(*read(talk), said.target or "", text, said.photos)
    if changed:
        take_out(turn, talk, question_of(handler.script, talk))
        replay(turn, handler, *changed)
    return changed is not None


def leave(turn: Turn, talk: Talk) -> None:
    """Give up a talk for something else. Whoever has told us something in it hears of that."""
    if is_begun(talk):
        turn.reply("left-unfinished")
    turn.store.conversations.forget(*turn.talker)
    turn.store.personal.throw_photos_of(talk.start, talk.log)


def look_up(turn: Turn, step: Look) -> Found:
    return Found(msgspec.to_builtins(step.find(turn, *step.args)))


def go_on(turn: Turn, handler: Handler[Any], start: Start, log: Sequence[Line]) -> None:
    """Play the script from the top, and then on until it needs an answer, or is finished."""
    script = handler.script(start)
    play_on(turn, handler, start, list(log), script=script, step=play(script, log))


def play_on(
    turn: Turn,
    handler: Handler[Any],
    start: Start,
    log: list[Line],
    *,
    script: Dialogue[Any],
    step: Step | Finished[Any],
) -> None:
    """Go on with a script that has come to this step."""
    turn.secret = handler.seal is not None
    for _ in range(MOST_STEPS):
        match step:
            case Look():
                found = look_up(turn, step)
                log.append((step.key, found))
                step = further(script, found)
            case Finished(value):
                return finish(turn, handler, start, value, log)
            case Ask():
                return ask(turn, handler, start, step, log)
    raise RuntimeError(f"the script of {handler.name} does not end")


def ask(turn: Turn, handler: Handler[Any], start: Start, step: Ask, log: Sequence[Line]) -> None:
    """Put a question, and keep the log of what was answered before it."""
    words = turn.tell(step.key, **step.values)
    if step.problem:
        words = f"{turn.tell(step.problem)}\n\n{words}"
    if step.problem and not step.keeps:
        log = refused(log, step.key)
    token = new_token()
    choices = turn.labelled(step.key, step.choices)
    sealed, turn.secret = turn.secret, turn.secret or turn.helping is not None  # it is another's
    turn.answer(
        words,
        choices,
        token if choices else "",
        ask_place=step.place,
        ask_document=step.document,
    )
    turn.secret = sealed
    address, author, thread = turn.talker
    how = write(start, log)
    talk = Talk(address, handler.name, *how, token, turn.now, author=author, thread=thread)
    turn.store.conversations.keep(talk)


def finish(
    turn: Turn, handler: Handler[Any], start: Start, value: Any, log: Sequence[Line]
) -> None:
    """Do what was asked, unless an answer is out of date by now."""
    turn.store.conversations.forget(*turn.talker)
    try:
        handler.act(turn, value)
    except AskAgain as again:
        turn.reply(again.because)
        go_on(turn, handler, start, until(log, again.key))
