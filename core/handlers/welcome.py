"""Welcome: what the town can do for you, in which language, and what it keeps of you."""

from core.dialogue import Dialogue, Start
from core.handler import Handler, no_questions
from core.menu import show_menu
from core.messages import Choice, Choices
from core.questions import choose, look_choices
from core.turn import Turn


def welcome(turn: Turn, _: Start) -> None:
    show_menu(turn, "welcome")


def explain(turn: Turn, _: Start) -> None:
    show_menu(turn, "help-text", emergency=turn.town.emergency_number)


def ask_language(start: Start) -> Dialogue[str]:
    choices = yield from look_choices("language-offered", languages)
    if start.argument in [choice.key for choice in choices]:
        return start.argument
    return (yield from choose("language-which", choices))


def languages(turn: Turn) -> Choices:
    return tuple(Choice(one, turn.say(one, "language-name")) for one in turn.texts.languages)


def set_language(turn: Turn, language: str) -> None:
    assert turn.person
    turn.store.residents.change(turn.person.resident_id, language=language)
    turn.language = language
    turn.reply("language-set")


def privacy(turn: Turn, _: Start) -> None:
    """What is kept, why, and for how long: in plain words, with the town's own numbers."""
    kept = turn.town.retention
    turn.reply(
        "privacy-text",
        town=turn.town.name,
        cases=kept.closed_cases or 0,
        photos=kept.photos_after_closing or 0,
        talks=kept.conversations or 0,
    )


HANDLERS = (
    Handler("start", no_questions, welcome),
    Handler("help", no_questions, explain, rank=5),
    Handler("language", ask_language, set_language, rank=4),
    Handler("privacy", no_questions, privacy),
)
