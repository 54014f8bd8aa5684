"""The reception: a resident is led to the service they want, or on with the one they are at."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from core import additions
from core.conversation import KEPT_START, begin, read_log, replay, resume
from core.dialogue import Answer, Start, with_words
from core.greeting import (
    brings_what_we_cannot_take,
    introduce,
    is_muted,
    is_unusable,
    say_what_we_take,
    tell_that_it_is_sealed,
    warn_of_emergency,
)
from core.handler import Handler
from core.menu import show_menu
from core.messages import Choice, Kind
from core.turn import Turn, number_of, plain, said_words
from storage.conversations import Talk

SHORT = 5  # words: so few may well be a wish for a service


class Reception:
    """Knows all services."""

    def __init__(self, handlers: Iterable[Handler[Any]]) -> None:
        self.handlers = {handler.name: handler for handler in handlers}
        self.menu = tuple(one.name for one in self.handlers.values() if one.rank)

    def receive(self, turn: Turn) -> None:
        """Do what one thing that a resident did calls for."""
        doing: dict[Kind, Callable[[Turn], None]] = {
            Kind.MESSAGE: self.heard,
            Kind.PRESS: self.pressed,
            Kind.EDIT: self.edited,
            Kind.DELETE: self.deleted,
            Kind.REACTION: self.reacted,
            Kind.JOIN: self.came_or_went,
            Kind.LEAVE: self.came_or_went,
            Kind.SEALED: tell_that_it_is_sealed,
        }
        doing[turn.incoming.kind](turn)

    # What was said.

    def heard(self, turn: Turn) -> None:
        """A message: answer what cannot wait first, then find out what it is for."""
        if additions.is_late_photo(turn):
            return
        introduce(turn)
        if is_muted(turn):
            return
        warn_of_emergency(turn)
        if brings_what_we_cannot_take(turn) or is_unusable(turn):
            say_what_we_take(turn)
        if is_unusable(turn):
            self.ask_again(turn)
        else:
            self.lead(turn)

    def lead(self, turn: Turn) -> None:
        """A command, an answer, a word to a case, a wish for a service, in this order."""
        talk = turn.store.conversations.at(turn.address)
        if turn.command[0] and (found := self.command_meant(turn)):
            self.begin(turn, *found, talk)
        elif talk and talk.handler in self.handlers:
            self.go_on(turn, talk)
        elif not self.standing_button(turn):
            self.outside_a_talk(turn)

    def outside_a_talk(self, turn: Turn) -> None:
        """A word to a case, the beginning of a report, a wish for a service; or else the menu."""
        if case := additions.case_spoken_of(turn):
            additions.add_to_case(turn, case, Answer.of(turn.incoming, None))
        elif turn.command[0]:
            show_menu(turn, "command-unknown")
        elif "report" in self.handlers and speaks_of_a_report(turn):
            start = Start.of(turn.incoming, text=turn.incoming.text)
            self.begin(turn, self.handlers["report"], start)
        elif service := self.service_meant(turn):
            self.begin(turn, self.handlers[service], Start(id=turn.incoming.id))
        elif turn.wants("word-cancel") or turn.wants("word-back"):
            show_menu(turn, "nothing-to-stop")
        else:
            show_menu(turn, "welcome" if turn.new else "not-understood")

    def go_on(self, turn: Turn, talk: Talk) -> None:
        """The next answer; but who wants help, or a person, gets that."""
        for service in ("help", "person"):
            if service in self.handlers and turn.wants(f"{service}-words"):
                self.begin(turn, self.handlers[service], Start(), talk)
                return
        resume(turn, self.handlers[talk.handler], talk)

    def begin(
        self, turn: Turn, handler: Handler[Any], start: Start, talk: Talk | None = None
    ) -> None:
        """Begin a service. Whoever leaves something unfinished is told so."""
        if talk and len(read_log(talk.log)) > 1 and talk.handler != handler.name:
            turn.reply("left-unfinished")
        turn.store.conversations.forget(turn.address)
        begin(turn, handler, start)

    def command_meant(self, turn: Turn) -> tuple[Handler[Any], Start] | None:
        """The service of a command, by its name or by its name in one of our languages."""
        name, argument = turn.command
        if name == "start" and argument:
            name, _, argument = argument.partition("-")
        for handler in self.handlers.values():
            if name == handler.name or name in command_names(turn, handler.name):
                return handler, Start(argument=argument, id=turn.incoming.id)
        return None

    def service_meant(self, turn: Turn) -> str | None:
        """The service that a few words ask for."""
        said = plain(turn.incoming.text).split()
        if not said or len(said) > SHORT:
            return None
        for name in self.handlers:
            words = said_words(turn, f"{name}-words") if turn.texts.has(f"{name}-words") else ()
            if any(word in (turn.word, *said) for word in words):
                return name
        return None

    # What was pressed.

    def pressed(self, turn: Turn) -> None:
        """A button: of the question that is open, of a message that stands, or an old one."""
        introduce(turn)
        if is_muted(turn):
            return
        talk = turn.store.conversations.at(turn.address)
        token = (turn.incoming.choice or "").partition(":")[0]
        if talk and token == talk.token and talk.handler in self.handlers:
            resume(turn, self.handlers[talk.handler], talk)
        elif not self.standing_button(turn):
            turn.reply("button-is-old")
            self.ask_again(turn)

    def standing_button(self, turn: Turn) -> bool:
        """Do what the button of a standing message is for; also if only its number was said."""
        start = meant_by_button(turn)
        if not start:
            return False
        turn.incoming = replace(turn.incoming, kind=Kind.MESSAGE, text=start, choice=None)
        found = self.command_meant(turn)
        if found:
            self.begin(turn, *found, turn.store.conversations.at(turn.address))
        return found is not None

    def ask_again(self, turn: Turn) -> None:
        """Put the question that is open once more, or show the menu."""
        talk = turn.store.conversations.at(turn.address)
        if talk and talk.handler in self.handlers:
            log = read_log(talk.log)
            replay(turn, self.handlers[talk.handler], KEPT_START.decode(talk.start), log)
        else:
            show_menu(turn, "menu")

    # What was changed.

    def edited(self, turn: Turn) -> None:
        """A message was changed: what it became follows, and so does the question after it."""
        message = turn.incoming.target or ""
        if entry := turn.store.cases.entry_from(turn.address, message):
            additions.edited(turn, entry)
            return
        talk = turn.store.conversations.at(turn.address)
        if talk is None or talk.handler not in self.handlers:
            return
        changed = with_words(read_log(talk.log), message, turn.incoming.text)
        if changed:
            start = KEPT_START.decode(talk.start)
            replay(turn, self.handlers[talk.handler], start, changed)

    def deleted(self, turn: Turn) -> None:
        if entry := turn.store.cases.entry_from(turn.address, turn.incoming.target or ""):
            additions.taken_away(turn, entry)

    def reacted(self, turn: Turn) -> None:
        """An emoji digit on a question is an answer to it."""
        if number_of(turn.incoming.text):
            self.lead(turn)

    def came_or_went(self, turn: Turn) -> None:
        """Someone has blocked us, or let us in (again)."""
        comes = turn.incoming.kind is Kind.JOIN
        turn.store.residents.reachable(turn.address, reachable=comes)
        introduce(turn)
        if comes and turn.new:
            show_menu(turn, "welcome")


def command_names(turn: Turn, service: str) -> frozenset[str]:
    """What a service's command is called in the town's languages."""
    key = f"{service}-command"
    return said_words(turn, key) if turn.texts.has(key) else frozenset()


def meant_by_button(turn: Turn) -> str:
    """The words that a standing button, or only its number or label, stands for."""
    pressed = turn.incoming.choice
    token = (pressed or "").partition(":")[0]
    books = turn.store.keyboards
    keyboard = books.get(token) if pressed else books.latest(turn.address)
    if keyboard is None or keyboard.address != turn.address or keyboard.expires_at < turn.now:
        return ""
    choices = tuple(Choice(*choice) for choice in keyboard.choices)
    picked = turn.picked(choices, keyboard.token)
    return picked.start if picked else ""


def speaks_of_a_report(turn: Turn) -> bool:
    """A photo, a place, or words about something that the town looks after."""
    said = turn.incoming
    known = said.text and turn.town.category_for(said.text, turn.language)
    return bool(said.photos or said.place or known)
