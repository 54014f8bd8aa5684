"""What is done about appointments, once a resident has said what they want."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from core.handler import AskAgain
from core.handlers.appointments.booking import (
    HOLD,
    Claim,
    booked_already,
    free,
    give_up,
    let_others_go,
    propose,
    settle,
    waits,
)
from core.handlers.appointments.letters import answer, button, moment, told_of, where
from core.handlers.appointments.looks import full_name, own
from core.handlers.appointments.offices import errand
from core.handlers.appointments.talk import Wish
from core.menu import service, show_menu
from core.turn import Turn
from storage.appointments import Appointment, Standing
from storage.waiting import Waiting

MINUTE = timedelta(minutes=1)


def act(turn: Turn, wish: Wish) -> None:
    """Do what was wished."""
    DOING[wish.action](turn, wish)


def nothing(turn: Turn, _: Wish) -> None:
    turn.reply("cases-left")


def unknown(turn: Turn, _: Wish) -> None:
    turn.reply("appointment-unknown", (service(turn, "appointment"),))


def nowhere(turn: Turn, _: Wish) -> None:
    """The town gives no appointments: a person may help all the same."""
    show_menu(turn, "appointment-nowhere")


def already(turn: Turn, wish: Wish) -> None:
    """One is enough: it can be moved, or given back."""
    if one := own(turn, wish.about):
        choices = (button("move", "move", one.id), button("cancel", "cannot", one.id))
        turn.reply("appointment-already", choices, **told_of(turn, one, turn.language))


# To hold a time, and to book it.


def hold(turn: Turn, wish: Wish) -> None:
    """Keep the time for a while, and ask whether it is right."""
    assert turn.person
    wanted = errand(turn, wish.about)
    if wanted is None:
        unknown(turn, wish)
        return
    let_go(turn)
    moves = own(turn, wish.moves) if wish.moves else None
    claim = Claim(turn.person.resident_id, turn.home, turn.now + HOLD, moves=moves)
    one = propose(turn, wanted, moment(wish.at), claim)
    if one is None:
        raise AskAgain(wish.asked, because="appointment-just-taken")
    answers = (button("yes", "book", one.id), button("other-time", "other", one.id),
               button("let-go", "drop", one.id))  # fmt: skip
    told = told_of(turn, one, turn.language)
    turn.reply("appointment-check", answers, minutes=HOLD // MINUTE, **told)


def let_go(turn: Turn) -> None:
    """Nobody keeps two times for themselves: what they held before is free."""
    assert turn.person
    for one in turn.store.appointments.pending_of(turn.person.resident_id):
        if one.standing is Standing.HELD:
            one.standing, one.until = Standing.LAPSED, None
            turn.store.slots.leave(one)


def book(turn: Turn, wish: Wish) -> None:
    """Yes: from now on it is theirs."""
    one = own(turn, wish.about)
    if one is None:
        unknown(turn, wish)
    elif one.standing is Standing.BOOKED:
        confirm(turn, one, "appointment-is-booked")
    elif one.standing not in (Standing.HELD, Standing.OFFERED, Standing.LAPSED):
        too_late(turn, one)
    elif has := in_the_way(turn, one):
        already(turn, Wish("already", has.number))
    else:
        say_yes(turn, one)


def say_yes(turn: Turn, one: Appointment) -> None:
    """Book what was held or offered; whoever takes an offer waits no longer."""
    offered = one.standing is Standing.OFFERED
    booked = settle(turn, one)
    if booked is None:
        too_late(turn, one)
        return
    if offered:
        turn.store.waiting.leave(booked.resident_id or 0, booked.office, booked.service)
    let_others_go(turn, booked)
    confirm(turn, booked, "appointment-moved" if booked is not one else "appointment-booked")


def in_the_way(turn: Turn, one: Appointment) -> Appointment | None:
    """What they have booked meanwhile, if this would be one too many."""
    wanted = errand(turn, f"{one.office}/{one.service}")
    has = booked_already(turn, one.resident_id or 0, wanted) if wanted else None
    return has if has and has.id != one.moves_id else None


def confirm(turn: Turn, one: Appointment, key: str) -> None:
    """Say when and where, and how it can be changed."""
    place = where(turn, one, turn.language) or "–"
    choices = (button("move", "move", one.id), button("cancel", "cannot", one.id))
    answer(turn, one, key, choices, where=place)


def too_late(turn: Turn, one: Appointment) -> None:
    """Somebody else has it by now: here are the others."""
    again = button("again", "again", f"{one.office}/{one.service}")
    turn.reply("appointment-gone", (again,))


def drop(turn: Turn, wish: Wish) -> None:
    """No: the time that was held is free again."""
    one = own(turn, wish.about)
    if one and one.standing is Standing.HELD:
        let_go(turn)
    turn.reply("appointment-dropped")


# To come, or not.


def coming(turn: Turn, wish: Wish) -> None:
    one = own(turn, wish.about)
    if one is None or one.standing is not Standing.BOOKED:
        ended(turn, one)
        return
    one.coming = True
    turn.reply("appointment-coming", **told_of(turn, one, turn.language))


def cannot(turn: Turn, wish: Wish) -> None:
    """One tap gives the time back."""
    one = own(turn, wish.about)
    if one is None or one.standing is not Standing.BOOKED or one.ends_at <= turn.now:
        ended(turn, one)
        return
    give_up(turn, one)
    again = button("again", "again", f"{one.office}/{one.service}")
    answer(turn, one, "appointment-cancelled", (again,))


def ended(turn: Turn, one: Appointment | None) -> None:
    """It is no appointment any more, or never was one of theirs."""
    if one is None:
        unknown(turn, Wish("unknown"))
        return
    again = button("again", "again", f"{one.office}/{one.service}")
    turn.reply("appointment-over", (again,), **told_of(turn, one, turn.language))


# To wait.


def wait(turn: Turn, wish: Wish) -> None:
    """Stand in the queue for what becomes free."""
    assert turn.person
    wanted = errand(turn, wish.about)
    if wanted is None:
        unknown(turn, wish)
        return
    office, key = wanted.office.key, wanted.service.key
    one = Waiting(
        office=office,
        service=key,
        resident_id=turn.person.resident_id,
        address=turn.home,
        since=turn.now,
    )
    turn.store.waiting.join(one)
    ahead = [each.resident_id for each in turn.store.waiting.at(office)]
    place = 1 + ahead.index(turn.person.resident_id)
    leave_it = button("leave-queue", "leave", wanted.key)
    turn.reply("appointment-waiting", (leave_it,), what=full_name(turn, wanted), place=place)


def leave(turn: Turn, wish: Wish) -> None:
    assert turn.person
    office, _, key = wish.about.partition("/")
    turn.store.waiting.leave(turn.person.resident_id, office, key)
    turn.reply("appointment-left-queue", (service(turn, "appointment"),))


def refuse(turn: Turn, wish: Wish) -> None:
    """An offer is not wanted: the next in the queue is asked."""
    one = own(turn, wish.about)
    if one and one.standing is Standing.OFFERED:
        one.standing, one.until = Standing.LAPSED, None
        free(turn, one)
    if one and not waits(turn, one):
        turn.reply("appointment-refused-alone", (service(turn, "appointment"),))
        return
    leave_it = (button("leave-queue", "leave", f"{one.office}/{one.service}"),) if one else ()
    turn.reply("appointment-refused", leave_it)


DOING: Mapping[str, Callable[[Turn, Wish], None]] = {
    "nothing": nothing,
    "unknown": unknown,
    "nowhere": nowhere,
    "already": already,
    "hold": hold,
    "book": book,
    "drop": drop,
    "coming": coming,
    "cannot": cannot,
    "wait": wait,
    "leave": leave,
    "refuse": refuse,
}
