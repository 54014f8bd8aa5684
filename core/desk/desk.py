"""What happens in a staff room: who comes and goes, what is said in a thread, what is ordered."""

from core.cases import note
from core.desk import case_commands, room_commands
from core.desk.command import NUMBER, Command, Order, Wrong, source_of
from core.desk.relay import follow_deletion, follow_edit, relay
from core.messages import Kind
from core.town import Department
from core.turn import Turn, plain, said_words
from storage.cases import Case, EntryKind

EYES, MEGAPHONE = "👀", "📢"


class Desk:
    """All that staff can do. Services may bring commands of their own."""

    def __init__(self, commands: tuple[Command, ...] = ()) -> None:
        every = (*case_commands.COMMANDS, *room_commands.COMMANDS, *commands)
        self.commands = {command.name: command for command in every}

    def serve(self, turn: Turn, department: Department) -> None:
        """Do what one thing that happened in a staff room calls for."""
        said = turn.incoming
        if said.kind is Kind.JOIN:
            turn.store.members.joins(turn.address, said.author, said.name, turn.now)
        elif said.kind is Kind.LEAVE:
            turn.store.members.leaves(turn.address, said.author)
        elif said.kind is Kind.SEALED:
            self.explain_sealed(turn)
        elif is_staff(turn, department):
            self.obey(turn, department)
        elif said.kind is Kind.MESSAGE and turn.command[0]:
            turn.reply("desk-not-staff")

    def obey(self, turn: Turn, department: Department) -> None:
        """A message, an edit, a deletion or a mark of somebody who may."""
        match turn.incoming.kind:
            case Kind.MESSAGE:
                self.message(turn, department)
            case Kind.REACTION:
                self.reaction(turn, department)
            case Kind.EDIT:
                follow_edit(turn)
            case Kind.DELETE:
                self.deletion(turn, department)

    def message(self, turn: Turn, department: Department) -> None:
        """A command, a note, or words for the resident of the thread."""
        case = case_in_hand(turn)
        if turn.incoming.text.startswith("!"):
            self.command(turn, department, case)
        elif case and turn.incoming.text.startswith("//"):
            note_among_staff(turn, case)
        elif case and (turn.incoming.text or turn.incoming.photos):
            relay(Order(turn, department, turn.incoming.text, case))
        elif case:
            turn.reply("desk-cannot-take")

    def command(self, turn: Turn, department: Department, case: Case | None) -> None:
        """Do what was ordered, or say plainly why it cannot be done."""
        word, _, rest = turn.incoming.text[1:].strip().partition(" ")
        command = self.named(turn, plain(word))
        if command is None:
            turn.reply("desk-unknown", word=word, commands=self.overview(turn))
            return
        try:
            command.act(self.order(turn, department, command, case, rest.strip()))
        except Wrong as wrong:
            turn.reply(wrong.key, **wrong.values)

    def named(self, turn: Turn, word: str) -> Command | None:
        """The command with this name in one of the town's languages."""
        for command in self.commands.values():
            if word == command.name or word in said_words(turn, f"desk-{command.name}-words"):
                return command
        return None

    def order(
        self, turn: Turn, department: Department, command: Command, case: Case | None, words: str
    ) -> Order:
        """The command with its case: the one of the thread, or the one that it names."""
        first, _, rest = words.partition(" ")
        if command.about_case and NUMBER.match(first) and (case is None or "-" in first):
            case, words = turn.store.cases.numbered(first), rest.strip()
            if case is None:
                raise Wrong("desk-no-such-case", number=first)
        if command.about_case and case and not may_touch(turn, department, case):
            raise Wrong("desk-other-department", number=case.number)
        return Order(turn, department, words, case)

    def overview(self, turn: Turn) -> str:
        """All commands, by the first of their names in the town's own language."""
        names = (turn.texts.words(turn.language, f"desk-{name}-words")[0] for name in self.commands)
        return " ".join(f"!{name}" for name in names)

    def reaction(self, turn: Turn, department: Department) -> None:
        """👀 takes a case, 📢 shows its text and photos to all."""
        target = turn.incoming.target or ""
        delivery = turn.store.outbox.lying(turn.address, target)
        case = turn.store.cases.get(delivery.case_id) if delivery and delivery.case_id else None
        name = {EYES: "take", MEGAPHONE: "publish"}.get(turn.incoming.text)
        if case and name and may_touch(turn, department, case):
            self.commands[name].act(Order(turn, department, "", case))

    def deletion(self, turn: Turn, department: Department) -> None:
        """A message or a mark was taken away: so is what it had done."""
        entry = turn.store.cases.entry_from(turn.address, turn.incoming.target or "")
        if entry and entry.kind is EntryKind.NOTE and entry.text == MEGAPHONE:
            case = turn.store.cases.get(entry.case_id)
            self.commands["unpublish"].act(Order(turn, department, "", case))
        else:
            follow_deletion(turn, entry)

    def explain_sealed(self, turn: Turn) -> None:
        """A staff room must not be encrypted, for now: say so where it can be read."""
        if not turn.store.audit.has(turn.address, "sealed"):
            turn.store.audit.note(turn.now, turn.incoming.author, turn.address, "sealed")
            turn.reply("desk-sealed")


def is_staff(turn: Turn, department: Department) -> bool:
    """Whether someone is in the room now, and on the town's list if it has one."""
    author = turn.incoming.author
    listed = not department.staff or author in department.staff
    return listed and turn.store.members.get(turn.address, author) is not None


def may_touch(turn: Turn, department: Department, case: Case) -> bool:
    """A department works on its own cases; the escalation room may help everywhere."""
    return case.department == department.key or department.room == turn.town.escalation_room


def case_in_hand(turn: Turn) -> Case | None:
    """The case of the thread, or of the message that is answered."""
    for message in (turn.incoming.thread, turn.incoming.target):
        delivery = turn.store.outbox.lying(turn.address, message) if message else None
        if delivery and delivery.case_id:
            return turn.store.cases.get(delivery.case_id)
    return None


def note_among_staff(turn: Turn, case: Case) -> None:
    """A line that begins with // stays among staff."""
    text = turn.incoming.text.removeprefix("//").strip()
    note(turn, case, EntryKind.NOTE, turn.incoming.author, text=text, **source_of(turn))
