"""The quiet hours: when somebody is not to hear of anything but an emergency."""

import re

from core.dialogue import Answer, Ask, Dialogue, Start
from core.handler import Handler
from core.handlers.news.hours import in_words
from core.messages import Choice
from core.peace import HOUR, NIGHT
from core.questions import look
from core.turn import Turn

NEVER = "never"
CHOICES = (Choice("night"), Choice("long-night"), Choice(NEVER))
MEANT = {"night": "22-8", "long-night": "20-9"}
SPAN = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\D{1,9}?(\d{1,2})(?:[:.](\d\d))?\D{0,6}")
LAST_HOUR, LAST_MINUTE, LONGEST = 23, 59, 40


def script(start: Start) -> Dialogue[tuple[int, int] | None]:
    """From when to when, in minutes of the day; None for never."""
    said = start.argument
    problem = None
    while True:
        found = yield from look("quiet-heard", hours_in, said)
        if found or said == NEVER:
            return (found[0], found[1]) if found else None
        answer: Answer = yield Ask("quiet-which", choices=CHOICES, problem=problem)
        said = MEANT.get(answer.choice or "", answer.choice or answer.text)
        problem = "quiet-unclear"


def hours_in(_: Turn, words: str) -> list[int]:
    """`22-8`, `22:30 to 7`, in minutes of the day; nothing, if it is not plain."""
    found = SPAN.search(words[:LONGEST])
    if not found:
        return []
    hours = int(found[1]), int(found[3])
    minutes = int(found[2] or 0), int(found[4] or 0)
    if max(hours) > LAST_HOUR or max(minutes) > LAST_MINUTE:
        return []
    return [hour * HOUR + minute for hour, minute in zip(hours, minutes, strict=True)]


def act(turn: Turn, span: tuple[int, int] | None) -> None:
    assert turn.person
    books = turn.store.subscriptions
    reader = books.reads_at(turn.person.resident_id, turn.address, **NIGHT)
    reader.quiet_from, reader.quiet_until = span or (None, None)
    books.session.flush()
    if span:
        begin, until = map(in_words, span)
        turn.reply("quiet-set", quiet=begin, until=until)
    else:
        turn.reply("quiet-off")


HANDLERS = (Handler("quiet", script, act),)
