"""The reception: a resident is led to the service they want, or on with the one they are at."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from core import additions
from core.greeting import (
    brings_what_we_cannot_take,
    introduce,
    is_muted,
    is_sealed,
    is_unusable,
    say_what_we_take,
    tell_that_it_is_sealed,
    warn_of_emergency,
)
from core.handler import Handler
from core.meaning import presses_by_digit
from core.menu import show_menu
from core.messages import Choice, Kind
from core.services import Services
from core.turn import Turn
from core.ways import WAYS


class Reception:
    """Knows all services."""

    def __init__(self, handlers: Iterable[Handler[Any]]) -> None:
        self.services = Services(handlers)
        self.menu = self.services.menu
        self.rights = self.services.rights

    def receive(self, turn: Turn) -> None:
        """Do what one thing that a resident did calls for."""
        doing: dict[Kind, Callable[[Turn], None]] = {
            Kind.MESSAGE: self.heard,
            Kind.PRESS: self.pressed,
            Kind.EDIT: self.edited,
            Kind.DELETE: self.deleted,
            Kind.REACTION: self.reacted,
            Kind.JOIN: self.came,
            Kind.LEAVE: self.went,
            Kind.SEALED: tell_that_it_is_sealed,
            Kind.MOVED: lambda _: None,  # whoever moves a chat of their own sees us come along
        }
        if turn.lapsed and turn.incoming.kind in (Kind.MESSAGE, Kind.PRESS):
            turn.reply("helping-over", (Choice("helping", start="/helping"),))
        else:
            doing[turn.incoming.kind](turn)

    def heard(self, turn: Turn) -> None:
        """A message: answer what cannot wait first, then find out what it is for."""
        if additions.is_late_photo(turn):
            return
        warn_of_emergency(turn)
        introduce(turn)
        if is_muted(turn):
            return
        if turn.incoming.documents and not self.services.want_document(turn):
            turn.incoming = replace(turn.incoming, documents=())  # the talk has gone on meanwhile
        if brings_what_we_cannot_take(turn) or is_unusable(turn):
            say_what_we_take(turn)
        if is_unusable(turn):
            self.services.ask_again(turn)
        else:
            self.lead(turn)

    def wants_document(self, turn: Turn) -> bool:
        """Whether a file is to be fetched: only if it was asked for, and not from the muted."""
        assert turn.person
        until = turn.person.muted_until
        muted = until is not None and until > turn.now
        return not muted and self.services.want_document(turn)

    def lead(self, turn: Turn) -> None:
        """Take a message for what it is; if it is nothing that we know, ask."""
        talk = self.services.talk(turn)
        if not any(way(self.services, turn, talk) for way in WAYS):
            show_menu(turn, "welcome" if turn.new else "not-understood")

    def pressed(self, turn: Turn) -> None:
        """A button: of the question that is open, of a message that stands, or an old one."""
        introduce(turn)
        if is_muted(turn):
            return
        talk = self.services.talk(turn)
        token = (turn.incoming.choice or "").partition(":")[0]
        if talk and token == talk.token:
            self.services.go_on(turn, talk)
        elif not self.services.pressed(turn, talk):
            turn.reply("button-is-old")
            self.services.ask_again(turn)

    def reacted(self, turn: Turn) -> None:
        """An emoji digit on a message with buttons presses one of them."""
        if presses_by_digit(turn):
            self.pressed(turn)

    # What is changed, taken away, closed and opened.

    def edited(self, turn: Turn) -> None:
        """A message was changed: what it became follows, and so does the question after it."""
        if is_muted(turn):
            return
        turn.incoming = replace(turn.incoming, text=self.services.without_order(turn))
        entry = additions.own_entry(turn)
        talk = self.services.talk(turn)
        if (entry or talk) and brings_what_we_cannot_take(turn):
            say_what_we_take(turn)
        if entry:
            additions.edited(turn, entry)
        elif talk:
            self.services.corrected(turn, talk)

    def deleted(self, turn: Turn) -> None:
        if entry := additions.own_entry(turn):
            additions.deleted(turn, entry)

    def came(self, turn: Turn) -> None:
        """Someone has begun to talk with us, or has let us in again."""
        if is_sealed(turn):
            turn.store.residents.reachable(turn.address, reachable=True)
            return
        introduce(turn)
        if turn.new:
            show_menu(turn, "welcome")

    def went(self, turn: Turn) -> None:
        """Someone has blocked us, or has left."""
        turn.store.residents.reachable(turn.address, reachable=False)
