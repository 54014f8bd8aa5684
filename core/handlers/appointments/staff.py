"""What staff can do about appointments, from the room of their department."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from core.dates import day_in_words
from core.hall import Hall
from core.handlers.appointments.booking import Claim, propose
from core.handlers.appointments.letters import button, tell
from core.handlers.appointments.offices import Errand, Office, errand, office_called, offices
from core.handlers.appointments.times import DAY, Diary, midnight, today
from core.order import Command, Order, Wrong, brief, record
from storage.appointments import PENDING, Appointment, Standing
from storage.waiting import Waiting

EXPECTED = (Standing.BOOKED, Standing.ARRIVED, Standing.MISSED)
YEAR = timedelta(days=365)
DECIDES = timedelta(days=1)  # for so long a new time is kept for whom we had to call off
BEFORE = timedelta(minutes=30)
MOST_WORDS = 8


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
    start, end = midnight(hall, day), midnight(hall, day + DAY)
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
    if one.starts_at >= midnight(order.turn, today(order.turn) + DAY):
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


def open_day(order: Order) -> None:
    """A day that was closed by mistake can be booked again."""
    office, day = office_and_day(order)
    order.turn.store.openings.day(office.key, day).closed = False
    name = office.name.in_(order.turn.texts.own)
    order.turn.reply("desk-day-open", office=name, day=day)
    record(order, "open-day", office=office.key, day=day.isoformat())


def close_day(order: Order) -> None:
    """Nobody can be seen on a day: it is called off, and everyone is offered another time."""
    turn = order.turn
    office, day = office_and_day(order)
    shut(turn, office, day)
    let_go(turn, office, day)
    called_off = [
        call_off(turn, one)
        for one in on_day(turn, office, day, Standing.BOOKED)
        if one.starts_at > turn.now
    ]
    name, offered = office.name.in_(turn.texts.own), sum(called_off)
    counts: dict[str, Any] = {
        "count": len(called_off),
        "offered": offered,
        "waiting": len(called_off) - offered,
    }
    turn.reply("desk-day-closed", office=name, day=day, **counts)
    record(order, "close-day", office=office.key, day=day.isoformat(), count=len(called_off))


def shut(hall: Hall, office: Office, day: date) -> None:
    """Let nobody book on a day from now on, and wait for those who are just doing it.

    First for those whose appointments we see, for they may wait for us then.
    """
    on_day(hall, office, day, *PENDING, Standing.BOOKED)
    hall.store.openings.decide_on(office.key, day)
    hall.store.openings.day(office.key, day).closed = True
    hall.store.openings.session.flush()


def let_go(hall: Hall, office: Office, day: date) -> None:
    """What is only held or offered on that day is nobody's."""
    for one in on_day(hall, office, day, *PENDING):
        one.standing, one.until = Standing.LAPSED, None
        hall.store.appointments.leave(one)


def call_off(hall: Hall, one: Appointment) -> bool:
    """Call an appointment off and keep the nearest free time for whose it was, if there is one."""
    hall.store.appointments.leave(one)
    one.standing, one.remind_at, one.sequence = Standing.CALLED_OFF, None, one.sequence + 1
    wanted = errand(hall, f"{one.office}/{one.service}")
    if wanted is None or one.resident_id is None:
        return False
    new = nearest(hall, wanted, one)
    if new is None:
        wait_instead(hall, one)
        tell(hall, one, "appointment-called-off-full", with_file=True)
        return False
    answers = (button("yes", "book", new.id), button("other-time", "other", new.id),
               button("no", "drop", new.id))  # fmt: skip
    times = {"new": new.starts_at, "until": new.until}
    tell(hall, one, "appointment-called-off", answers, with_file=True, **times)
    return True


def nearest(hall: Hall, wanted: Errand, one: Appointment) -> Appointment | None:
    """The next free time, kept for whose appointment was called off."""
    at = Diary(hall, wanted).next()
    if at is None:
        return None
    until = max(min(hall.now + DECIDES, at - BEFORE), hall.now + BEFORE)
    return propose(hall, wanted, at, Claim(one.resident_id, one.address, until))


def wait_instead(hall: Hall, one: Appointment) -> None:
    """Where nothing is free they stand in the queue."""
    assert one.resident_id
    hall.store.waiting.join(
        Waiting(
            office=one.office,
            service=one.service,
            resident_id=one.resident_id,
            address=one.address,
            since=hall.now,
        )
    )


def office_and_day(order: Order) -> tuple[Office, date]:
    """Which office and which day are meant: "friday", "registry friday", "friday registry"."""
    mine, first = offices_of(order), today(order.turn)
    for named, rest in parted(order.words.split()):
        office = office_called(mine, named) if named else mine[0] if len(mine) == 1 else None
        day = day_in_words(rest, first, order.turn.texts.languages) if office else None
        if office and day and day >= first:
            return office, day
    if len(mine) > 1 and not any(
        office_called(mine, one) for one, _ in parted(order.words.split())
    ):
        names = ", ".join(one.name.in_(order.turn.texts.own) for one in mine)
        raise Wrong("desk-which-office", offices=names)
    raise Wrong("desk-which-closed-day", words=brief(order.words))


def parted(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Every way to part some words in two, each half first."""
    for cut in range(min(len(words), MOST_WORDS) + 1):
        left, right = " ".join(words[:cut]), " ".join(words[cut:])
        yield left, right
        yield right, left


COMMANDS = (
    Command("today", list_today, about_case=False, aside=True),
    Command("arrived", arrived, about_case=False, aside=True),
    Command("missed", missed, about_case=False, aside=True),
    Command("slots", slots, about_case=False, aside=True),
    Command("close-day", close_day, about_case=False),
    Command("open-day", open_day, about_case=False),
)
