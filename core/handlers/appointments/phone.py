"""Whoever phones or comes by: staff book for them, or cancel; a code brings it into a chat."""

from dataclasses import replace

from core.dialogue import Dialogue, Start
from core.handler import AskAgain
from core.handlers.appointments.acts import confirm
from core.handlers.appointments.booking import (
    HOLD,
    Claim,
    booked_already,
    give_up,
    next_reminder,
    propose,
    settle,
)
from core.handlers.appointments.letters import button, moment, tell, told_of
from core.handlers.appointments.looks import errands_here
from core.handlers.appointments.offices import errand
from core.handlers.appointments.staff import appointment_named
from core.handlers.appointments.talk import Wish, ask_time
from core.order import NUMBER, Command, Order, ScriptedCommand, Wrong, record
from core.questions import choose, look_choices
from core.slips import code_for
from core.turn import Turn
from storage.appointments import Appointment, Standing
from storage.slips import Brings, Slip


def script(start: Start) -> Dialogue[Wish]:
    """What for, on which day, at what hour: as residents are asked. With a number, a new code."""
    if NUMBER.match(start.argument):
        return Wish("code", start.argument)
    choices = yield from look_choices("appointment-here", errands_here)
    if not choices:
        return Wish("nowhere")
    alone = len(choices) == 1
    picked = choices[0].key if alone else (yield from choose("desk-book-what", choices))
    return (yield from ask_time(picked, "", last=()))


def book(order: Order, wish: Wish) -> None:
    """Book it for somebody whose name we do not keep: they are told their number and a code."""
    if wish.action == "code":
        give_code(order, wish.about)
        return
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
    told = told_of(turn, booked, turn.language)
    turn.reply("desk-booked", code=new_code(turn, booked), **told)
    record(order, "book", appointment=booked.number)


def give_code(order: Order, number: str) -> None:
    """A new code for a booking that nobody has in a chat."""
    one = appointment_named(replace(order, words=number))
    if one.standing is not Standing.BOOKED or one.ends_at <= order.turn.now:
        raise Wrong("desk-not-booked", number=one.number)
    if one.resident_id is not None:
        raise Wrong("for-has-chat", number=one.number)
    told = told_of(order.turn, one, order.turn.language)
    order.turn.reply("desk-booked-code", code=new_code(order.turn, one), **told)


def new_code(turn: Turn, one: Appointment) -> str:
    """A code that is good until the appointment is over."""
    return code_for(turn, Brings.APPOINTMENT, one.id or 0, one.ends_at)


def take_over(turn: Turn, slip: Slip) -> bool:
    """From now on the booking is theirs, and they are reminded here."""
    assert turn.person
    one = turn.store.appointments.get(str(slip.about_id))
    if one is None or one.resident_id is not None:
        return False
    if one.standing is not Standing.BOOKED or one.ends_at <= turn.now:
        again = button("again", "again", f"{one.office}/{one.service}")
        turn.reply("appointment-code-over", (again,), **told_of(turn, one, turn.language))
        return True
    if has := one_too_many(turn, one):
        tell_of_both(turn, one, has)
        return True
    return turn.store.slips.use(slip) and make_theirs(turn, one)


def one_too_many(turn: Turn, one: Appointment) -> Appointment | None:
    """What they have booked for the same, if one is enough."""
    assert turn.person
    wanted = errand(turn, f"{one.office}/{one.service}")
    return booked_already(turn, turn.person.resident_id, wanted) if wanted else None


def tell_of_both(turn: Turn, one: Appointment, has: Appointment) -> None:
    """The code stays good: they can cancel what they have, and then say it again."""
    theirs = turn.tell("appointment-label", **told_of(turn, has, turn.language))
    give_up_mine = button("cancel", "cannot", has.id)
    told = told_of(turn, one, turn.language)
    turn.reply("appointment-code-second", (give_up_mine,), has=theirs, **told)


def make_theirs(turn: Turn, one: Appointment) -> bool:
    assert turn.person
    one.resident_id, one.address = turn.person.resident_id, turn.address
    one.remind_at = next_reminder(turn, one)
    confirm(turn, one, "appointment-joined")
    return True


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
SLIPS = {Brings.APPOINTMENT: take_over}
