"""What staff can do about appointments, from the room of their department."""

from datetime import date, timedelta
from typing import Any

from core.dates import day_in_words
from core.hall import Hall
from core.handlers.appointments.letters import button, tell
from core.handlers.appointments.offices import Errand, Office, errand, offices
from core.handlers.appointments.times import DAY, Diary, today
from core.order import Command, Order, Wrong, brief, record
from storage.appointments import Appointment, Standing

EXPECTED = (Standing.BOOKED, Standing.ARRIVED, Standing.MISSED)
YEAR = timedelta(days=365)


def offices_of(order: Order) -> tuple[Office, ...]:
    """The offices of the department in whose room this is ordered."""
    found = tuple(one for one in offices(order.turn) if one.department == order.department.key)
    if not found:
        raise Wrong("desk-no-offices")
    return found


def list_today(order: Order) -> None:
    """Who comes today."""
    for office in offices_of(order):
        key, values = listed(order.turn, office)
        order.turn.reply(key, **values)


def listed(hall: Hall, office: Office) -> tuple[str, dict[str, Any]]:
    """The text that tells who comes to an office today, and its values."""
    day = today(hall)
    comes = on_day(hall, office, day, *EXPECTED)
    about = {"office": office.name.in_(hall.texts.own), "day": day}
    if not comes:
        return "desk-today-none", about
    lines = "\n".join(line_of(hall, one) for one in comes)
    return "desk-today", {**about, "count": len(comes), "lines": lines}


def on_day(hall: Hall, office: Office, day: date, *standing: Standing) -> list[Appointment]:
    start, end = hall.town.midnight(day), hall.town.midnight(day + DAY)
    return hall.store.appointments.on(office.key, start, end, *standing)


def line_of(hall: Hall, one: Appointment) -> str:
    """One appointment in one line: time, number, what for, and how it stands."""
    own, known = hall.texts.own, errand(hall, f"{one.office}/{one.service}")
    mark = "coming" if one.standing is Standing.BOOKED and one.coming else one.standing.value
    return hall.say(
        own,
        "desk-today-line",
        time=f"{hall.town.local(one.starts_at):%H:%M}",
        number=one.number,
        what=known.service.name.in_(own) if known else one.service,
        mark=mark,
    )


# Who came, and who did not.


def arrived(order: Order) -> None:
    """Somebody is here."""
    one = appointment_meant(order)
    one.standing, one.remind_at = Standing.ARRIVED, None
    order.turn.reply("desk-arrived", number=one.number)
    record(order, "arrived", appointment=one.number)


def missed(order: Order) -> None:
    """Somebody has not come: they are told kindly, and it is counted."""
    one, turn = appointment_meant(order), order.turn
    if one.starts_at > turn.now:
        raise Wrong("desk-not-yet", number=one.number)
    if one.standing is not Standing.MISSED:
        one.standing, one.remind_at = Standing.MISSED, None
        again = button("again", "again", f"{one.office}/{one.service}")
        tell(turn, one, "appointment-missed", (again,))
    books = turn.store.appointments
    times = books.missed(one.resident_id, turn.now - YEAR) if one.resident_id else 1
    turn.reply("desk-missed", number=one.number, times=times)
    record(order, "missed", appointment=one.number)


def appointment_meant(order: Order) -> Appointment:
    """The same, if it is for today or past."""
    one = appointment_named(order)
    if one.starts_at >= order.turn.town.midnight(today(order.turn) + DAY):
        raise Wrong("desk-not-yet", number=one.number)
    return one


def appointment_named(order: Order) -> Appointment:
    """The appointment of this department that has the number."""
    if not order.words:
        raise Wrong("desk-which-appointment")
    one = order.turn.store.appointments.get(order.words.partition(" ")[0])
    known = [each.key for each in offices_of(order)]
    if one is None or one.office not in known or one.standing not in EXPECTED:
        raise Wrong("desk-no-such-appointment", number=brief(order.words))
    return one


# Days.


def slots(order: Order) -> None:
    """What is free on a day, and how many come."""
    turn, day = order.turn, today(order.turn)
    if order.words:
        named = day_in_words(order.words, day, turn.texts.languages)
        if named is None:
            raise Wrong("desk-which-free-day", words=brief(order.words))
        day = named
    for office in offices_of(order):
        lines = "\n".join(free_line(turn, Errand(office, one), day) for one in office.services)
        count = len(on_day(turn, office, day, *EXPECTED))
        name = office.name.in_(turn.texts.own)
        turn.reply("desk-slots", office=name, day=day, count=count, lines=lines)


def free_line(hall: Hall, wanted: Errand, day: date) -> str:
    """The free times of one service in one line."""
    found = (f"{hall.town.local(at):%H:%M}" for at in Diary(hall, wanted).on(day))
    own = hall.texts.own
    free_times = ", ".join(found) or "–"
    return hall.say(own, "desk-slots-line", what=wanted.service.name.in_(own), times=free_times)


COMMANDS = (
    Command("today", list_today, about_case=False, aside=True),
    Command("arrived", arrived, about_case=False, aside=True),
    Command("missed", missed, about_case=False, aside=True),
    Command("slots", slots, about_case=False, aside=True),
)
