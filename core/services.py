"""All services of the town, and how one of them is begun, gone on with, or asked about again."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from core import conversation, helping
from core.dialogue import Answer, Start
from core.handler import Handler, Seal
from core.logbook import is_begun
from core.meaning import is_command_of, start_of_button
from core.menu import show_menu
from core.turn import ONESELF, Turn, parts
from storage.conversations import Talk

SEVERAL = 2  # choices; a single one only stands beside what is to be written
LINK = "start"  # `/start report-light` is what a link of Telegram says


class Services:
    """Knows every handler, and which of them somebody is talking with."""

    def __init__(self, handlers: Iterable[Handler[Any]]) -> None:
        self.handlers = {handler.name: handler for handler in handlers}
        self.menu = tuple(one.name for one in self.handlers.values() if one.rank)
        self.rights = {one.name: one.right for one in self.handlers.values()}

    def talk(self, turn: Turn) -> Talk | None:
        """The talk that is open, if its service is still there."""
        talk = turn.store.conversations.at(*turn.talker)
        return talk if talk and talk.handler in self.handlers else None

    def begin(self, turn: Turn, name: str, start: Start, talk: Talk | None) -> None:
        """Begin a service. Whoever leaves something unfinished for it is told so."""
        handler = self.handlers[name]
        if not turn.may(name):
            helping.refuse(turn)
            return
        if talk and handler.aside and (told := conversation.at_once(turn, handler, start)):
            handler.act(turn, told.value)
            self.ask_again(turn)
            return
        if talk:
            conversation.leave(turn, talk)
        if turn.helping and handler.right == ONESELF:
            helping.step_out(turn)
        conversation.begin(turn, handler, start)

    def go_on(self, turn: Turn, talk: Talk) -> None:
        """Take a message as the next answer, or as a wish for what one of the choices starts."""
        if wanted := conversation.resume(turn, self.handlers[talk.handler], talk):
            self.ordered(turn, wanted, talk, Answer(id=turn.incoming.id))

    def want_document(self, turn: Turn) -> bool:
        """Whether the question that is open asks for a file."""
        talk = self.talk(turn)
        if talk is None:
            return False
        return conversation.wants_document(self.handlers[talk.handler].script, talk)

    def only_chooses(self, turn: Turn, talk: Talk) -> bool:
        """Whether nothing was said in a talk yet, and this is none of the answers offered in it."""
        asked = conversation.question_of(self.handlers[talk.handler].script, talk)
        if asked is None or len(asked.choices) < SEVERAL or is_begun(talk):
            return False
        return turn.picked(turn.labelled(asked.key, asked.choices), talk.token) is None

    def ask_again(self, turn: Turn) -> None:
        """Put the question that is open once more, or show the menu."""
        if talk := self.talk(turn):
            conversation.ask_again(turn, self.handlers[talk.handler], talk)
        else:
            show_menu(turn, "menu")

    def corrected(self, turn: Turn, talk: Talk) -> None:
        """An answer in a talk was changed: go on from what was said as it is now."""
        conversation.corrected(turn, self.handlers[talk.handler], talk, turn.incoming.text)

    def seal(self, turn: Turn) -> Seal | None:
        """The seal of the service that a message is for, if it is said in confidence."""
        name, talk = self.named(turn, turn.command[0]), self.talk(turn)
        service = name or (talk.handler if talk else "")
        return self.handlers[service].seal if service else None

    def ordered(self, turn: Turn, order: str, talk: Talk | None, said: Answer) -> bool:
        """Do what a command asks for, e.g. `/report light`; False if it is none of ours."""
        name, argument = parts(order)
        if name == LINK and argument:
            name, _, argument = argument.partition("-")
            name = name if self.named(turn, name) else LINK
        service = self.named(turn, name)
        if service:
            words = words_of(argument)
            self.begin(turn, service, Start(argument, replace(said, text=words)), talk)
        return service is not None

    def without_order(self, turn: Turn) -> str:
        """What a message says beside the command with which it begins, if it does."""
        name, argument = turn.command
        return words_of(argument) if self.named(turn, name) else turn.incoming.text

    def named(self, turn: Turn, name: str) -> str | None:
        """The service that goes by this name, in any of the town's languages; none by no name."""
        called = (one for one in self.handlers if is_command_of(turn, one, name))
        return next(called, None) if name else None

    def pressed(self, turn: Turn, talk: Talk | None) -> bool:
        """Do what a standing button is for: pressed, or meant by its number or its words."""
        order = start_of_button(turn)
        return bool(order) and self.ordered(turn, order, talk, Answer(id=turn.incoming.id))


def words_of(argument: str) -> str:
    """What is said after a command, if that is more than the name of something."""
    return argument if " " in argument else ""
