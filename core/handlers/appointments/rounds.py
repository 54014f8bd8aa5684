"""What is looked after by the clock: times that nobody wanted, reminders, who comes today."""

from datetime import date, timedelta

from core.hall import Hall
from core.handlers.appointments.booking import free, next_reminder, offer_new, waits
from core.handlers.appointments.letters import button, tell
from core.handlers.appointments.offices import Office, errand, offices
from core.handlers.appointments.staff import listed
from core.handlers.appointments.times import spans_of, today
from storage.appointments import Appointment, Standing

EARLY = timedelta(minutes=30)  # before an office opens


def run_out(hall: Hall) -> None:
    """What was held or offered for long enough is for others."""
    for one in hall.store.appointments.run_out(hall.now):
        offered = one.standing is Standing.OFFERED
        one.standing, one.until = Standing.LAPSED, None
        if not offered:
            hall.store.slots.leave(one)
            continue
        tell_that_it_is_over(hall, one)
        free(hall, one)


def hand_on(hall: Hall) -> None:
    """What was somebody's who had all their data erased is for whoever waits."""
    for one in hall.store.appointments.left_behind(hall.now):
        one.until = None
        free(hall, one)


def tell_that_it_is_over(hall: Hall, one: Appointment) -> None:
    """Nobody said yes to an offer. Whoever stands in the queue stays there."""
    key = f"{one.office}/{one.service}"
    if waits(hall, one):
        tell(hall, one, "appointment-offer-over", (button("leave-queue", "leave", key),))
    else:
        tell(hall, one, "appointment-back-over", (button("again", "again", key),))


def open_up(hall: Hall) -> None:
    """As the days go by new ones can be booked: those who wait are asked first."""
    for waiting in hall.store.waiting.all():
        offer_new(hall, waiting)


def remind(hall: Hall) -> None:
    """The day before, and two hours before; each once."""
    for one in hall.store.appointments.to_remind(hall.now):
        one.remind_at = next_reminder(hall, one)
        if one.starts_at > hall.now and errand(hall, f"{one.office}/{one.service}"):
            remind_of(hall, one)


def remind_of(hall: Hall, one: Appointment) -> None:
    """Whoever has said that they come is only reminded; the others are asked."""
    if one.coming:
        tell(hall, one, "appointment-remember", (button("cannot", "cannot", one.id),))
        return
    answers = (button("coming", "coming", one.id), button("cannot", "cannot", one.id))
    tell(hall, one, "appointment-reminder", answers)


def list_today(hall: Hall) -> None:
    """Each morning the room of an office reads who comes, shortly before it opens."""
    day = today(hall)
    for office in offices(hall):
        spans = spans_of(hall, office, day)
        if not spans or not spans[0][0] - EARLY <= hall.now < spans[-1][1]:
            continue
        if not hall.store.openings.is_listed(office.key, day):
            tell_room(hall, office, day)


def tell_room(hall: Hall, office: Office, day: date) -> None:
    """Once on a day; nothing, if it was called off."""
    known = hall.store.openings.day(office.key, day)
    known.listed = True
    department = hall.town.department(office.department)
    if department and not known.closed:
        key, values = listed(hall, office)
        hall.tell_staff(department, key, **values)


ROUNDS = (run_out, hand_on, open_up, remind, list_today)
