"""The talks of staff in their room: each has their own, and the others go on meanwhile."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

from core import conversation
from core.additions import joins_talk
from core.dialogue import Answer, Start
from core.greeting import brings_what_we_cannot_take, is_unusable, say_what_we_take
from core.hall import Hall
from core.handler import Handler
from core.logbook import read
from core.messages import Address, Kind, Outgoing
from core.order import (
    AnyCommand,
    Order,
    ScriptedCommand,
    Wrong,
    called,
    is_order,
    name_of,
    word_and_rest,
)
from core.town import Department
from core.turn import Turn
from storage.conversations import Talk
from storage.outbox import Lane

SILENCE = timedelta(hours=1)  # after so long a talk of staff is ended


class Talks:
    """Knows the commands that ask, and who is being asked."""

    def __init__(self, commands: Iterable[AnyCommand]) -> None:
        self.commands = {one.name: one for one in commands if isinstance(one, ScriptedCommand)}

    def known(self, talk: Talk | None) -> Talk | None:
        """The talk, if its command is still there."""
        return talk if talk and talk.handler in self.commands else None

    def open(self, turn: Turn) -> Talk | None:
        """The talk that whoever is speaking has here, in the room or in the thread."""
        talk = turn.store.conversations.at(*turn.talker)
        return self.known(talk or gone_into_thread(turn))

    def asked(self, turn: Turn) -> Talk | None:
        """The talk whose open question has the button that was pressed; it may be another's."""
        token = (turn.incoming.choice or "").partition(":")[0]
        return self.known(turn.store.conversations.asked(turn.address, token))

    def begin(self, order: Order, command: ScriptedCommand[Any], talk: Talk | None) -> None:
        """Begin a talk; one that is open here is left for it."""
        turn, case = order.turn, order.case
        said = replace(Answer.of(turn.incoming), text=order.words)
        start = Start(order.words, said, case.id if case else None)
        turn.reply_to = answered_by(turn, start)
        if talk:
            conversation.leave(turn, talk)
        conversation.begin(turn, bound(command, order), start)

    def answered(self, turn: Turn, department: Department, talk: Talk) -> None:
        """A message in a talk: the next answer, unless there is nothing in it that we can take."""
        answer = Answer.of(turn.incoming)
        if answer.album and answer.photos and joins_talk(turn, answer):
            return
        if brings_what_we_cannot_take(turn) or is_unusable(turn):
            say_what_we_take(turn)
        if is_unusable(turn):
            self.ask_again(turn, department, talk)
        else:
            self.go_on(turn, department, talk)

    def go_on(self, turn: Turn, department: Department, talk: Talk) -> None:
        """Take what was said or pressed as the next answer."""
        with told_if_wrong(turn):
            conversation.resume(turn, self.handler(turn, department, talk), talk)

    def ask_again(self, turn: Turn, department: Department, talk: Talk) -> None:
        """Put the question that is open once more."""
        with told_if_wrong(turn):
            conversation.ask_again(turn, self.handler(turn, department, talk), talk)

    def corrected(self, turn: Turn, department: Department) -> bool:
        """An edited message may be an answer in a talk that is open: it then goes on from that."""
        text, books = turn.incoming.text, turn.store.conversations
        words = word_and_rest(text)[1] if is_order(text) else text
        mine = [one for one in books.of(turn.address, turn.incoming.author) if self.known(one)]
        for talk in mine:
            handler = self.handler(turn, department, talk)
            with told_if_wrong(turn):
                if conversation.corrected(turn, handler, talk, words):
                    return True
        return False

    def handler(self, turn: Turn, department: Department, talk: Talk) -> Handler[Any]:
        """What goes on with a talk, from now on in the place where that is held."""
        start, _ = read(talk)
        command = self.commands[talk.handler]
        turn.incoming = replace(turn.incoming, thread=talk.thread or None)
        turn.reply_to = start.said.id or None if command.fleeting else answered_by(turn, start)
        case = turn.store.cases.get(start.case_id) if start.case_id else None
        return bound(command, Order(turn, department, start.argument, case))

    def tell_whose(self, turn: Turn, talk: Talk) -> None:
        """Whoever presses the button of a colleague is told whose it is."""
        name, command = name_of(turn, talk.address, talk.author), called(turn.texts, talk.handler)
        turn.reply("desk-not-yours", name=name, command=command)


def bound(command: ScriptedCommand[Any], order: Order) -> Handler[Any]:
    """A command as the engine of all talks knows it: what it does, it does by this order."""

    def act(_: Turn, value: Any) -> None:
        command.act(order, value)

    return Handler(command.name, command.script, act, fleeting=command.fleeting)


@contextmanager
def told_if_wrong(turn: Turn) -> Iterator[None]:
    """Whatever cannot be done is said plainly; a question that was open stays so."""
    try:
        yield
    except Wrong as wrong:
        turn.reply(wrong.key, **wrong.values)


def answered_by(turn: Turn, start: Start) -> str | None:
    """The message below which we speak, so that all see with whom: the last of whoever is asked."""
    said = turn.incoming
    last = {Kind.MESSAGE: said.id, Kind.EDIT: said.target}.get(said.kind)
    return last or start.said.id or None


def gone_into_thread(turn: Turn) -> Talk | None:
    """The talk of the room, if this is written in a thread below its question: there it goes on."""
    books, thread = turn.store.conversations, turn.incoming.thread
    question = turn.store.sent.lying(turn.address, thread) if thread else None
    talk = books.at(turn.address, turn.incoming.author) if question else None
    if not (talk and thread and question and question.written_at == talk.asked_at):
        return None
    books.forget(talk.address, talk.author)
    moved = replace(talk, thread=thread)
    books.keep(moved)
    return moved


def end_silent(hall: Hall) -> None:
    """End the talks of staff in which nobody has answered for an hour, and say so."""
    for talk in hall.store.conversations.silent_since(hall.now - SILENCE):
        hall.store.conversations.forget(talk.address, talk.author, talk.thread)
        room = Address.parse(talk.address)
        if hall.town.department_in(room):
            say_that_it_ended(hall, room, talk)


def say_that_it_ended(hall: Hall, room: Address, talk: Talk) -> None:
    """Tell whoever was asked, below the message with which they had begun."""
    start, _ = read(talk)
    name, command = name_of(hall, talk.address, talk.author), called(hall.texts, talk.handler)
    words = hall.say(hall.texts.own, "desk-talk-ended", name=name, command=command)
    told = Outgoing(room, words, thread=talk.thread or None, reply_to=start.said.id or None)
    hall.send(told, Lane.STATUS)
