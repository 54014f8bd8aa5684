"""Whoever phones or comes by: staff book for them, and give a time back, from their room."""

from core.dialogue import Dialogue, Start
from core.handler import AskAgain
from core.handlers.appointments.booking import HOLD, Claim, give_up, propose, settle
from core.handlers.appointments.letters import button, moment, tell, told_of
from core.handlers.appointments.looks import errands_here
from core.handlers.appointments.offices import errand
from core.handlers.appointments.staff import appointment_named
from core.handlers.appointments.talk import Wish, ask_time
from core.order import Command, Order, ScriptedCommand, Wrong, record
from core.questions import choose, look_choices
from storage.appointments import Standing


def script(_: Start) -> Dialogue[Wish]:
    """What for, on which day, at what hour: as residents are asked."""
    choices = yield from look_choices("appointment-here", errands_here)
    if not choices:
        return Wish("nowhere")
    alone = len(choices) == 1
    picked = choices[0].key if alone else (yield from choose("desk-book-what", choices))
    return (yield from ask_time(picked, "", last=()))


def book(order: Order, wish: Wish) -> None:
    """Book it for somebody whose name we do not keep: they are told their number."""
    turn, wanted = order.turn, errand(order.turn, wish.about)
    if wanted is None:
        raise Wrong("desk-no-offices")
    if wish.action != "hold":
        raise Wrong("desk-all-taken")
    claim = Claim(None, "", turn.now + HOLD)
    one = propose(turn, wanted, moment(wish.at), claim)
    booked = settle(turn, one) if one else None
    if booked is None:
        raise AskAgain(wish.asked, because="appointment-just-taken")
    booked.remind_at = None  # nobody is there to be reminded
    turn.reply("desk-booked", **told_of(turn, booked, turn.language))
    record(order, "book", appointment=booked.number)


def give_back(order: Order) -> None:
    """Somebody has called to say that they cannot come."""
    one = appointment_named(order)
    if one.standing is not Standing.BOOKED or one.starts_at <= order.turn.now:
        raise Wrong("desk-not-booked", number=one.number)
    give_up(order.turn, one)
    again = button("again", "again", f"{one.office}/{one.service}")
    tell(order.turn, one, "appointment-cancelled", (again,), with_file=True)
    order.turn.reply("desk-given-back", number=one.number)
    record(order, "give-back", appointment=one.number)


COMMANDS = (
    ScriptedCommand("book", script, book),
    Command("give-back", give_back, about_case=False),
)
