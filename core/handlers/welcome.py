"""Welcome: what the town can do for you, and in which language."""

from core.dialogue import Dialogue, Start
from core.handler import Handler, no_questions
from core.menu import MOST, offered, show_menu
from core.messages import Choice, Choices
from core.questions import choose, look, look_choices
from core.turn import ANYBODY, Turn, plain

LONGEST_PAGE = 3  # digits


def welcome(turn: Turn, _: Start) -> None:
    show_menu(turn, "welcome")


def explain(turn: Turn, _: Start) -> None:
    """How to talk with the town; in the middle of a talk without the menu, for that goes on."""
    emergency = turn.town.emergency_number
    if turn.store.conversations.at(*turn.talker):
        turn.reply("help-text", emergency=emergency)
    else:
        show_menu(turn, "help-text", emergency=emergency)


def ask_language(start: Start) -> Dialogue[str]:
    named = yield from look("language-named", language_named, start.argument)
    if named:
        return str(named)
    choices = yield from look_choices("language-offered", languages)
    return (yield from choose("language-which", choices))


def language_named(turn: Turn, words: str) -> str | None:
    """The language that is called so: `de`, or `Deutsch`."""
    names = {one: (one, plain(turn.say(one, "language-name"))) for one in turn.texts.languages}
    return next((one for one, called in names.items() if plain(words) in called), None)


def languages(turn: Turn) -> Choices:
    return tuple(Choice(one, turn.say(one, "language-name")) for one in turn.texts.languages)


def set_language(turn: Turn, language: str) -> None:
    assert turn.person
    turn.store.residents.change(turn.person.resident_id, language=language)
    turn.language = language
    turn.reply("language-set")


def more(turn: Turn, start: Start) -> None:
    """A further page of the menu, by its number; after the last comes the first."""
    number = start.argument.strip()
    page = int(number) - 1 if number.isdecimal() and len(number) < LONGEST_PAGE else 1
    pages = -(-len(offered(turn)) // (MOST - 1))
    show_menu(turn, "menu", page % max(1, pages))


HANDLERS = (
    Handler("start", no_questions, welcome, right=ANYBODY),
    Handler("more", no_questions, more, right=ANYBODY),
    Handler("help", no_questions, explain, rank=20, aside=True, right=ANYBODY),
    Handler("language", ask_language, set_language, rank=7, aside=True),
)
