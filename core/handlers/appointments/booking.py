"""How a time is held, booked, moved and given up, and who is offered what has become free."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from core.hall import Hall
from core.handlers.appointments.letters import button, tell
from core.handlers.appointments.offices import Errand, errand
from core.handlers.appointments.times import Diary
from storage.appointments import Appointment, Standing
from storage.waiting import Waiting

HOLD = timedelta(minutes=10)  # while somebody decides
OFFER = timedelta(minutes=30)  # while somebody who waited decides; counted from the morning on
RELEASE = timedelta(minutes=10)  # what was given up is not free at once: nobody can pass it on
WAKES, SLEEPS = time(8), time(21)
DAY_BEFORE, SHORTLY = timedelta(days=1), timedelta(hours=2)


@dataclass(frozen=True)
class Claim:
    """For whom a time is kept, until when, and in the place of which appointment, if of one."""

    resident_id: int | None
    address: str
    until: datetime
    standing: Standing = Standing.HELD
    moves: Appointment | None = None


def propose(hall: Hall, wanted: Errand, at: datetime, claim: Claim) -> Appointment | None:
    """Keep a time for somebody until they have decided; None if it is not free."""
    if at not in Diary(hall, wanted).on(hall.town.local(at).date()):
        return None
    one = put_down(hall, wanted, at, claim)
    if hall.store.slots.take(one, wanted.desks, hall.now):
        return one
    one.standing, one.until = Standing.LAPSED, None
    return None


def put_down(hall: Hall, wanted: Errand, at: datetime, claim: Claim) -> Appointment:
    """An appointment that has no slots yet."""
    return hall.store.appointments.enter_new(
        Appointment(
            office=wanted.office.key,
            service=wanted.service.key,
            resident_id=claim.resident_id,
            address=claim.address,
            standing=claim.standing,
            starts_at=at,
            ends_at=at + wanted.length,
            clear_at=at + wanted.takes,
            moves_id=claim.moves.id if claim.moves else None,
            until=claim.until,
            made_at=hall.now,
        ),
        f"{hall.town.case_prefix}T",
    )


def booked_already(hall: Hall, resident_id: int, wanted: Errand) -> Appointment | None:
    """The open booking that stands in the way of another one for the same."""
    same = (wanted.office.key, wanted.service.key)
    mine = hall.store.appointments.of(resident_id, hall.now)
    found = [one for one in mine if (one.office, one.service) == same]
    return found[0] if len(found) >= wanted.service.per_person else None


def settle(hall: Hall, one: Appointment) -> Appointment | None:
    """Book what was held or offered; None if somebody else has it by now.

    Where another one is moved by it, that one goes on, with its number and at the new time.
    """
    wanted, slots = errand(hall, f"{one.office}/{one.service}"), hall.store.slots
    if wanted is None or one.starts_at <= hall.now or is_closed(hall, one):
        return None
    if not slots.keep(one):
        one.until = None
        if not may_be_taken(hall, wanted, one) or not slots.take(one, wanted.desks, hall.now):
            one.standing = Standing.LAPSED
            return None
    old = hall.store.appointments.get(str(one.moves_id)) if one.moves_id else None
    if old and old.standing is Standing.BOOKED:
        return exchange(hall, old, one)
    one.standing, one.until = Standing.BOOKED, None
    one.remind_at = next_reminder(hall, one)
    return one


def is_closed(hall: Hall, one: Appointment) -> bool:
    """Whether its day was called off meanwhile; if not, that has to wait until this is done."""
    day = hall.town.local(one.starts_at).date()
    hall.store.openings.book_on(one.office, day)
    return day in hall.store.openings.closed_days(one.office, day)


def may_be_taken(hall: Hall, wanted: Errand, one: Appointment) -> bool:
    """Whether a time that we no longer keep for somebody is still to be had."""
    return one.starts_at in Diary(hall, wanted).on(hall.town.local(one.starts_at).date())


def exchange(hall: Hall, old: Appointment, new: Appointment) -> Appointment:
    """Let two appointments change their times: the old one goes on, and the other ends."""
    hall.store.slots.exchange(old, new)
    for name in ("starts_at", "ends_at", "clear_at", "desk"):
        mine, other = getattr(old, name), getattr(new, name)
        setattr(old, name, other)
        setattr(new, name, mine)
    old.sequence, old.coming = old.sequence + 1, False
    old.remind_at = next_reminder(hall, old)
    new.standing, new.until = Standing.LAPSED, None
    free(hall, new)
    return old


def next_reminder(hall: Hall, one: Appointment) -> datetime | None:
    """When to remind of it next: the day before at the same hour by the clock on the wall."""
    before = (hall.town.local(one.starts_at) - DAY_BEFORE).astimezone(UTC)
    return next((at for at in (before, one.starts_at - SHORTLY) if at > hall.now), None)


def give_up(hall: Hall, one: Appointment, standing: Standing = Standing.CANCELLED) -> None:
    """End an appointment: its time is for whoever waits, and after a while for all."""
    was_booked = one.standing is Standing.BOOKED
    one.standing, one.until, one.remind_at = standing, None, None
    one.sequence += was_booked
    free(hall, one)


def let_others_go(hall: Hall, booked: Appointment) -> None:
    """Nobody keeps two times for the same: what else is kept for them is free for others."""
    for one in hall.store.appointments.pending_of(booked.resident_id or 0):
        same = (one.office, one.service) == (booked.office, booked.service)
        if same and one.moves_id is None:
            one.standing, one.until = Standing.LAPSED, None
            free(hall, one)


def free(hall: Hall, one: Appointment) -> None:
    """Offer the slots that an appointment still has to whoever waits, or else to all, soon."""
    for waiting in hall.store.waiting.at(one.office):
        if wanted := suits(hall, waiting, one):
            offer(hall, waiting, wanted, one)
            return
    hall.store.slots.keep(one, hall.now + RELEASE)


def suits(hall: Hall, waiting: Waiting, one: Appointment) -> Errand | None:
    """What somebody waits for, if this time will do for it and they have not passed it over."""
    wanted, books = errand(hall, f"{waiting.office}/{waiting.service}"), hall.store.appointments
    if wanted is None or one.starts_at + wanted.takes > one.clear_at:
        return None
    if one.desk not in wanted.desks or answer_until(hall, one.starts_at) <= hall.now:
        return None
    if not is_reachable(hall, waiting.address):
        return None
    who, has = waiting.resident_id, booked_already(hall, waiting.resident_id, wanted)
    if who == one.resident_id or (has and has.starts_at <= one.starts_at):
        return None
    asked = books.pending_of(who) or books.was_offered(who, one.office, one.starts_at)
    return None if asked else wanted


def is_reachable(hall: Hall, address: str) -> bool:
    person = hall.store.residents.at(address)
    return person is not None and person.reachable


def waits(hall: Hall, one: Appointment) -> bool:
    """Whether somebody who was offered this time stands in the queue, too."""
    mine = hall.store.waiting.of(one.resident_id or 0)
    return any((each.office, each.service) == (one.office, one.service) for each in mine)


def offer(hall: Hall, waiting: Waiting, wanted: Errand, one: Appointment) -> None:
    """Keep the slots of an appointment for whoever waits, and ask whether they want them."""
    has = booked_already(hall, waiting.resident_id, wanted)
    until = answer_until(hall, one.starts_at)
    claim = Claim(waiting.resident_id, waiting.address, until, Standing.OFFERED, has)
    offered = put_down(hall, wanted, one.starts_at, claim)
    hall.store.slots.hand_over(one, offered)
    ask(hall, offered)


def ask(hall: Hall, offered: Appointment) -> None:
    """Ask whoever waits whether they want what is kept for them."""
    answers = (button("yes", "book", offered.id), button("no", "refuse", offered.id))
    tell(hall, offered, "appointment-offer", answers, until=offered.until)


def offer_new(hall: Hall, waiting: Waiting) -> None:
    """Offer a time that could not be booked yet when somebody began to wait, if one is free."""
    wanted, books = errand(hall, f"{waiting.office}/{waiting.service}"), hall.store.appointments
    who = waiting.resident_id
    if wanted is None or booked_already(hall, who, wanted) or books.pending_of(who):
        return
    seen = waiting.since + wanted.service.horizon.on_the_clock
    at = Diary(hall, wanted).next()
    if at is None or at <= seen:  # what was free when they came is not what they wait for
        return
    if books.was_offered(who, waiting.office, at) or not is_reachable(hall, waiting.address):
        return
    until = answer_until(hall, at)
    claim = Claim(who, waiting.address, until, Standing.OFFERED)
    if until > hall.now and (offered := propose(hall, wanted, at, claim)):
        ask(hall, offered)


def answer_until(hall: Hall, starts_at: datetime) -> datetime:
    """Until when somebody may say yes: half an hour, of which the night does not count."""
    local = hall.town.local(hall.now)
    wakes = local.replace(hour=WAKES.hour, minute=0, second=0, microsecond=0)
    if local.time() >= SLEEPS:
        wakes += timedelta(days=1)
    awake = hall.now if WAKES <= local.time() < SLEEPS else wakes.astimezone(UTC)
    return min(awake + OFFER, starts_at - OFFER)
