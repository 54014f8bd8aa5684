"""What happens in a staff room: who comes and goes, what is said in a thread, what is ordered."""

from collections.abc import Iterable

from core.cases import note
from core.conversation import leave, wants_document
from core.desk import case_commands, handing_over, holding, room_commands
from core.desk.files import taker, why_not
from core.desk.meant import MARKS, as_order, button_answered, case_in_hand, is_answer, stops
from core.desk.overview import by_service, nearest
from core.desk.relay import follow_deletion, follow_edit, note_among_staff, relay
from core.desk.rights import is_staff, may_touch
from core.desk.talks import Talks
from core.greeting import brings_what_we_cannot_take, is_unusable
from core.meaning import presses_by_digit, start_of_button
from core.messages import Kind
from core.order import (
    EYES,
    MEGAPHONE,
    NOTE,
    NUMBER,
    AnyCommand,
    Command,
    Order,
    ScriptedCommand,
    Wrong,
    brief,
    is_order,
    source_of,
    word_and_rest,
)
from core.town import Department
from core.turn import Turn, plain, said_words
from storage.cases import EntryKind
from storage.conversations import Talk


class Desk:
    """All that staff can do. Services may bring commands of their own."""

    def __init__(self, commands: Iterable[AnyCommand] = ()) -> None:
        explain = Command("help", self.explain, about_case=False, aside=True)
        self.brought = tuple(commands)
        of_cases = (*case_commands.COMMANDS, *handing_over.COMMANDS, *holding.COMMANDS)
        every = (*of_cases, *room_commands.COMMANDS, explain, *self.brought)
        self.commands: dict[str, AnyCommand] = {command.name: command for command in every}
        self.talks = Talks(every)

    def serve(self, turn: Turn, department: Department) -> None:
        """Do what one thing that happened in a staff room calls for."""
        said = turn.incoming
        if said.kind is Kind.JOIN:
            turn.store.members.joins(turn.address, said.author, said.name, turn.now)
        elif said.kind is Kind.LEAVE:
            turn.store.members.leaves(turn.address, said.author)
        elif said.kind in (Kind.SEALED, Kind.MOVED):
            self.warn_of_room(turn)
        elif is_staff(turn, department):
            self.obey(turn, department)
        elif said.kind is Kind.PRESS or (
            said.kind is Kind.MESSAGE and (is_order(said.text) or case_in_hand(turn))
        ):
            turn.reply("desk-not-staff")

    def obey(self, turn: Turn, department: Department) -> None:
        """A message, an edit, a deletion or a mark of somebody who may."""
        match turn.incoming.kind:
            case Kind.MESSAGE:
                self.message(turn, department)
            case Kind.PRESS:
                self.pressed(turn, department)
            case Kind.REACTION:
                self.reacted(turn, department)
            case Kind.EDIT if not self.talks.corrected(turn, department):
                follow_edit(turn)
            case Kind.DELETE:
                self.deletion(turn, department)

    def message(self, turn: Turn, department: Department) -> None:
        """An answer to our question, a command, a note, or words for the resident of the thread."""
        case = case_in_hand(turn)
        text = as_order(turn.incoming.text) if case else turn.incoming.text
        order = Order(turn, department, text, case)
        if start := button_answered(turn):
            self.command(order.about(start, case))
        elif (talk := self.talks.open(turn)) and is_answer(turn, text):
            self.talks.answered(turn, department, talk)
        else:
            self.said(order)

    def said(self, order: Order) -> None:
        """What is said to us outside any talk."""
        turn, text, case = order.turn, order.words, order.case
        taker = self.taker(order)
        if not (is_order(text) or case or taker):
            return  # they talk among themselves
        if brings_what_we_cannot_take(turn) or is_unusable(turn):
            turn.reply(why_not(turn))
        elif taker and not is_order(text):
            self.do(taker, order)
        else:
            self.heed(order)

    def heed(self, order: Order) -> None:
        """Words that somebody can do something with."""
        if is_order(order.words):
            self.command(order)
        elif order.words.startswith(NOTE):
            note_among_staff(order)
        elif may_touch(order):
            relay(order)
        else:
            order.turn.reply("desk-other-department", number=order.the_case.number)

    def wants_document(self, turn: Turn, department: Department) -> bool:
        """Whether a member of staff brings a file that was asked for, or that a command takes."""
        if not is_staff(turn, department):
            return False
        text = turn.incoming.text
        if (talk := self.talks.open(turn)) and is_answer(turn, text):
            return wants_document(self.talks.commands[talk.handler].script, talk)
        return self.taker(Order(turn, department, text, case_in_hand(turn))) is not None

    def taker(self, order: Order) -> Command | None:
        """The command that takes the files that came along, if there are any."""
        word = word_and_rest(order.words)[0] if is_order(order.words) else ""
        named = self.named(order.turn, plain(word)) if word else None
        return taker(self.commands.values(), order, named)

    def command(self, order: Order) -> None:
        """Do what was ordered, if we know what that is."""
        turn = order.turn
        word, words = word_and_rest(order.words)
        command, talk = self.named(turn, plain(word)), self.talks.open(turn)
        if command:
            self.do(command, order.about(words, order.case), talk)
        elif talk:
            turn.reply("command-unknown-here")
            self.talks.ask_again(turn, order.department, talk)
        elif stops(turn):
            turn.reply("desk-nothing-to-stop")
        else:
            self.not_known(turn, word)

    def not_known(self, turn: Turn, word: str) -> None:
        """Say that there is no such command, and which of them may be meant."""
        meant = " · ".join(nearest(turn, self.commands.values(), word))
        key = "desk-unknown-but" if meant else "desk-unknown"
        turn.reply(key, word=brief(word), commands=meant)

    def do(self, command: AnyCommand, order: Order, talk: Talk | None = None) -> None:
        """Do it, or say plainly why it cannot be done. A talk that is open may be left for it."""
        try:
            order = self.checked(command, order)
            if isinstance(command, ScriptedCommand):
                self.talks.begin(order, command, talk)
            else:
                self.act(command, order, talk)
        except Wrong as wrong:
            order.turn.reply(wrong.key, case=order.case, **wrong.values)

    def act(self, command: Command, order: Order, talk: Talk | None) -> None:
        """Do what has nothing to ask, and go on with a talk that was open if it allows that."""
        aside = command.aside or order.turn.incoming.kind is Kind.PRESS
        if talk and not aside:
            leave(order.turn, talk)
        command.act(order)
        if talk and aside:
            self.talks.ask_again(order.turn, order.department, talk)

    def pressed(self, turn: Turn, department: Department) -> None:
        """A button: of an open question, of a message that stands for itself, or an old one."""
        talk = self.talks.asked(turn)
        if talk and talk.author != turn.incoming.author:
            self.talks.tell_whose(turn, talk)
        elif talk:
            self.talks.go_on(turn, department, talk)
        elif start := start_of_button(turn):
            self.command(Order(turn, department, start, case_in_hand(turn)))
        else:
            turn.reply("desk-button-is-old")

    def checked(self, command: AnyCommand, order: Order) -> Order:
        """The order with its case: the one of the thread, or the one that it names."""
        if not command.about_case:
            return order
        first, _, rest = order.words.partition(" ")
        if NUMBER.match(first) and command.names_case(first, rest, order.case):
            case = order.turn.store.cases.numbered(first)
            if case is None:
                raise Wrong("desk-no-such-case", number=first)
            order = order.about(rest.strip(), case)
        if order.case and not may_touch(order):
            raise Wrong("desk-other-department", number=order.case.number)
        return order

    def named(self, turn: Turn, word: str) -> AnyCommand | None:
        """The command with this name in one of the town's languages."""
        for command in self.commands.values():
            names = said_words(turn.texts, f"desk-{command.name}-words")
            if word == plain(command.name) or word in names:
                return command
        return None

    def explain(self, order: Order) -> None:
        """How to work here, in a few lines, and what the services have brought."""
        turn = order.turn
        how = turn.tell("desk-help")
        turn.answer("\n".join((how, *by_service(turn, self.brought, told=how))))

    def reacted(self, turn: Turn, department: Department) -> None:
        """A mark on a case, or an emoji digit, which presses a button."""
        if name := MARKS.get(turn.incoming.text):
            self.marked(turn, department, name)
        elif presses_by_digit(turn):
            self.pressed(turn, department)

    def marked(self, turn: Turn, department: Department, name: str) -> None:
        """👀 takes a case, 📢 shows its text and photos to all."""
        if case := case_in_hand(turn):
            order = Order(turn, department, "", case)
            self.do(self.commands[name], order)
            if name == MARKS[EYES]:
                about = {"text": EYES, **source_of(turn)}
                note(turn, case, EntryKind.NOTE, order.user, name=order.name, **about)

    def deletion(self, turn: Turn, department: Department) -> None:
        """A message or a mark was taken away: so is what it had done, if that can be undone."""
        entry = turn.store.cases.entry_from(turn.address, turn.incoming.target or "")
        mark = entry.text if entry and entry.kind is EntryKind.NOTE else ""
        if entry is None or mark not in MARKS:
            follow_deletion(turn, entry)
            return
        case = turn.store.cases.get(entry.case_id)
        if mark == MEGAPHONE:
            self.do(self.commands["unpublish"], Order(turn, department, "", case))
        elif case.clerk == turn.incoming.author and case.state.open:
            name = case.clerk_name
            turn.reply("desk-still-taken", case=case, number=case.number, name=name)

    def warn_of_room(self, turn: Turn) -> None:
        """A staff room must be where the town file says, and not encrypted, for now: say so."""
        if turn.incoming.kind is Kind.MOVED:
            turn.reply("desk-room-moved", room=turn.incoming.target or "")
        elif not turn.store.audit.has(turn.address, "sealed"):
            turn.store.audit.note(turn.now, turn.incoming.author, turn.address, "sealed")
            turn.reply("desk-sealed")
